import { inTurn } from '../decide/turns.ts';
import { faultOf, type Watch } from '../model/known-faults.ts';
import type { Applied, ChangeSet, DeleteChange, DeleteSnapshotChange, Done, Fault } from '../model.ts';
import { type Connection, kindOf, type LastLook } from '../ports/cloud.ts';
import type { Log, Watching } from '../ports/log.ts';

/**
 * Applies the change set: creates before deletes, and all changes of one action at once, paced by the request buckets
 * of each region. Every change gets an outcome, even when others fail.
 */
export async function apply(
  { changes }: ChangeSet,
  kinds: Connection['kinds'],
  watch: Watching,
  attentive: AttentiveDeletion = HEEDLESS,
): Promise<Applied> {
  const { log } = watch;
  const creates = changes.filter((change) => change.action === 'create');
  const deletes = changes.filter((change) => change.action === 'delete');
  const snapshots = changes.filter((change) => change.action === 'delete-snapshot');
  const told = (total: number, what: string) => progress(log, total, what);
  const created = await each(
    inTurn(creates),
    (change) => kindOf(kinds, change.resource.kind).create(change),
    watch,
    told(creates.length, 'backups requested'),
  );
  const deleted = await each(
    deletes,
    (change) =>
      looking(
        (lastLook) => kindOf(kinds, change.point.kind).delete(change, lastLook),
        () => attentive.point(change),
      ),
    watch,
    told(deletes.length, 'backups deleted'),
  );
  const deletedSnapshots = await each(
    snapshots,
    (change) =>
      looking(
        (lastLook) => kindOf(kinds, change.snapshot.kind).deleteSnapshot(change, lastLook),
        () => attentive.snapshot(change),
      ),
    watch,
    told(snapshots.length, 'snapshots deleted'),
  );
  const expiries = changes.filter((change) => change.action === 'set-expiry');
  const retained =
    expiries.length === 0
      ? []
      : await (await import('./expiries.ts')).setExpiries(
          expiries,
          kinds,
          watch,
          told(expiries.length, 'expiries changed'),
        );
  return { created: inOrderOf(creates, created), deleted, deletedSnapshots, retained };
}

/** Restores the order of the change set, regardless of the order in which the changes ran. */
function inOrderOf<Change, Outcome>(
  changes: readonly Change[],
  done: readonly Done<Change, Outcome>[],
): Done<Change, Outcome>[] {
  const places = new Map(changes.map((change, place) => [change, place]));
  const placeOf = ({ change }: Done<Change, Outcome>) => places.get(change) ?? 0;
  return [...done].sort((one, other) => placeOf(one) - placeOf(other));
}

/** A last look at a recovery point or snapshot before it is deleted. Returns why it is kept, or null to delete it. */
export interface AttentiveDeletion {
  readonly point: (change: DeleteChange) => Promise<Spared | null>;
  readonly snapshot: (change: DeleteSnapshotChange) => Promise<Spared | null>;
}
type Spared = { readonly result: 'kept'; readonly reason: string } | Failed;

const HEEDLESS: AttentiveDeletion = { point: () => Promise.resolve(null), snapshot: () => Promise.resolve(null) };

/** If the look spares the target, that result replaces the outcome: no delete request was sent. */
async function looking<Outcome>(
  work: (lastLook: LastLook) => Promise<Outcome>,
  look: () => Promise<Spared | null>,
): Promise<Outcome | Spared> {
  const seen: { spared: Spared | null } = { spared: null };
  const outcome = await work(async () => {
    seen.spared = await look();
    if (seen.spared === null) return null;
    return seen.spared.result === 'failed' ? seen.spared.fault : SPARED;
  });
  return seen.spared ?? outcome;
}

/** Never shown: the result of the look is reported instead. */
const SPARED: Fault = { code: 'not-allowed', message: 'it is kept after all', advice: '' };

function each<Change, Outcome>(
  changes: readonly Change[],
  work: (change: Change) => Promise<Outcome>,
  watch: Watch,
  onDone: () => void,
): Promise<Done<Change, Outcome | Failed>[]> {
  return Promise.all(
    changes.map(async (change) => {
      const outcome = await outcomeOf(() => work(change), watch);
      onDone();
      return { change, outcome };
    }),
  );
}

interface Failed {
  readonly result: 'failed';
  readonly fault: Fault;
}

async function outcomeOf<Outcome>(work: () => Promise<Outcome>, watch: Watch): Promise<Outcome | Failed> {
  try {
    return await work();
  } catch (error) {
    return { result: 'failed', fault: faultOf(error, watch) };
  }
}

function progress(log: Log, total: number, what: string): () => void {
  let done = 0;
  return () => {
    done += 1;
    log.progress(done, total, what);
  };
}
