import { ServiceError } from '../errors.ts';
import type { Image, Instance, Snapshot, Volume } from '../state/records.ts';
import type { Call } from './call.ts';

interface Kind {
  prefix: string;
  malformed: string;
  notFound: string;
  sentence(ids: readonly string[]): string;
}

/**
 * The code and words for each kind of id.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html
 */
const kinds = {
  image: {
    prefix: 'ami',
    malformed: 'InvalidAMIID.Malformed',
    notFound: 'InvalidAMIID.NotFound',
    sentence: (ids) =>
      `The image id${ids.length > 1 ? 's' : ''} '[${ids.join(', ')}]' do${ids.length > 1 ? '' : 'es'} not exist`,
  },
  instance: {
    prefix: 'i',
    malformed: 'InvalidInstanceID.Malformed',
    notFound: 'InvalidInstanceID.NotFound',
    sentence: (ids) =>
      ids.length > 1
        ? `The instance IDs '${ids.join(', ')}' do not exist`
        : `The instance ID '${ids[0]}' does not exist`,
  },
  snapshot: {
    prefix: 'snap',
    malformed: 'InvalidSnapshotID.Malformed',
    notFound: 'InvalidSnapshot.NotFound',
    sentence: (ids) => `The snapshot '${ids[0]}' does not exist.`,
  },
  volume: {
    prefix: 'vol',
    malformed: 'InvalidVolumeID.Malformed',
    notFound: 'InvalidVolume.NotFound',
    sentence: (ids) => `The volume '${ids[0]}' does not exist.`,
  },
} as const satisfies Record<string, Kind>;

const maxIds = 1_000;

/** The refusal for ids that are not there: malformed ones are told apart. */
export function missing(kind: keyof typeof kinds, ids: readonly string[]): ServiceError {
  const { prefix, malformed, notFound, sentence } = kinds[kind];
  const odd = ids.find((id) => !new RegExp(`^${prefix}-[0-9a-f]{8,17}$`).test(id));
  if (odd !== undefined) return new ServiceError(malformed, `Invalid id: "${odd}" (expecting "${prefix}-...")`);
  return new ServiceError(notFound, sentence(ids));
}

/**
 * Reads a list of ids, of which a request takes at most 1,000.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-pagination.html
 */
export function readIds(call: Call, parameter: string): string[] {
  const ids = call.params.texts(parameter);
  if (ids.length > maxIds) {
    throw new ServiceError(
      'InvalidParameterValue',
      `${parameter} takes at most ${maxIds} ids; the request has ${ids.length}`,
    );
  }
  return [...new Set(ids)];
}

/** Whether other calls see the image yet, and whether this account may see it at all. */
export function seesImage(call: Call, image: Image): boolean {
  return call.now >= image.visibleAt && mayUse(call, image);
}

function mayUse({ account }: Call, image: Image): boolean {
  return image.ownerId === account.accountId || image.public || image.sharedWith.has(account.accountId);
}

/**
 * Whether other calls see the instance yet: a new one may stay unknown for some seconds.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html
 */
export function isSeen({ account, region, now }: Call, id: string): boolean {
  const instance = region.instances.get(id);
  if (instance === undefined) return false;
  return (
    instance.clientToken === undefined || now >= instance.firstLaunchedAt + account.settings.instanceLagSeconds * 1000
  );
}

/** The instance of that id, or `InvalidInstanceID.*`. */
export function findInstance(call: Call, id: string): Instance {
  const instance = call.region.instances.get(id);
  if (instance === undefined) throw missing('instance', [id]);
  return instance;
}

/** The volume of that id, or `InvalidVolume*`. */
export function findVolume(call: Call, id: string): Volume {
  const volume = call.region.volumes.get(id);
  if (volume === undefined) throw missing('volume', [id]);
  return volume;
}

/**
 * The image of that id as a call that changes it finds it: not yet visible, gone, or another account's are refused.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (InvalidAMIID.Unavailable)
 */
export function findOwnImage(call: Call, id: string): Image {
  const image = call.region.images.get(id);
  if (image === undefined && call.region.deregistered.has(id)) {
    throw new ServiceError('InvalidAMIID.Unavailable', `The image ID '${id}' is no longer available`);
  }
  if (image === undefined || !seesImage(call, image)) throw missing('image', [id]);
  if (image.ownerId !== call.account.accountId) {
    throw new ServiceError('AuthFailure', `Not authorized for image:${id}`, 403);
  }
  return image;
}

/** The snapshot of that id as a call that changes it finds it. */
export function findOwnSnapshot(call: Call, id: string): Snapshot {
  const snapshot = call.region.snapshots.get(id);
  if (snapshot === undefined || call.now < snapshot.visibleAt || snapshot.deleteWhenDone) {
    throw missing('snapshot', [id]);
  }
  if (snapshot.ownerId !== call.account.accountId) {
    throw new ServiceError('AuthFailure', `Not authorized for snapshot:${id}`, 403);
  }
  return snapshot;
}
