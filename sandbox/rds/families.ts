import { invalidValue, ServiceError } from '../errors.ts';
import type { DatabaseKind, DbCluster, DbInstance, DbSnapshot } from '../state/rds-records.ts';
import { databasesOf, dbSnapshotsOf } from '../state/rds-records.ts';
import type { Call } from './call.ts';

/**
 * What instances and their snapshots, and clusters and theirs, differ in: names on the wire, codes, limits. Of the codes
 * some end in `Fault` and some do not; the types of the SDK all do.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSnapshot.html (Errors)
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBClusterSnapshot.html (Errors)
 */
export interface Family {
  kind: DatabaseKind;
  /** What a database is called; its id is the parameter and element of that name and `Identifier`. */
  database: 'DBInstance' | 'DBCluster';
  snapshot: 'DBSnapshot' | 'DBClusterSnapshot';
  /** Most characters in the name of a snapshot. */
  nameLength: number;
  noDatabase: string;
  databaseState: string;
  noSnapshot: string;
  snapshotExists: string;
  snapshotState: string;
  quota: 'manualDbSnapshotQuota' | 'manualDbClusterSnapshotQuota';
}

/** DB instances and their snapshots. */
export const instances: Family = {
  kind: 'instance',
  database: 'DBInstance',
  snapshot: 'DBSnapshot',
  nameLength: 255,
  noDatabase: 'DBInstanceNotFound',
  databaseState: 'InvalidDBInstanceState',
  noSnapshot: 'DBSnapshotNotFound',
  snapshotExists: 'DBSnapshotAlreadyExists',
  snapshotState: 'InvalidDBSnapshotState',
  quota: 'manualDbSnapshotQuota',
};

/** DB clusters and their snapshots. */
export const clusters: Family = {
  kind: 'cluster',
  database: 'DBCluster',
  snapshot: 'DBClusterSnapshot',
  nameLength: 63,
  noDatabase: 'DBClusterNotFoundFault',
  databaseState: 'InvalidDBClusterStateFault',
  noSnapshot: 'DBClusterSnapshotNotFoundFault',
  snapshotExists: 'DBClusterSnapshotAlreadyExistsFault',
  snapshotState: 'InvalidDBClusterSnapshotStateFault',
  quota: 'manualDbClusterSnapshotQuota',
};

/** The id in an ARN, or the text itself, in lower case: RDS takes either where it takes an id. */
export function idOf(text: string): string {
  return (text.startsWith('arn:') ? text.split(':').slice(6).join(':') : text).toLowerCase();
}

/** The database of that id or ARN. */
export function findDatabase({ region }: Call, family: Family, text: string): DbInstance | DbCluster {
  const database = databasesOf(region, family.kind).get(idOf(text));
  if (database === undefined) throw new ServiceError(family.noDatabase, `${family.database} ${text} not found.`, 404);
  return database;
}

/** The refusal for a snapshot that is not there. */
export function noSnapshot(family: Family, text: string): ServiceError {
  // Wording: https://github.com/ministryofjustice/cloud-platform-environments/pull/5192
  return new ServiceError(family.noSnapshot, `${family.snapshot} not found: ${text}`, 404);
}

/** The account's own snapshot of that id. */
export function findOwnSnapshot({ region, account }: Call, family: Family, text: string): DbSnapshot {
  const snapshot = dbSnapshotsOf(region, family.kind).get(text.toLowerCase());
  if (snapshot === undefined || snapshot.ownerId !== account.accountId) throw noSnapshot(family, text);
  return snapshot;
}

function checkIdentifier(parameter: string, most: number, name: string): void {
  if (name.length > most) {
    // Wording: https://github.com/hashicorp/terraform/issues/3610
    throw invalidValue(
      `The parameter ${parameter} is not a valid identifier because it is longer than ${most} characters.`,
    );
  }
  if (!/^[A-Za-z](?:-?[A-Za-z0-9])*$/.test(name)) {
    // Wording: https://github.com/hashicorp/terraform/issues/1251
    throw invalidValue(
      `The parameter ${parameter} is not a valid identifier. Identifiers must begin with a letter; must contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or contain two consecutive hyphens.`,
    );
  }
}

/**
 * Refuses what is no name for a manual snapshot: the names of automated ones and of AWS Backup's have a colon.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSnapshot.html (DBSnapshotIdentifier)
 */
export function checkName({ snapshot, nameLength }: Family, name: string): void {
  checkIdentifier(`${snapshot}Identifier`, nameLength, name);
}

/**
 * Refuses what is no name for a database, such as an ARN.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html (DBInstanceIdentifier)
 */
export function checkDatabaseName({ database }: Family, name: string): void {
  checkIdentifier(`${database}Identifier`, 63, name);
}
