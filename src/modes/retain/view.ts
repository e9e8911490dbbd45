import { calendarSection, protectionOf } from '../../report/backup-calendar.ts';
import { counted, number } from '../../report/format.ts';
import { kept, keptUneventful } from '../../report/kept.ts';
import { retainedSection } from '../../report/retained.ts';
import { directTerms } from '../../report/terms.ts';
import { type View, viewOf } from '../../report/view.ts';
import type { RetainReport } from './report.ts';

/** Renders the report of a retain. */
export function retainView(report: RetainReport): View {
  const would = report.dryRun ? 'would be ' : '';
  const failed = report.retained.filter(({ state }) => state === 'failed').length;
  return viewOf(report, {
    job: 'Retain',
    ...protectionOf(report.calendar),
    done: moved(report),
    problems: failed === 0 ? [] : [`the expiry of ${counted(failed, directTerms(report).point)} could not be changed`],
    besides: report.retained.length > 0 ? moved(report) : null,
    totals: [
      [
        `${report.retained.length - failed === 1 ? 'expiry' : 'expiries'} ${would}changed`,
        number(report.retained.length - failed),
      ],
      ['kept as they are', number(report.keptCount)],
    ],
    sections: [calendarSection(report.calendar), retainedSection(report), kept(report), keptUneventful(report)],
    outputs: { plain: { 'kept-count': String(report.keptCount) }, arrays: {} },
  });
}

function moved(report: RetainReport): string {
  const done = report.retained.filter(({ state }) => state !== 'failed');
  const shorter = done.filter(({ because }) => because.startsWith('shorten')).length;
  const changed = report.dryRun ? 'would be changed' : 'changed';
  const text = `the expiry of ${counted(done.length, directTerms(report).point)} ${changed}`;
  return shorter === 0 ? text : `${text}, ${number(shorter)} to an earlier date`;
}
