import type { BackupCalendar, FailedEntry } from '../../../model.ts';
import { calendarSection } from '../../../report/backup-calendar.ts';
import { docsLink } from '../../../report/docs-links.ts';
import { type Block, cutToBudget, fitBlocks, PREVIEW_STYLE, sizeOf } from '../../../report/fit.ts';
import { counted } from '../../../report/format.ts';
import { cell, code, join, link, type Markdown, md } from '../../../report/markdown.ts';
import { PLAIN, rowsOf, type Section } from '../../../report/section.ts';
import { holdsAnything } from '../../../report/sections.ts';
import { signed } from '../../../report/verdict.ts';
import type { PreviewEntry } from '../report.ts';
import { smallPrint } from './card.ts';
import { headlineOf } from './headline.ts';
import { asOfSections, asOfSentence, schedulesSection } from './more-sections.ts';
import { decisionBlocks, detailBlocks } from './preview.ts';
import { previewContext } from './words.ts';

export interface DocumentOptions {
  /** The text stays below this many bytes of UTF-8: 1 MiB for a summary, 65,536 for a comment on a pull request. */
  readonly budgetBytes: number;
  /** Where the whole preview can be found; null where nowhere. */
  readonly reportPath: string | null;
  /** URL of the workflow run; null or absent outside one. */
  readonly run?: string | null;
  /** Null or absent where it is not shown: comments are read for what changes. */
  readonly calendar?: BackupCalendar | null;
}

/**
 * Renders a preview as one Markdown text for those who decide on the change: what it does in one line, problems with the
 * preview, the change, the numbers before and after, the first deletion, then the details.
 */
export function renderPreviewDocument(
  entry: PreviewEntry,
  failed: readonly FailedEntry[],
  { budgetBytes, reportPath, run = null, calendar = null }: DocumentOptions,
): string {
  const path = pathOf(reportPath, run);
  const top = join(topOf(entry, failed), '\n\n');
  const foot = footOf(entry, path);
  const problems = failuresSection(failed);
  const sections: Block[] = [
    ...asOfSections(entry.asOf),
    schedulesSection(entry.schedules),
    calendarSection(calendar),
  ].flatMap((section) => (holdsAnything(section) ? [{ section }] : []));
  const bytes = budgetBytes - 1 - sizeOf(top) - sizeOf(foot);
  // Beside a comparison they get at most a third of the space: the comparison is what readers look for.
  const share = entry.preview === null ? bytes : Math.floor(bytes / 3);
  const style = { ...PREVIEW_STYLE, links: false, path };
  const before = fitBlocks(problems.count === 0 ? [] : [{ section: problems }], { ...style, bytes: share }).blocks;
  const rest = share - before.reduce((sum, block) => sum + sizeOf(block), 0);
  const after = fitBlocks(sections, { ...style, bytes: rest }).blocks;
  const used = [...before, ...after].reduce((sum, block) => sum + sizeOf(block), 0);
  const decision = decisionBlocks(entry);
  const left = bytes - used - decision.reduce((sum, block) => sum + sizeOf(block), 0);
  const details = entry.preview === null ? [] : detailBlocks(entry.preview, { bytes: left, path });
  // Problems come first: they may make what follows wrong.
  return cutToBudget(`${join([top, ...before, ...decision, ...details, ...after, foot], '\n\n')}\n`, budgetBytes);
}

const MOST_NOTES = 12;

function topOf(entry: PreviewEntry, failed: readonly FailedEntry[]): readonly Markdown[] {
  const headline = headlineOf(entry, failed);
  const blocks: Markdown[] = [md`## ${cell(signed(headline), 600)}`];
  const lost = (entry.preview?.protection ?? []).filter(({ change }) => change === 'lost');
  const alerts: Markdown[] = [];
  if (lost.length > 0) {
    const names = lost
      .slice(0, MOST_NOTES)
      .map(({ resourceName, resourceId }) => code(resourceName || resourceId, 256));
    const more = lost.length - names.length;
    // A cell loses the blanks at its ends.
    const others = more > 0 ? md` and ${cell(`${more} more`)}` : md``;
    alerts.push(md`> **Without any plan after this:** ${join(names, ', ')}${others}`);
  }
  if (failed.length > 0) {
    alerts.push(md`> ${cell(`${troubleOf(failed)}: ${counted(failed.length, 'problem')} below.`)}`);
  }
  const kind = failed.length > 0 ? md`CAUTION` : md`WARNING`;
  if (alerts.length > 0) blocks.push(md`> [!${kind}]\n${join(alerts, '\n>\n')}`);
  if (entry.notes.length > 0) {
    const shown = entry.notes.slice(0, MOST_NOTES).map((note) => md`> - ${cell(note, 800)}`);
    blocks.push(md`> [!NOTE]\n${join(shown, '\n')}`);
  }
  if (entry.asOf !== null) blocks.push(md`**${cell(asOfSentence(entry.asOf))}**`);
  return blocks;
}

/** `not-allowed` is a result of the judgement; any other fault made it incomplete. */
function troubleOf(failed: readonly FailedEntry[]): string {
  return failed.every(({ fault }) => fault === 'not-allowed')
    ? 'fail-on does not allow this change'
    : 'This preview is incomplete';
}

/** Returns where to find more. The URL is that of the workflow run, which users can't influence. */
function pathOf(reportPath: string | null, run: string | null): Markdown | null {
  if (run !== null && /^https:\/\/[\w.:/-]+$/.test(run)) return link(md`the summary of the run`, run);
  return reportPath === null ? null : code(reportPath, 500);
}

function footOf({ preview }: PreviewEntry, path: Markdown | null): Markdown {
  const whole = path === null ? [] : [md`full preview: ${path}`];
  const how = link(md`how this is computed`, `${docsLink('plans')}#the-gate-on-a-pull-request`);
  return smallPrint(preview === null ? [] : previewContext(preview), [...whole, how]);
}

function failuresSection(failed: readonly FailedEntry[]): Section {
  return {
    ...PLAIN,
    title: counted(failed.length, 'problem'),
    noun: 'problem',
    bad: true,
    columns: ['Where', 'What is wrong', 'What to do'],
    ...rowsOf(failed, ({ kind, region, target, message, advice }) => [
      [
        region === null || region === target ? target : `${target} in ${region}`,
        ...(kind === null ? [] : [`(${kind})`]),
      ],
      [message],
      [advice],
    ]),
  };
}
