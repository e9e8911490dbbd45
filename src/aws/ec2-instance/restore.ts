import {
  DescribeImagesCommand,
  DescribeInstancesCommand,
  type Instance,
  RunInstancesCommand,
  type RunInstancesRequest,
} from '@aws-sdk/client-ec2';
import { launchSettings, underInputs } from '../../decide/launch-tags.ts';
import {
  failure,
  type RecoveryPointId,
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
  type Tags,
} from '../../model.ts';
import type { Restoring } from '../../ports/restoring.ts';
import { isInstanceType } from '../ec2/open-lists.ts';
import { restoreFault } from '../ec2/restore-faults.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { inBatches, MOST_FILTER_VALUES, tagList, tagsOf } from '../ec2/wire.ts';
import { readPages } from '../pages.ts';

/** Restores instances from AMIs. */
export function restoreInstances(caller: Ec2Caller): Restoring {
  return {
    readFacts: (region, point, living) => readFacts(caller, region, point, living),
    restore: (change) => restoreInstance(caller, change),
    readStates: (region, ids) => readStates(caller, region, ids),
  };
}

async function readFacts(
  caller: Ec2Caller,
  region: Region,
  point: RecoveryPointId,
  living: Resource | null,
): Promise<Result<RestoreFacts>> {
  const call = await caller.repeatable(region, 'DescribeImages', (client) =>
    client.send(new DescribeImagesCommand({ Filters: [{ Name: 'image-id', Values: [point] }], Owners: ['self'] })),
  );
  if (!call.ok) return failure(call.fault);
  const image = call.value.Images?.find(({ ImageId }) => ImageId === point);
  if (image === undefined) {
    const advice = 'It disappeared during the run: restore another backup.';
    return failure({ code: 'resource-gone', message: `${point} is not there any more`, advice });
  }
  const tags = tagsOf(image.Tags);
  const leftOut = tags.get('BackupLeftOut');
  return success({
    remembered: rememberedIn(tags),
    original: living === null ? null : originalOf(living),
    notes: leftOut === undefined ? [] : [`The backup left out ${leftOut}: make these volumes anew.`],
  });
}

/** Input names by the keys of `BackupLaunch`. */
const SETTINGS = {
  type: 'instance-type',
  subnet: 'subnet',
  profile: 'instance-profile',
  key: 'key-name',
  ip: 'private-ip',
} as const;

/** Returns the settings that an AMI records of its instance; null without the tag, as on AMIs of older runs. */
function rememberedIn(tags: Tags): RestoreSettings | null {
  const launch = tags.get('BackupLaunch');
  if (launch === undefined) return null;
  return withGroups(underInputs(launchSettings(launch), SETTINGS), tags.get('BackupGroups') ?? '');
}

function originalOf({ details }: Resource): RestoreSettings {
  return withGroups(underInputs(details?.launch ?? [], SETTINGS), details?.securityGroups.join(' ') ?? '');
}

function withGroups(settings: RestoreSettings, groups: string): RestoreSettings {
  return { ...settings, ...(groups !== '' && { 'security-groups': groups }) };
}

/**
 * Launches one instance for one slot; safe to repeat, because the slot is the client token. An earlier attempt's instance is
 * looked up first, because the request may have changed, and a token accepts only the same request.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
async function restoreInstance(caller: Ec2Caller, change: RestoreChange): Promise<RestoreOutcome> {
  const earlier = await findByToken(caller, change);
  if (!earlier.ok) return { result: 'failed', fault: earlier.fault };
  if (earlier.value !== null) return { result: 'already-done', ...outcomeOf(earlier.value) };
  // The token prevents a second instance.
  const call = await caller.repeatable(change.region, 'RunInstances', (client) =>
    client.send(new RunInstancesCommand(requestOf(change))),
  );
  if (!call.ok) return { result: 'failed', fault: restoreFault(call.refusal, call.fault) };
  const made = call.value.Instances?.[0];
  return made?.InstanceId === undefined ? { result: 'failed', fault: NO_ID } : { result: 'done', ...outcomeOf(made) };
}

const NO_ID = {
  code: 'service-error',
  message: 'RunInstances answered without the id of an instance',
  advice: 'Run the same run again: it finds the instance, if one was made, and makes no second one.',
} as const;

/**
 * Finds the instance of an earlier attempt. Ignores a terminated one: it still holds its token, so EC2 refuses the launch
 * with a message that says so.
 */
async function findByToken(
  caller: Ec2Caller,
  { region, slot, point }: RestoreChange,
): Promise<Result<Instance | null>> {
  const found = await describe(caller, region, 'client-token', [slot]);
  if (!found.ok) return found;
  const isIt = ({ Tags, State }: Instance) =>
    tagsOf(Tags).get('BackupRestoredFrom') === point && State?.Name !== 'terminated' && State?.Name !== 'shutting-down';
  return success(found.value.find(isIt) ?? null);
}

function requestOf({ point, slot, fields, tags }: RestoreChange): RunInstancesRequest {
  const profile = fields['instance-profile']?.value;
  const type = fields['instance-type']?.value ?? '';
  return {
    ImageId: point,
    MinCount: 1,
    MaxCount: 1,
    ClientToken: slot,
    // Some accounts require this for every launch:
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html
    MetadataOptions: { HttpTokens: 'required' },
    TagSpecifications: (['instance', 'volume', 'network-interface'] as const).map((ResourceType) => ({
      ResourceType,
      Tags: tagList(tags),
    })),
    ...(isInstanceType(type) && { InstanceType: type }),
    ...(fields.subnet && { SubnetId: fields.subnet.value }),
    ...(fields['security-groups'] && { SecurityGroupIds: fields['security-groups'].value.split(' ') }),
    ...(profile !== undefined && {
      IamInstanceProfile: profile.startsWith('arn:') ? { Arn: profile } : { Name: profile },
    }),
    ...(fields['key-name'] && { KeyName: fields['key-name'].value }),
    ...(fields['private-ip'] && { PrivateIpAddress: fields['private-ip'].value }),
  };
}

async function readStates(
  caller: Ec2Caller,
  region: Region,
  ids: readonly ResourceId[],
): Promise<Result<ReadonlyMap<ResourceId, Restored>>> {
  const found = await describe(caller, region, 'instance-id', ids);
  if (!found.ok) return found;
  return success(new Map(found.value.map((instance) => [resourceId(instance.InstanceId ?? ''), stateOf(instance)])));
}

/** Uses a filter, because one id that is not visible yet would fail the whole call. */
async function describe(
  caller: Ec2Caller,
  region: Region,
  Name: 'client-token' | 'instance-id',
  values: readonly string[],
): Promise<Result<Instance[]>> {
  const instances: Instance[] = [];
  for (const batch of inBatches(values, MOST_FILTER_VALUES)) {
    const read = await readPages(
      (NextToken) =>
        caller.repeatable(region, 'DescribeInstances', (client) =>
          client.send(
            new DescribeInstancesCommand({ Filters: [{ Name, Values: [...batch] }], MaxResults: 1000, NextToken }),
          ),
        ),
      (page) => (page.Reservations ?? []).flatMap(({ Instances }) => Instances ?? []),
    );
    if (!read.ok) return read;
    instances.push(...read.value);
  }
  return success(instances);
}

function outcomeOf(instance: Instance): { readonly id: ResourceId } & Restored {
  return { id: resourceId(instance.InstanceId ?? ''), ...stateOf(instance) };
}

/**
 * An instance that terminates by itself never ran, usually because of a key that may not be used.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html#troubleshooting-launch-internal
 */
function stateOf({ State, StateReason }: Instance): Restored {
  const stateText = State?.Name ?? 'unknown';
  const stateReason = [StateReason?.Code, StateReason?.Message].filter(Boolean).join(': ');
  switch (State?.Name) {
    case 'pending':
      return { state: 'pending', stateText, stateReason: '' };
    case 'shutting-down':
    case 'terminated':
      return { state: 'failed', stateText, stateReason };
    default:
      return { state: 'available', stateText, stateReason: '' };
  }
}
