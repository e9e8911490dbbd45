import { type AlertLine, shownNames } from './alert.ts';
import { docsLink } from './docs-links.ts';
import { failureBlocks } from './failure-blocks.ts';
import { type Block, cutToBudget, fitBlocks, SUMMARY_STYLE, sizeOf } from './fit.ts';
import { number } from './format.ts';
import { cell, code, join, link, type Markdown, md } from './markdown.ts';
import { sectionsOf } from './sections.ts';
import { contextOf, totalsOf } from './totals.ts';
import { type Sign, signed } from './verdict.ts';
import type { View } from './view.ts';

export interface SummaryOptions {
  /** Path of the whole report as JSON; null when it could not be written. */
  readonly reportPath: string | null;
  /** The summary stays below this many bytes of UTF-8. GitHub drops a summary of more than 1 MiB as a whole. */
  readonly budgetBytes?: number;
  /** What started the run, such as `schedule on refs/heads/main at 0123456`; null or absent where that is unknown. */
  readonly origin?: string | null;
}

/**
 * Renders the job summary in GitHub-flavoured Markdown: the verdict, the affected resources, failures and advice, the counts, and then a
 * table for each thing that happened, most urgent first. Each block may use the room that those before it left, less a few rows kept free
 * for each of those after it; a table that does not fit is cut, with a count of the rows left out.
 */
export function renderSummary(
  view: View,
  { reportPath, budgetBytes = 1_000_000, origin = null }: SummaryOptions,
): string {
  if (view.page !== null) return view.page({ budgetBytes, reportPath });
  const top = head(view);
  const foot = footer(view, reportPath, origin);
  const counts = countsOf(view);
  const blocks: Block[] = [
    ...failureBlocks(view).map((text) => ({ text })),
    ...(counts === null ? [] : [{ text: counts }]),
    ...sectionsOf(view).map((section) => ({ section })),
    ...view.folds.map((text) => ({ text })),
  ];
  const bytes = budgetBytes - 1 - sizeOf(top) - sizeOf(foot);
  const path = reportPath === null ? null : md`the report file`;
  const fitted = fitBlocks(blocks, { ...SUMMARY_STYLE, bytes, links: true, path }).blocks;
  return cutToBudget(`${join([top, ...fitted, foot], '\n\n')}\n`, budgetBytes);
}

/** Renders verdict and alert: the content of the first screen. */
function head({ verdict, alert, rehearsal }: View): Markdown {
  const blocks = [md`## ${cell(signed(verdict), 600)}`];
  const box = alertBox(verdict.sign, alert);
  if (box !== null) blocks.push(box);
  if (rehearsal) blocks.push(md`**Dry run: nothing was written.** What follows is what a real run would do.`);
  return join(blocks, '\n\n');
}

/** Renders the one alert below a verdict that is not green; null where it would be empty. */
function alertBox(sign: Sign, alert: readonly AlertLine[]): Markdown | null {
  if (alert.length === 0) return null;
  const kind = sign === 'red' ? md`CAUTION` : md`WARNING`;
  return join([md`> [!${kind}]`, join(alert.map(alertLine), '\n>\n')], '\n');
}

function alertLine(line: AlertLine): Markdown {
  if (line.names.length === 0 && !line.unnamed) return md`> ${cell(line.label)}`;
  const { shown, more } = shownNames(line);
  const names = join(
    shown.map((name) => code(name, 256)),
    ', ',
  );
  return md`> **${cell(line.label)}:** ${names}${more > 0 ? md` and ${cell(number(more))} more` : md``}`;
}

/** `**28** selected · **25** backed up · **3** failed` */
function countsOf(view: View): Markdown | null {
  const totals = totalsOf(view);
  if (totals.length === 0) return null;
  return join(
    totals.map(([label, value]) => md`**${cell(value)}** ${cell(label)}`),
    ' · ',
  );
}

/** Renders the small print: whose run it was, when, what was requested, and where to read more. */
function footer(view: View, reportPath: string | null, origin: string | null): Markdown {
  const pairs = [...contextOf(view), ...(origin === null ? [] : [['started by', origin] as const])];
  const parts = [
    ...pairs.map(([label, value]) => md`${cell(label)} ${code(value, 300)}`),
    reportPath === null
      ? md`the whole report could not be written to a file`
      : md`whole report ${code(reportPath, 500)} on the runner, until it ends`,
    link(md`how to restore`, docsLink('restore')),
    link(md`what these words mean`, docsLink('report')),
  ];
  return md`<sub>${join(parts, ' · ')}</sub>`;
}
