import { cutToBudget, fitBlocks, SUMMARY_STYLE, sizeOf } from './fit.ts';
import { cell, code, join, type Markdown, md, table } from './markdown.ts';
import { sectionsOf } from './sections.ts';
import { contextOf, totalsOf } from './totals.ts';
import type { View } from './view.ts';

export interface SummaryOptions {
  /** Where the whole report lies as JSON; null when it could not be written. */
  readonly reportPath: string | null;
  /** The summary stays below this many bytes of UTF-8. GitHub drops a summary of more than 1 MiB as a whole. */
  readonly budgetBytes?: number;
  /** What started the run, such as `schedule on refs/heads/main at 0123456`; null or absent where that is not known. */
  readonly origin?: string | null;
}

/**
 * The job summary in GitHub-flavoured Markdown: the verdict, totals, failures, and then a table for each thing that
 * happened, the most pressing first. Each section may use what those before it left, less a few rows kept free for each
 * of those after it; a table that does not fit is cut, with a count of what was left out and where to find it.
 */
export function renderSummary(
  view: View,
  { reportPath, budgetBytes = 1_000_000, origin = null }: SummaryOptions,
): string {
  if (view.page !== null) return view.page({ budgetBytes, reportPath });
  const path = reportPath === null ? null : code(reportPath, 500);
  const top = head(view, origin);
  const foot = footer(path);
  const sections = sectionsOf(view).map((section) => ({ section }));
  const bytes = budgetBytes - 1 - sizeOf(top) - sizeOf(foot);
  const { blocks } = fitBlocks(sections, { ...SUMMARY_STYLE, bytes, links: true, path });
  return cutToBudget(`${join([top, ...blocks, foot], '\n\n')}\n`, budgetBytes);
}

function head(view: View, origin: string | null): Markdown {
  const { sentence } = view.verdict;
  const totals = totalsOf(view);
  const pairs = [...contextOf(view), ...(origin === null ? [] : [['Started by', origin] as const])];
  const context = pairs.map(([label, value]) => md`${cell(label)}: ${code(value, 300)}`);
  const blocks = [md`## ${cell(sentence, 600)}`];
  if (view.rehearsal)
    blocks.push(md`**Dry run: nothing was written.** Everything below says what a real run would do.`);
  blocks.push(
    table(
      totals.map(([label]) => label),
      [totals.map(([, value]) => cell(value))],
    ),
  );
  if (context.length > 0) blocks.push(join(context, ' · '));
  return join(blocks, '\n\n');
}

function footer(path: Markdown | null): Markdown {
  if (path === null) return md`The whole report could not be written to a file.`;
  return md`The whole report is the file ${path} on the runner, gone with it unless a later step uploads it as an artifact.`;
}
