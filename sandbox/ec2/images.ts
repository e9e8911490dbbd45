import { ServiceError } from '../errors.ts';
import type { FilterTable } from '../filters.ts';
import { readFilters } from '../filters.ts';
import type { Image } from '../state/records.ts';
import { instant, items } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { listingParameters } from './call.ts';
import { imageXml } from './image-xml.ts';
import { answerListing } from './listing.ts';
import { missing, readIds, seesImage } from './lookup.ts';

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html (Filter.N) */
const filters: FilterTable<Image> = {
  fields: {
    architecture: (image) => image.architecture,
    'block-device-mapping.delete-on-termination': (image) =>
      image.devices.map((device) => String(device.deleteOnTermination)),
    'block-device-mapping.device-name': (image) => image.devices.map((device) => device.deviceName),
    'block-device-mapping.encrypted': (image) => image.devices.map((device) => String(device.encrypted)),
    'block-device-mapping.snapshot-id': (image) => image.devices.map((device) => device.snapshotId ?? ''),
    'block-device-mapping.volume-size': (image) => image.devices.map((device) => String(device.size)),
    'block-device-mapping.volume-type': (image) => image.devices.map((device) => device.type),
    'creation-date': (image) => instant(image.createdAt),
    description: (image) => image.description,
    'ena-support': () => 'true',
    hypervisor: () => 'xen',
    'image-id': (image) => image.imageId,
    'image-type': () => 'machine',
    'is-public': (image) => String(image.public),
    name: (image) => image.name,
    'owner-alias': (image) => image.ownerAlias,
    'owner-id': (image) => image.ownerId,
    platform: (image) => image.platform,
    'root-device-name': (image) => image.rootDeviceName,
    'root-device-type': (image) => image.rootDeviceType,
    'source-image-id': (image) => image.sourceImageId,
    'source-image-region': (image) => image.sourceImageRegion,
    'source-instance-id': (image) => image.sourceInstanceId,
    state: (image) => image.state,
    'state-reason-code': (image) => image.stateReason?.code,
    'state-reason-message': (image) => image.stateReason?.message,
    'virtualization-type': () => 'hvm',
  },
  tags: (image) => image.tags,
  unmodelled: [
    'boot-mode',
    'free-tier-eligible',
    'image-allowed',
    'image-watermark.*',
    'instance-type-specification.*',
    'kernel-id',
    'manifest-location',
    'product-code*',
    'public-ssm-parameter-name',
    'ramdisk-id',
    'scan-result.*',
    'sriov-net-support',
  ],
};

const aliases = new Set(['amazon', 'aws-marketplace', 'aws-backup-vault']);

/** A test for `Owner.N` of images and snapshots: `self`, an alias of AWS, or an account. */
export function readOwners(call: Call): (ownerId: string, alias: string | undefined) => boolean {
  const owners = call.params.texts('Owner');
  if (owners.length === 0) return () => true;
  const ids = new Set<string>();
  for (const owner of owners) {
    if (owner === 'self') ids.add(call.account.accountId);
    else if (/^[0-9]{12}$/.test(owner) || aliases.has(owner)) ids.add(owner);
    else throw new ServiceError('InvalidUserID.Malformed', `Invalid user id: "${owner}"`);
  }
  return (ownerId, alias) => ids.has(ownerId) || (alias !== undefined && ids.has(alias));
}

/**
 * Lists images: the account's own, those shared with it and the public ones, less those of other owners than asked for.
 * Disabled ones are left out unless IncludeDisabled. Deprecated ones of the account itself always show.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/disable-an-ami.html
 */
export const DescribeImages: Action = {
  parameters: ['ImageId.N', 'Owner.N', 'ExecutableBy.N', 'IncludeDeprecated', 'IncludeDisabled', ...listingParameters],
  run(call) {
    const { region, params, account, now } = call;
    const ids = readIds(call, 'ImageId');
    const selection = readFilters(params, filters);
    const isOwner = readOwners(call);
    const executors = params.texts('ExecutableBy');
    const withDisabled = params.flag('IncludeDisabled') === true;
    const withDeprecated = params.flag('IncludeDeprecated') === true;
    const { accountId, settings } = account;
    const launchable = (image: Image) =>
      executors.length === 0 ||
      executors.some((by) =>
        by === 'all'
          ? image.public
          : by === 'self'
            ? image.ownerId !== accountId && image.sharedWith.has(accountId)
            : image.sharedWith.has(by),
      );
    const belongs = (image: Image) =>
      seesImage(call, image) &&
      (withDisabled || image.state !== 'disabled') &&
      (withDeprecated || image.ownerId === accountId || image.deprecatedAt === undefined || image.deprecatedAt > now) &&
      isOwner(image.ownerId, image.ownerAlias) &&
      launchable(image) &&
      selection.matches(image);
    const candidates = (): Iterable<string> => {
      if (ids.length > 0) return ids;
      const byId = selection.exact('image-id');
      if (byId !== undefined) return new Set(byId);
      const bySnapshot = selection.exact('block-device-mapping.snapshot-id');
      if (bySnapshot !== undefined) {
        return new Set(bySnapshot.flatMap((id) => [...(region.imageIdsBySnapshot.get(id) ?? [])]));
      }
      const names = selection.exact('name');
      // The index holds the account's own images, so it answers only for them.
      if (
        names !== undefined &&
        params.texts('Owner').every((owner) => owner === 'self') &&
        params.texts('Owner').length > 0
      ) {
        return new Set(names.flatMap((name) => region.imageIdsByName.get(name) ?? []));
      }
      return region.images.keys();
    };
    return answerListing<Image>(call, {
      least: 1,
      idsParameter: 'ImageId',
      list() {
        const absent = ids.filter((id) => {
          const image = region.images.get(id);
          // A deregistered id is no error for a while: the answer is just empty.
          return image === undefined ? !region.deregistered.has(id) : !seesImage(call, image);
        });
        if (absent.length > 0) throw missing('image', absent);
        const found: string[] = [];
        for (const id of candidates()) {
          const image = region.images.get(id);
          if (image !== undefined && belongs(image)) found.push(id);
        }
        return found;
      },
      find: (id) => region.images.get(id),
      render: (images) =>
        items('imagesSet', images, (image) => imageXml(image, now, settings.pendingImagesShowSnapshots)),
    });
  },
};
