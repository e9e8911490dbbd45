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

/** Renders what a decision needs, which is never cut: the change, the numbers, and the first deletion. */
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
  /** Where the whole preview can be found; null where nowhere. */
  readonly path: Markdown | null;
}

/** Renders everything else: lost protection and possible mistakes expanded, the rest collapsed. */
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
  // If console links would push rows out, the links are dropped first.
  const linked = fitBlocks(blocks, { ...PREVIEW_STYLE, bytes, links: true, path });
  return (linked.whole ? linked : fitBlocks(blocks, { ...PREVIEW_STYLE, bytes, links: false, path })).blocks;
}
