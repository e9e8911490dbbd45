import { tooManyDeletions } from '../../decide/faults.ts';
import type { MaxDeletions } from '../../inputs/request.ts';
import { groupBy } from '../../model/group.ts';
import { type Change, type ChangeSet, type Failure, type Fault, type KindName, wordsOf } from '../../model.ts';
import { type Guard, keepSnapshot } from './guarding.ts';

/**
 * Refuses the whole purge if it would delete more than the user allows. Every deletion counts, also those of failed backups
 * and left-over snapshots. A percentage also applies to each kind, so that many AMIs that stay don't allow every DB
 * snapshot to be deleted.
 */
export const maxDeletions: Guard = (changeSet, { request }) => {
  if (request.maxDeletions === null) return changeSet;
  const most = request.maxDeletions;
  const ours = changeSet.changes.flatMap(counted);
  const kinds = 'count' in most ? [] : [...groupBy(ours, ({ kind }) => kind).values()];
  const above = [ours, ...kinds].find((some) => isAbove(most, dueIn(some), some.length));
  if (above === undefined) return changeSet;
  const limit = 'count' in most ? `${most.count}` : `${most.percent}%`;
  const noun = wordsOf(above.map(({ kind }) => kind)).point;
  const fault = tooManyDeletions(
    dueIn(above),
    above.length,
    noun,
    limit,
    above.some(({ leftOver }) => leftOver),
  );
  return refuseAll(changeSet, fault);
};

/** Refuses every deletion. */
export function refuseAll(changeSet: ChangeSet, fault: Fault): ChangeSet {
  const changes = changeSet.changes.map((change): Change => {
    if (change.action === 'delete') return { action: 'refuse', point: change.point, reason: fault.message };
    return change.action === 'delete-snapshot' ? keepSnapshot(change, 'refused', fault.message) : change;
  });
  const failure: Failure = { region: null, target: 'max-deletions', action: 'purge', fault };
  return { ...changeSet, changes, failures: [...changeSet.failures, failure] };
}

/** Returns how many deletions are due. */
export function deletionsDue({ changes }: ChangeSet): number {
  return dueIn(changes.flatMap(counted));
}

interface Counted {
  readonly kind: KindName;
  readonly due: boolean;
  readonly leftOver: boolean;
}

/** Counts what is proven ours, due or not. */
function counted(change: Change): readonly Counted[] {
  switch (change.action) {
    case 'delete-snapshot':
    case 'keep-snapshot':
      return [{ kind: change.snapshot.kind, due: change.action === 'delete-snapshot', leftOver: true }];
    case 'keep':
      return change.because === 'not-ours' ? [] : [{ kind: change.point.kind, due: false, leftOver: false }];
    case 'delete':
    case 'refuse':
    case 'set-expiry':
      return [{ kind: change.point.kind, due: change.action === 'delete', leftOver: false }];
    case 'create':
      return [];
    default:
      return change satisfies never;
  }
}

function dueIn(some: readonly Counted[]): number {
  return some.filter(({ due }) => due).length;
}

function isAbove(limit: MaxDeletions, due: number, total: number): boolean {
  return 'count' in limit ? due > limit.count : due * 100 > limit.percent * total;
}
