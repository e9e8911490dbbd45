import type { PreviewEntry, Report } from '../../../model.ts';
import type { Section } from '../../../report/section.ts';
import { sectionsOf } from '../../../report/sections.ts';
import { layOut, type TextOptions } from '../../../report/text.ts';
import type { Preview } from '../model.ts';
import { asOfSections, asOfSentence, deletionsSection, schedulesSection } from './more-sections.ts';
import {
  findingsSection,
  newlyDeletable,
  otherFates,
  outlookSection,
  protectionSections,
  rulesSection,
  storageSection,
} from './sections.ts';
import { previewContext, previewSentences } from './words.ts';

/** A preview for a terminal: what matters as sentences, then the same tables as in the summary, all of them open. */
export function renderPreviewText(report: Report, entry: PreviewEntry, options: TextOptions): string {
  const { preview, asOf, notes } = entry;
  const lines = [
    ...notes,
    ...(preview === null ? [] : [...previewSentences(preview), ...previewContext(preview)]),
    ...(asOf === null ? [] : [asOfSentence(asOf)]),
  ];
  // What stands on a line of a file is told by its own table.
  const warnings = report.warnings.filter(({ place }) => place === undefined);
  return layOut(report, sectionsOf({ ...report, warnings }, ownSections(entry)), options, lines);
}

function ownSections({ preview, rules, asOf, schedules }: PreviewEntry): readonly Section[] {
  const sections = [
    ...(preview === null ? [] : judged(preview)),
    ...(rules === null ? [] : [rulesSection({ rules })]),
    schedulesSection(schedules),
    ...(preview === null ? [] : [outlookSection(preview), storageSection(preview), deletionsSection(preview)]),
    ...asOfSections(asOf),
  ];
  // A terminal cannot unfold anything.
  return sections.map((section) => ({ ...section, quiet: false }));
}

function judged(preview: Preview): readonly Section[] {
  return [newlyDeletable(preview), ...protectionSections(preview), ...otherFates(preview), findingsSection(preview)];
}
