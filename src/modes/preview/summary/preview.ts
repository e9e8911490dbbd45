import { type Block, cutToBudget, fitBlocks, PREVIEW_STYLE, sizeOf } from '../../../report/fit.ts';
import { cell, code, join, type Markdown, md } from '../../../report/markdown.ts';
import type { Preview } from '../model.ts';
import { verdictOf } from '../verdict.ts';
import {
  findingsSection,
  newlyDeletable,
  otherFates,
  outlookSection,
  protectionSections,
  rulesSection,
  storageSection,
} from './sections.ts';
import { renderTimeline } from './timeline.ts';
import { previewContext, previewSentences } from './words.ts';

export interface PreviewOptions {
  /** The text stays below this many bytes of UTF-8: 1 MiB for a summary, 65,536 for a comment on a pull request. */
  readonly budgetBytes: number;
  /** Where the whole preview lies as JSON; null or absent where nowhere. */
  readonly reportPath?: string | null;
}

/**
 * A preview in GitHub-flavoured Markdown: what matters as sentences, then the recovery points that go sooner, the resources that
 * lose or gain protection, and the rest. Where links to the console would push rows out, they are left out first.
 */
export function renderPreview(preview: Preview, { budgetBytes, reportPath = null }: PreviewOptions): string {
  const path = reportPath === null ? null : code(reportPath, 500);
  const top = head(preview);
  const blocks = blocksOf(preview);
  const bytes = budgetBytes - 1 - sizeOf(top);
  const linked = fitBlocks(blocks, { ...PREVIEW_STYLE, bytes, links: true, path });
  const fitted = linked.whole ? linked : fitBlocks(blocks, { ...PREVIEW_STYLE, bytes, links: false, path });
  return cutToBudget(`${join([top, ...fitted.blocks], '\n\n')}\n`, budgetBytes);
}

/** The differences of two plan files alone, for where the account cannot be read. */
export function renderRuleChanges(rules: Preview['rules'], { budgetBytes, reportPath = null }: PreviewOptions): string {
  const path = reportPath === null ? null : code(reportPath, 500);
  if (rules.length === 0) return 'The backup plans do not change.\n';
  const options = { ...PREVIEW_STYLE, bytes: budgetBytes - 1, links: true, path };
  const { blocks } = fitBlocks([{ section: rulesSection({ rules }) }], options);
  return cutToBudget(`${join(blocks, '\n\n')}\n`, budgetBytes);
}

function blocksOf(preview: Preview): readonly Block[] {
  const { after, at, days, kinds } = preview;
  const sections = [
    newlyDeletable(preview),
    ...protectionSections(preview),
    findingsSection(preview),
    rulesSection(preview),
    outlookSection(preview),
    storageSection(preview),
  ];
  const timeline: Block[] =
    after.deletions.length === 0
      ? []
      : [{ text: renderTimeline(after.deletions, { from: Date.parse(at), days, kinds }) }];
  const rest = otherFates(preview);
  const shown = (section: { readonly count: number }) => section.count > 0;
  return [
    ...sections.filter(shown).map((section) => ({ section })),
    ...timeline,
    ...rest.filter(shown).map((section) => ({ section })),
  ];
}

function head(preview: Preview): Markdown {
  const { sentence } = verdictOf(preview, []);
  const lines = previewSentences(preview).map((line) => md`- ${cell(line, 400)}`);
  const context = previewContext(preview).map((line) => cell(line));
  return join([md`## ${cell(sentence, 400)}`, join(lines, '\n'), ...context], '\n\n');
}
