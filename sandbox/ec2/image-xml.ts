import type { Image, ImageDevice } from '../state/records.ts';
import { tagSet } from '../tags.ts';
import { instant, items, leaf, node } from '../xml.ts';

/**
 * How an image says whether it may be deregistered; a protection with cooldown that was switched off tells until when it
 * still holds.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deregistration-protection.html
 */
export function protectionText(image: Image, now: number): string {
  if (image.protection !== 'disabled') return image.protection;
  if (image.cooldownUntil !== undefined && image.cooldownUntil > now) {
    return `disabled after ${new Date(image.cooldownUntil).toISOString()}`;
  }
  return 'disabled';
}

/** Whether an image is protected from being deregistered at `now`. */
export function isProtected(image: Image, now: number): boolean {
  return protectionText(image, now) !== 'disabled';
}

function deviceXml(device: ImageDevice, withSnapshot: boolean): string {
  return (
    leaf('deviceName', device.deviceName) +
    node(
      'ebs',
      (withSnapshot ? leaf('snapshotId', device.snapshotId) : '') +
        leaf('volumeSize', device.size) +
        leaf('deleteOnTermination', device.deleteOnTermination) +
        leaf('volumeType', device.type) +
        leaf('encrypted', device.encrypted),
    )
  );
}

/** One image as it stands in `imagesSet`. */
export function imageXml(image: Image, now: number, pendingShowsSnapshots: boolean): string {
  const withSnapshots = image.state !== 'pending' || pendingShowsSnapshots;
  return (
    leaf('imageId', image.imageId) +
    leaf('imageLocation', `${image.ownerId}/${image.name}`) +
    leaf('imageState', image.state) +
    leaf('imageOwnerId', image.ownerId) +
    leaf('imageOwnerAlias', image.ownerAlias) +
    leaf('creationDate', instant(image.createdAt)) +
    leaf('isPublic', image.public) +
    leaf('architecture', image.architecture) +
    leaf('imageType', 'machine') +
    leaf('platform', image.platform) +
    leaf('platformDetails', image.platform === 'windows' ? 'Windows' : 'Linux/UNIX') +
    leaf('usageOperation', image.platform === 'windows' ? 'RunInstances:0002' : 'RunInstances') +
    leaf('name', image.name) +
    leaf('description', image.description) +
    leaf('rootDeviceType', image.rootDeviceType) +
    leaf('rootDeviceName', image.rootDeviceName) +
    items('blockDeviceMapping', image.devices, (device) => deviceXml(device, withSnapshots)) +
    leaf('virtualizationType', 'hvm') +
    leaf('hypervisor', 'xen') +
    leaf('enaSupport', true) +
    (image.stateReason === undefined
      ? ''
      : node('stateReason', leaf('code', image.stateReason.code) + leaf('message', image.stateReason.message))) +
    leaf('sourceInstanceId', image.sourceInstanceId) +
    leaf('sourceImageId', image.sourceImageId) +
    leaf('sourceImageRegion', image.sourceImageRegion) +
    leaf('deprecationTime', instant(image.deprecatedAt)) +
    leaf('lastLaunchedTime', instant(image.lastLaunchedAt)) +
    leaf('deregistrationProtection', protectionText(image, now)) +
    tagSet(image.tags)
  );
}
