import { invalidValue, ServiceError } from '../errors.ts';
import { enterImage, settleImage } from '../state/images.ts';
import { whyUnusable } from '../state/keys.ts';
import type { Image, ImageDevice, Tags } from '../state/records.ts';
import { addSnapshot, hideTags } from '../state/snapshots.ts';
import { readTagSpecifications } from '../tags.ts';
import { leaf } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { tagSpecificationParameters } from './call.ts';
import { checkName } from './create-image.ts';

/** @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-ami-copy-works.html (300 at a time into a region) */
const MOST_UNDER_WAY = 300;

/** The AMI of another region of the account that is to be copied. */
function findSource({ account, params }: Call): Image {
  const from = params.required('SourceRegion');
  const id = params.required('SourceImageId');
  const region = account.regions.get(from);
  if (region === undefined) throw invalidValue(`Value (${from}) for parameter sourceRegion is invalid.`);
  const image = account.region(from).images.get(id);
  if (image === undefined) throw new ServiceError('InvalidAMIID.NotFound', `The image id '[${id}]' does not exist`);
  // That one that is pending is refused is known, the code is not.
  if (image.state !== 'available') throw new ServiceError('InvalidRequest', `The AMI ${id} is ${image.state}`);
  return image;
}

/**
 * The key is looked at only once the copy is under way, so that a wrong one appears to work and fails later.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html (KmsKeyId)
 */
function failureOf({ account, region, params, effects }: Call): string | undefined {
  for (const effect of effects) if ('imageFails' in effect) return effect.imageFails;
  const key = params.text('KmsKeyId');
  return key === undefined || whyUnusable(account.keys, region.name, key) === undefined
    ? undefined
    : 'Given key ID is not accessible';
}

function makeCopy(call: Call, source: Image, name: string, imageTags: Tags, snapshotTags: Tags): Image {
  const { account, region, params, now } = call;
  const imageId = account.ids.resource('ami');
  const visibleAt = now + account.settings.consistencySeconds * 1000;
  const encrypted = params.flag('Encrypted') === true;
  const description = params.text('Description');
  const {
    sourceInstanceId: _,
    protection: __,
    deprecatedAt: ___,
    description: ____,
    stateReason: _____,
    ...kept
  } = source;
  const devices = source.devices.map((device): ImageDevice => {
    const isEncrypted = encrypted || device.encrypted;
    const snapshot = addSnapshot(account, region, {
      region: region.name,
      startedAt: now,
      state: 'pending',
      // The text that tools in public have seen: for the new AMI, from the old one, for its snapshot.
      description: `Copied for DestinationAmi ${imageId} from SourceAmi ${source.imageId} for SourceSnapshot ${device.snapshotId ?? ''}. Task created on ${now}.`,
      tags: Object.fromEntries(snapshotTags),
      size: device.size,
      encrypted: isEncrypted,
    });
    return { ...device, encrypted: isEncrypted, snapshotId: snapshot.snapshotId };
  });
  return {
    ...kept,
    imageId,
    region: region.name,
    name,
    state: 'pending',
    createdAt: now,
    visibleAt,
    tags: imageTags,
    // Launch permissions are not copied.
    public: false,
    sharedWith: new Set(),
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-ancestry.html
    sourceImageId: source.imageId,
    sourceImageRegion: source.region,
    protection: 'disabled',
    managedByBackup: false,
    devices,
    ...(description === undefined ? {} : { description }),
  };
}

/** What one token stands for: all of the request, so that another one under it is refused. */
function askedIn({ flat }: Call): string {
  return JSON.stringify(Object.entries(flat).sort());
}

/**
 * Copies an AMI of another region into this one, with its snapshots. The same token gives the same AMI, whatever became of it.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
export const CopyImage: Action = {
  parameters: [
    'SourceRegion',
    'SourceImageId',
    'Name',
    'Description',
    'ClientToken',
    'Encrypted',
    'KmsKeyId',
    'CopyImageTags',
    ...tagSpecificationParameters,
  ],
  unmodelled: [
    'DestinationOutpostArn',
    'DestinationAvailabilityZone',
    'DestinationAvailabilityZoneId',
    'SnapshotCopyCompletionDurationMinutes',
  ],
  run(call) {
    const { account, region, params, now } = call;
    const name = params.required('Name');
    const token = params.text('ClientToken');
    if (token !== undefined && token.length > 64) throw invalidValue('ClientToken is over 64 characters');
    if (params.flag('CopyImageTags') === true) throw new ServiceError('NotModelledBySandbox', 'CopyImageTags');
    if (params.text('KmsKeyId') !== undefined && params.flag('Encrypted') !== true) {
      throw new ServiceError(
        'InvalidParameterDependency',
        'The parameter KmsKeyId requires the parameter Encrypted to be set.',
      );
    }
    const tags = readTagSpecifications(params, ['image', 'snapshot']);
    const known = token === undefined ? undefined : region.copies.get(token);
    if (known !== undefined && known.asked !== askedIn(call)) {
      throw new ServiceError('IdempotentParameterMismatch', `The client token ${token} was used with other parameters`);
    }
    if (known !== undefined) return leaf('imageId', known.imageId);
    const source = findSource(call);
    checkName(call, name);
    const open = [...region.images.values()].filter(
      (image) => image.state === 'pending' && image.sourceImageRegion !== undefined,
    );
    if (open.length >= MOST_UNDER_WAY) {
      // https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (ResourceLimitExceeded); that it is this one is a guess.
      throw new ServiceError('ResourceLimitExceeded', `More than ${MOST_UNDER_WAY} AMI copies are in progress`);
    }
    const failure = failureOf(call);
    const image = makeCopy(call, source, name, tags('image'), tags('snapshot'));
    enterImage(account, region, image);
    hideTags(account, region, [image]);
    if (token !== undefined) region.copies.set(token, { asked: askedIn(call), imageId: image.imageId });
    region.schedule.add(now + account.settings.imageReadyMs, (at) => settleImage(region, image, at, failure));
    return leaf('imageId', image.imageId);
  },
};
