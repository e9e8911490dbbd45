import { DescribeVolumesCommand, type DescribeVolumesRequest, type Volume } from '@aws-sdk/client-ec2';
import type { SourceFacts } from '../../decide/identity.ts';
import type { TagLine } from '../../decide/tag-lines.ts';
import { type Obstacle, type Region, type Resource, type Result, resourceId } from '../../model.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { isUnknownFlag, MOST_FILTER_VALUES, tagFilter, tagsOf } from '../ec2/wire.ts';
import { readBatches, readPages } from '../pages.ts';

/** Lists the volumes with these tags in any state: those that cannot be backed up are reported with the reason. */
export function listVolumes(caller: Ec2Caller, region: Region, lines: readonly TagLine[]): Promise<Result<Resource[]>> {
  return describe(caller, region, { Filters: lines.map(tagFilter) }, (volume) => [resourceOf(region, volume)]);
}

/** Returns which of the volumes still exist. A volume that is being deleted does not. */
export async function readExisting(
  caller: Ec2Caller,
  region: Region,
  sources: readonly SourceFacts[],
): Promise<Result<ReadonlySet<string>>> {
  const ids = sources.map(({ source }) => source);
  const read = await readBatches(ids, MOST_FILTER_VALUES, (batch) => {
    // Uses a filter, because one unknown id in VolumeIds fails the whole call.
    const filters = [{ Name: 'volume-id', Values: [...batch] }];
    return describe(caller, region, { Filters: filters }, ({ VolumeId, State }) =>
      VolumeId === undefined || State === 'deleting' || State === 'deleted' ? [] : [VolumeId],
    );
  });
  return read.ok ? { ok: true, value: new Set(read.value) } : read;
}

/**
 * Accounts may hide volumes that AWS services manage; a tagged one is reported rather than silently skipped.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html (IncludeManagedResources)
 */
function describe<Item>(
  caller: Ec2Caller,
  region: Region,
  request: DescribeVolumesRequest,
  pick: (volume: Volume) => readonly Item[],
): Promise<Result<Item[]>> {
  const send = (input: DescribeVolumesRequest) =>
    caller.repeatable(region, 'DescribeVolumes', (client) => client.send(new DescribeVolumesCommand(input)));
  return readPages(
    async (NextToken) => {
      const page = { ...request, MaxResults: 500, NextToken };
      const read = await send({ ...page, IncludeManagedResources: true });
      return isUnknownFlag(read) ? send(page) : read;
    },
    (page) => (page.Volumes ?? []).flatMap(pick),
  );
}

function resourceOf(region: Region, volume: Volume): Resource {
  const tags = tagsOf(volume.Tags);
  const id = resourceId(volume.VolumeId ?? '');
  return {
    kind: 'ebs-volume',
    region,
    id,
    name: tags.get('Name') ?? '',
    tags,
    obstacle: obstacleOf(volume),
    reboot: false,
    volumes: [id],
    ...(volume.CreateTime && { bornAt: volume.CreateTime.getTime() }),
    ...(GONE_STATES.has(volume.State ?? '') && { gone: true }),
  };
}

const GONE_STATES: ReadonlySet<string> = new Set(['deleting', 'deleted']);

/**
 * Returns why CreateSnapshot would refuse this volume, or null.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/ebs-describing-volumes.html (volume states)
 */
function obstacleOf({ State: state, Operator: operator }: Volume): Obstacle | null {
  // Without a state, CreateSnapshot decides: a silent skip would leave a volume without a backup.
  if (state !== undefined && state !== 'available' && state !== 'in-use') {
    const reason = `it is ${state}`;
    return state === 'error' ? { reason, actionNeeded: true, incident: true } : { reason, actionNeeded: false };
  }
  if (operator?.Managed !== true) return null;
  const principal = operator.Principal ?? 'an AWS service';
  return { reason: `it is managed by ${principal}, which alone may snapshot it: remove the tag`, actionNeeded: true };
}
