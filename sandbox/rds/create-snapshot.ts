import { invalidValue, ServiceError } from '../errors.ts';
import type { DbCluster, DbInstance } from '../state/rds-records.ts';
import { dbSnapshotsOf } from '../state/rds-records.ts';
import { countManual, startDbSnapshot } from '../state/rds-snapshots.ts';
import { node } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { tagParameters } from './call.ts';
import type { Family } from './families.ts';
import { checkDatabaseName, checkName, clusters, findDatabase, instances } from './families.ts';
import { snapshotXml } from './snapshot-xml.ts';
import { copiedTags, readTags } from './tags.ts';

function checkMember(source: DbInstance | DbCluster): void {
  if ('clusterId' in source && source.clusterId !== undefined) {
    // https://github.com/cloud-custodian/cloud-custodian/issues/313
    throw invalidValue(
      'The specified instance is a member of a cluster and a snapshot cannot be created directly. Please use the CreateDBClusterSnapshot API instead.',
    );
  }
}

/**
 * Only a database that is `available` can be backed up: not a stopped one, not one that is being backed up.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateSnapshot.html
 */
function checkStatus({ kind, databaseState }: Family, { id, status }: DbInstance | DbCluster): void {
  if (status === 'available') return;
  // Wording: https://github.com/fog/fog-aws/pull/157
  throw new ServiceError(
    databaseState,
    `Cannot create a snapshot because the database ${kind} ${id} is not currently in the available state.`,
  );
}

export function checkFree({ region }: Call, { kind, snapshotExists }: Family, name: string): void {
  if (!dbSnapshotsOf(region, kind).has(name)) return;
  // Wording: https://github.com/cloud-custodian/cloud-custodian/issues/309
  throw new ServiceError(
    snapshotExists,
    `Cannot create the snapshot because a snapshot with the identifier ${name} already exists.`,
  );
}

/**
 * So many manual snapshots may be in a region, one number for instances and one for clusters; AWS Backup's do not count.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html
 */
export function checkQuota({ account, region }: Call, { kind, quota }: Family): void {
  const most = account.settings[quota];
  if (countManual(account.accountId, region, kind) < most) return;
  // Wording: https://github.com/pbudzon/aws-maintenance/issues/12
  throw new ServiceError('SnapshotQuotaExceeded', `Cannot create more than ${most} manual snapshots`);
}

function create(call: Call, family: Family): string {
  const { account, region, params } = call;
  const name = params.required(`${family.snapshot}Identifier`);
  const sourceName = params.required(`${family.database}Identifier`);
  checkName(family, name);
  checkDatabaseName(family, sourceName);
  const asked = readTags(params);
  const id = name.toLowerCase();
  const source = findDatabase(call, family, sourceName);
  checkMember(source);
  if (account.settings.dbStatusBeforeName) checkStatus(family, source);
  checkFree(call, family, id);
  checkStatus(family, source);
  checkQuota(call, family);
  // Any tag in the request, and none is copied.
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html (CopyTagsToSnapshot)
  const tags = asked.size === 0 && source.copyTagsToSnapshot ? copiedTags(source.tags) : asked;
  const fails = call.effects.some((effect) => 'dbSnapshotFails' in effect);
  const end = fails ? 'failed' : 'available';
  const snapshot = startDbSnapshot(account, region, family.kind, source, { id, type: 'manual', tags, end });
  return node(family.snapshot, snapshotXml(snapshot, account.accountId, 'own', snapshot.status));
}

/**
 * Starts a manual snapshot of a DB instance.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSnapshot.html
 */
export const CreateDBSnapshot: Action = {
  parameters: ['DBSnapshotIdentifier', 'DBInstanceIdentifier', ...tagParameters],
  run: (call) => create(call, instances),
};

/**
 * Starts a manual snapshot of a DB cluster, whatever the state of its members.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBClusterSnapshot.html
 */
export const CreateDBClusterSnapshot: Action = {
  parameters: ['DBClusterSnapshotIdentifier', 'DBClusterIdentifier', ...tagParameters],
  run: (call) => create(call, clusters),
};
