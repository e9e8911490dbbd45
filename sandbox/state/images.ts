import type { ImageSeed, ImageSnapshotSeed } from '../seed.ts';
import { instantOf } from '../seed.ts';
import type { Context } from './context.ts';
import { link, unlink } from './context.ts';
import type { Image, ImageDevice } from './records.ts';
import { throwAway } from './recycle-bin.ts';
import type { Region } from './region.ts';
import { addSnapshot, endSnapshot } from './snapshots.ts';

/** Enters an image into its region and the region's indexes. */
export function enterImage(context: Context, region: Region, image: Image): void {
  region.images.set(image.imageId, image);
  if (image.ownerId === context.accountId) region.imageIdsByName.set(image.name, image.imageId);
  for (const { snapshotId } of image.devices) {
    if (snapshotId !== undefined) link(region.imageIdsBySnapshot, snapshotId, image.imageId);
  }
}

/** Ends a pending image: available, or failed with a reason. */
export function settleImage(region: Region, image: Image, at: number, failure?: string): void {
  if (image.state !== 'pending' || region.images.get(image.imageId) !== image) {
    for (const { snapshotId } of image.devices) {
      const snapshot = snapshotId === undefined ? undefined : region.snapshots.get(snapshotId);
      if (snapshot !== undefined) endSnapshot(region, snapshot, 'completed', at);
    }
    return;
  }
  image.state = failure === undefined ? 'available' : 'failed';
  // Codes and wording: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StateReason.html
  if (failure !== undefined) image.stateReason = { code: 'Server.InternalError', message: failure };
  for (const { snapshotId } of image.devices) {
    const snapshot = snapshotId === undefined ? undefined : region.snapshots.get(snapshotId);
    if (snapshot !== undefined) endSnapshot(region, snapshot, failure === undefined ? 'completed' : 'error', at);
  }
}

/** Takes an image out of its region, into the bin where a rule keeps it; its id and its name are remembered for as long as the settings say. */
export function removeImage(context: Context, region: Region, image: Image): void {
  const now = context.clock.now();
  region.images.delete(image.imageId);
  for (const { snapshotId } of image.devices) {
    if (snapshotId !== undefined) unlink(region.imageIdsBySnapshot, snapshotId, image.imageId);
  }
  if (region.imageIdsByName.get(image.name) === image.imageId) {
    region.imageIdsByName.delete(image.name);
    const freeAt = now + context.settings.nameReleaseSeconds * 1000;
    if (freeAt > now) {
      region.heldNames.set(image.name, freeAt);
      region.schedule.add(freeAt, () => region.heldNames.delete(image.name));
    }
  }
  const forgetAt = now + context.settings.deregisteredSeconds * 1000;
  region.deregistered.set(image.imageId, forgetAt);
  region.schedule.add(forgetAt, () => region.deregistered.delete(image.imageId));
  const { rules, images } = region.recycleBin;
  const exitsAt =
    image.rootDeviceType === 'ebs' ? throwAway(context, rules, 'EC2_IMAGE', images, image.imageId, image) : null;
  if (exitsAt !== null) {
    region.schedule.add(exitsAt, (at) => {
      if ((images.get(image.imageId)?.exitsAt ?? at + 1) <= at) images.delete(image.imageId);
    });
  }
}

function describeSnapshot(seed: ImageSeed, imageId: string): string {
  return seed.sourceInstanceId === undefined ? '' : `Created by CreateImage(${seed.sourceInstanceId}) for ${imageId}`;
}

/** What CreateImage made has a volume behind it, which may be gone; a copy has none. */
function volumeOf(context: Context, seed: ImageSeed, { volumeId }: ImageSnapshotSeed): { volumeId?: string } {
  if (volumeId !== undefined) return { volumeId };
  return seed.sourceInstanceId === undefined ? {} : { volumeId: context.ids.resource('vol') };
}

function deviceOf(
  context: Context,
  region: Region,
  seed: ImageSeed,
  image: Image,
  disk: ImageSnapshotSeed,
  index: number,
): ImageDevice {
  let snapshot = disk.id === undefined ? undefined : region.snapshots.get(disk.id);
  snapshot ??= addSnapshot(context, region, {
    region: region.name,
    startedAt: image.createdAt,
    state: image.state === 'pending' ? 'pending' : image.state === 'failed' ? 'error' : 'completed',
    ownerId: image.ownerId,
    description: disk.description ?? describeSnapshot(seed, image.imageId),
    tags: disk.tags ?? seed.snapshotTags ?? seed.tags ?? {},
    size: disk.size ?? 8,
    encrypted: disk.encrypted ?? false,
    locked: disk.locked ?? false,
    ...(disk.lock === undefined ? {} : { lock: disk.lock }),
    managedByBackup: disk.managedByBackup ?? seed.managedByBackup ?? false,
    ...(disk.id === undefined ? {} : { id: disk.id }),
    ...volumeOf(context, seed, disk),
  });
  return {
    deviceName: disk.deviceName ?? (index === 0 ? image.rootDeviceName : `/dev/sd${String.fromCharCode(101 + index)}`),
    snapshotId: snapshot.snapshotId,
    size: snapshot.size,
    type: disk.type ?? 'gp3',
    deleteOnTermination: true,
    encrypted: snapshot.encrypted,
  };
}

/** Puts an image and the snapshots under it into a region. */
export function addImage(context: Context, region: Region, seed: ImageSeed): Image {
  const now = context.clock.now();
  const imageId = seed.id ?? context.ids.resource('ami');
  if (region.images.has(imageId)) throw new TypeError(`The image ${imageId} is there already.`);
  const name = seed.name ?? `image ${imageId.slice(4)}`;
  const ownerId = seed.ownerId ?? context.accountId;
  if (ownerId === context.accountId && region.imageIdsByName.has(name)) {
    throw new TypeError(`The AMI name "${name}" is taken in ${region.name}.`);
  }
  const createdAt = seed.createdAt === undefined ? now - 86_400_000 : instantOf(seed.createdAt);
  const image: Image = {
    imageId,
    region: region.name,
    name,
    ownerId,
    state: seed.state ?? 'available',
    createdAt,
    visibleAt: Math.min(createdAt, now),
    tags: new Map(Object.entries(seed.tags ?? {})),
    public: seed.public ?? false,
    sharedWith: new Set(seed.sharedWith),
    protection: seed.protection ?? 'disabled',
    architecture: seed.architecture ?? 'x86_64',
    rootDeviceType: seed.rootDeviceType ?? 'ebs',
    rootDeviceName: seed.rootDeviceName ?? '/dev/xvda',
    devices: [],
    managedByBackup: seed.managedByBackup ?? false,
    ...(seed.description === undefined ? {} : { description: seed.description }),
    ...(seed.ownerAlias === undefined ? {} : { ownerAlias: seed.ownerAlias }),
    ...(seed.stateReason === undefined ? {} : { stateReason: seed.stateReason }),
    ...(seed.sourceInstanceId === undefined ? {} : { sourceInstanceId: seed.sourceInstanceId }),
    ...(seed.sourceImageId === undefined ? {} : { sourceImageId: seed.sourceImageId }),
    ...(seed.sourceImageRegion === undefined ? {} : { sourceImageRegion: seed.sourceImageRegion }),
    ...(seed.cooldownUntil === undefined ? {} : { cooldownUntil: instantOf(seed.cooldownUntil) }),
    ...(seed.deprecatedAt === undefined ? {} : { deprecatedAt: instantOf(seed.deprecatedAt) }),
    ...(seed.lastLaunchedAt === undefined ? {} : { lastLaunchedAt: instantOf(seed.lastLaunchedAt) }),
    ...(seed.platform === undefined ? {} : { platform: seed.platform }),
  };
  image.devices = (seed.snapshots ?? (image.rootDeviceType === 'ebs' ? [{}] : [])).map((disk, index) =>
    deviceOf(context, region, seed, image, disk, index),
  );
  enterImage(context, region, image);
  if (image.state === 'pending') {
    const readyAt = seed.readyAt === undefined ? now + context.settings.imageReadyMs : instantOf(seed.readyAt);
    region.schedule.add(readyAt, (at) => settleImage(region, image, at));
  }
  return image;
}
