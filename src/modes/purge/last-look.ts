import type { AttentiveDeletion } from '../../apply/apply.ts';
import { guardUnevaluated } from '../../decide/faults.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import { groupBy } from '../../model/group.ts';
import {
  type AccountId,
  type ChangeSet,
  type DeleteChange,
  type DeleteSnapshotChange,
  type Instant,
  type OwnKindName,
  placeOf,
} from '../../model.ts';
import type { Clock } from '../../ports/clock.ts';
import { type Connection, type Kind, kindOf } from '../../ports/cloud.ts';
import { asksForUsers } from './guards.ts';
import { judgeAgain, type Kept, type SeenAgain } from './judge-again.ts';

/** Facts older than this, in milliseconds, are read again before a deletion relies on them. */
const FRESH = 5_000;

/**
 * How many candidates to read at once: about as many as AWS allows to be deleted within that time, in the fewest requests.
 * One call reads ten AMIs, but DB snapshots take a call each.
 */
const AT_ONCE: Readonly<Record<OwnKindName, number>> = {
  'ec2-instance': 20,
  'ebs-volume': 100,
  'rds-instance': 10,
  'rds-cluster': 10,
};
const LEFT_OVERS_AT_ONCE = 100;

export interface LastLookContext {
  readonly connection: Connection;
  readonly request: PurgeRequest;
  /** The instant that expiries were compared with. */
  readonly now: Instant;
  /** When reading the account began. */
  readonly readAt: Instant;
  readonly clock: Clock;
}

/**
 * Looks at each candidate again just before its deletion, if what is known of it is more than a few seconds old: during a
 * long purge someone may have set `never`, or begun to use it. Always looks at left-over snapshots again, because whether
 * they are left over comes from a listing that took time.
 */
export function lastLooks({ changes }: ChangeSet, context: LastLookContext): AttentiveDeletion {
  const deletes = changes.filter((change) => change.action === 'delete');
  const snapshots = changes.filter((change) => change.action === 'delete-snapshot');
  const pointLooks = new Map(
    [...groupBy(deletes, ({ point }) => placeOf(point))].map(([place, all]) => {
      const atOnce = all[0] === undefined ? 1 : AT_ONCE[all[0].point.kind];
      return [place, looker(all, pointId, atOnce, context.readAt, context.clock, (some) => seePoints(some, context))];
    }),
  );
  const snapshotLooks = new Map(
    [...groupBy(snapshots, ({ snapshot }) => placeOf(snapshot))].map(([place, all]) => [
      place,
      looker(all, snapshotId, LEFT_OVERS_AT_ONCE, Number.NEGATIVE_INFINITY, context.clock, (some) =>
        seeLeftOvers(some, context),
      ),
    ]),
  );
  return {
    point: (change) => pointLooks.get(placeOf(change.point))?.(change) ?? Promise.resolve(null),
    snapshot: (change) => snapshotLooks.get(placeOf(change.snapshot))?.(change) ?? Promise.resolve(null),
  };
}

const pointId = ({ point }: DeleteChange): string => point.id;
const snapshotId = ({ snapshot }: DeleteSnapshotChange): string => snapshot.id;

type Judged = ReadonlyMap<string, Kept>;

/** Reads in batches, in the order of the deletions. Null lets the deletion proceed. */
function looker<Change>(
  all: readonly Change[],
  idOf: (change: Change) => string,
  atOnce: number,
  readAt: Instant,
  clock: Clock,
  see: (some: readonly Change[]) => Promise<Judged>,
): (change: Change) => Promise<Kept | null> {
  const looks = new Map<string, { readonly at: Instant; readonly judged: Promise<Judged> }>();
  const waiting = new Map(all.map((change) => [idOf(change), change]));
  return async (change) => {
    const id = idOf(change);
    waiting.delete(id);
    let look = looks.get(id);
    if (clock.now() - (look?.at ?? readAt) > FRESH) {
      const batch = [change, ...[...waiting.values()].slice(0, atOnce - 1)];
      look = { at: clock.now(), judged: see(batch) };
      // Callers that await the look get its error. A cancelled run may have none, and the rejection must not go unhandled.
      look.judged.catch(() => {});
      for (const one of batch) looks.set(idOf(one), look);
    }
    return look === undefined ? null : ((await look.judged).get(id) ?? null);
  };
}

async function seePoints(some: readonly DeleteChange[], context: LastLookContext): Promise<Judged> {
  const { connection, request } = context;
  const [first] = some;
  if (first === undefined) return new Map();
  const { region } = first.point;
  const kind = kindOf(connection.kinds, first.point.kind);
  const ids = some.map(({ point }) => point.id);
  const [points, evidence] = await Promise.all([
    kind.readPoints(region, ids),
    kind.readEvidence(region, {
      sources: null,
      candidates: some.some((change) => asksForUsers(change, request)) ? ids : null,
      unclear: some.flatMap(({ point }) => (point.public === null ? [point.id] : [])),
      registered: false,
    }),
  ]);
  if (!points.ok) return allKept(ids, points.fault);
  return judged(some, pointId, context, { points: points.value, loose: [], evidence });
}

async function seeLeftOvers(some: readonly DeleteSnapshotChange[], context: LastLookContext): Promise<Judged> {
  const [first] = some;
  if (first === undefined) return new Map();
  const { region, kind: name } = first.snapshot;
  const kind: Kind = kindOf(context.connection.kinds, name);
  const leftOvers = some.map(({ snapshot }) => snapshot);
  const ids = leftOvers.map(({ id }) => id);
  const [loose, evidence] = await Promise.all([
    kind.readLoose(region, ids),
    kind.readEvidence(region, { sources: null, candidates: null, unclear: [], registered: leftOvers }),
  ]);
  if (!loose.ok) return allKept(ids, loose.fault);
  return judged(some, snapshotId, context, { points: [], loose: loose.value, evidence });
}

function judged<Change extends DeleteChange | DeleteSnapshotChange>(
  some: readonly Change[],
  idOf: (change: Change) => string,
  { connection, request, now }: LastLookContext,
  seen: SeenAgain,
): Judged {
  const account: AccountId = connection.account;
  return new Map(
    some.flatMap((change): [string, Kept][] => {
      const kept = judgeAgain(change, seen, { account, request, now });
      return kept === null ? [] : [[idOf(change), kept]];
    }),
  );
}

function allKept(ids: readonly string[], cause: Parameters<typeof guardUnevaluated>[1]): Judged {
  const kept: Kept = { result: 'failed', fault: guardUnevaluated('unchanged', cause) };
  return new Map(ids.map((id) => [id, kept]));
}
