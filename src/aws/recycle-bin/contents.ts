import {
  CreateTagsCommand,
  ListImagesInRecycleBinCommand,
  ListSnapshotsInRecycleBinCommand,
  RestoreImageFromRecycleBinCommand,
  RestoreSnapshotFromRecycleBinCommand,
} from '@aws-sdk/client-ec2';
import type { Binned, BinType, Fault, Region, Result, TagPairs } from '../../model.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { inBatches, tagList } from '../ec2/wire.ts';
import { readPages } from '../pages.ts';

/** Lists all AMIs or snapshots in a region's Recycle Bin. */
export function listBin(caller: Ec2Caller, region: Region, type: BinType): Promise<Result<Binned[]>> {
  return type === 'image' ? listImages(caller, region) : listSnapshots(caller, region);
}

/** The members that entries of both listings share. */
interface Listed {
  readonly Description?: string | undefined;
  readonly RecycleBinEnterTime?: Date | undefined;
  readonly RecycleBinExitTime?: Date | undefined;
}

function commonOf({ Description, RecycleBinEnterTime, RecycleBinExitTime }: Listed) {
  return {
    description: Description ?? '',
    enteredAt: RecycleBinEnterTime?.getTime() ?? 0,
    exitsAt: RecycleBinExitTime?.getTime() ?? 0,
  };
}

function listImages(caller: Ec2Caller, region: Region): Promise<Result<Binned[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListImagesInRecycleBin', (client) =>
        client.send(new ListImagesInRecycleBinCommand({ MaxResults: 1000, NextToken })),
      ),
    ({ Images }) =>
      (Images ?? []).map((image): Binned => {
        const { ImageId: id = '', Name: name = '' } = image;
        return { type: 'image', region, id, name, ...commonOf(image) };
      }),
  );
}

function listSnapshots(caller: Ec2Caller, region: Region): Promise<Result<Binned[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'ListSnapshotsInRecycleBin', (client) =>
        client.send(new ListSnapshotsInRecycleBinCommand({ MaxResults: 1000, NextToken })),
      ),
    ({ Snapshots }) =>
      (Snapshots ?? []).map((snapshot): Binned => {
        const { SnapshotId: id = '' } = snapshot;
        return { type: 'snapshot', region, id, name: '', ...commonOf(snapshot) };
      }),
  );
}

/** It was restored before, or by this call, whose answer was lost: a later read shows whether it exists. */
const NOT_IN_BIN = /^Invalid(AMIID|Snapshot)\.(NotFound|Unavailable)$/;

/** Restores one AMI or snapshot; a second request is harmless. */
export async function takeOut(caller: Ec2Caller, region: Region, type: BinType, id: string): Promise<Fault | null> {
  const call =
    type === 'image'
      ? await caller.repeatable(region, 'RestoreImageFromRecycleBin', (client) =>
          client.send(new RestoreImageFromRecycleBinCommand({ ImageId: id })),
        )
      : await caller.repeatable(region, 'RestoreSnapshotFromRecycleBin', (client) =>
          client.send(new RestoreSnapshotFromRecycleBinCommand({ SnapshotId: id })),
        );
  return call.ok || NOT_IN_BIN.test(call.refusal.code) ? null : call.fault;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html (1,000 resources, and fewer advised) */
const MOST_RESOURCES = 200;

/**
 * Writes tags and replaces those with the same keys. AMIs and snapshots in the Recycle Bin can be tagged too.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-factors.html
 */
export async function writeTags(
  caller: Ec2Caller,
  region: Region,
  ids: readonly string[],
  tags: TagPairs,
): Promise<Fault | null> {
  const calls = [...inBatches([...new Set(ids)], MOST_RESOURCES)].map((batch) =>
    caller.repeatable(region, 'CreateTags', (client) =>
      client.send(new CreateTagsCommand({ Resources: [...batch], Tags: tagList(tags) })),
    ),
  );
  for (const call of await Promise.all(calls)) if (!call.ok) return call.fault;
  return null;
}
