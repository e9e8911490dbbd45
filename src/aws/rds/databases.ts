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

/** Lists all databases of a region, whatever their tags: RDS has no tag filter. */
function listDatabases(family: DatabaseFamily, { caller }: RdsContext, region: Region): Promise<Result<Database[]>> {
  return readPages(
    (marker) => family.databases(caller, region, { marker }),
    ({ items }) => items,
  );
}

/** Lists the same, once per run. */
export function databasesOnce(family: DatabaseFamily, rds: RdsContext, region: Region) {
  return remembered(rds.databases, `${family.kind} ${region}`, () => listDatabases(family, rds, region));
}

/** Returns why a kind cannot back up a database, or null. */
export type FindObstacle = (
  database: Database,
  region: Region,
  lines: readonly TagLine[],
) => Obstacle | null | Promise<Obstacle | null>;

/**
 * Returns databases as resources, in any state: those that cannot be backed up are reported with the reason.
 * @param carrying The databases that carry the tags of `lines`.
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

/** Returns settings by the keys of the tag `BackupLaunch`; the most important ones come first. */
export function launchOf({
  instanceClass,
  capacity,
  subnetGroup,
  securityGroups,
}: Database): (readonly [string, string])[] {
  const settings = [
    ['class', instanceClass],
    // The capacity only has a meaning together with the class.
    ['capacity', instanceClass === 'db.serverless' ? capacity : ''],
    ['subnet-group', subnetGroup],
    ['groups', securityGroups.join(',')],
  ] as const;
  return settings.filter(([, value]) => value !== '');
}

/** The name, and the id that stays the same when the name changes. */
function namedAs({ id, resourceId: identity }: Database): Pick<Resource, 'id' | 'identity'> {
  return { id: resourceId(id), ...(identity === '' ? {} : { identity }) };
}

/**
 * Returns which of the databases still exist, under any name. Lists the whole region, because a call with a missing id
 * fails.
 */
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

/** Reads the current state of one database; null if it is gone. */
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

/** Returns the AWS Backup type of a cluster with this engine: Multi-AZ DB clusters have the type RDS, as instances do. */
export function clusterTypeOf(engine: string): ClusterType {
  if (/^neptune/.test(engine)) return 'Neptune';
  if (/^docdb/.test(engine)) return 'DocumentDB';
  return /^aurora/.test(engine) ? 'Aurora' : 'RDS';
}

/**
 * Neptune and DocumentDB answer the RDS API, but their snapshots belong to other services to restore, and to AWS Backup to
 * make.
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
