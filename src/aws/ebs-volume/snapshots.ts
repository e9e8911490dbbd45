import { DescribeSnapshotsCommand, type DescribeSnapshotsRequest, type Snapshot } from '@aws-sdk/client-ec2';
import { CREATED_BY } from '../../decide/naming.ts';
import {
  accountId,
  type RecoveryPoint,
  type RecoveryPointId,
  type RecoveryPointState,
  type Region,
  type Result,
  recoveryPointId,
  resourceId,
  type Slot,
  slot,
  snapshotId,
  success,
} from '../../model.ts';
import type { States } from '../../ports/cloud.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import {
  DLM_POLICY_KEY,
  escapeFilterValue,
  MOST_FILTER_VALUES,
  managerOf,
  recoveryPointTagsOf,
  volumeOf,
} from '../ec2/wire.ts';
import { readBatches, readPages } from '../pages.ts';

/**
 * Lists the snapshots of this account with our `CreatedBy` that were made from a volume. Snapshots of an AMI carry our tag
 * too, with the instance as their source: they belong to the AMI.
 */
export function listSnapshots(caller: Ec2Caller, region: Region): Promise<Result<RecoveryPoint[]>> {
  return describe(caller, region, { Filters: [...OURS] });
}

/**
 * Lists the same, and with `dlm` those of Data Lifecycle Manager too. Our filter requires two tags at once, so the latter
 * need a listing of their own.
 */
export async function listBackups(
  caller: Ec2Caller,
  region: Region,
  { dlm }: { readonly dlm: boolean },
): Promise<Result<readonly RecoveryPoint[]>> {
  if (!dlm) return listSnapshots(caller, region);
  const theirs = { Filters: [{ Name: 'tag-key', Values: [DLM_POLICY_KEY] }] };
  const [ours, others] = await Promise.all([listSnapshots(caller, region), describe(caller, region, theirs)]);
  if (!ours.ok) return ours;
  return others.ok ? success([...ours.value, ...others.value]) : others;
}

/**
 * Reads the snapshots that this workflow run has made, by slot: snapshots have no unique name that would prevent a second
 * one.
 */
export async function readMade(
  caller: Ec2Caller,
  region: Region,
  run: string,
): Promise<Result<ReadonlyMap<Slot, RecoveryPoint>>> {
  const made = await describe(caller, region, {
    Filters: [...OURS, { Name: 'tag:BackupRun', Values: [escapeFilterValue(run)] }],
  });
  if (!made.ok) return made;
  return success(new Map(made.value.map((point) => [slot(point.name), point])));
}

/** Returns the newest visible snapshot with this description, or null. */
export async function findSnapshot(
  caller: Ec2Caller,
  region: Region,
  wanted: Slot,
): Promise<Result<RecoveryPoint | null>> {
  const filters = [{ Name: 'description', Values: [escapeFilterValue(wanted)] }];
  const found = await describe(caller, region, { Filters: filters });
  return found.ok ? success(found.value.find(({ name }) => name === wanted) ?? null) : found;
}

/**
 * Reads the current states of snapshots. Uses a filter, because one id that is not visible yet would fail the whole call.
 */
export async function readStates(
  caller: Ec2Caller,
  region: Region,
  ids: readonly RecoveryPointId[],
): Promise<Result<States>> {
  const read = await readSnapshots(caller, region, ids);
  if (!read.ok) return read;
  return success(
    new Map(read.value.map(({ id, state, stateText, stateReason }) => [id, { state, stateText, stateReason }])),
  );
}

/** Reads the current snapshots of these ids. */
export function readSnapshots(
  caller: Ec2Caller,
  region: Region,
  ids: readonly RecoveryPointId[],
): Promise<Result<RecoveryPoint[]>> {
  return readBatches(ids, MOST_FILTER_VALUES, (batch) =>
    describe(caller, region, { Filters: [{ Name: 'snapshot-id', Values: [...batch] }] }),
  );
}

/**
 * Returns the public snapshots among these.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html (RestorableBy.N)
 */
export async function readPublic(
  caller: Ec2Caller,
  region: Region,
  ids: readonly RecoveryPointId[],
): Promise<Result<ReadonlySet<RecoveryPointId>>> {
  const read = await readBatches(ids, MOST_FILTER_VALUES, (batch) => {
    const filters = [{ Name: 'snapshot-id', Values: [...batch] }];
    return describe(caller, region, { Filters: filters, RestorableByUserIds: ['all'] });
  });
  return read.ok ? success(new Set(read.value.map(({ id }) => id))) : read;
}

const OURS = [
  { Name: 'tag:CreatedBy', Values: [CREATED_BY] },
  { Name: 'tag:BackupSource', Values: ['vol-*'] },
];

function describe(
  caller: Ec2Caller,
  region: Region,
  request: DescribeSnapshotsRequest,
): Promise<Result<RecoveryPoint[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'DescribeSnapshots', (client) =>
        client.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'], MaxResults: 1000, NextToken, ...request })),
      ),
    (page) => (page.Snapshots ?? []).map((snapshot) => pointOf(region, snapshot)),
  );
}

function pointOf(region: Region, snapshot: Snapshot): RecoveryPoint {
  const id = snapshot.SnapshotId ?? '';
  const volume = volumeOf(snapshot.VolumeId);
  return {
    kind: 'ebs-volume',
    region,
    id: recoveryPointId(id),
    name: snapshot.Description ?? '',
    owner: accountId(snapshot.OwnerId ?? ''),
    createdAt: snapshot.StartTime?.getTime() ?? null,
    state: stateOf(snapshot.State),
    stateText: snapshot.State ?? 'unknown',
    stateReason: snapshot.StateMessage ?? '',
    source: volume === null ? null : resourceId(volume),
    tags: recoveryPointTagsOf(snapshot.Tags),
    managedBy: managerOf(snapshot.Tags),
    protection: null,
    public: null,
    // The recovery point is the snapshot.
    snapshots: [{ id: snapshotId(id), gib: snapshot.VolumeSize ?? null }],
  };
}

function stateOf(state: string | undefined): RecoveryPointState {
  switch (state) {
    case 'completed':
      return 'available';
    case 'pending':
      return 'pending';
    case 'error':
      return 'failed';
    default:
      return 'other';
  }
}
