import { type CheckStatus, isOwnKind } from '../../model.ts';
import { calendarSection } from '../../report/backup-calendar.ts';
import { number } from '../../report/format.ts';
import { logPlace } from '../../report/log-lines.ts';
import type { Markdown } from '../../report/markdown.ts';
import { renderPage } from '../../report/page/document.ts';
import { runbookFold } from '../../report/runbook.ts';
import { directTerms } from '../../report/terms.ts';
import { type Pair, type View, viewOf } from '../../report/view.ts';
import { isRed } from './judged.ts';
import { checkPage } from './page.ts';
import { recordOf } from './record.ts';
import type { CheckReport } from './report.ts';
import { excusedSection, freshSection, STATUS_WORDS, unprotectedSection } from './sections.ts';

/** Renders the report of a check. */
export function checkView(report: CheckReport): View {
  const told = sentence(report);
  return viewOf(report, {
    job: 'Check',
    rehearses: false,
    done: told,
    problems: [],
    besides: report.checkedCount > 0 ? told : null,
    // If something could not be read, the failure comes first.
    ...(report.failedCount === 0 && report.checkedCount > 0 && { sentence: told }),
    amiss: report.checked.filter(({ status }) => isRed(status)),
    totals: totals(report),
    asked: [['tag', report.tag]],
    sections: [
      unprotectedSection(report),
      excusedSection(report),
      freshSection(report),
      calendarSection(report.calendar),
    ],
    folds: folds(report),
    outputs: {
      plain: {
        'checked-count': String(report.checkedCount),
        'fresh-count': String(report.freshCount),
        'late-count': String(report.lateCount),
        'unprotected-count': String(report.unprotectedCount),
      },
      arrays: { checked: report.checked },
    },
    lines: lines(report),
    evidence: (verdict) => recordOf(report, verdict),
    htmlPage: (verdict) => renderPage(checkPage(report, verdict)),
  });
}

const MOST_LINES = 10;
const EXCUSED: ReadonlySet<CheckStatus> = new Set(['exempt', 'skipped']);

/** Commands to copy for what may be needed first: resources that are not fresh but have a backup of ours. */
function folds({ checked }: CheckReport): readonly Markdown[] {
  const ours = checked.flatMap((one) =>
    one.newestId === null || one.by !== 'backup-via-tag' || EXCUSED.has(one.status) || !isOwnKind(one.kind)
      ? []
      : [{ ...one, kind: one.kind, recoveryPointId: one.newestId }],
  );
  const fold = runbookFold('How to restore: lines to paste', ours.slice(0, MOST_LINES));
  return fold === null ? [] : [fold];
}

/** Returns `500 of 500 protected`, preceded by counts of what is wrong. */
function sentence(report: CheckReport): string {
  const count = (...statuses: readonly CheckStatus[]) =>
    report.checked.filter(({ status }) => statuses.includes(status)).length;
  const asked = report.checkedCount - count('skipped', 'exempt');
  const wrong = [
    [count('late'), 'late'],
    [count('never'), 'without a backup'],
    [count('lost-tag'), 'without their tag'],
    [count('unprotected'), 'unprotected'],
    [count('unknown'), 'unknown'],
  ] as const;
  const clauses = wrong.flatMap(([some, words]) =>
    some === 0 ? [] : [`${number(some)} of ${number(asked)} ${words}`],
  );
  const good = `${number(count('fresh', 'under-way'))} of ${number(asked)} protected`;
  const fresh = count('new') === 0 ? [] : [`${number(count('new'))} new`];
  return [...clauses, good, ...fresh].join(' · ');
}

function totals({ checkedCount, freshCount, lateCount, unprotectedCount }: CheckReport): readonly Pair[] {
  return [
    ['checked', number(checkedCount)],
    ['fresh', number(freshCount)],
    ['late', number(lateCount)],
    ['unprotected', number(unprotectedCount)],
  ];
}

function lines(report: CheckReport): readonly string[] {
  return report.checked
    .filter(({ status }) => isRed(status))
    .map(({ kind, region, resourceId, resourceName, status, reason }) => {
      const name = resourceName === '' ? resourceId : `${resourceName} (${resourceId})`;
      return `${logPlace(directTerms(report), kind, region)} ${name}: ${STATUS_WORDS[status]}: ${reason}`;
    });
}
