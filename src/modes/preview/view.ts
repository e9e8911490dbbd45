import { nameOf } from '../../report/alert.ts';
import { calendarSection } from '../../report/backup-calendar.ts';
import { retainedSection } from '../../report/retained.ts';
import type { Section } from '../../report/section.ts';
import { type ModeView, type View, viewOf } from '../../report/view.ts';
import type { Preview } from './model.ts';
import type { PreviewEntry, PreviewReport } from './report.ts';
import { renderPreviewDocument } from './summary/document.ts';
import { headlineOf } from './summary/headline.ts';
import { asOfSections, asOfSentence, deletionsSection, schedulesSection } from './summary/more-sections.ts';
import {
  findingsSection,
  newlyDeletable,
  otherFates,
  outlookSection,
  protectionSections,
  rulesSection,
  storageSection,
} from './summary/sections.ts';
import { previewContext, previewSentences } from './summary/words.ts';

/** Renders the report of a preview: the essentials as sentences, then the same tables as on its page, all of them expanded. */
export function previewView(report: PreviewReport): View {
  const { preview: entry, calendar } = report;
  const common = { job: 'Preview', done: 'nothing was compared', problems: [], besides: null } as const;
  if (entry === null) return viewOf(report, common);
  // Warnings about a line of a file are in a table of their own.
  const warnings = report.warnings.filter(({ place }) => place === undefined);
  const { sign, sentence } = headlineOf(entry, report.failed);
  const lost = (entry.preview?.protection ?? []).filter(({ change }) => change === 'lost');
  const own: ModeView = {
    ...common,
    sentence,
    sign: report.outcome === 'ok' ? sign : 'red',
    alert: lost.length === 0 ? [] : [{ label: 'Without any plan after this', names: lost.map(nameOf) }],
    sections: [...sectionsOf(entry), retainedSection(report), calendarSection(calendar)],
    rehearses: false,
    outputs: { plain: { preview: report.previewPath ?? '' }, arrays: {} },
    page: (options) => renderPreviewDocument(entry, report.failed, { ...options, calendar }),
    remarks: remarksOf(entry),
    warnings,
  };
  return viewOf(report, own);
}

function remarksOf({ preview, asOf, notes }: PreviewEntry): readonly string[] {
  return [
    ...notes,
    ...(preview === null ? [] : [...previewSentences(preview), ...previewContext(preview)]),
    ...(asOf === null ? [] : [asOfSentence(asOf)]),
  ];
}

function sectionsOf({ preview, rules, asOf, schedules }: PreviewEntry): readonly Section[] {
  const sections = [
    ...(preview === null ? [] : judged(preview)),
    ...(rules === null ? [] : [rulesSection({ rules })]),
    schedulesSection(schedules),
    ...(preview === null ? [] : [outlookSection(preview), storageSection(preview), deletionsSection(preview)]),
    ...asOfSections(asOf),
  ];
  // Terminals can't expand anything.
  return sections.map((section) => ({ ...section, quiet: false, folded: false }));
}

function judged(preview: Preview): readonly Section[] {
  return [newlyDeletable(preview), ...protectionSections(preview), ...otherFates(preview), findingsSection(preview)];
}
