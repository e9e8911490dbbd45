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

/** Number of names in one call: RDS documents no limit. */
const NAMES_A_CALL = 50;

/** Lists the manual snapshots of this account with our `CreatedBy`. A snapshot that is being deleted counts as gone. */
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

/** The snapshot with a slot's name, and the `resourceId` of its database. */
export interface FoundSnapshot {
  readonly point: RecoveryPoint;
  readonly databaseResourceId: string;
}

/** Returns the snapshot with this name, or null. */
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

/**
 * Reads the states of the snapshots that exist and are not being deleted. Uses a filter, because a call with a missing name
 * fails.
 */
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

/** Reads the current snapshots of these ids; one that is being deleted counts as gone. */
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
 * Returns the public snapshots among these. A snapshot that was deleted meanwhile is not public.
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

/** Returns the name in `arn:aws:rds:<region>:<account>:snapshot:<name>`; a name may contain colons, as those from AWS do. */
export function nameOf(arn: RecoveryPointId): string {
  return arn.split(':').slice(6).join(':');
}

/** Adds the data that a copy needs, if the listing asks for it and the snapshot is to be copied. */
function withWhole(point: RecoveryPoint, { tags, encrypted }: DbSnapshotRecord, wanted: boolean): RecoveryPoint {
  return wanted && point.tags.copyTo !== undefined ? { ...point, whole: { tags: tagsOf(tags), encrypted } } : point;
}

/**
 * Converts a snapshot to a recovery point, identified by its ARN: names repeat in other regions, and between instances and
 * clusters.
 */
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
    // The recovery point is the snapshot.
    snapshots: [{ id: snapshotId(arn), gib: record.gib }],
  };
}
