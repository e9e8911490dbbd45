import { invalidValue, notModelled } from '../errors.ts';
import { endSnapshot, hideTags, startSnapshot } from '../state/snapshots.ts';
import { readTagSpecifications } from '../tags.ts';
import type { Action } from './call.ts';
import { tagSpecificationParameters } from './call.ts';
import { findVolume } from './lookup.ts';
import { checkSnapshotPace } from './snapshot-pace.ts';
import { snapshotFields } from './snapshots.ts';

/**
 * Makes one snapshot of one volume. It has no name and no client token: asked twice, it makes two.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html
 */
export const CreateSnapshot: Action = {
  parameters: ['VolumeId', 'Description', 'Location', ...tagSpecificationParameters],
  unmodelled: ['OutpostArn'],
  run(call) {
    const { account, region, params, now } = call;
    const volumeId = params.required('VolumeId');
    const description = params.text('Description') ?? '';
    if (description.length > 255) throw invalidValue('Description is over 255 characters');
    if (params.text('Location') === 'local') throw notModelled('Location=local');
    const tags = readTagSpecifications(params, ['snapshot']);
    const volume = findVolume(call, volumeId);
    checkSnapshotPace(call, volume);
    const visibleAt = now + account.settings.consistencySeconds * 1000;
    const snapshot = startSnapshot(account, region, volume, description, tags('snapshot'), visibleAt);
    hideTags(account, region, [snapshot]);
    const fails = call.effects.some((effect) => 'imageFails' in effect);
    region.schedule.add(now + account.settings.imageReadyMs, (at) =>
      endSnapshot(region, snapshot, fails ? 'error' : 'completed', at),
    );
    return snapshotFields(snapshot);
  },
};
