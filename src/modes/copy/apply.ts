import { groupBy } from '../../model/group.ts';
import { faultOf } from '../../model/known-faults.ts';
import { type CopyChange, type CopyOutcome, type Place, placeOf, type RecoveryPoint } from '../../model.ts';
import { type Connection, kindOf } from '../../ports/cloud.ts';
import type { Run } from '../shared/mode.ts';
import { confirmed, type DoneCopy } from './confirm.ts';
import { mostUnderWay, openRoom, type Room } from './rooms.ts';

/** Makes the copies, each destination by itself, oldest backup first. Every change gets an outcome. */
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
  return confirmed(all, (change) => ask(change, connection, run), connection, run);
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
