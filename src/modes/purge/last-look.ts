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

/** What was read this long ago, in milliseconds, may have changed: it is read again before it is acted upon. */
const FRESH = 5_000;

/**
 * How many are read at once: about as many as the service lets go within that time, and as fit into the fewest requests. Of AMIs ten
 * are asked about in one call, and of snapshots of databases each one.
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
  /** The instant by which expiry was judged. */
  readonly now: Instant;
  /** When the account began to be read. */
  readonly readAt: Instant;
  readonly clock: Clock;
}

/**
 * Looks at each thing once more when the turn of its deletion has come, if what is known of it is more than a few seconds old: in a long
 * purge somebody may have written `never`, or begun to use it. A left-over is looked at in any case, since whether it is one hangs on a
 * listing that took its time.
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

/** Reads in batches, in the order in which the deletions wait for their turn. Null lets the deletion go on. */
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
      // Whoever waits for it hears of it; a cancelled run may leave nobody waiting.
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
