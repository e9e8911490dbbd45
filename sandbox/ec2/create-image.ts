import { invalidValue, notModelled, ServiceError } from '../errors.ts';
import { enterImage, settleImage } from '../state/images.ts';
import type { Image, ImageDevice, Instance, Snapshot, Tags, Volume } from '../state/records.ts';
import { isNameInBin } from '../state/recycle-bin.ts';
import { hideTags, startSnapshot } from '../state/snapshots.ts';
import { readTagSpecifications } from '../tags.ts';
import { leaf } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { tagSpecificationParameters } from './call.ts';
import { findInstance } from './lookup.ts';
import { checkSnapshotPace } from './snapshot-pace.ts';

/**
 * AMI names: 3 to 128 of letters, digits and `( ) [ ]` space `. / - ' @ _`; unique among the account's AMIs of a region.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html (Name)
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (InvalidAMIName.Malformed, .Duplicate)
 */
export function checkName({ region }: Call, name: string): void {
  if (!/^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/.test(name)) {
    throw new ServiceError(
      'InvalidAMIName.Malformed',
      "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '.', '-', '/' and '_'",
    );
  }
  const holder = region.imageIdsByName.get(name);
  if (holder !== undefined) {
    throw new ServiceError('InvalidAMIName.Duplicate', `AMI name ${name} is already in use by AMI ${holder}`);
  }
  if (region.heldNames.has(name) || isNameInBin(region.recycleBin, name)) {
    throw new ServiceError(
      'InvalidAMIName.Duplicate',
      `AMI name ${name} is still in use by an AMI that was deregistered`,
    );
  }
}

/**
 * Which instances can be imaged: not those an AWS service runs, only running, stopping or stopped ones, and only with an
 * EBS root.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/amazon-ec2-managed-instances.html
 * @see https://github.com/hashicorp/packer/issues/9579 (the state rule)
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/creating-an-ami-ebs.html
 */
function checkInstance(instance: Instance): void {
  const { instanceId, state, operator, rootDeviceName } = instance;
  if (operator !== undefined) {
    // That it is refused is documented; the code is not.
    throw new ServiceError('OperationNotPermitted', `The instance '${instanceId}' is managed by ${operator}`);
  }
  if (state !== 'running' && state !== 'stopping' && state !== 'stopped') {
    throw invalidValue(`Instance '${instanceId}' is not in state 'running', 'stopping' or 'stopped'`);
  }
  if (instance.rootDeviceType !== 'ebs' || !instance.devices.some((device) => device.deviceName === rootDeviceName)) {
    throw invalidValue(`Instance does not have a volume attached at root (${rootDeviceName})`);
  }
}

interface Disk {
  device: Omit<ImageDevice, 'snapshotId'>;
  volume?: Volume;
  snapshotId?: string;
}

/**
 * The disks of the new image: those of the instance, less the ones the request leaves out by NoDevice. Of a disk that
 * is there, only DeleteOnTermination can be changed.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html (BlockDeviceMapping.N)
 */
function disksOf({ region, params }: Call, instance: Instance): Disk[] {
  const disks = new Map<string, Disk>();
  for (const { deviceName, volumeId, deleteOnTermination } of instance.devices) {
    const volume = region.volumes.get(volumeId);
    if (volume === undefined) continue;
    const { size, type, encrypted } = volume;
    disks.set(deviceName, { volume, device: { deviceName, size, type, encrypted, deleteOnTermination } });
  }
  for (const mapping of params.groups('BlockDeviceMapping')) {
    const deviceName = mapping.required('DeviceName');
    const ebs = mapping.group('Ebs');
    const disk = disks.get(deviceName);
    if (mapping.text('NoDevice') !== undefined) {
      if (deviceName === instance.rootDeviceName)
        throw invalidValue(`The root device ${deviceName} cannot be left out`);
      disks.delete(deviceName);
    } else if (disk === undefined) {
      const size = ebs?.integer('VolumeSize');
      if (size === undefined)
        throw new ServiceError('InvalidBlockDeviceMapping', `No size for the new device ${deviceName}`);
      const type = ebs?.text('VolumeType') ?? 'gp2';
      disks.set(deviceName, {
        device: {
          deviceName,
          size,
          type,
          encrypted: false,
          deleteOnTermination: ebs?.flag('DeleteOnTermination') ?? true,
        },
      });
    } else {
      for (const fixed of ['VolumeSize', 'Encrypted', 'SnapshotId', 'KmsKeyId']) {
        if (ebs?.text(fixed) !== undefined) {
          throw new ServiceError('InvalidBlockDeviceMapping', `${fixed} of the device ${deviceName} cannot be changed`);
        }
      }
      disk.device.type = ebs?.text('VolumeType') ?? disk.device.type;
      disk.device.deleteOnTermination = ebs?.flag('DeleteOnTermination') ?? disk.device.deleteOnTermination;
    }
  }
  return [...disks.values()];
}

function makeImage(
  call: Call,
  instance: Instance,
  name: string,
  disks: Disk[],
  imageTags: Tags,
  snapshotTags: Tags,
): Image {
  const { account, region, params, now } = call;
  const imageId = account.ids.resource('ami');
  const visibleAt = now + account.settings.consistencySeconds * 1000;
  const description = params.text('Description');
  // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html shows the text the service writes.
  const madeFor = `Created by CreateImage(${instance.instanceId}) for ${imageId}`;
  return {
    imageId,
    region: region.name,
    name,
    ownerId: account.accountId,
    state: 'pending',
    createdAt: now,
    visibleAt,
    tags: imageTags,
    public: false,
    sharedWith: new Set(),
    // Only CreateImage sets it: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html
    sourceInstanceId: instance.instanceId,
    protection: 'disabled',
    architecture: instance.architecture,
    rootDeviceType: 'ebs',
    rootDeviceName: instance.rootDeviceName,
    managedByBackup: false,
    devices: disks.map(({ device, volume }) =>
      volume === undefined
        ? device
        : {
            ...device,
            snapshotId: startSnapshot(account, region, volume, madeFor, snapshotTags, visibleAt).snapshotId,
          },
    ),
    ...(description === undefined ? {} : { description }),
    ...(instance.platform === undefined ? {} : { platform: instance.platform }),
  };
}

function snapshotsOf(region: Call['region'], image: Image): Snapshot[] {
  return image.devices.flatMap(({ snapshotId = '' }) => region.snapshots.get(snapshotId) ?? []);
}

/**
 * Makes an AMI and one snapshot per volume, with their tags, or nothing at all. The AMI is `pending` until the clock has
 * moved on. Unless NoReboot is true the instance is rebooted.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html
 */
export const CreateImage: Action = {
  parameters: [
    'InstanceId',
    'Name',
    'Description',
    'NoReboot',
    'BlockDeviceMapping.N.DeviceName',
    'BlockDeviceMapping.N.NoDevice',
    'BlockDeviceMapping.N.VirtualName',
    'BlockDeviceMapping.N.Ebs.DeleteOnTermination',
    'BlockDeviceMapping.N.Ebs.Encrypted',
    'BlockDeviceMapping.N.Ebs.Iops',
    'BlockDeviceMapping.N.Ebs.KmsKeyId',
    'BlockDeviceMapping.N.Ebs.SnapshotId',
    'BlockDeviceMapping.N.Ebs.Throughput',
    'BlockDeviceMapping.N.Ebs.VolumeSize',
    'BlockDeviceMapping.N.Ebs.VolumeType',
    'SnapshotLocation',
    ...tagSpecificationParameters,
  ],
  unmodelled: ['BootModeOverride'],
  run(call) {
    const { account, region, params, now } = call;
    const instanceId = params.required('InstanceId');
    const name = params.required('Name');
    const noReboot = params.flag('NoReboot') ?? false;
    const description = params.text('Description') ?? '';
    if (description.length > 255) throw invalidValue('Description is over 255 characters');
    // https://github.com/metadist/synaplan/pull/1546, https://github.com/wendylabsinc/WendyOS-Builder/pull/56
    if (/[^\x20-\x7e]/.test(description)) {
      throw invalidValue(
        `Value (${description}) for parameter description is invalid. Character sets beyond ASCII are not supported.`,
      );
    }
    if (params.text('SnapshotLocation') === 'local') throw notModelled('SnapshotLocation=local');
    const tags = readTagSpecifications(params, ['image', 'snapshot']);
    checkName(call, name);
    const instance = findInstance(call, instanceId);
    checkInstance(instance);
    const disks = disksOf(call, instance);
    for (const { volume } of disks) if (volume !== undefined) checkSnapshotPace(call, volume);

    const image = makeImage(call, instance, name, disks, tags('image'), tags('snapshot'));
    enterImage(account, region, image);
    hideTags(account, region, [image, ...snapshotsOf(region, image)]);
    if (!noReboot && instance.state === 'running') {
      region.reboots.push({ at: now, region: region.name, instanceId, imageId: image.imageId });
    }
    let failure: string | undefined;
    for (const effect of call.effects) if ('imageFails' in effect) failure = effect.imageFails;
    region.schedule.add(now + account.settings.imageReadyMs, (at) => settleImage(region, image, at, failure));
    return leaf('imageId', image.imageId);
  },
};
