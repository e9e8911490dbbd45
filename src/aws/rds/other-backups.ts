import { type SourceFacts, sourcesAmong } from '../../decide/identity.ts';
import { type OtherBackup, type Region, type Resource, type Result, resourceId, success } from '../../model.ts';
import type { OthersQuestion } from '../../ports/cloud.ts';
import { makingOf, type OthersPoint, tally } from '../other-backups.ts';
import { readPages } from '../pages.ts';
import type { RdsContext } from './context.ts';
import type { DatabaseFamily, DbSnapshotRecord } from './family.ts';

/**
 * Lists the databases' backups by AWS Backup, whose snapshots have their own type. One listing of all of them, because a
 * snapshot records the database's name at that time. Data Lifecycle Manager does not support databases.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSnapshots.html (SnapshotType)
 */
export async function listOtherBackups(
  family: DatabaseFamily,
  { caller }: RdsContext,
  region: Region,
  question: OthersQuestion,
): Promise<Result<readonly OtherBackup[]>> {
  const { kind } = family;
  const find = sourcesAmong(question.resources);
  const points = await readPages(
    (marker) => family.snapshots(caller, region, { type: 'awsbackup', marker }),
    ({ items }) => items.flatMap((record) => pointOf(record, (source) => find({ ...source, kind, region }), question)),
  );
  return points.ok ? success(tally(points.value)) : points;
}

/** Returns nothing for a snapshot that holds no backup, or is of another database. */
function pointOf(
  { database, databaseResourceId, type, state, takenAt, tags }: DbSnapshotRecord,
  find: (source: Omit<SourceFacts, 'kind' | 'region'>) => Resource | null,
  question: OthersQuestion,
): readonly OthersPoint[] {
  const identity = databaseResourceId === '' ? {} : { sourceIdentity: databaseResourceId };
  const resource = find({ source: resourceId(database), ...identity });
  if (resource === null || type !== 'awsbackup' || state === 'failed' || state === 'deleting') return [];
  const making = makingOf(tags, takenAt?.getTime() ?? null, question, 'AWS Backup');
  return making === null ? [] : [{ ...making, resources: [resource] }];
}
