import { counted, number, share } from '../../report/format.ts';
import { termsOf } from '../../report/terms.ts';
import { type View, viewOf } from '../../report/view.ts';
import type { CheckReport } from './report.ts';

/** A check in words. */
export function checkView(report: CheckReport): View {
  const { resource } = termsOf({ kinds: report.kinds, engine: 'direct' });
  return viewOf(report, {
    job: 'Check',
    rehearses: false,
    done: `${share(report.freshCount, report.checkedCount, resource, { one: 'is', many: 'are' })} protected`,
    problems: [
      ...(report.lateCount > 0 ? [`${counted(report.lateCount, resource)} late`] : []),
      ...(report.unprotectedCount > 0 ? [`${counted(report.unprotectedCount, resource)} unprotected`] : []),
    ],
    besides: null,
    totals: [
      ['checked', number(report.checkedCount)],
      ['fresh', number(report.freshCount)],
      ['late', number(report.lateCount)],
      ['unprotected', number(report.unprotectedCount)],
    ],
    asked: [['tag', report.tag]],
    outputs: {
      plain: {
        'checked-count': String(report.checkedCount),
        'fresh-count': String(report.freshCount),
        'late-count': String(report.lateCount),
        'unprotected-count': String(report.unprotectedCount),
      },
      arrays: { checked: report.checked },
    },
  });
}
