import { counted, gib, money, number } from '../../report/format.ts';
import { logPlace, namedInLog } from '../../report/log-lines.ts';
import { PLAIN, pointCell, resourceCell, rowsByKind, type Section } from '../../report/section.ts';
import { directTerms, headed } from '../../report/terms.ts';
import { type View, viewOf } from '../../report/view.ts';
import { createdStateWords, headingWords, shownId } from '../../report/words.ts';
import type { CopyReport } from './report.ts';

/** Renders the report of a copy. */
export function copyView(report: CopyReport): View {
  const failed = report.failed.filter(({ action }) => action === 'copy' || action === 'wait').length;
  return viewOf(report, {
    job: 'Copy',
    done: made(report),
    problems: failed === 0 ? [] : [`${counted(failed, 'copy', 'copies')} could not be made`],
    besides: report.created.length > 0 ? made(report) : null,
    totals: [
      ['copies wanted', number(report.wantedCount)],
      [report.dryRun ? 'would be begun' : 'begun', number(report.createdCount)],
      ['waiting for their backup', number(report.waiting.length)],
    ],
    sections: [created(report), waiting(report)],
    outputs: {
      plain: { 'created-count': String(report.createdCount) },
      arrays: { created: report.created.map(({ stateText: _, ...entry }) => entry), waiting: report.waiting },
    },
    lines: lines(report),
  });
}

function made(report: CopyReport): string {
  const would = report.dryRun ? 'would be ' : '';
  const begun = `${counted(report.createdCount, 'copy', 'copies')} ${would}begun`;
  return report.waiting.length === 0 ? begun : `${begun}, ${number(report.waiting.length)} waiting for their backup`;
}

function created(report: CopyReport): Section {
  const { resource, mixed } = directTerms(report);
  const notes = [
    `The volumes and databases behind them add up to ${gib(report.gib)}: at most ${movedWords(report)}. The first copy of a volume to a region moves all of it, later ones only what changed.`,
  ];
  if (report.created.some(({ state }) => state === 'pending')) {
    notes.push(
      'AWS is still copying data, and a copy can still fail, mostly because of its key. The next run reports any that did.',
    );
  }
  return {
    ...PLAIN,
    title: headingWords('copy', 'begun', report.created.length, report.dryRun).replace('copys', 'copies'),
    notes: report.dryRun ? ['Dry run: none of these was begun.', ...notes] : notes,
    noun: 'copy',
    folded: true,
    dispensable: ['Copy of', 'Expires', 'Region'],
    ...rowsByKind(
      mixed,
      [headed(resource), 'Region', 'Copy', 'Copy of', 'Expires', 'State'],
      report.created,
      (entry) => [
        resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
        [entry.region],
        entry.recoveryPointId === null ? [entry.name] : pointCell(entry.kind, entry.region, entry.recoveryPointId),
        [shownId(entry.copyOf ?? '')],
        [entry.expiresAt],
        [createdStateWords(entry)],
      ],
    ),
  };
}

/** Returns words such as `1,024 GiB to eu-west-1 for 20.48`. */
function movedWords({ transfers }: CopyReport): string {
  const words = transfers.map(({ region, gib: moved, cost }) => `${gib(moved)} to ${region} for ${money(cost)}`);
  return words.length === 0 ? 'nothing is moved' : `${words.join(', ')}`;
}

function waiting(report: CopyReport): Section {
  const { resource, point, mixed } = directTerms(report);
  return {
    ...PLAIN,
    title: `${counted(report.waiting.length, point)} to be copied later`,
    notes: ['Only what is available can be copied: the next run takes these.'],
    noun: point,
    folded: true,
    dispensable: ['Region'],
    ...rowsByKind(
      mixed,
      [headed(resource), 'Region', headed(point), 'Wanted in', 'Reason'],
      report.waiting,
      (entry) => [
        resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName ?? ''),
        [entry.region],
        pointCell(entry.kind, entry.region, entry.recoveryPointId),
        [entry.to],
        [entry.reason],
      ],
    ),
  };
}

function lines(report: CopyReport): readonly string[] {
  const terms = directTerms(report);
  return report.created.map((entry) => {
    const { kind, region, recoveryPointId, state, copyOf, alreadyDone } = entry;
    const what = recoveryPointId === null ? 'a copy' : shownId(recoveryPointId);
    const earlier = alreadyDone ? ', made by an earlier run' : '';
    return `${logPlace(terms, kind, region)} ${namedInLog(entry)}: ${what} of ${shownId(copyOf ?? '')} ${state}${earlier}`;
  });
}
