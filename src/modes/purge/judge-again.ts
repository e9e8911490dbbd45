import type { PurgeRequest } from '../../inputs/request.ts';
import {
  type AccountId,
  type DeleteChange,
  type DeleteSnapshotChange,
  type Evidence,
  type Fault,
  type Instant,
  type LooseSnapshot,
  placeOf,
  type RecoveryPoint,
} from '../../model.ts';
import { decidePurge } from './decide.ts';
import { guard } from './guards.ts';

/** Why a deletion that was due did not happen. */
export type Kept =
  | { readonly result: 'kept'; readonly reason: string }
  | { readonly result: 'failed'; readonly fault: Fault };

/** Candidates of one kind in one region as they are now, with the evidence that the guards need. */
export interface SeenAgain {
  readonly points: readonly RecoveryPoint[];
  readonly loose: readonly LooseSnapshot[];
  readonly evidence: Evidence;
}

export interface JudgingAgain {
  readonly account: AccountId;
  readonly request: PurgeRequest;
  readonly now: Instant;
}

/**
 * Judges one candidate again, by the same rules, as it is now; returns null if it may still be deleted. Rules that depend
 * on other backups of the resource are not repeated: `min-keep`, `keep-verified`, copies, retention, `max-deletions`. In
 * addition, any change to our tags or to its state keeps it: someone is working on it. A candidate that is gone is left to
 * the deletion itself.
 */
export function judgeAgain(
  change: DeleteChange | DeleteSnapshotChange,
  { points, loose, evidence }: SeenAgain,
  { account, request, now }: JudgingAgain,
): Kept | null {
  const decided = change.action === 'delete' ? change.point : change.snapshot;
  const point = change.action === 'delete' ? points.find(({ id }) => id === change.point.id) : undefined;
  const snapshot = change.action === 'delete-snapshot' ? loose.find(({ id }) => id === change.snapshot.id) : undefined;
  const seen = point ?? snapshot;
  if (seen === undefined) return null;
  const { kind, region } = decided;
  const inventory = {
    account,
    regions: [
      {
        kind,
        region,
        read: true as const,
        resources: [],
        points: point === undefined ? [] : [point],
        loose: snapshot === undefined ? [] : [snapshot],
      },
    ],
  };
  const alone = { ...request, minKeep: 0, keepVerified: 0, maxDeletions: null, protectUncopied: false };
  const context = { account, request: alone, evidence: new Map([[placeOf(decided), evidence]]), seenAt: now };
  const { changes, failures } = guard(decidePurge(inventory, alone, now), context);
  const [again] = changes;
  const unevaluated = failures.find(({ fault }) => fault.code === 'guard-unevaluated');
  if (unevaluated !== undefined) return { result: 'failed', fault: unevaluated.fault };
  if (again === undefined) return kept('it is not ours to delete any more');
  if (again.action !== change.action) return kept(again.reason);
  if (seen.state !== decided.state) return kept(`it was ${decided.state} and is ${seen.state} now`);
  return tagsOf(seen) === tagsOf(decided) ? null : kept('its tags were changed');
}

function kept(reason: string): Kept {
  return { result: 'kept', reason: `since the purge decided: ${reason}` };
}

function tagsOf({ tags }: Pick<RecoveryPoint, 'tags'>): string {
  return JSON.stringify(Object.entries(tags).sort());
}
