import type { InstanceSeed, VolumeSeed } from '../seed.ts';
import { instantOf } from '../seed.ts';
import type { Context } from './context.ts';
import { link, unlink } from './context.ts';
import type { Instance, InstanceDevice, InstanceState, Volume } from './records.ts';
import type { Region } from './region.ts';

function attach(
  context: Context,
  region: Region,
  instanceId: string,
  seed: VolumeSeed,
  deviceName: string,
  attachedAt: number,
): InstanceDevice {
  const volumeId = seed.id ?? context.ids.resource('vol');
  let volume: Volume | undefined = region.volumes.get(volumeId);
  if (volume === undefined) {
    volume = {
      volumeId,
      size: seed.size ?? 8,
      type: seed.type ?? 'gp3',
      encrypted: seed.encrypted ?? false,
      multiAttach: seed.multiAttach ?? false,
      createdAt: attachedAt,
      tags: new Map(Object.entries(seed.tags ?? {})),
      attachments: [],
      pendingSnapshots: 0,
      ...(seed.snapshotId === undefined ? {} : { snapshotId: seed.snapshotId }),
    };
    region.volumes.set(volumeId, volume);
  }
  const deleteOnTermination = seed.deleteOnTermination ?? true;
  volume.attachments.push({ instanceId, deviceName, deleteOnTermination, attachedAt });
  return { deviceName, volumeId, deleteOnTermination, attachedAt };
}

/** Puts an instance and its volumes into a region. */
export function addInstance(context: Context, region: Region, seed: InstanceSeed): Instance {
  const now = context.clock.now();
  const instanceId = seed.id ?? context.ids.resource('i');
  if (region.instances.has(instanceId)) throw new TypeError(`The instance ${instanceId} is there already.`);
  const launchedAt = seed.launchedAt === undefined ? now - 86_400_000 : instantOf(seed.launchedAt);
  const state = seed.state ?? 'running';
  const rootDeviceType = seed.rootDeviceType ?? 'ebs';
  const rootDeviceName = seed.rootDeviceName ?? '/dev/xvda';
  const volumes = state === 'terminated' ? [] : (seed.volumes ?? (rootDeviceType === 'ebs' ? [{}] : []));
  const instance: Instance = {
    instanceId,
    reservationId: seed.reservationId ?? context.ids.resource('r'),
    region: region.name,
    state,
    tags: new Map(Object.entries(seed.tags ?? {})),
    imageId: seed.imageId ?? 'ami-0123456789abcdef0',
    instanceType: seed.instanceType ?? 't3.micro',
    architecture: seed.architecture ?? 'x86_64',
    rootDeviceType,
    rootDeviceName,
    devices: volumes.map((volume, index) => {
      const isRoot = index === 0 && rootDeviceType === 'ebs';
      const name = volume.deviceName ?? (isRoot ? rootDeviceName : `/dev/sd${String.fromCharCode(102 + index - 1)}`);
      return attach(context, region, instanceId, volume, name, launchedAt);
    }),
    launchedAt,
    firstLaunchedAt: seed.firstLaunchedAt === undefined ? launchedAt : instantOf(seed.firstLaunchedAt),
    hibernation: seed.hibernation ?? false,
    availabilityZone: region.subnets.get(seed.subnetId ?? '')?.availabilityZone ?? `${region.name}a`,
    ...(seed.operator === undefined ? {} : { operator: seed.operator }),
    ...(seed.platform === undefined ? {} : { platform: seed.platform }),
    ...(seed.lifecycle === undefined ? {} : { lifecycle: seed.lifecycle }),
    ...(seed.clientToken === undefined ? {} : { clientToken: seed.clientToken }),
    ...(seed.disableApiTermination === undefined ? {} : { disableApiTermination: seed.disableApiTermination }),
    ...(seed.keyName === undefined ? {} : { keyName: seed.keyName }),
    ...(seed.subnetId === undefined ? {} : { subnetId: seed.subnetId }),
    ...(seed.privateIpAddress === undefined ? {} : { privateIpAddress: seed.privateIpAddress }),
    ...(seed.instanceProfileArn === undefined ? {} : { instanceProfileArn: seed.instanceProfileArn }),
    securityGroups: seed.securityGroups ?? [],
  };
  region.instances.set(instanceId, instance);
  link(region.instanceIdsByImage, instance.imageId, instanceId);
  if (state === 'terminated') {
    instance.terminatedAt = seed.terminatedAt === undefined ? now : instantOf(seed.terminatedAt);
    forgetLater(context, region, instance);
  }
  return instance;
}

/**
 * A terminated instance stays listed for about an hour.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html
 */
function forgetLater(context: Context, region: Region, instance: Instance): void {
  const at = (instance.terminatedAt ?? context.clock.now()) + context.settings.terminatedSeconds * 1000;
  region.schedule.add(at, () => {
    region.instances.delete(instance.instanceId);
    unlink(region.instanceIdsByImage, instance.imageId, instance.instanceId);
  });
}

function releaseVolumes(region: Region, instance: Instance): void {
  for (const device of instance.devices) {
    const volume = region.volumes.get(device.volumeId);
    if (volume === undefined) continue;
    volume.attachments = volume.attachments.filter((entry) => entry.instanceId !== instance.instanceId);
    if (device.deleteOnTermination && volume.attachments.length === 0) region.volumes.delete(device.volumeId);
  }
  instance.devices = [];
}

/** Brings an instance into another state at once; a terminated one loses its volumes and is forgotten in time. */
export function setInstanceState(context: Context, region: Region, instance: Instance, state: InstanceState): void {
  if (instance.state === state) return;
  instance.state = state;
  if (state !== 'terminated') return;
  instance.terminatedAt = context.clock.now();
  releaseVolumes(region, instance);
  forgetLater(context, region, instance);
}
