import { calendarSection } from '../../report/backup-calendar.ts';
import { counted, number } from '../../report/format.ts';
import { kept, keptUneventful } from '../../report/kept.ts';
import { retainedSection } from '../../report/retained.ts';
import { directTerms } from '../../report/terms.ts';
import { type View, viewOf } from '../../report/view.ts';
import type { RetainReport } from './report.ts';

/** A retain in words. */
export function retainView(report: RetainReport): View {
  const would = report.dryRun ? 'that would be ' : '';
  return viewOf(report, {
    job: 'Retain',
    done: moved(report),
    problems: [],
    besides: report.retained.length > 0 ? moved(report) : null,
    totals: [[`Expiries ${would}changed`, number(report.retained.length)]],
    sections: [retainedSection(report), kept(report), keptUneventful(report), calendarSection(report.calendar)],
    outputs: { plain: { 'kept-count': String(report.keptCount) }, arrays: {} },
  });
}

function moved(report: RetainReport): string {
  const done = report.retained.filter(({ state }) => state !== 'failed');
  const shorter = done.filter(({ because }) => because.startsWith('shorten')).length;
  const changed = report.dryRun ? 'would be changed' : 'changed';
  return `the expiry of ${counted(done.length, directTerms(report).point)} ${changed}, ${number(shorter)} to an earlier date`;
}
