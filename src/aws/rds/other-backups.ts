import { type OtherBackup, type Region, type Resource, type Result, success } from '../../model.ts';
import type { OthersQuestion } from '../../ports/cloud.ts';
import { makingOf, type OthersPoint, tally } from '../other-backups.ts';
import { readPages } from '../pages.ts';
import type { RdsContext } from './context.ts';
import type { DatabaseFamily, DbSnapshotRecord } from './family.ts';

/** How many databases are named in one call: the service publishes no limit. */
const DATABASES_A_CALL = 50;

/**
 * What AWS Backup keeps of the databases: its snapshots have a type of their own. One listing, whatever the number of
 * databases. Data Lifecycle Manager knows no databases.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSnapshots.html (SnapshotType)
 */
export async function listOtherBackups(
  family: DatabaseFamily,
  { caller }: RdsContext,
  region: Region,
  question: OthersQuestion,
): Promise<Result<readonly OtherBackup[]>> {
  const byId = new Map(question.resources.map((resource): [string, Resource] => [resource.id, resource]));
  const databases = byId.size <= DATABASES_A_CALL ? { databases: [...byId.keys()] } : {};
  const points = await readPages(
    (marker) => family.snapshots(caller, region, { type: 'awsbackup', marker, ...databases }),
    ({ items }) => items.flatMap((record) => pointOf(record, byId, question)),
  );
  return points.ok ? success(tally(points.value)) : points;
}

/** Nothing for one that holds no backup, or is of another database. */
function pointOf(
  { database, type, state, takenAt, tags }: DbSnapshotRecord,
  byId: ReadonlyMap<string, Resource>,
  question: OthersQuestion,
): readonly OthersPoint[] {
  const resource = byId.get(database);
  if (resource === undefined || type !== 'awsbackup' || state === 'failed' || state === 'deleting') return [];
  const making = makingOf(tags, takenAt?.getTime() ?? null, question, 'AWS Backup');
  return making === null ? [] : [{ ...making, resources: [resource] }];
}
