import { DescribeInstancesCommand, type DescribeInstancesRequest, type Instance } from '@aws-sdk/client-ec2';
import type { SourceFacts } from '../../decide/identity.ts';
import type { TagLine } from '../../decide/tag-lines.ts';
import {
  type Obstacle,
  type Region,
  type Resource,
  type ResourceDetails,
  type Result,
  resourceId,
} from '../../model.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { isUnknownFlag, MOST_FILTER_VALUES, tagFilter, tagsOf } from '../ec2/wire.ts';
import { readBatches, readPages } from '../pages.ts';

/** Lists the instances with these tags in any state: those that cannot be imaged are reported with the reason. */
export function listInstances(
  caller: Ec2Caller,
  region: Region,
  lines: readonly TagLine[],
): Promise<Result<Resource[]>> {
  const request: DescribeInstancesRequest = { Filters: lines.map(tagFilter), MaxResults: 1000 };
  return readPages(
    (NextToken) => describeManagedToo(caller, region, { ...request, NextToken }),
    (page) =>
      (page.Reservations ?? []).flatMap((reservation) =>
        (reservation.Instances ?? []).map((instance) => resourceOf(region, instance)),
      ),
  );
}

/**
 * Accounts may hide instances that AWS services manage; a tagged one is reported rather than silently skipped. Partitions
 * that do not know the flag yet are asked again without it.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-ec2-managed-instances.html
 */
async function describeManagedToo(caller: Ec2Caller, region: Region, request: DescribeInstancesRequest) {
  const describe = (input: DescribeInstancesRequest) =>
    caller.repeatable(region, 'DescribeInstances', (client) => client.send(new DescribeInstancesCommand(input)));
  const read = await describe({ ...request, IncludeManagedResources: true });
  return isUnknownFlag(read) ? describe(request) : read;
}

function resourceOf(region: Region, instance: Instance): Resource {
  const tags = tagsOf(instance.Tags);
  return {
    kind: 'ec2-instance',
    region,
    id: resourceId(instance.InstanceId ?? ''),
    name: tags.get('Name') ?? '',
    tags,
    obstacle: obstacleOf(instance),
    reboot: tags.get('BackupReboot') === 'yes',
    volumes: (instance.BlockDeviceMappings ?? []).flatMap((mapping) => mapping.Ebs?.VolumeId ?? []),
    details: detailsOf(instance),
    ...bornAtOf(instance),
    ...(GONE_STATES.has(instance.State?.Name ?? '') && { gone: true }),
  };
}

const GONE_STATES = new Set(['shutting-down', 'terminated']);

/**
 * Returns the first launch of an instance: its launch time changes with every start, but its primary interface was attached
 * at the first launch. Without that interface, as on a terminated instance, the time is unknown.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkInterfaceAttachment.html (attachTime)
 */
function bornAtOf({ NetworkInterfaces: interfaces = [] }: Instance): Pick<Resource, 'bornAt'> {
  const primary = interfaces.find(({ Attachment }) => Attachment?.DeviceIndex === 0 && !Attachment.NetworkCardIndex);
  const attached = primary?.Attachment?.AttachTime?.getTime();
  return attached === undefined ? {} : { bornAt: attached };
}

function detailsOf(instance: Instance): ResourceDetails {
  const settings = [
    ['type', instance.InstanceType],
    ['subnet', instance.SubnetId],
    ['profile', instance.IamInstanceProfile?.Arn],
    ['key', instance.KeyName],
    ['ip', instance.PrivateIpAddress],
  ] as const;
  return {
    launch: settings.flatMap(([key, value]) => (value ? [[key, value] as const] : [])),
    securityGroups: (instance.SecurityGroups ?? []).flatMap(({ GroupId }) => GroupId ?? []),
    devices: (instance.BlockDeviceMappings ?? []).flatMap(({ DeviceName: name, Ebs }) =>
      name === undefined ? [] : [{ name, volume: Ebs?.VolumeId ?? null }],
    ),
    rootDevice: instance.RootDeviceName ?? null,
    copiesTags: false,
  };
}

const IMAGEABLE_STATES = new Set(['running', 'stopping', 'stopped']);

/**
 * Returns why CreateImage would refuse this instance, or null.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/creating-an-ami-ebs.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-ec2-managed-instances.html
 */
function obstacleOf(instance: Instance): Obstacle | null {
  const state = instance.State?.Name;
  // Without a state, CreateImage decides: a silent skip would leave a machine without a backup.
  if (state !== undefined && !IMAGEABLE_STATES.has(state)) return { reason: `it is ${state}`, actionNeeded: false };
  if (instance.Operator?.Managed === true) {
    const principal = instance.Operator.Principal ?? 'an AWS service';
    return { reason: `it is managed by ${principal}, which alone may image it: remove the tag`, actionNeeded: true };
  }
  if (instance.RootDeviceType === 'instance-store') {
    return {
      reason: 'its root device is an instance store, which cannot be imaged: move it to EBS or remove the tag',
      actionNeeded: true,
    };
  }
  return null;
}

/** Returns which of the instances still exist. A terminated instance stays listed for up to an hour and does not exist. */
export async function readExisting(
  caller: Ec2Caller,
  region: Region,
  sources: readonly SourceFacts[],
): Promise<Result<ReadonlySet<string>>> {
  const ids = sources.map(({ source }) => source);
  const read = await readBatches(ids, MOST_FILTER_VALUES, (batch) => {
    // Uses a filter, because one unknown id in InstanceIds fails the whole call.
    const filters = [{ Name: 'instance-id', Values: [...batch] }];
    return readPages(
      (NextToken) =>
        caller.repeatable(region, 'DescribeInstances', (client) =>
          client.send(new DescribeInstancesCommand({ Filters: filters, MaxResults: 1000, NextToken })),
        ),
      (page) => (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances.flatMap(existingIds)),
    );
  });
  return read.ok ? { ok: true, value: new Set(read.value) } : read;
}

function existingIds({ InstanceId, State }: Instance): readonly string[] {
  return InstanceId === undefined || State?.Name === 'terminated' ? [] : [InstanceId];
}
