import { guardUnevaluated } from '../../decide/faults.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import {
  type AccountId,
  type Change,
  type ChangeSet,
  type DeleteChange,
  type DeleteSnapshotChange,
  type Evidence,
  type Failure,
  type Instant,
  type KeepReason,
  type KeepSnapshotChange,
  type KindName,
  type Place,
  placeOf,
  type Region,
  type Result,
} from '../../model.ts';
import type { Elsewhere } from './elsewhere.ts';

/** What the guards see besides the change set. */
export interface GuardContext {
  readonly account: AccountId;
  readonly request: PurgeRequest;
  readonly evidence: ReadonlyMap<Place, Evidence>;
  /** When the account was read. */
  readonly seenAt: Instant;
  /** Facts from other regions, needed for copies; absent where nothing depends on them. */
  readonly elsewhere?: Elsewhere;
}

/** Turns deletions into keeps or refusals, and does nothing else. */
export type Guard = (changeSet: ChangeSet, context: GuardContext) => ChangeSet;

export type GuardName = Parameters<typeof guardUnevaluated>[0];

/**
 * Applies a guard to every deletion that `applies` selects. Refuses the deletion where the evidence could not be read, and
 * reports that once per kind and region.
 */
export function perDelete<Known>(
  changeSet: ChangeSet,
  context: GuardContext,
  guardName: GuardName,
  evidenceOf: (evidence: Evidence) => Result<Known> | null,
  applies: (change: DeleteChange) => boolean,
  judge: (change: DeleteChange, known: Known) => Change | null,
): ChangeSet {
  const failures = new Map<Place, Failure>();
  const changes = changeSet.changes.map((change): Change => {
    if (change.action !== 'delete' || !applies(change)) return change;
    const place = placeOf(change.point);
    const evidence = context.evidence.get(place);
    const known = evidence === undefined ? null : evidenceOf(evidence);
    if (known === null) throw new Error(`no evidence was read for the guard ${guardName} of ${place}: this is a bug`);
    if (known.ok) return judge(change, known.value) ?? change;
    const failure = failures.get(place) ?? unevaluated(change.point, guardName, known.fault, context);
    failures.set(place, failure);
    return { action: 'refuse', point: change.point, reason: failure.fault.message };
  });
  return { ...changeSet, changes, failures: [...changeSet.failures, ...failures.values()] };
}

export function unevaluated(
  { kind, region }: { readonly kind: KindName; readonly region: Region },
  guardName: GuardName,
  cause: Failure['fault'],
  { request }: GuardContext,
): Failure {
  const fault = guardUnevaluated(guardName, cause, request.kinds.length > 1 ? kind : null);
  return { region, target: guardName, action: 'purge', fault };
}

export function keep(change: DeleteChange, because: KeepReason, reason: string): Change {
  return { action: 'keep', point: change.point, because, reason };
}

/** Keeps a left-over snapshot that was due. */
export function keepSnapshot(
  { snapshot }: DeleteSnapshotChange,
  because: KeepSnapshotChange['because'],
  reason: string,
): Change {
  return { action: 'keep-snapshot', snapshot, because, reason };
}
