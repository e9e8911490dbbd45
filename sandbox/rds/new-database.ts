import { invalidValue, ServiceError } from '../errors.ts';
import type { DbCluster, DbInstance, DbSnapshot, ServerlessScaling } from '../state/rds-records.ts';
import { databasesOf, dbSnapshotsOf } from '../state/rds-records.ts';
import type { Call } from './call.ts';
import type { Family } from './families.ts';
import { checkDatabaseName, idOf, noSnapshot } from './families.ts';
import { copiedTags, readTags } from './tags.ts';

const TAKEN = { instance: 'DBInstanceAlreadyExists', cluster: 'DBClusterAlreadyExistsFault' } as const;

/** The name of a new database, which no other one of its kind may have. */
export function readName(call: Call, family: Family): string {
  const name = call.params.required(`${family.database}Identifier`);
  checkDatabaseName(family, name);
  const id = name.toLowerCase();
  if (databasesOf(call.region, family.kind).has(id)) {
    const what = family.kind === 'instance' ? 'DB instance' : 'DB cluster';
    throw new ServiceError(TAKEN[family.kind], `${what} already exists`);
  }
  return id;
}

/** The snapshot to restore, which must be available. */
export function readSnapshot({ region, account }: Call, family: Family, name: string): DbSnapshot {
  const snapshot = dbSnapshotsOf(region, family.kind).get(idOf(name));
  if (snapshot === undefined || snapshot.ownerId !== account.accountId) throw noSnapshot(family, name);
  if (snapshot.status !== 'available') {
    throw new ServiceError(family.snapshotState, `Cannot restore from ${name}, which is ${snapshot.status}`);
  }
  return snapshot;
}

/**
 * Where the database stands. Subnet groups and security groups are those that databases of the seed are in.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceFromDBSnapshot.html (Errors)
 */
export function readPlace({ region, params }: Call): { subnetGroup?: string; securityGroups: string[] } {
  const subnetGroup = params.text('DBSubnetGroupName');
  if (subnetGroup !== undefined && !region.dbSubnetGroups.has(subnetGroup)) {
    throw new ServiceError('DBSubnetGroupNotFoundFault', `DB subnet group '${subnetGroup}' does not exist.`, 404);
  }
  const securityGroups = params.group('VpcSecurityGroupIds')?.texts('VpcSecurityGroupId') ?? [];
  const unknown = securityGroups.find((id) => !region.securityGroups.has(id));
  if (unknown !== undefined) throw invalidValue(`Invalid security group , groupId= ${unknown}, groupName=.`);
  return { securityGroups, ...(subnetGroup !== undefined && { subnetGroup }) };
}

/** The class of an instance, where one is asked for. */
export function readClass({ params }: Call): string | undefined {
  const name = params.text('DBInstanceClass') ?? params.text('DBClusterInstanceClass');
  if (name !== undefined && !/^db\.[a-z0-9-]+(\.[a-z0-9]+)*$/.test(name)) {
    throw invalidValue(`Invalid DB Instance class: ${name}`);
  }
  return name;
}

/**
 * The capacity of a cluster's serverless instances. Both bounds are needed, in halves of a capacity unit.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ServerlessV2ScalingConfiguration.html
 */
export function readScaling({ params }: Call): ServerlessScaling | undefined {
  const asked = params.group('ServerlessV2ScalingConfiguration');
  if (asked === undefined) return undefined;
  const [min, max] = [Number(asked.required('MinCapacity')), Number(asked.required('MaxCapacity'))];
  const fits =
    min >= 0 && max >= 1 && max <= 256 && min <= max && Number.isInteger(min * 2) && Number.isInteger(max * 2);
  if (!fits) throw invalidValue(`Serverless v2 capacity ${min} to ${max} is not valid.`);
  const pause = asked.text('SecondsUntilAutoPause');
  return { min, max, ...(pause !== undefined && { secondsUntilAutoPause: Number(pause) }) };
}

/** The tags of the request, and where it has none those of the snapshot. */
export function tagsFor({ params }: Call, snapshot: DbSnapshot): Record<string, string> {
  const asked = readTags(params);
  return Object.fromEntries(asked.size === 0 ? copiedTags(snapshot.tags) : asked);
}

/** It is `creating` until the clock has moved on. */
export function begin({ account, region, now }: Call, database: DbInstance | DbCluster): void {
  database.status = 'creating';
  region.schedule.add(now + account.settings.dbRestoreMs, () => {
    if (database.status === 'creating') database.status = 'available';
  });
}
