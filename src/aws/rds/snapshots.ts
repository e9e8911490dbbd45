import { CREATED_BY } from '../../decide/naming.ts';
import {
  accountId,
  failure,
  type RecoveryPoint,
  type RecoveryPointId,
  type Region,
  type Result,
  recoveryPointId,
  resourceId,
  type Slot,
  snapshotId,
  success,
} from '../../model.ts';
import type { States } from '../../ports/cloud.ts';
import { inBatches, managerOf, tagsOf } from '../ec2/wire.ts';
import { readPages } from '../pages.ts';
import type { RdsContext } from './context.ts';
import type { DatabaseFamily, DbSnapshotRecord } from './family.ts';
import { findNamed } from './find.ts';
import { isSlotOf } from './slot-name.ts';
import { isGoing, snapshotState } from './states.ts';
import { snapshotTagsOf } from './tags.ts';

/** How many names are asked about in one call: the service publishes no limit. */
const NAMES_A_CALL = 50;

/** Manual snapshots of this account with our `CreatedBy`. One that is being deleted is as good as gone. */
export async function listSnapshots(
  family: DatabaseFamily,
  { caller }: Pick<RdsContext, 'caller'>,
  region: Region,
  whole = false,
): Promise<Result<RecoveryPoint[]>> {
  return readPages(
    (marker) => family.snapshots(caller, region, { marker }),
    ({ items }) =>
      items
        .filter(({ type, state }) => type === 'manual' && !isGoing(state))
        .map((record) => withWhole(pointOf(family, region, record), record, whole))
        .filter(({ tags }) => tags.createdBy === CREATED_BY),
  );
}

/** A snapshot that has the name of a slot, and `resourceId` of the database that it was taken of. */
export interface FoundSnapshot {
  readonly point: RecoveryPoint;
  readonly databaseResourceId: string;
}

/** The snapshot that has this name, if there is one. */
export async function findSnapshot(
  family: DatabaseFamily,
  { caller }: RdsContext,
  region: Region,
  name: Slot,
): Promise<Result<FoundSnapshot | null>> {
  const found = await findNamed(
    (marker) => family.snapshots(caller, region, { id: name, marker }),
    (record) => record.name === name,
  );
  if (!found.ok) return found.refusal.code === family.codes.noSnapshot ? success(null) : failure(found.fault);
  if (found.value === null) return success(null);
  const { databaseResourceId } = found.value;
  return success({ point: pointOf(family, region, found.value), databaseResourceId });
}

/** What the states are of the snapshots that are there and stay. By filter, because one name that is gone would fail a call that names it. */
export async function readStates(
  family: DatabaseFamily,
  context: RdsContext,
  region: Region,
  ids: readonly RecoveryPointId[],
): Promise<Result<States>> {
  const read = await readSnapshots(family, context, region, ids);
  if (!read.ok) return read;
  return success(
    new Map(read.value.map(({ id, state, stateText, stateReason }) => [id, { state, stateText, stateReason }])),
  );
}

/** The snapshots of these ids as they are now; one that is being deleted is as good as gone. */
export async function readSnapshots(
  family: DatabaseFamily,
  { caller }: RdsContext,
  region: Region,
  ids: readonly RecoveryPointId[],
): Promise<Result<RecoveryPoint[]>> {
  const wanted = new Set<string>(ids);
  const found: RecoveryPoint[] = [];
  for (const names of inBatches(ids.map(nameOf), NAMES_A_CALL)) {
    const read = await readPages(
      (marker) => family.snapshots(caller, region, { names, marker }),
      ({ items }) => items.filter(({ arn, state }) => wanted.has(arn) && !isGoing(state)),
    );
    if (!read.ok) return read;
    found.push(...read.value.map((record) => pointOf(family, region, record)));
  }
  return success(found);
}

/**
 * Which of the snapshots anybody may restore. One that is gone meanwhile is not public.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSnapshotAttributes.html
 */
export async function readPublic(
  family: DatabaseFamily,
  { caller }: RdsContext,
  region: Region,
  ids: readonly RecoveryPointId[],
): Promise<Result<ReadonlySet<RecoveryPointId>>> {
  const calls = await Promise.all(
    ids.map(async (id) => ({ id, call: await family.restorers(caller, region, nameOf(id)) })),
  );
  const found = new Set<RecoveryPointId>();
  for (const { id, call } of calls) {
    if (!call.ok && call.refusal.code !== family.codes.noSnapshot) return failure(call.fault);
    if (call.ok && call.value.includes('all')) found.add(id);
  }
  return success(found);
}

/** `arn:aws:rds:<region>:<account>:snapshot:<name>`; a name may hold colons, as those that AWS gives do. */
export function nameOf(arn: RecoveryPointId): string {
  return arn.split(':').slice(6).join(':');
}

/** What a copy takes along, where that is asked for and copies are wanted. */
function withWhole(point: RecoveryPoint, { tags, encrypted }: DbSnapshotRecord, wanted: boolean): RecoveryPoint {
  return wanted && point.tags.copyTo !== undefined ? { ...point, whole: { tags: tagsOf(tags), encrypted } } : point;
}

/** A snapshot as a recovery point, known by its ARN: names repeat in other regions, and among clusters. */
function pointOf({ kind }: DatabaseFamily, region: Region, record: DbSnapshotRecord): RecoveryPoint {
  const { arn, name, database, state, takenAt } = record;
  const isOriginal = record.copyOf === '' && isSlotOf(name, database);
  return {
    kind,
    region,
    id: recoveryPointId(arn),
    name,
    owner: accountId(arn.split(':')[4] ?? ''),
    createdAt: takenAt?.getTime() ?? null,
    state: snapshotState(state),
    stateText: state,
    stateReason: '',
    source: isOriginal ? resourceId(database) : null,
    ...(record.copyOf !== '' && { copyOf: record.copyOf }),
    ...(record.databaseResourceId === '' ? {} : { sourceIdentity: record.databaseResourceId }),
    tags: snapshotTagsOf(record.tags),
    managedBy: name.startsWith('awsbackup:') ? 'AWS Backup' : managerOf(record.tags),
    protection: null,
    public: null,
    // It is the snapshot itself.
    snapshots: [{ id: snapshotId(arn), gib: record.gib }],
  };
}
