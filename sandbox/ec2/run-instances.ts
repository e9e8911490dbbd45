import { invalidValue, ServiceError } from '../errors.ts';
import { beginBoot } from '../state/boots.ts';
import { addInstance, setInstanceState } from '../state/instances.ts';
import type { Image, Instance, MetadataOptions } from '../state/records.ts';
import { readTagSpecifications } from '../tags.ts';
import { items, leaf } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { tagSpecificationParameters } from './call.ts';
import { instanceXml } from './instance-xml.ts';
import { deviceParameters, readDevices } from './launch-devices.ts';
import { networkParameters, placeOf } from './launch-network.ts';
import { findTemplate, findVersion } from './launch-templates.ts';
import { missing, seesImage } from './lookup.ts';

/** What a launch template gives where the request itself says nothing. */
function fromTemplate(call: Call): { imageId?: string; instanceType?: string } {
  const group = call.params.group('LaunchTemplate');
  if (group === undefined) return {};
  const template = findTemplate(call, group.text('LaunchTemplateId'), group.text('LaunchTemplateName'));
  return findVersion(template, group.text('Version') ?? '$Default');
}

/** An AMI the account has must be available; one the sandbox has never heard of is taken on trust, as AWS's own are. */
function findLaunchable(call: Call, imageId: string): Image | undefined {
  const { region } = call;
  const image = region.images.get(imageId);
  if (image === undefined && !region.deregistered.has(imageId) && /^ami-[0-9a-f]{8,17}$/.test(imageId))
    return undefined;
  if (image === undefined || !seesImage(call, image)) throw missing('image', [imageId]);
  if (image.state !== 'available') {
    throw new ServiceError('InvalidAMIID.Unavailable', `The image ID '${imageId}' is ${image.state}`);
  }
  return image;
}

/** Graviton types have a `g` behind their generation. https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html */
function architectureOf(type: string): string {
  return /^(a1|[a-z]+\d+g[a-z]*)\./.test(type) ? 'arm64' : 'x86_64';
}

function checkType(type: string, image: Image | undefined): void {
  if (!/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(type)) throw invalidValue(`Invalid value '${type}' for InstanceType.`);
  const offered = architectureOf(type);
  if (image !== undefined && image.architecture !== offered) {
    throw invalidValue(
      `The architecture '${offered}' of the specified instance type does not match the architecture ` +
        `'${image.architecture}' of the specified AMI. Specify an instance type and an AMI that have matching ` +
        'architectures, and try again.',
    );
  }
}

function readKey({ params, region }: Call): { keyName?: string } {
  const keyName = params.text('KeyName');
  if (keyName === undefined) return {};
  if (!region.keyPairs.has(keyName)) {
    throw new ServiceError('InvalidKeyPair.NotFound', `The key pair '${keyName}' does not exist`);
  }
  return { keyName };
}

/** A profile by its ARN or its name, never by both. */
function readProfile({ params, account }: Call): { instanceProfileArn?: string } {
  const profile = params.group('IamInstanceProfile');
  const arn = profile?.text('Arn');
  const name = profile?.text('Name');
  if (arn !== undefined && name !== undefined) {
    const message =
      "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'";
    throw new ServiceError('InvalidParameterCombination', message);
  }
  if (arn === undefined && name === undefined) return {};
  const found = [...account.instanceProfiles].find((known) =>
    arn === undefined ? known.split('/').at(-1) === name : known === arn,
  );
  if (found !== undefined) return { instanceProfileArn: found };
  throw arn === undefined
    ? invalidValue(
        `Value (${name}) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name`,
      )
    : invalidValue(`Value (${arn}) for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN`);
}

function oneOf(value: string | undefined, otherwise: string, allowed: readonly string[], name: string): string {
  if (value === undefined) return otherwise;
  if (!allowed.includes(value)) throw invalidValue(`Value (${value}) for parameter ${name} is invalid.`);
  return value;
}

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsRequest.html */
function readMetadata({ params }: Call): MetadataOptions {
  const asked = params.group('MetadataOptions');
  const hopLimit = asked?.integer('HttpPutResponseHopLimit') ?? 1;
  if (hopLimit < 1 || hopLimit > 64) throw invalidValue(`HttpPutResponseHopLimit is 1 to 64, not ${hopLimit}`);
  const switches = ['enabled', 'disabled'];
  return {
    httpTokens: oneOf(asked?.text('HttpTokens'), 'optional', ['optional', 'required'], 'HttpTokens'),
    httpEndpoint: oneOf(asked?.text('HttpEndpoint'), 'enabled', switches, 'HttpEndpoint'),
    instanceTags: oneOf(asked?.text('InstanceMetadataTags'), 'disabled', switches, 'InstanceMetadataTags'),
    hopLimit,
  };
}

function readCount({ params }: Call): number {
  const least = params.integer('MinCount');
  const most = params.integer('MaxCount');
  if (least === undefined || most === undefined || least < 1 || most < least) {
    throw invalidValue(`MinCount and MaxCount must be whole numbers, 1 or more, and MaxCount not the smaller one`);
  }
  return most;
}

function launch(call: Call, clientToken: string | undefined): Instance[] {
  const { account, region, params, now } = call;
  const template = fromTemplate(call);
  const imageId = params.text('ImageId') ?? template.imageId;
  if (imageId === undefined) {
    throw new ServiceError('MissingParameter', 'The request must contain the parameter ImageId');
  }
  const count = readCount(call);
  const image = findLaunchable(call, imageId);
  const instanceType = params.text('InstanceType') ?? template.instanceType ?? 'm1.small';
  checkType(instanceType, image);
  const named = { ...readKey(call), ...readProfile(call) };
  const place = placeOf(call, count);
  const metadata = readMetadata(call);
  const devices = readDevices(call, image);
  const tags = readTagSpecifications(params, ['instance', 'volume', 'network-interface']);
  if (image !== undefined) image.lastLaunchedAt = now;
  const reservationId = account.ids.resource('r');
  return Array.from({ length: count }, () => {
    const privateIpAddress = place.address();
    const instance = addInstance(account, region, {
      region: region.name,
      reservationId,
      imageId,
      instanceType,
      launchedAt: now,
      state: account.settings.instancePendingMs > 0 ? 'pending' : 'running',
      subnetId: place.subnetId,
      securityGroups: place.groupIds,
      volumes: devices.map((volume) => ({ ...volume, tags: Object.fromEntries(tags('volume')) })),
      tags: Object.fromEntries(tags('instance')),
      ...(image !== undefined && { architecture: image.architecture, rootDeviceName: image.rootDeviceName }),
      ...(image?.platform !== undefined && { platform: image.platform }),
      ...(privateIpAddress !== undefined && { privateIpAddress }),
      ...named,
    });
    instance.metadata = metadata;
    instance.interfaceTags = tags('network-interface');
    if (clientToken !== undefined) instance.clientToken = clientToken;
    if (instance.state === 'pending') {
      region.schedule.add(now + account.settings.instancePendingMs, () => {
        if (instance.state === 'pending') setInstanceState(account, region, instance, 'running');
      });
    }
    beginBoot(account, region, instance);
    return instance;
  });
}

/**
 * What came of a client token before: the same instances again for the same request, a refusal for another one. The token is
 * good for as long as the instances are listed, and longer.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (IdempotentParameterMismatch, IdempotentInstanceTerminated)
 */
function launchedBefore({ region, flat }: Call, clientToken: string): Instance[] | undefined {
  const before = region.launches.get(clientToken);
  if (before === undefined) return undefined;
  if (before.request !== requestOf(flat)) {
    const message = 'Arguments on this idempotent request are inconsistent with arguments used in previous request(s).';
    throw new ServiceError('IdempotentParameterMismatch', message);
  }
  const instances = before.instanceIds.flatMap((id) => region.instances.get(id) ?? []);
  if (instances.length < before.instanceIds.length || instances.some(({ state }) => state === 'terminated')) {
    const message = `The instance launched with the client token ${clientToken} has been terminated.`;
    throw new ServiceError('IdempotentInstanceTerminated', message);
  }
  return instances;
}

function requestOf(flat: Call['flat']): string {
  return JSON.stringify(Object.entries(flat).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readToken({ params }: Call): string | undefined {
  const clientToken = params.text('ClientToken');
  // "Maximum 64 ASCII characters". https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
  if (clientToken !== undefined && !/^[\x21-\x7e]{1,64}$/.test(clientToken)) {
    throw invalidValue(`The client token takes 1 to 64 ASCII characters, not "${clientToken}"`);
  }
  return clientToken;
}

/**
 * Starts instances. They are `running` at once, or after `instancePendingMs`.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
 */
export const RunInstances: Action = {
  parameters: [
    'ImageId',
    'InstanceType',
    'KeyName',
    'MinCount',
    'MaxCount',
    'ClientToken',
    'IamInstanceProfile.Arn',
    'IamInstanceProfile.Name',
    'MetadataOptions.HttpEndpoint',
    'MetadataOptions.HttpPutResponseHopLimit',
    'MetadataOptions.HttpTokens',
    'MetadataOptions.InstanceMetadataTags',
    'LaunchTemplate.LaunchTemplateId',
    'LaunchTemplate.LaunchTemplateName',
    'LaunchTemplate.Version',
    ...deviceParameters,
    ...networkParameters,
    ...tagSpecificationParameters,
  ],
  unmodelled: [
    'AdditionalInfo',
    'BlockDeviceMapping',
    'CapacityReservationSpecification',
    'CpuOptions',
    'CreditSpecification',
    'DisableApiStop',
    'DisableApiTermination',
    'EbsOptimized',
    'ElasticGpuSpecification',
    'ElasticInferenceAccelerator',
    'EnablePrimaryIpv6',
    'EnclaveOptions',
    'HibernationOptions',
    'InstanceInitiatedShutdownBehavior',
    'InstanceMarketOptions',
    'Ipv6Address',
    'Ipv6AddressCount',
    'KernelId',
    'LicenseSpecification',
    'MaintenanceOptions',
    'MetadataOptions',
    'Monitoring',
    'NetworkInterface',
    'NetworkPerformanceOptions',
    'Operator',
    'Placement',
    'PrivateDnsNameOptions',
    'RamdiskId',
    'SecondaryInterface',
    'SecurityGroup',
    'UserData',
  ],
  run(call) {
    const { account, region, flat } = call;
    const clientToken = readToken(call);
    const before = clientToken === undefined ? undefined : launchedBefore(call, clientToken);
    const started = before ?? launch(call, clientToken);
    const reservationId = started[0]?.reservationId ?? '';
    if (clientToken !== undefined && before === undefined) {
      const instanceIds = started.map(({ instanceId }) => instanceId);
      region.launches.set(clientToken, { request: requestOf(flat), reservationId, instanceIds });
    }
    return (
      leaf('reservationId', reservationId) +
      leaf('ownerId', account.accountId) +
      '<groupSet/>' +
      items('instancesSet', started, instanceXml)
    );
  },
};
