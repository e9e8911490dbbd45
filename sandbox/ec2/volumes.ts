import type { FilterTable } from '../filters.ts';
import { readFilters } from '../filters.ts';
import type { Volume } from '../state/records.ts';
import { tagSet } from '../tags.ts';
import { instant, items, leaf } from '../xml.ts';
import type { Action } from './call.ts';
import { listingParameters } from './call.ts';
import { answerListing } from './listing.ts';
import { missing, readIds } from './lookup.ts';

/** A new one is `creating` until the clock has moved on. */
function statusOf(volume: Volume, now: number): string {
  if ((volume.readyAt ?? 0) > now) return 'creating';
  return volume.attachments.length > 0 ? 'in-use' : 'available';
}

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html (Filter.N) */
const filtersAt = (now: number): FilterTable<Volume> => ({
  fields: {
    'availability-zone': (volume) => volume.availabilityZone,
    status: (volume) => statusOf(volume, now),
    'attachment.delete-on-termination': (volume) =>
      volume.attachments.map((entry) => String(entry.deleteOnTermination)),
    'attachment.device': (volume) => volume.attachments.map((entry) => entry.deviceName),
    'attachment.instance-id': (volume) => volume.attachments.map((entry) => entry.instanceId),
    'create-time': (volume) => instant(volume.createdAt),
    encrypted: (volume) => String(volume.encrypted),
    'multi-attach-enabled': (volume) => String(volume.multiAttach),
    size: (volume) => String(volume.size),
    'snapshot-id': (volume) => volume.snapshotId,
    'volume-id': (volume) => volume.volumeId,
    'volume-type': (volume) => volume.type,
  },
  tags: (volume) => volume.tags,
  unmodelled: [
    'attachment.attach-time',
    'attachment.status',
    'availability-zone-id',
    'fast-restored',
    'operator.*',
    'source-volume-id',
  ],
});

/** One volume as it stands in `volumeSet`. */
export function volumeXml(volume: Volume, zone: string, now: number): string {
  return (
    leaf('volumeId', volume.volumeId) +
    leaf('size', volume.size) +
    leaf('snapshotId', volume.snapshotId) +
    leaf('volumeType', volume.type) +
    leaf('availabilityZone', volume.availabilityZone ?? zone) +
    leaf('status', statusOf(volume, now)) +
    leaf('iops', volume.iops) +
    leaf('createTime', instant(volume.createdAt)) +
    leaf('encrypted', volume.encrypted) +
    leaf('multiAttachEnabled', volume.multiAttach) +
    items(
      'attachmentSet',
      volume.attachments,
      (entry) =>
        leaf('volumeId', volume.volumeId) +
        leaf('instanceId', entry.instanceId) +
        leaf('device', entry.deviceName) +
        leaf('status', 'attached') +
        leaf('attachTime', instant(entry.attachedAt)) +
        leaf('deleteOnTermination', entry.deleteOnTermination),
    ) +
    tagSet(volume.tags)
  );
}

/**
 * Lists volumes.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html
 */
export const DescribeVolumes: Action = {
  parameters: ['VolumeId.N', 'IncludeManagedResources', ...listingParameters],
  run(call) {
    const { region, params } = call;
    const ids = readIds(call, 'VolumeId');
    const selection = readFilters(params, filtersAt(call.now));
    return answerListing<Volume>(call, {
      least: 5,
      idsParameter: 'VolumeId',
      list() {
        const absent = ids.filter((id) => !region.volumes.has(id));
        if (absent.length > 0) throw missing('volume', absent);
        const candidates = ids.length > 0 ? ids : (selection.exact('volume-id') ?? region.volumes.keys());
        const found: string[] = [];
        for (const id of new Set(candidates)) {
          const volume = region.volumes.get(id);
          if (volume !== undefined && selection.matches(volume)) found.push(id);
        }
        return found;
      },
      find: (id) => region.volumes.get(id),
      render: (volumes) => items('volumeSet', volumes, (volume) => volumeXml(volume, `${region.name}a`, call.now)),
    });
  },
};
