import { type FieldOrigin, KINDS } from '../../model.ts';
import { PLAIN, pointCell, resourceCell, rowsOf, type Section } from '../../report/section.ts';
import { type View, viewOf } from '../../report/view.ts';
import { shownId } from '../../report/words.ts';
import type { RestoredEntry, RestoreReport } from './report.ts';
import { undeletedSection, undoneLines, undoneWords, undoProblemWords } from './undo/view.ts';

/** Renders the report of a restore. */
export function restoreView(report: RestoreReport): View {
  const [entry] = report.restored;
  const asked = [
    ['from', report.from],
    ['at', report.at],
  ] as const;
  const outputs = { plain: {}, arrays: { restored: [...report.restored, ...report.undeleted] } };
  if (report.undeleted.length > 0) {
    return viewOf(report, {
      job: 'Restore',
      done: undoneWords(report),
      problems: undoProblemWords(report),
      besides: report.undeleted.some(({ state }) => state !== 'failed') ? undoneWords(report) : null,
      asked,
      sections: [undeletedSection(report)],
      lines: undoneLines(report),
      outputs,
    });
  }
  const done = entry === undefined ? 'nothing was restored' : doneWords(entry);
  return viewOf(report, {
    job: 'Restore',
    done,
    problems: entry === undefined ? ['nothing was restored'] : [],
    besides: entry === undefined ? null : done,
    asked,
    sections: entry === undefined ? [] : [restored(entry), fields(entry), leftToDo(entry)],
    lines: report.restored.map(doneWords),
    outputs,
  });
}

function nameOf({ resourceName, resourceId }: RestoredEntry): string {
  return resourceName.trim() === '' ? resourceId : `${resourceName} (${resourceId})`;
}

function doneWords(entry: RestoredEntry): string {
  const what = `${KINDS[entry.kind].resource} ${nameOf(entry)} from ${shownId(entry.recoveryPointId)}`;
  if (entry.state === 'planned') return `would restore ${what}`;
  const as = entry.restoredId === null ? '' : ` as ${entry.restoredId}`;
  return `restored ${what}${as}${entry.alreadyDone ? ' in an earlier attempt' : ''}, ${STATE_WORDS[entry.state]}`;
}

const STATE_WORDS: Readonly<Record<Exclude<RestoredEntry['state'], 'planned'>, string>> = {
  pending: 'still starting',
  available: 'available',
  failed: 'FAILED',
};

function restored(entry: RestoredEntry): Section {
  const { kind, region } = entry;
  return {
    ...PLAIN,
    title: `${entry.state === 'planned' ? 'Would restore' : 'Restored'} 1 ${KINDS[kind].resource}`,
    noun: 'restore',
    columns: ['Original', 'New', 'State', 'Backup', 'Region'],
    ...rowsOf([entry], () => [
      resourceCell(kind, region, entry.resourceId, entry.resourceName),
      entry.restoredId === null ? ['not yet'] : resourceCell(kind, region, entry.restoredId),
      [entry.state === 'planned' ? 'planned' : (entry.stateText ?? entry.state)],
      pointCell(kind, region, entry.recoveryPointId),
      [region],
    ]),
  };
}

const ORIGIN_WORDS: Readonly<Record<FieldOrigin, string>> = {
  input: 'the input',
  tag: 'the tag of the backup',
  original: 'the original, as it is now',
};

/** Approvers must see every setting and its origin. */
function fields({ fields: all }: RestoredEntry): Section {
  return {
    ...PLAIN,
    title: 'Settings',
    noun: 'setting',
    columns: ['Setting', 'Value', 'From'],
    ...rowsOf(Object.entries(all), ([name, { value, origin }]) => [[name], [value], [ORIGIN_WORDS[origin]]]),
  };
}

function leftToDo({ toDo }: RestoredEntry): Section {
  return {
    ...PLAIN,
    title: 'Left to do',
    noun: 'step',
    columns: ['Step'],
    ...rowsOf(toDo, (step) => [[step]]),
  };
}
