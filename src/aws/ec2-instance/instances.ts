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

/** Instances that carry the tags, in whatever state: those that cannot be imaged are to be told with the reason. */
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
 * Accounts may hide instances that AWS services manage; one that carries the tag is to be told, not passed over in silence.
 * Partitions that do not know the flag yet are asked again without it.
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
 * The launch time changes whenever an instance is started; its primary interface was attached when it was first launched. Where
 * that is not told, as of one that is terminated, nobody knows.
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
 * Why CreateImage would refuse this instance.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/creating-an-ami-ebs.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-ec2-managed-instances.html
 */
function obstacleOf(instance: Instance): Obstacle | null {
  const state = instance.State?.Name;
  // What the service does not say is for CreateImage to refuse: a skip in silence would leave a machine without a backup.
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

/** Which of the instances still exist. A terminated one stays listed for up to an hour and does not exist. */
export async function readExisting(
  caller: Ec2Caller,
  region: Region,
  sources: readonly SourceFacts[],
): Promise<Result<ReadonlySet<string>>> {
  const ids = sources.map(({ source }) => source);
  const read = await readBatches(ids, MOST_FILTER_VALUES, (batch) => {
    // A filter, because one unknown id in InstanceIds makes the whole call fail.
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
