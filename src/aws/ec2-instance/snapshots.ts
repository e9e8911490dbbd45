import { DescribeSnapshotsCommand, type Snapshot as Ec2Snapshot } from '@aws-sdk/client-ec2';
import { CREATED_BY } from '../../decide/naming.ts';
import {
  accountId,
  type LooseSnapshot,
  type RecoveryPoint,
  type RecoveryPointId,
  type Region,
  type Result,
  recoveryPointId,
  resourceId,
  type SnapshotId,
  snapshotId,
  success,
} from '../../model.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { inBatches, MOST_FILTER_VALUES, managerOf, recoveryPointTagsOf, volumeOf } from '../ec2/wire.ts';
import { readPages } from '../pages.ts';

/**
 * Lists the snapshots with our `CreatedBy` whose image is not among the listed ones. Snapshots of listed images are dropped
 * page by page: an account has several times as many snapshots as images. Snapshots of another service are left to it,
 * whatever tags they carry.
 */
export async function listLooseSnapshots(
  caller: Ec2Caller,
  region: Region,
  images: Promise<Result<readonly RecoveryPoint[]>>,
): Promise<Result<LooseSnapshot[]>> {
  let known: ReadonlySet<RecoveryPointId> | null = null;
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'DescribeSnapshots', (client) =>
        client.send(
          new DescribeSnapshotsCommand({
            OwnerIds: ['self'],
            Filters: [{ Name: 'tag:CreatedBy', Values: [CREATED_BY] }],
            MaxResults: 1000,
            NextToken,
          }),
        ),
      ),
    async (page) => {
      const read = await images;
      // Without the images no snapshot can be judged, and the fault of their listing is reported.
      if (!read.ok) return [];
      known ??= new Set(read.value.map(({ id }) => id));
      const registered = known;
      return (page.Snapshots ?? [])
        .filter(({ Tags }) => managerOf(Tags) === null)
        .map((snapshot) => looseSnapshotOf(region, snapshot))
        .filter(({ madeFor }) => madeFor !== null && !registered.has(madeFor));
    },
  );
}

/**
 * Reads the current snapshots of these ids, whatever AMIs exist. Uses a filter, because one missing id would fail the whole
 * call.
 */
export async function readLooseSnapshots(
  caller: Ec2Caller,
  region: Region,
  ids: readonly SnapshotId[],
): Promise<Result<LooseSnapshot[]>> {
  const found: LooseSnapshot[] = [];
  for (const batch of inBatches(ids, MOST_FILTER_VALUES)) {
    const Filters = [{ Name: 'snapshot-id', Values: [...batch] }];
    const read = await readPages(
      (NextToken) =>
        caller.repeatable(region, 'DescribeSnapshots', (client) =>
          client.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'], MaxResults: 1000, NextToken, Filters })),
        ),
      (page) => (page.Snapshots ?? []).map((snapshot) => looseSnapshotOf(region, snapshot)),
    );
    if (!read.ok) return read;
    found.push(...read.value);
  }
  return success(found);
}

/**
 * The description that CreateImage writes on its snapshots.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html
 */
const DESCRIPTION = /^Created by CreateImage\((i-[0-9a-f]+)\) for (ami-[0-9a-f]+)\b/;

/**
 * The description that CopyImage writes; a person's later copy of the snapshot has another one, unless they enter the same
 * text.
 */
const COPIED = /^Copied for DestinationAmi (ami-[0-9a-f]+) from SourceAmi (ami-[0-9a-f]+)\b/;

function looseSnapshotOf(region: Region, snapshot: Ec2Snapshot): LooseSnapshot {
  const [, source, made] = DESCRIPTION.exec(snapshot.Description ?? '') ?? [];
  const [, copy, copiedFrom] = COPIED.exec(snapshot.Description ?? '') ?? [];
  const image = made ?? copy;
  return {
    kind: 'ec2-instance',
    region,
    id: snapshotId(snapshot.SnapshotId ?? ''),
    gib: snapshot.VolumeSize ?? null,
    owner: accountId(snapshot.OwnerId ?? ''),
    madeFor: image === undefined ? null : recoveryPointId(image),
    source: source === undefined ? null : resourceId(source),
    ...(copiedFrom !== undefined && { copiedFrom: recoveryPointId(copiedFrom) }),
    original: volumeOf(snapshot.VolumeId) !== null,
    tags: recoveryPointTagsOf(snapshot.Tags),
    state: snapshot.State === 'completed' || snapshot.State === 'error' ? snapshot.State : 'other',
  };
}
