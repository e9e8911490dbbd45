import type { BackupCalendar, FailedEntry } from '../../../model.ts';
import { calendarSection } from '../../../report/backup-calendar.ts';
import { type Block, fitBlocks, PREVIEW_STYLE, sizeOf } from '../../../report/fit.ts';
import { counted } from '../../../report/format.ts';
import { cell, code, join, type Markdown, md } from '../../../report/markdown.ts';
import { PLAIN, rowsOf, type Section } from '../../../report/section.ts';
import type { PreviewEntry } from '../report.ts';
import { asOfSections, asOfSentence, schedulesSection } from './more-sections.ts';
import { renderPreview, renderRuleChanges } from './preview.ts';

export interface DocumentOptions {
  /** The text stays below this many bytes of UTF-8. */
  readonly budgetBytes: number;
  /** Where the whole preview is to be found; null where nowhere. */
  readonly reportPath: string | null;
  /** Null or absent where it is not to be shown: a comment is read for what changes. */
  readonly calendar?: BackupCalendar | null;
}

/** A preview as one Markdown text: what is missing in it, what the change does, and what the files themselves say. */
export function renderPreviewDocument(
  entry: PreviewEntry,
  failed: readonly FailedEntry[],
  { budgetBytes, reportPath, calendar = null }: DocumentOptions,
): string {
  const path = reportPath === null ? null : code(reportPath, 500);
  const top = topOf(entry, failed);
  const sections: Block[] = [
    failuresSection(failed),
    ...asOfSections(entry.asOf),
    schedulesSection(entry.schedules),
    calendarSection(calendar),
  ].flatMap((section) => (section.count === 0 ? [] : [{ section }]));
  const bytes = budgetBytes - 1 - sizeOf(top);
  // With a comparison beside them they get a third of the room at most: it is what the reader came for.
  const share = entry.preview === null && entry.rules === null ? bytes : Math.floor(bytes / 3);
  const [first, ...others] = fitBlocks(sections, { ...PREVIEW_STYLE, bytes: share, links: false, path }).blocks;
  const used = [first ?? null, ...others].reduce((sum, block) => sum + sizeOf(block), 0);
  const body = bodyOf(entry, { budgetBytes: bytes - used - 2, reportPath });
  // Failures stand in front: what is below them may be wrong for their sake.
  const [before, after] =
    failed.length > 0 && first !== undefined ? [[first], others] : [[], first ? [first, ...others] : []];
  const parts = [...(top === null ? [] : [top]), ...before, ...(body === '' ? [] : [body]), ...after];
  return `${parts.join('\n\n')}\n`;
}

function bodyOf({ preview, rules }: PreviewEntry, options: { budgetBytes: number; reportPath: string | null }): string {
  if (preview !== null) return renderPreview(preview, options).trimEnd();
  if (rules === null) return '';
  const title = '## What changes in the backup plans\n\n';
  const budgetBytes = options.budgetBytes - title.length;
  return `${title}${renderRuleChanges(rules, { ...options, budgetBytes })}`.trimEnd();
}

const MOST_NOTES = 12;

function topOf({ notes, asOf, preview, rules }: PreviewEntry, failed: readonly FailedEntry[]): Markdown | null {
  const blocks: Markdown[] = [];
  if (preview === null && rules === null) {
    blocks.push(md`## ${cell(`The backup plans cannot be previewed: ${counted(failed.length, 'problem')}`)}`);
  } else if (failed.length > 0) {
    const text = `This preview is not whole, or not allowed: ${counted(failed.length, 'problem')}, listed below.`;
    blocks.push(md`> [!CAUTION]\n> ${cell(text)}`);
  }
  if (notes.length > 0) {
    const shown = notes.slice(0, MOST_NOTES).map((note) => md`> - ${cell(note, 800)}`);
    blocks.push(md`> [!NOTE]\n${join(shown, '\n')}`);
  }
  if (asOf !== null) blocks.push(md`**${cell(asOfSentence(asOf))}**`);
  return blocks.length === 0 ? null : join(blocks, '\n\n');
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
        ...(kind === undefined ? [] : [`(${kind})`]),
      ],
      [message],
      [advice],
    ]),
  };
}
