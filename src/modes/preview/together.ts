import { calendarTogether, firstKnown, regionsTogether, type Together } from '../../report/together.ts';
import type { PreviewEntry, PreviewReport } from './report.ts';

/**
 * One report of the previews in several accounts. The card shows the account in which the change does most harm: each account
 * has a comment of its own.
 */
export const previewTogether: Together<PreviewReport> = (common, reports) => ({
  mode: 'preview',
  ...common,
  regions: regionsTogether(reports, (one) => one),
  preview: worst(reports.flatMap(({ preview }) => (preview === null ? [] : [preview]))),
  retained: reports.flatMap(({ retained }) => retained),
  calendar: calendarTogether(reports),
  previewPath: firstKnown(reports, ({ previewPath }) => previewPath),
});

function worst(entries: readonly PreviewEntry[]): PreviewEntry | null {
  return entries.find(({ good }) => !good) ?? entries[0] ?? null;
}
