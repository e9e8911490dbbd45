import { identityOf, type SourceFacts, sourcesAmong } from '../../decide/identity.ts';
import type { TagLine } from '../../decide/tag-lines.ts';
import {
  type ClusterType,
  type Obstacle,
  type Region,
  type Resource,
  type ResourceId,
  type Result,
  resourceId,
  success,
} from '../../model.ts';
import { readPages } from '../pages.ts';
import { remembered } from '../remembered.ts';
import type { RdsContext } from './context.ts';
import type { Database, DatabaseFamily } from './family.ts';
import { findNamed } from './find.ts';

/** All databases of a region, whatever they carry: the service has no filter for tags. */
function listDatabases(family: DatabaseFamily, { caller }: RdsContext, region: Region): Promise<Result<Database[]>> {
  return readPages(
    (marker) => family.databases(caller, region, { marker }),
    ({ items }) => items,
  );
}

/** The same, read once a run. */
export function databasesOnce(family: DatabaseFamily, rds: RdsContext, region: Region) {
  return remembered(rds.databases, `${family.kind} ${region}`, () => listDatabases(family, rds, region));
}

/** What a kind finds in the way of a database's backup. */
export type FindObstacle = (
  database: Database,
  region: Region,
  lines: readonly TagLine[],
) => Obstacle | null | Promise<Obstacle | null>;

/**
 * Databases as resources, in whatever state: those that cannot be backed up are to be told with the reason.
 * @param carrying Those that carry the tags of the lines.
 */
export async function listResources(
  family: DatabaseFamily,
  carrying: readonly Database[],
  region: Region,
  lines: readonly TagLine[],
  obstacleOf: FindObstacle,
): Promise<readonly Resource[]> {
  const resources = carrying.map(async (database): Promise<Resource> => {
    const { tags } = database;
    const ownObstacle = await obstacleOf(database, region, lines);
    return {
      kind: family.kind,
      region,
      ...namedAs(database),
      ...(family.kind === 'rds-cluster' && { clusterType: clusterTypeOf(database.engine) }),
      name: tags.get('Name') ?? '',
      tags,
      obstacle: otherService(database, ownObstacle) ?? ownObstacle,
      reboot: false,
      volumes: [],
      details: {
        launch: launchOf(database),
        securityGroups: [],
        devices: [],
        rootDevice: null,
        copiesTags: database.copiesTags,
      },
      ...(database.bornAt !== null && { bornAt: database.bornAt }),
      ...(database.state === 'deleting' && { gone: true }),
      ...(database.cluster !== null && {
        partOf: { kind: 'rds-cluster', region, id: resourceId(database.cluster) },
      }),
    };
  });
  return Promise.all(resources);
}

/** By the words of the tag `BackupLaunch`; what is needed most stands first. */
export function launchOf({
  instanceClass,
  capacity,
  subnetGroup,
  securityGroups,
}: Database): (readonly [string, string])[] {
  const settings = [
    ['class', instanceClass],
    // It only says something together with the class.
    ['capacity', instanceClass === 'db.serverless' ? capacity : ''],
    ['subnet-group', subnetGroup],
    ['groups', securityGroups.join(',')],
  ] as const;
  return settings.filter(([, value]) => value !== '');
}

/** Its name, and what it keeps when that changes. */
function namedAs({ id, resourceId: identity }: Database): Pick<Resource, 'id' | 'identity'> {
  return { id: resourceId(id), ...(identity === '' ? {} : { identity }) };
}

/** Which of the databases still exist, under whatever name. One listing of the region: an id that is gone would fail a call that names it. */
export async function readExisting(
  family: DatabaseFamily,
  context: RdsContext,
  region: Region,
  sources: readonly SourceFacts[],
): Promise<Result<ReadonlySet<string>>> {
  const read = await listDatabases(family, context, region);
  if (!read.ok) return read;
  const { kind } = family;
  const find = sourcesAmong(read.value.map((database) => ({ kind, region, ...namedAs(database) })));
  return success(new Set(sources.filter((source) => find(source) !== null).map(identityOf)));
}

/** The state of one database now, null where it is gone. */
export async function readState(
  family: DatabaseFamily,
  { caller }: RdsContext,
  region: Region,
  id: ResourceId,
): Promise<Result<string | null>> {
  const found = await findNamed(
    (marker) => family.databases(caller, region, { id, marker }),
    (database) => database.id === id,
  );
  if (found.ok) return success(found.value?.state ?? null);
  return found.refusal.code === family.codes.noDatabase ? success(null) : found;
}

/** What AWS Backup calls a cluster of this engine: those of Multi-AZ deployments are of the type RDS, as instances are. */
export function clusterTypeOf(engine: string): ClusterType {
  if (/^neptune/.test(engine)) return 'Neptune';
  if (/^docdb/.test(engine)) return 'DocumentDB';
  return /^aurora/.test(engine) ? 'Aurora' : 'RDS';
}

/**
 * Neptune and DocumentDB answer the API of RDS; their snapshots are another service's to restore, and AWS Backup's to make.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html
 */
function otherService({ engine }: Database, ofAwsBackup: Obstacle | null): Obstacle | null {
  const type = clusterTypeOf(engine);
  if (type === 'Aurora' || type === 'RDS') return null;
  return {
    reason: `it belongs to Amazon ${type} (engine ${engine}), which this action does not back up by itself: have AWS Backup do it (engine: aws-backup, kinds: rds-cluster), or remove the tag`,
    actionNeeded: true,
    ofAwsBackup,
  };
}
