import { type Block, fitBlocks, PREVIEW_STYLE } from '../../../report/fit.ts';
import type { Markdown } from '../../../report/markdown.ts';
import { holdsAnything } from '../../../report/sections.ts';
import type { Preview } from '../model.ts';
import type { PreviewEntry } from '../report.ts';
import { beforeAndAfter, changeBlock, firstDeletion } from './card.ts';
import {
  findingsSection,
  goneByResource,
  newlyDeletable,
  otherFates,
  outlookSection,
  protectionSections,
  rulesSection,
  storageSection,
  transferSection,
} from './sections.ts';
import { timelineSection } from './timeline.ts';

/** What a decision needs, which is never cut: the change, the numbers, and from when on it cannot be taken back. */
export function decisionBlocks({ preview, rules }: Pick<PreviewEntry, 'preview' | 'rules'>): readonly Markdown[] {
  const change = rules === null ? null : changeBlock(rules);
  const first = preview === null ? null : firstDeletion(preview);
  return [
    ...(change === null ? [] : [change]),
    ...(preview === null ? [] : [beforeAndAfter(preview)]),
    ...(first === null ? [] : [first]),
  ];
}

export interface DetailOptions {
  /** The details stay below this many bytes of UTF-8. */
  readonly bytes: number;
  /** Where the whole is; null where nowhere. */
  readonly path: Markdown | null;
}

/** Everything beside it: who loses protection and what may not be meant in the open, the rest folded. */
export function detailBlocks(preview: Preview, { bytes, path }: DetailOptions): readonly Markdown[] {
  const blocks: Block[] = [
    ...protectionSections(preview),
    findingsSection(preview),
    goneByResource(preview),
    { ...newlyDeletable(preview), folded: true },
    timelineSection(preview),
    rulesSection(preview),
    outlookSection(preview),
    storageSection(preview),
    transferSection(preview),
    ...otherFates(preview),
  ]
    .filter(holdsAnything)
    .map((section) => ({ section }));
  // Where links to the console would push rows out, they are left out first.
  const linked = fitBlocks(blocks, { ...PREVIEW_STYLE, bytes, links: true, path });
  return (linked.whole ? linked : fitBlocks(blocks, { ...PREVIEW_STYLE, bytes, links: false, path })).blocks;
}
