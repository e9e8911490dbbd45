import type { FailedEntry, PreviewEntry } from '../model.ts';
import type { ScheduleFinding } from '../plan/workflows.ts';
import type { AsOf } from '../preview/as-of.ts';
import { counted, number } from './format.ts';
import { cell, code, join, type Markdown, md } from './markdown.ts';
import { renderPreview, renderRuleChanges } from './preview.ts';
import { type Block, fitBlocks, sizeOf } from './preview-fit.ts';
import { named, PLAIN, rowsOf, type Section } from './section.ts';

export interface DocumentOptions {
  /** The text stays below this many bytes of UTF-8. */
  readonly budgetBytes: number;
  /** Where the whole preview is to be found; null where nowhere. */
  readonly reportPath: string | null;
}

/** A preview as one Markdown text: what is missing in it, what the change does, and what the files themselves say. */
export function renderPreviewDocument(
  entry: PreviewEntry,
  failed: readonly FailedEntry[],
  { budgetBytes, reportPath }: DocumentOptions,
): string {
  const path = reportPath === null ? null : code(reportPath, 500);
  const top = topOf(entry, failed);
  const sections: Block[] = [
    failuresSection(failed),
    ...asOfSections(entry.asOf),
    schedulesSection(entry.schedules),
  ].flatMap((section) => (section.count === 0 ? [] : [{ section }]));
  const bytes = budgetBytes - 1 - sizeOf(top);
  // With a comparison beside them they get a third of the room at most: it is what the reader came for.
  const share = entry.preview === null && entry.rules === null ? bytes : Math.floor(bytes / 3);
  const [first, ...others] = fitBlocks(sections, { bytes: share, links: false, path }).blocks;
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
  if (asOf !== null) {
    const gone = counted(asOf.deleted.length, 'existing AMI');
    const today = asOf.deleted.filter(({ onThatDay }) => onThatDay).length;
    const text = `As of ${asOf.at}, ${gone} deleted, ${number(today)} of them on that day, and ${number(asOf.kept.length)} kept.`;
    blocks.push(md`**${cell(text)}**`);
  }
  return blocks.length === 0 ? null : join(blocks, '\n\n');
}

function failuresSection(failed: readonly FailedEntry[]): Section {
  return {
    ...PLAIN,
    title: counted(failed.length, 'problem'),
    noun: 'problem',
    bad: true,
    columns: ['Where', 'What is wrong', 'What to do'],
    ...rowsOf(failed, ({ region, target, message, advice }) => [
      [region === '' || region === target ? target : `${target} in ${region}`],
      [message],
      [advice],
    ]),
  };
}

function schedulesSection(schedules: readonly ScheduleFinding[]): Section {
  return {
    ...PLAIN,
    title: `${counted(schedules.length, 'place')} where schedules and workflows do not fit`,
    noun: 'place',
    columns: ['Place', 'What does not fit'],
    ...rowsOf(schedules, ({ file, line, column, message }) => [[`${file}:${line}:${column}`], [message]]),
  };
}

function asOfSections(asOf: AsOf | null): readonly Section[] {
  if (asOf === null) return [];
  const { deleted, kept, at } = asOf;
  return [
    {
      ...PLAIN,
      title: `${counted(deleted.length, 'existing AMI')} deleted as of ${at}`,
      noun: 'AMI',
      columns: ['Region', 'AMI', 'Instance', 'Created', 'Deleted', 'On that day'],
      ...rowsOf(deleted, ({ region, imageId, instanceId, instanceName, createdAt, purgedAt, onThatDay }) => [
        [region],
        [{ page: 'image', region, id: imageId }],
        named({ page: 'instance', region, id: instanceId }, instanceName),
        [createdAt],
        [purgedAt],
        [onThatDay ? 'yes' : 'before'],
      ]),
    },
    {
      ...PLAIN,
      title: `${counted(kept.length, 'existing AMI')} kept as of ${at}`,
      quiet: true,
      noun: 'AMI',
      columns: ['Region', 'AMI', 'Instance', 'Created', 'Expires', 'Why'],
      ...rowsOf(kept, ({ region, imageId, instanceId, instanceName, createdAt, expiresAt, reason }) => [
        [region],
        [{ page: 'image', region, id: imageId }],
        named({ page: 'instance', region, id: instanceId }, instanceName),
        [createdAt],
        [expiresAt ?? 'unreadable'],
        [reason],
      ]),
    },
  ];
}
