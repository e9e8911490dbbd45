import {
  CreateVolumeCommand,
  type CreateVolumeRequest,
  DescribeVolumesCommand,
  type Filter,
  type Volume,
} from '@aws-sdk/client-ec2';
import {
  failure,
  type Region,
  type Resource,
  type ResourceId,
  type RestoreChange,
  type Restored,
  type RestoreFacts,
  type RestoreOutcome,
  type RestoreSettings,
  type Result,
  resourceId,
  success,
} from '../../model.ts';
import type { Restoring } from '../../ports/restoring.ts';
import { isVolumeType } from '../ec2/open-lists.ts';
import { restoreFault } from '../ec2/restore-faults.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { escapeFilterValue, tagList } from '../ec2/wire.ts';
import { readPages } from '../pages.ts';

/** Restores volumes from snapshots. */
export function restoreVolumes(caller: Ec2Caller): Restoring {
  return {
    readFacts: (region, _point, living) => readFacts(caller, region, living),
    restore: (change) => restoreVolume(caller, change),
    readStates: (region, ids) => readStates(caller, region, ids),
  };
}

/** A snapshot records only the size of its volume. */
async function readFacts(caller: Ec2Caller, region: Region, living: Resource | null): Promise<Result<RestoreFacts>> {
  if (living === null) return success({ remembered: null, original: null, notes: [] });
  const read = await describe(caller, region, [{ Name: 'volume-id', Values: [living.id] }]);
  if (!read.ok) return read;
  const [volume] = read.value;
  return success({ remembered: null, original: volume === undefined ? null : settingsOf(volume), notes: [] });
}

/** Volume types whose IOPS rate can be requested. https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html */
const PROVISIONED: ReadonlySet<string> = new Set(['io1', 'io2', 'gp3']);

function settingsOf({ AvailabilityZone, VolumeType, Iops, Throughput }: Volume): RestoreSettings {
  return {
    ...(AvailabilityZone && { 'availability-zone': AvailabilityZone }),
    ...(VolumeType && { 'volume-type': VolumeType }),
    ...(Iops && PROVISIONED.has(VolumeType ?? '') && { iops: String(Iops) }),
    ...(Throughput && VolumeType === 'gp3' && { throughput: String(Throughput) }),
  };
}

/**
 * Creates one volume for one slot; safe to repeat, because the slot is the client token. If the original has changed since
 * an earlier attempt, the token does not accept the new request, so that attempt's volume is found by its tags.
 */
async function restoreVolume(caller: Ec2Caller, change: RestoreChange): Promise<RestoreOutcome> {
  const earlier = await findEarlier(caller, change);
  if (!earlier.ok) return { result: 'failed', fault: earlier.fault };
  if (earlier.value !== null) return { result: 'already-done', ...outcomeOf(earlier.value) };
  const call = await caller.repeatable(change.region, 'CreateVolume', (client) =>
    client.send(new CreateVolumeCommand(requestOf(change))),
  );
  if (!call.ok) return { result: 'failed', fault: restoreFault(call.refusal, call.fault) };
  return call.value.VolumeId === undefined
    ? { result: 'failed', fault: NO_ID }
    : { result: 'done', ...outcomeOf(call.value) };
}

const NO_ID = {
  code: 'service-error',
  message: 'CreateVolume answered without the id of a volume',
  advice: 'Run the same run again: it finds the volume, if one was made, and makes no second one.',
} as const;

/** Searches by the tags that an attempt of this run writes, because EC2 finds no volume by its token. */
async function findEarlier(
  caller: Ec2Caller,
  { region, point, tags, since }: RestoreChange,
): Promise<Result<Volume | null>> {
  const run = new Map(tags).get('BackupRun') ?? '';
  const found = await describe(caller, region, [
    { Name: 'tag:BackupRestoredFrom', Values: [point] },
    { Name: 'tag:BackupRun', Values: [escapeFilterValue(run)] },
  ]);
  if (!found.ok) return found;
  const isIt = ({ CreateTime, State }: Volume) =>
    (CreateTime?.getTime() ?? 0) >= since && State !== 'deleting' && State !== 'deleted';
  return success(found.value.find(isIt) ?? null);
}

function requestOf({ point, slot, fields, tags }: RestoreChange): CreateVolumeRequest {
  const { iops, throughput } = fields;
  const type = fields['volume-type']?.value ?? 'gp3';
  return {
    SnapshotId: point,
    AvailabilityZone: fields['availability-zone']?.value,
    ClientToken: slot,
    TagSpecifications: [{ ResourceType: 'volume', Tags: tagList(tags) }],
    ...(isVolumeType(type) && { VolumeType: type }),
    ...(iops && { Iops: Number(iops.value) }),
    ...(throughput && { Throughput: Number(throughput.value) }),
  };
}

async function readStates(
  caller: Ec2Caller,
  region: Region,
  ids: readonly ResourceId[],
): Promise<Result<ReadonlyMap<ResourceId, Restored>>> {
  const found = await describe(caller, region, [{ Name: 'volume-id', Values: [...ids] }]);
  if (!found.ok) return failure(found.fault);
  return success(new Map(found.value.map((volume) => [resourceId(volume.VolumeId ?? ''), stateOf(volume)])));
}

function describe(caller: Ec2Caller, region: Region, Filters: Filter[]): Promise<Result<Volume[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'DescribeVolumes', (client) =>
        client.send(new DescribeVolumesCommand({ Filters, MaxResults: 500, NextToken })),
      ),
    (page) => page.Volumes ?? [],
  );
}

function outcomeOf(volume: Volume): { readonly id: ResourceId } & Restored {
  return { id: resourceId(volume.VolumeId ?? ''), ...stateOf(volume) };
}

function stateOf({ State }: Volume): Restored {
  const stateText = State ?? 'unknown';
  const state = State === 'creating' ? 'pending' : State === 'available' || State === 'in-use' ? 'available' : 'failed';
  return { state, stateText, stateReason: '' };
}
