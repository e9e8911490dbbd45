import { DescribeImagesCommand, DescribeSnapshotsCommand } from '@aws-sdk/client-ec2';
import { type BinType, type Region, type Result, success, type Tags } from '../../model.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { MOST_FILTER_VALUES, tagsOf } from '../ec2/wire.ts';
import { readBatches, readPages } from '../pages.ts';

/** Reads all tags of AMIs or snapshots. Uses a filter, because one missing id would fail the whole call. */
export async function readTags(
  caller: Ec2Caller,
  region: Region,
  type: BinType,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, Tags>>> {
  const read = await readBatches(ids, MOST_FILTER_VALUES, (batch) =>
    type === 'image' ? imageTags(caller, region, batch) : snapshotTags(caller, region, batch),
  );
  return read.ok ? success(new Map(read.value)) : read;
}

type Pairs = [id: string, tags: Tags][];

function imageTags(caller: Ec2Caller, region: Region, ids: readonly string[]) {
  const Filters = [{ Name: 'image-id', Values: [...ids] }];
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'DescribeImages', (client) =>
        client.send(
          new DescribeImagesCommand({ Owners: ['self'], IncludeDisabled: true, Filters, MaxResults: 1000, NextToken }),
        ),
      ),
    ({ Images }) => (Images ?? []).map(({ ImageId, Tags: tags }): Pairs[number] => [ImageId ?? '', tagsOf(tags)]),
  );
}

function snapshotTags(caller: Ec2Caller, region: Region, ids: readonly string[]) {
  const Filters = [{ Name: 'snapshot-id', Values: [...ids] }];
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'DescribeSnapshots', (client) =>
        client.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'], Filters, MaxResults: 1000, NextToken })),
      ),
    ({ Snapshots }) =>
      (Snapshots ?? []).map(({ SnapshotId, Tags: tags }): Pairs[number] => [SnapshotId ?? '', tagsOf(tags)]),
  );
}
