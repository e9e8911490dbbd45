import type { Preview } from '../preview/model.ts';
import { verdictOf } from '../preview/verdict.ts';
import { counted, number } from './format.ts';
import { cell, code, join, type Markdown, md } from './markdown.ts';
import { type Block, fitBlocks, sizeOf } from './preview-fit.ts';
import {
  findingsSection,
  money,
  newlyDeletable,
  otherFates,
  outlookSection,
  protectionSections,
  rulesSection,
  storageSection,
} from './preview-sections.ts';
import { renderTimeline } from './preview-timeline.ts';

export interface PreviewOptions {
  /** The text stays below this many bytes of UTF-8: 1 MiB for a summary, 65,536 for a comment on a pull request. */
  readonly budgetBytes: number;
  /** Where the whole preview lies as JSON; null or absent where nowhere. */
  readonly reportPath?: string | null;
}

/**
 * A preview in GitHub-flavoured Markdown: what matters as sentences, then the AMIs that go sooner, the instances that lose
 * or gain protection, and the rest. Where links to the console would push rows out, they are left out first.
 */
export function renderPreview(preview: Preview, { budgetBytes, reportPath = null }: PreviewOptions): string {
  const path = reportPath === null ? null : code(reportPath, 500);
  const top = head(preview);
  const blocks = blocksOf(preview);
  const bytes = budgetBytes - 1 - sizeOf(top);
  const linked = fitBlocks(blocks, { bytes, links: true, path });
  const fitted = linked.whole ? linked : fitBlocks(blocks, { bytes, links: false, path });
  return cutToBudget(`${join([top, ...fitted.blocks], '\n\n')}\n`, budgetBytes);
}

/** The differences of two plan files alone, for where the account cannot be read. */
export function renderRuleChanges(rules: Preview['rules'], { budgetBytes, reportPath = null }: PreviewOptions): string {
  const path = reportPath === null ? null : code(reportPath, 500);
  if (rules.length === 0) return 'The backup plans do not change.\n';
  const { blocks } = fitBlocks([{ section: rulesSection({ rules }) }], { bytes: budgetBytes - 1, links: true, path });
  return cutToBudget(`${join(blocks, '\n\n')}\n`, budgetBytes);
}

function blocksOf(preview: Preview): readonly Block[] {
  const { after, at, days } = preview;
  const [shortened, ...longer] = otherFates(preview);
  const sections = [
    newlyDeletable(preview),
    ...protectionSections(preview),
    findingsSection(preview),
    rulesSection(preview),
    outlookSection(preview),
    storageSection(preview),
  ];
  const timeline: Block[] =
    after.deletions.length === 0 ? [] : [{ text: renderTimeline(after.deletions, { from: Date.parse(at), days }) }];
  const rest = [...(shortened === undefined ? [] : [shortened]), ...longer];
  const shown = (section: { readonly count: number }) => section.count > 0;
  return [
    ...sections.filter(shown).map((section) => ({ section })),
    ...timeline,
    ...rest.filter(shown).map((section) => ({ section })),
  ];
}

function head(preview: Preview): Markdown {
  const { sentence } = verdictOf(preview, 'none');
  const context = [
    `Account ${preview.account}, as of ${preview.at}, looking ${counted(preview.days, 'day')} ahead.`,
    `${minKeepWords(preview)} Shortening never acts within ${graceWords(preview)}; what only a keep rule held that is gone can go at the next purge.`,
  ];
  const lines = sentencesOf(preview).map((line) => md`- ${cell(line, 400)}`);
  return join([md`## ${cell(sentence, 400)}`, join(lines, '\n'), ...context.map((line) => cell(line))], '\n\n');
}

function minKeepWords({ minKeep }: Preview): string {
  if (minKeep === 0) return 'No AMI stays for being the newest of its instance (min-keep is 0).';
  return minKeep === 1
    ? 'The newest AMI of each instance stays, expired or not (min-keep).'
    : `The newest ${number(minKeep)} AMIs of each instance stay, expired or not (min-keep).`;
}

function graceWords({ graceMilliseconds }: Preview): string {
  return `${number(Math.round(graceMilliseconds / 3_600_000))} hours`;
}

/** What a reviewer wants to know without reading a table. */
function sentencesOf({ before, after, hasBase, instanceCount, findings, days }: Preview): readonly string[] {
  const was = (text: string) => (hasBase ? ` (so far ${text})` : '');
  const span = `the next ${counted(days, 'day')}`;
  const fresh = findings.filter(({ isNew }) => isNew).length;
  return [
    `${number(after.protectedCount)} of ${counted(instanceCount, 'instance')} protected${was(number(before.protectedCount))}.`,
    `${counted(after.createdCount, 'AMI')} created${was(number(before.createdCount))} and ${number(after.deletedCount)} deleted (so far ${number(before.deletedCount)}) in ${span}.`,
    `Then ${counted(after.storage.images, 'AMI')} for an estimated ${costWords(after)} a month (so far ${number(before.storage.images)} for ${costWords(before)}).`,
    ...(fresh === 0 ? [] : [`${counted(fresh, 'thing')} in the new file may not be meant; see below.`]),
  ];
}

function costWords({ storage }: Preview['after']): string {
  return `${money(storage.lowerCost)} to ${money(storage.upperCost)}`;
}

/** The last resort for a budget too small for the sentences alone. */
function cutToBudget(text: string, budgetBytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length < budgetBytes) return text;
  // A character cut in half decodes to U+FFFD, three bytes long.
  const start = bytes.subarray(0, Math.max(0, budgetBytes - 4)).toString('utf8');
  return start.replace(/\uFFFD+$/, '');
}
