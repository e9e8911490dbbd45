import { ServiceError } from '../errors.ts';
import type { Params } from '../query.ts';
import type { VolumeSeed } from '../seed.ts';
import type { Image } from '../state/records.ts';
import type { Call } from './call.ts';
import { missing } from './lookup.ts';

/** The parameters of RunInstances about volumes. */
export const deviceParameters = [
  'BlockDeviceMapping.N.DeviceName',
  'BlockDeviceMapping.N.NoDevice',
  'BlockDeviceMapping.N.Ebs.DeleteOnTermination',
  'BlockDeviceMapping.N.Ebs.Encrypted',
  'BlockDeviceMapping.N.Ebs.Iops',
  'BlockDeviceMapping.N.Ebs.KmsKeyId',
  'BlockDeviceMapping.N.Ebs.SnapshotId',
  'BlockDeviceMapping.N.Ebs.Throughput',
  'BlockDeviceMapping.N.Ebs.VolumeSize',
  'BlockDeviceMapping.N.Ebs.VolumeType',
] as const;

/** The volumes of the AMI, by device. One the sandbox has never heard of has a root of 8 GiB. */
function volumesOf(image: Image | undefined): Map<string, VolumeSeed> {
  if (image === undefined) return new Map([['/dev/xvda', { deviceName: '/dev/xvda' }]]);
  return new Map(
    image.devices.map((device): [string, VolumeSeed] => [
      device.deviceName,
      {
        deviceName: device.deviceName,
        size: device.size,
        type: device.type,
        encrypted: device.encrypted,
        deleteOnTermination: device.deleteOnTermination,
        ...(device.snapshotId !== undefined && { snapshotId: device.snapshotId }),
      },
    ]),
  );
}

function refuse(message: string): ServiceError {
  return new ServiceError('InvalidBlockDeviceMapping', message);
}

function changed(call: Call, mapping: Params, deviceName: string, base: VolumeSeed): VolumeSeed {
  const ebs = mapping.group('Ebs');
  const snapshotId = ebs?.text('SnapshotId') ?? base.snapshotId;
  const snapshot = snapshotId === undefined ? undefined : call.region.snapshots.get(snapshotId);
  if (snapshotId !== undefined && snapshot === undefined) throw missing('snapshot', [snapshotId]);
  const size = ebs?.integer('VolumeSize') ?? snapshot?.size ?? base.size ?? 8;
  if (snapshot !== undefined && size < snapshot.size) {
    throw refuse(
      `Volume of size ${size}GB is smaller than snapshot '${snapshotId}', expect size >= ${snapshot.size}GB`,
    );
  }
  return {
    deviceName,
    size,
    type: ebs?.text('VolumeType') ?? base.type ?? 'gp3',
    encrypted: ebs?.flag('Encrypted') ?? base.encrypted ?? false,
    deleteOnTermination: ebs?.flag('DeleteOnTermination') ?? base.deleteOnTermination ?? true,
    ...(snapshotId !== undefined && { snapshotId }),
  };
}

/**
 * The volumes of a launch: those of the AMI, as the request changes them and adds to them.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html
 */
export function readDevices(call: Call, image: Image | undefined): VolumeSeed[] {
  const volumes = volumesOf(image);
  const root = image?.rootDeviceName ?? '/dev/xvda';
  for (const { snapshotId } of volumes.values()) {
    if (snapshotId !== undefined && !call.region.snapshots.has(snapshotId)) throw missing('snapshot', [snapshotId]);
  }
  const named = new Set<string>();
  for (const mapping of call.params.groups('BlockDeviceMapping')) {
    const deviceName = mapping.required('DeviceName');
    if (named.has(deviceName)) throw refuse(`The device '${deviceName}' is used in more than one block-device mapping`);
    named.add(deviceName);
    if (mapping.text('NoDevice') === undefined) {
      volumes.set(deviceName, changed(call, mapping, deviceName, volumes.get(deviceName) ?? {}));
    } else if (deviceName === root) throw refuse(`The root device '${root}' cannot be left out`);
    else volumes.delete(deviceName);
  }
  return [...volumes.values()];
}
