import { invalidValue, ServiceError } from '../errors.ts';
import type { VolumeSeed } from '../seed.ts';
import { addInstance } from '../state/instances.ts';
import type { Instance } from '../state/records.ts';
import { readTagSpecifications } from '../tags.ts';
import { items, leaf } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { tagSpecificationParameters } from './call.ts';
import { instanceXml } from './instance-xml.ts';
import { findTemplate, findVersion } from './launch-templates.ts';
import { missing, seesImage } from './lookup.ts';

function readVolumes({ params }: Call): VolumeSeed[] {
  const volumes = params.groups('BlockDeviceMapping').map((mapping): VolumeSeed => {
    const ebs = mapping.group('Ebs');
    return {
      deviceName: mapping.required('DeviceName'),
      size: ebs?.integer('VolumeSize') ?? 8,
      type: ebs?.text('VolumeType') ?? 'gp3',
      encrypted: ebs?.flag('Encrypted') ?? false,
      deleteOnTermination: ebs?.flag('DeleteOnTermination') ?? true,
    };
  });
  if (!volumes.some((volume) => volume.deviceName === '/dev/xvda')) volumes.unshift({ deviceName: '/dev/xvda' });
  return volumes;
}

/** What a launch template gives where the request itself says nothing. */
function fromTemplate(call: Call): { imageId?: string; instanceType?: string } {
  const group = call.params.group('LaunchTemplate');
  if (group === undefined) return {};
  const template = findTemplate(call, group.text('LaunchTemplateId'), group.text('LaunchTemplateName'));
  return findVersion(template, group.text('Version') ?? '$Default');
}

/**
 * Starts instances; they are `running` at once. An AMI the account has must be available; one the sandbox has never
 * heard of is taken on trust, as AWS's own AMIs are.
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
    'LaunchTemplate.LaunchTemplateId',
    'LaunchTemplate.LaunchTemplateName',
    'LaunchTemplate.Version',
    'BlockDeviceMapping.N.DeviceName',
    'BlockDeviceMapping.N.Ebs.DeleteOnTermination',
    'BlockDeviceMapping.N.Ebs.Encrypted',
    'BlockDeviceMapping.N.Ebs.VolumeSize',
    'BlockDeviceMapping.N.Ebs.VolumeType',
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
    'IamInstanceProfile',
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
    'PrivateIpAddress',
    'RamdiskId',
    'SecondaryInterface',
    'SecurityGroup',
    'SecurityGroupId',
    'SubnetId',
    'UserData',
  ],
  run(call) {
    const { account, region, params, now } = call;
    const template = fromTemplate(call);
    const imageId = params.text('ImageId') ?? template.imageId;
    if (imageId === undefined)
      throw new ServiceError('MissingParameter', 'The request must contain the parameter ImageId');
    const least = params.integer('MinCount');
    const most = params.integer('MaxCount');
    if (least === undefined || most === undefined || least < 1 || most < least) {
      throw invalidValue(`MinCount and MaxCount must be whole numbers, 1 or more, and MaxCount not the smaller one`);
    }
    const image = region.images.get(imageId);
    if (image === undefined && region.deregistered.has(imageId)) throw missing('image', [imageId]);
    if (image !== undefined && !seesImage(call, image)) throw missing('image', [imageId]);
    if (image !== undefined && image.state !== 'available') {
      throw new ServiceError('InvalidAMIID.Unavailable', `The image ID '${imageId}' is ${image.state}`);
    }
    if (image !== undefined) image.lastLaunchedAt = now;
    const tags = readTagSpecifications(params, ['instance', 'volume']);
    const reservationId = account.ids.resource('r');
    const started: Instance[] = [];
    for (let i = 0; i < most; i += 1) {
      const instance = addInstance(account, region, {
        region: region.name,
        reservationId,
        imageId,
        instanceType: params.text('InstanceType') ?? template.instanceType ?? 'm1.small',
        launchedAt: now,
        volumes: readVolumes(call).map((volume) => ({ ...volume, tags: Object.fromEntries(tags('volume')) })),
        tags: Object.fromEntries(tags('instance')),
      });
      const keyName = params.text('KeyName');
      if (keyName !== undefined) instance.keyName = keyName;
      started.push(instance);
    }
    return (
      leaf('reservationId', reservationId) +
      leaf('ownerId', account.accountId) +
      '<groupSet/>' +
      items('instancesSet', started, instanceXml)
    );
  },
};
