import { DescribeSnapshotsCommand, type Snapshot } from '@aws-sdk/client-ec2';
import { type Region, type Result, success } from '../../model.ts';
import type { OthersQuestion } from '../../ports/cloud.ts';
import { type Making, makingOf } from '../other-backups.ts';
import { readPages } from '../pages.ts';
import type { Ec2Caller } from './service.ts';
import { BACKUP_SOURCE_KEY, DLM_POLICY_KEY, MOST_FILTER_VALUES } from './wire.ts';

/** Filter for snapshots by Data Lifecycle Manager and AWS Backup. */
export const MADE_BY_OTHERS = { Name: 'tag-key', Values: [BACKUP_SOURCE_KEY, DLM_POLICY_KEY] };

/** A snapshot that another service made of one of the volumes. */
export interface OthersSnapshot extends Making {
  readonly id: string;
  readonly volume: string;
}

/**
 * Makes one listing, whatever the number of volumes: if their ids do not fit into a filter, the snapshots of all volumes are
 * read and filtered here.
 */
export async function listOthersSnapshots(
  caller: Ec2Caller,
  region: Region,
  volumes: ReadonlySet<string>,
  question: OthersQuestion,
): Promise<Result<readonly OthersSnapshot[]>> {
  if (volumes.size === 0) return success([]);
  const fit = volumes.size + MADE_BY_OTHERS.Values.length <= MOST_FILTER_VALUES;
  const Filters = fit ? [MADE_BY_OTHERS, { Name: 'volume-id', Values: [...volumes] }] : [MADE_BY_OTHERS];
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'DescribeSnapshots', (client) =>
        client.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'], MaxResults: 1000, NextToken, Filters })),
      ),
    (page) => (page.Snapshots ?? []).flatMap((snapshot) => snapshotOf(snapshot, volumes, question)),
  );
}

/** Returns nothing for a snapshot that holds no backup, or is of another volume. */
function snapshotOf(
  { SnapshotId: id = '', VolumeId: volume = '', State, StartTime, Tags }: Snapshot,
  volumes: ReadonlySet<string>,
  question: OthersQuestion,
): readonly OthersSnapshot[] {
  if (State === 'error' || !volumes.has(volume)) return [];
  const making = makingOf(Tags, StartTime?.getTime() ?? null, question);
  return making === null ? [] : [{ ...making, id, volume }];
}
