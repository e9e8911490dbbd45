import { readExpireTag } from '../../../decide/expire-tag.ts';
import { formatExpiry } from '../../../decide/expiry.ts';
import { CREATED_BY } from '../../../decide/naming.ts';
import { proveOwnership } from '../../../decide/ownership.ts';
import { groupBy } from '../../../model/group.ts';
import { faultOf } from '../../../model/known-faults.ts';
import {
  type Expiry,
  type Fault,
  KINDS,
  type RecoveryPoint,
  type Region,
  type Result,
  type SetExpiryChange,
  type SetExpiryOutcome,
  type Tags,
  type UndeleteChange,
  type Undeleted,
} from '../../../model.ts';
import { type Kind, kindOf } from '../../../ports/cloud.ts';
import type { RecycleBin } from '../../../ports/recycle-bin.ts';
import type { Session } from '../../shared/session.ts';
import { newExpiry } from './changes.ts';

/**
 * Brings back the chosen recovery points, all regions and kinds in parallel. Those that fail stay in the Recycle Bin, and
 * another run can continue with them.
 */
export async function bringBack(changes: readonly UndeleteChange[], session: Session): Promise<readonly Undeleted[]> {
  const bin = await session.connection.recycleBin();
  const places = groupBy(changes, ({ deleted: { kind, region } }) => `${kind} ${region}`);
  const done = await Promise.all(
    [...places.values()].map(async (all) => {
      try {
        return await inPlace(all, bin, session);
      } catch (error) {
        const fault = faultOf(error, session.run);
        return all.map((change): Undeleted => ({ change, point: null, expiresAt: null, fault }));
      }
    }),
  );
  return done.flat();
}

/** Brings back the points of one kind and region. */
async function inPlace(
  changes: readonly UndeleteChange[],
  bin: RecycleBin,
  { connection, run }: Session,
): Promise<readonly Undeleted[]> {
  const [first] = changes;
  if (first === undefined) return [];
  const { kind: name, region } = first.deleted;
  const kind = kindOf(connection.kinds, name);
  await mark(changes, region, bin);
  const faults = new Map<UndeleteChange, Fault | null>();
  await Promise.all(
    changes.map(async (change) => {
      faults.set(change, await takeOut(change, bin));
      run.log.progress(faults.size, changes.length, 'brought back');
    }),
  );
  const read = await kind.readPoints(
    region,
    changes.map(({ deleted }) => deleted.id),
  );
  const points = new Map(read.ok ? read.value.map((point) => [point.id, point]) : []);
  await markAgain(changes, points, region, bin);
  const parts = await readParts(name === 'ec2-instance' ? [...points.values()] : [], region, bin);
  const seen = changes.map((change): Seen => {
    const point = points.get(change.deleted.id) ?? null;
    const fault = faults.get(change) ?? (read.ok ? null : read.fault);
    return { change, point, fault: fault ?? wrongWith(change, point, parts) };
  });
  await keepStranded(seen, region, bin, run.clock.now());
  return moveExpiries(seen, parts, kind, run.clock.now());
}

interface Seen {
  readonly change: UndeleteChange;
  readonly point: RecoveryPoint | null;
  readonly fault: Fault | null;
}

/**
 * Tags everything with the time of its deletion before it leaves the Recycle Bin: a repeated run, or one after a run that
 * was killed, finds by this tag what is back. A point that can't be tagged, such as one with fifty tags, is brought back
 * anyway.
 */
async function mark(changes: readonly UndeleteChange[], region: Region, bin: RecycleBin): Promise<void> {
  const out = changes.filter(({ deleted }) => deleted.point === null);
  await Promise.all(
    [...groupBy(out, (change) => change.mark)].map(([at, some]) =>
      bin.write(
        region,
        some.map(({ deleted }) => deleted.id),
        [['BackupUndeleted', at]],
      ),
    ),
  );
}

/** Tags each point separately: AWS refuses a whole request if one of its resources is gone. */
async function markAgain(
  changes: readonly UndeleteChange[],
  points: ReadonlyMap<string, RecoveryPoint>,
  region: Region,
  bin: RecycleBin,
): Promise<void> {
  const bare = changes.filter(({ deleted, mark: at }) => {
    const point = points.get(deleted.id);
    return point !== undefined && deleted.point === null && point.tags.undeleted !== at;
  });
  await Promise.all(bare.map(({ deleted, mark: at }) => bin.write(region, [deleted.id], [['BackupUndeleted', at]])));
}

/** Snapshots first: an AMI cannot be restored without them. */
async function takeOut({ deleted }: UndeleteChange, bin: RecycleBin): Promise<Fault | null> {
  const { kind, region, id, snapshots, point } = deleted;
  const faults = await Promise.all(snapshots.map((part) => bin.takeOut(region, 'snapshot', part)));
  const fault = faults.find((one) => one !== null) ?? null;
  if (fault !== null || point !== null) return fault;
  return bin.takeOut(region, kind === 'ec2-instance' ? 'image' : 'snapshot', id);
}

/** Reads the tags of all existing snapshots of these AMIs. */
async function readParts(
  points: readonly RecoveryPoint[],
  region: Region,
  bin: RecycleBin,
): Promise<Result<ReadonlyMap<string, Tags>>> {
  const ids = [...new Set(points.flatMap(({ snapshots }) => snapshots.map(({ id }) => id)))];
  return ids.length === 0 ? { ok: true, value: new Map() } : bin.readTags(region, 'snapshot', ids);
}

function wrongWith(
  { deleted: { kind, id } }: UndeleteChange,
  point: RecoveryPoint | null,
  parts: Result<ReadonlyMap<string, Tags>>,
): Fault | null {
  const noun = KINDS[kind].point;
  if (point === null) {
    return {
      code: 'resource-gone',
      message: `the ${noun} ${id} was restored from the Recycle Bin and cannot be seen`,
      advice: 'Run again: what is in the bin by then is restored, and what is back is found.',
    };
  }
  if (kind !== 'ec2-instance') return null;
  if (!parts.ok) return parts.fault;
  const lost = point.snapshots.filter((part) => !parts.value.has(part.id)).map((part) => part.id);
  if (lost.length === 0) return null;
  return {
    code: 'resource-gone',
    message: `${id} is back, and of no use: ${lost.join(', ')} is gone`,
    advice:
      'Restore another backup. A rule of the Recycle Bin for snapshots, as long as the one for AMIs, keeps both: see infra/undo.yaml.',
  };
}

/** Snapshots whose AMI did not come back get a later expiry, or the next purge would delete them as left over and expired. */
async function keepStranded(seen: readonly Seen[], region: Region, bin: RecycleBin, now: number): Promise<void> {
  for (const { change, point } of seen) {
    const { snapshots } = change.deleted;
    if (point !== null || snapshots.length === 0) continue;
    const tags = await bin.readTags(region, 'snapshot', snapshots);
    if (!tags.ok) continue;
    const due = [...tags.value].flatMap(([id, own]) =>
      own.get('CreatedBy') === CREATED_BY && newExpiry(own.get('Expire') ?? null, change, true, now) !== null
        ? [id]
        : [],
    );
    if (due.length > 0) await bin.write(region, due, [['Expire', formatExpiry(change.expiresAt)]]);
  }
}

/** Sets a later expiry on the points that are back, and on those of their snapshots that are ours. */
async function moveExpiries(
  seen: readonly Seen[],
  parts: Result<ReadonlyMap<string, Tags>>,
  kind: Kind,
  now: number,
): Promise<readonly Undeleted[]> {
  const moves = new Map(seen.flatMap((one) => moveOf(one, parts, now).map((move) => [one, move] as const)));
  const outcomes = new Map<SetExpiryChange, SetExpiryOutcome>();
  for (const some of groupBy([...moves.values()], ({ to }) => to).values()) {
    await kind.setExpiries(some, (change, outcome) => outcomes.set(change, outcome));
  }
  return seen.map((one): Undeleted => {
    const move = moves.get(one);
    const outcome = move === undefined ? null : outcomes.get(move);
    const { change, point } = one;
    if (outcome?.result === 'done') return { change, point, expiresAt: move?.to ?? null, fault: one.fault };
    const own = point === null ? null : expiryOf(point);
    const fault = outcome === null ? null : dueAgain(change, outcome?.result === 'failed' ? outcome.fault : null);
    return { change, point, expiresAt: own, fault: one.fault ?? fault };
  });
}

function moveOf(
  { change, point, fault }: Seen,
  parts: Result<ReadonlyMap<string, Tags>>,
  now: number,
): SetExpiryChange[] {
  // An unusable point stays due.
  if (point === null || fault !== null || !proveOwnership(point, point.owner).ours) return [];
  const to = newExpiry(point.tags.expire, change, change.deleted.point === null, now);
  if (to === null) return [];
  const isOurs = (id: string) => parts.ok && parts.value.get(id)?.get('CreatedBy') === CREATED_BY;
  const snapshots = point.kind === 'ec2-instance' ? point.snapshots.filter(({ id }) => isOurs(id)) : point.snapshots;
  const from = point.tags.expire ?? '';
  return [
    { action: 'set-expiry', point: { ...point, snapshots }, from, to, because: 'lengthen', reason: change.reason },
  ];
}

function expiryOf({ tags }: RecoveryPoint): Expiry | null {
  const reading = readExpireTag(tags.expire);
  return reading.readable ? reading.expiresAt : null;
}

/** The point is back, but the next purge will delete it again. */
function dueAgain({ deleted: { kind, id } }: UndeleteChange, cause: Fault | null): Fault {
  const why = cause === null ? '' : `: ${cause.message}`;
  return {
    code: cause?.code ?? 'unexpected',
    message: `the ${KINDS[kind].point} ${id} is back, and its Expire tag could not be moved, so that the next purge deletes it again${why}`,
    advice:
      `${cause?.advice ?? ''} Run again before the next purge, or write a later Expire on it and its snapshots by hand.`.trim(),
  };
}
