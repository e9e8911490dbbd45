import { ServiceError } from '../errors.ts';
import { enterImage } from '../state/images.ts';
import type { Image, Snapshot } from '../state/records.ts';
import { type Binned, takeOut } from '../state/recycle-bin.ts';
import { instant, items, leaf } from '../xml.ts';
import type { Action } from './call.ts';
import { answerListing } from './listing.ts';
import { missing, readIds } from './lookup.ts';
import { progressOf } from './snapshots.ts';

function timesOf({ enteredAt, exitsAt }: Binned<unknown>): string {
  return leaf('recycleBinEnterTime', instant(enteredAt)) + leaf('recycleBinExitTime', instant(exitsAt));
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListImagesInRecycleBin.html (ImageId.N) */
const MOST_IDS = 20;

/**
 * Lists the AMIs in the bin, without their tags.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListImagesInRecycleBin.html
 */
export const ListImagesInRecycleBin: Action = {
  parameters: ['ImageId.N', 'MaxResults', 'NextToken'],
  run(call) {
    const { images } = call.region.recycleBin;
    const ids = readIds(call, 'ImageId');
    if (ids.length > MOST_IDS) throw new ServiceError('InvalidParameterValue', `At most ${MOST_IDS} ids can be listed`);
    return answerListing<Binned<Image>>(call, {
      least: 1,
      idsParameter: 'ImageId',
      list: () => [...images.keys()].filter((id) => ids.length === 0 || ids.includes(id)),
      find: (id) => images.get(id),
      render: (found) =>
        items(
          'imageSet',
          found,
          (entry) =>
            leaf('imageId', entry.thing.imageId) +
            leaf('name', entry.thing.name) +
            leaf('description', entry.thing.description) +
            timesOf(entry),
        ),
    });
  },
};

/**
 * Lists the snapshots in the bin, without their tags.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListSnapshotsInRecycleBin.html
 */
export const ListSnapshotsInRecycleBin: Action = {
  parameters: ['SnapshotId.N', 'MaxResults', 'NextToken'],
  run(call) {
    const { snapshots } = call.region.recycleBin;
    const ids = readIds(call, 'SnapshotId');
    return answerListing<Binned<Snapshot>>(call, {
      least: 5,
      idsParameter: 'SnapshotId',
      list: () => [...snapshots.keys()].filter((id) => ids.length === 0 || ids.includes(id)),
      find: (id) => snapshots.get(id),
      render: (found) =>
        items(
          'snapshotSet',
          found,
          (entry) =>
            leaf('snapshotId', entry.thing.snapshotId) +
            leaf('description', entry.thing.description) +
            leaf('volumeId', entry.thing.volumeId) +
            timesOf(entry),
        ),
    });
  },
};

/**
 * Brings a snapshot back, with the tags that it had.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreSnapshotFromRecycleBin.html
 */
export const RestoreSnapshotFromRecycleBin: Action = {
  parameters: ['SnapshotId'],
  run({ region, params }) {
    const id = params.required('SnapshotId');
    const snapshot = takeOut(region.recycleBin.snapshots, id);
    if (snapshot === undefined) throw missing('snapshot', [id]);
    region.snapshots.set(id, snapshot);
    // Less than a listing says of it.
    return (
      leaf('snapshotId', id) +
      leaf('description', snapshot.description) +
      leaf('encrypted', snapshot.encrypted) +
      leaf('ownerId', snapshot.ownerId) +
      leaf('progress', progressOf(snapshot)) +
      leaf('startTime', instant(snapshot.startedAt)) +
      leaf('status', snapshot.state) +
      leaf('volumeId', snapshot.volumeId) +
      leaf('volumeSize', snapshot.size)
    );
  },
};

/**
 * Brings an AMI back, once its snapshots are there.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreImageFromRecycleBin.html
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-working-with-amis.html
 */
export const RestoreImageFromRecycleBin: Action = {
  parameters: ['ImageId'],
  run({ account, region, params }) {
    const id = params.required('ImageId');
    const binned = region.recycleBin.images.get(id)?.thing;
    if (binned === undefined) throw missing('image', [id]);
    const absent = binned.devices.find(
      ({ snapshotId }) => snapshotId !== undefined && !region.snapshots.has(snapshotId),
    );
    if (absent !== undefined) {
      // That its snapshots come first is documented; the code is not.
      throw new ServiceError(
        'InvalidParameterValue',
        `The image '${id}' cannot be restored: its snapshot ${absent.snapshotId} must be restored first`,
      );
    }
    const image = takeOut(region.recycleBin.images, id);
    if (image !== undefined) enterImage(account, region, image);
    region.deregistered.delete(id);
    return leaf('return', true);
  },
};
