import { attempt } from '../../model/attempt.ts';
import { groupBy } from '../../model/group.ts';
import { faultOf } from '../../model/known-faults.ts';
import {
  type CopyChange,
  type CopyOutcome,
  type Done,
  type Fault,
  type Place,
  placeOf,
  type RecoveryPoint,
  type RecoveryPointId,
} from '../../model.ts';
import { type Connection, kindOf } from '../../ports/cloud.ts';
import type { Run } from '../shared/mode.ts';
import { namesOfCopy } from './names.ts';
import { mostUnderWay, openRoom, type Room } from './rooms.ts';

export type DoneCopy = Done<CopyChange, CopyOutcome>;

/** Makes the copies, each destination by itself, in the order in which they have waited. Every change gets an outcome. */
export async function makeCopies(
  copies: readonly CopyChange[],
  underWay: ReadonlyMap<Place, readonly RecoveryPoint[]>,
  connection: Connection,
  run: Run,
): Promise<readonly DoneCopy[]> {
  const rooms = roomsOf(copies, underWay, connection, run);
  let done = 0;
  const all = await Promise.all(
    copies.map(async (change): Promise<DoneCopy> => {
      const outcome = await makeOne(change, rooms(change), connection, run);
      done += 1;
      run.log.progress(done, copies.length, 'copies requested');
      return { change, outcome };
    }),
  );
  return confirmed(all, connection, run);
}

function roomsOf(
  copies: readonly CopyChange[],
  underWay: ReadonlyMap<Place, readonly RecoveryPoint[]>,
  connection: Connection,
  run: Run,
): (change: CopyChange) => Room {
  const keyOf = ({ point, to }: CopyChange) => `${point.kind === 'ec2-instance' ? 'ec2' : 'rds'} ${to}`;
  const rooms = new Map(
    [...groupBy(copies, keyOf)].flatMap(([key, [first]]) => {
      if (first === undefined) return [];
      const kinds =
        first.point.kind === 'ec2-instance' ? (['ec2-instance'] as const) : (['rds-instance', 'rds-cluster'] as const);
      const listed = kinds.flatMap((kind) => underWay.get(placeOf({ kind, region: first.to })) ?? []);
      return [[key, openRoom(first.to, mostUnderWay(first.point.kind), listed, connection, run)] as const];
    }),
  );
  return (change) => {
    const room = rooms.get(keyOf(change));
    if (room === undefined) throw new Error(`there is no room in ${change.to}: this is a bug`);
    return room;
  };
}

async function makeOne(change: CopyChange, room: Room, connection: Connection, run: Run): Promise<CopyOutcome> {
  try {
    const full = await room.take();
    if (full !== null) return { result: 'failed', fault: full };
    const outcome = await ask(change, connection, run);
    const pending = outcome.result !== 'failed' && outcome.state === 'pending';
    room.settle(pending ? { kind: change.point.kind, id: outcome.id } : null);
    return outcome;
  } catch (error) {
    return { result: 'failed', fault: faultOf(error, run) };
  }
}

async function ask(change: CopyChange, { kinds }: Connection, run: Run): Promise<CopyOutcome> {
  const { copy } = kindOf(kinds, change.point.kind);
  if (copy === undefined) throw new Error(`nothing copies the kind ${change.point.kind}: this is a bug`);
  try {
    return await copy(change);
  } catch (error) {
    return { result: 'failed', fault: faultOf(error, run) };
  }
}

// ---------------------------------------------------------------- copies that are no more

/** How long a new AMI may stay invisible. */
const LONGEST_INVISIBLE = 90_000;
const LOOK_EVERY = 10_000;
/** A token stands for one copy; each that is found gone asks for the next. */
const MOST_TOKENS = 5;

/**
 * Looks whether the copies of AMIs are there: for a day EC2 answers a token with the AMI that it once stood for, and a purge may have
 * deleted that because it had failed. Then the next token is used, as if the failed one had been found.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
async function confirmed(done: readonly DoneCopy[], connection: Connection, run: Run): Promise<readonly DoneCopy[]> {
  let all = done;
  for (let round = 0; round < MOST_TOKENS; round += 1) {
    const gone = await goneOf(all, connection, run);
    if (gone.size === 0) return all;
    all = await Promise.all(
      all.map(async (one) => {
        if (!gone.has(one)) return one;
        const { point, to, failedBefore } = one.change;
        const change = { ...one.change, ...namesOfCopy(connection.account, point, to, failedBefore + 1) };
        return { change, outcome: await ask(change, connection, run) };
      }),
    );
  }
  const gone = await goneOf(all, connection, run);
  return all.map((one) => (gone.has(one) ? { ...one, outcome: { result: 'failed', fault: GONE } } : one));
}

const GONE: Fault = {
  code: 'backup-failed',
  message: 'EC2 answered with an AMI that is not there, several times',
  advice: 'Copies of it were made and deleted within a day: find out why, then run again tomorrow.',
};

async function goneOf(done: readonly DoneCopy[], connection: Connection, run: Run): Promise<ReadonlySet<DoneCopy>> {
  const made = done.flatMap((one) =>
    one.outcome.result === 'done' && one.change.point.kind === 'ec2-instance' ? [{ one, id: one.outcome.id }] : [],
  );
  const places = groupBy(made, ({ one }) => one.change.to);
  const gone = await Promise.all(
    [...places].map(async ([region, some]) => {
      const seen = await seenIn(some.map(({ id }) => id));
      return some.flatMap(({ one, id }) => (seen === null || seen.has(id) ? [] : [one]));

      /** Null where that cannot be told, or the run is to stop: what was answered stands. */
      async function seenIn(ids: readonly RecoveryPointId[]): Promise<ReadonlySet<string> | null> {
        const kind = kindOf(connection.kinds, 'ec2-instance');
        const until = run.clock.now() + LONGEST_INVISIBLE;
        for (;;) {
          const read = await attempt(() => kind.describeStates(region, ids), run);
          if (!read.ok || run.signal.aborted) return null;
          if (read.value.size >= ids.length || run.clock.now() >= until) return new Set(read.value.keys());
          try {
            await run.clock.sleep(LOOK_EVERY, run.signal);
          } catch {
            return null;
          }
        }
      }
    }),
  );
  return new Set(gone.flat());
}
