import { invalidValue, notModelled, ServiceError } from '../errors.ts';
import { addDbCluster, addDbInstance } from '../state/rds-databases.ts';
import type { DbCluster, DbInstance, DbSnapshot } from '../state/rds-records.ts';
import { databasesOf, dbSnapshotsOf } from '../state/rds-records.ts';
import { node } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { tagParameters } from './call.ts';
import { clusterXml, instanceXml } from './databases.ts';
import type { Family } from './families.ts';
import { checkDatabaseName, clusters, idOf, instances, noSnapshot } from './families.ts';
import { copiedTags, readTags } from './tags.ts';

const TAKEN = { instance: 'DBInstanceAlreadyExists', cluster: 'DBClusterAlreadyExistsFault' } as const;

/** The name of a new database, which no other one of its kind may have. */
function readName(call: Call, family: Family): string {
  const name = call.params.required(`${family.database}Identifier`);
  checkDatabaseName(family, name);
  const id = name.toLowerCase();
  if (databasesOf(call.region, family.kind).has(id)) {
    const what = family.kind === 'instance' ? 'DB instance' : 'DB cluster';
    throw new ServiceError(TAKEN[family.kind], `${what} already exists`);
  }
  return id;
}

function readSnapshot({ region, account }: Call, family: Family, name: string): DbSnapshot {
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
function readPlace({ region, params }: Call): { subnetGroup?: string; securityGroups: string[] } {
  const subnetGroup = params.text('DBSubnetGroupName');
  if (subnetGroup !== undefined && !region.dbSubnetGroups.has(subnetGroup)) {
    throw new ServiceError('DBSubnetGroupNotFoundFault', `DB subnet group '${subnetGroup}' does not exist.`, 404);
  }
  const securityGroups = params.group('VpcSecurityGroupIds')?.texts('VpcSecurityGroupId') ?? [];
  const unknown = securityGroups.find((id) => !region.securityGroups.has(id));
  if (unknown !== undefined) throw invalidValue(`Invalid security group , groupId= ${unknown}, groupName=.`);
  return { securityGroups, ...(subnetGroup !== undefined && { subnetGroup }) };
}

function readClass({ params }: Call): string | undefined {
  const name = params.text('DBInstanceClass') ?? params.text('DBClusterInstanceClass');
  if (name !== undefined && !/^db\.[a-z0-9-]+(\.[a-z0-9]+)*$/.test(name)) {
    throw invalidValue(`Invalid DB Instance class: ${name}`);
  }
  return name;
}

/** The tags of the request, and where it has none those of the snapshot. */
function tagsFor({ params }: Call, snapshot: DbSnapshot): Record<string, string> {
  const asked = readTags(params);
  return Object.fromEntries(asked.size === 0 ? copiedTags(snapshot.tags) : asked);
}

/** It is `creating` until the clock has moved on. */
function begin({ account, region, now }: Call, database: DbInstance | DbCluster): void {
  database.status = 'creating';
  region.schedule.add(now + account.settings.dbRestoreMs, () => {
    if (database.status === 'creating') database.status = 'available';
  });
}

/**
 * Makes a DB instance from a snapshot.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceFromDBSnapshot.html
 */
export const RestoreDBInstanceFromDBSnapshot: Action = {
  parameters: [
    'DBInstanceIdentifier',
    'DBSnapshotIdentifier',
    'DBInstanceClass',
    'DBSubnetGroupName',
    'VpcSecurityGroupIds.VpcSecurityGroupId.N',
    'PubliclyAccessible',
    ...tagParameters,
  ],
  unmodelled: [
    'AdditionalStorageVolumes',
    'AllocatedStorage',
    'AutoMinorVersionUpgrade',
    'AvailabilityZone',
    'BackupRetentionPeriod',
    'BackupTarget',
    'CACertificateIdentifier',
    'CopyTagsToSnapshot',
    'CustomIamInstanceProfile',
    'DBCapacityReservationIdentifier',
    'DBClusterSnapshotIdentifier',
    'DBName',
    'DBParameterGroupName',
    'DedicatedLogVolume',
    'DeletionProtection',
    'Domain',
    'DomainAuthSecretArn',
    'DomainDnsIps',
    'DomainFqdn',
    'DomainIAMRoleName',
    'DomainOu',
    'EnableCloudwatchLogsExports',
    'EnableCustomerOwnedIp',
    'EnableIAMDatabaseAuthentication',
    'Engine',
    'EngineLifecycleSupport',
    'Iops',
    'LicenseModel',
    'ManageMasterUserPassword',
    'MasterUserSecretKmsKeyId',
    'MultiAZ',
    'NetworkType',
    'OptionGroupName',
    'Port',
    'PreferredBackupWindow',
    'ProcessorFeatures',
    'StorageThroughput',
    'StorageType',
    'TagSpecifications',
    'TdeCredentialArn',
    'TdeCredentialPassword',
    'UseDefaultProcessorFeatures',
  ],
  run(call) {
    const { account, region, params, now } = call;
    const id = readName(call, instances);
    const snapshot = readSnapshot(call, instances, params.required('DBSnapshotIdentifier'));
    const instanceClass = readClass(call);
    const instance = addDbInstance(account, region, {
      region: region.name,
      id,
      engine: snapshot.engine,
      engineVersion: snapshot.engineVersion,
      allocatedStorage: snapshot.allocatedStorage,
      encrypted: snapshot.encrypted,
      createdAt: now,
      tags: tagsFor(call, snapshot),
      ...readPlace(call),
      ...(instanceClass !== undefined && { instanceClass }),
    });
    begin(call, instance);
    return node('DBInstance', instanceXml(call, instance));
  },
};

/**
 * Makes a DB cluster from a snapshot, without an instance.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBClusterFromSnapshot.html
 */
export const RestoreDBClusterFromSnapshot: Action = {
  parameters: [
    'DBClusterIdentifier',
    'SnapshotIdentifier',
    'Engine',
    'EngineVersion',
    'DBClusterInstanceClass',
    'DBSubnetGroupName',
    'VpcSecurityGroupIds.VpcSecurityGroupId.N',
    'PubliclyAccessible',
    ...tagParameters,
  ],
  unmodelled: [
    'AssociatedRoles',
    'AvailabilityZones',
    'BacktrackWindow',
    'BackupRetentionPeriod',
    'CopyTagsToSnapshot',
    'DBClusterParameterGroupName',
    'DatabaseName',
    'DeletionProtection',
    'Domain',
    'DomainIAMRoleName',
    'EnableCloudwatchLogsExports',
    'EnableIAMDatabaseAuthentication',
    'EnableInternetAccessGateway',
    'EnablePerformanceInsights',
    'EnableVPCNetworking',
    'EngineLifecycleSupport',
    'EngineMode',
    'Iops',
    'KmsKeyId',
    'MonitoringInterval',
    'MonitoringRoleArn',
    'NetworkType',
    'OptionGroupName',
    'PerformanceInsightsKMSKeyId',
    'PerformanceInsightsRetentionPeriod',
    'Port',
    'PreferredBackupWindow',
    'RdsCustomClusterConfiguration',
    'ScalingConfiguration',
    'ServerlessV2ScalingConfiguration',
    'StorageType',
    'TagSpecifications',
  ],
  run(call) {
    const { account, region, params, now } = call;
    const id = readName(call, clusters);
    const snapshot = readSnapshot(call, clusters, params.required('SnapshotIdentifier'));
    const engine = params.required('Engine');
    if (engine !== snapshot.engine) {
      throw new ServiceError('InvalidParameterCombination', `The engine ${engine} is not that of the snapshot`);
    }
    readClass(call);
    const cluster = addDbCluster(account, region, {
      region: region.name,
      id,
      engine,
      engineVersion: params.text('EngineVersion') ?? snapshot.engineVersion,
      encrypted: snapshot.encrypted,
      createdAt: now,
      tags: tagsFor(call, snapshot),
      ...readPlace(call),
    });
    begin(call, cluster);
    return node('DBCluster', clusterXml(call, cluster));
  },
};

/**
 * Makes an instance in a cluster, which must be available: others are not modelled.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-restore-snapshot.html (an instance after the cluster is available)
 */
export const CreateDBInstance: Action = {
  parameters: [
    'DBInstanceIdentifier',
    'DBClusterIdentifier',
    'DBInstanceClass',
    'Engine',
    'PubliclyAccessible',
    ...tagParameters,
  ],
  unmodelled: [
    'AdditionalStorageVolumes',
    'AllocatedStorage',
    'AutoMinorVersionUpgrade',
    'AvailabilityZone',
    'BackupRetentionPeriod',
    'BackupTarget',
    'CACertificateIdentifier',
    'CharacterSetName',
    'CopyTagsToSnapshot',
    'CustomIamInstanceProfile',
    'DBCapacityReservationIdentifier',
    'DBName',
    'DBParameterGroupName',
    'DBSecurityGroups',
    'DBSubnetGroupName',
    'DBSystemId',
    'DatabaseInsightsMode',
    'DedicatedLogVolume',
    'DeletionProtection',
    'Domain',
    'DomainAuthSecretArn',
    'DomainDnsIps',
    'DomainFqdn',
    'DomainIAMRoleName',
    'DomainOu',
    'EnableCloudwatchLogsExports',
    'EnableCustomerOwnedIp',
    'EnableIAMDatabaseAuthentication',
    'EnablePerformanceInsights',
    'EngineLifecycleSupport',
    'EngineVersion',
    'Iops',
    'KmsKeyId',
    'LicenseModel',
    'ManageMasterUserPassword',
    'MasterUserAuthenticationType',
    'MasterUserPassword',
    'MasterUserSecretKmsKeyId',
    'MasterUsername',
    'MaxAllocatedStorage',
    'MonitoringInterval',
    'MonitoringRoleArn',
    'MultiAZ',
    'MultiTenant',
    'NcharCharacterSetName',
    'NetworkType',
    'OptionGroupName',
    'PerformanceInsightsKMSKeyId',
    'PerformanceInsightsRetentionPeriod',
    'Port',
    'PreferredBackupWindow',
    'PreferredMaintenanceWindow',
    'ProcessorFeatures',
    'PromotionTier',
    'StorageEncrypted',
    'StorageThroughput',
    'StorageType',
    'TagSpecifications',
    'TdeCredentialArn',
    'TdeCredentialPassword',
    'Timezone',
    'VpcSecurityGroupIds',
  ],
  run(call) {
    const { account, region, params, now } = call;
    const id = readName(call, instances);
    const clusterId = params.text('DBClusterIdentifier')?.toLowerCase();
    if (clusterId === undefined) throw notModelled('CreateDBInstance outside a cluster');
    const cluster = region.dbClusters.get(clusterId);
    if (cluster === undefined) throw new ServiceError(clusters.noDatabase, `DBCluster ${clusterId} not found.`, 404);
    if (cluster.status !== 'available') {
      throw new ServiceError(clusters.databaseState, `The cluster ${clusterId} is ${cluster.status}`);
    }
    const instanceClass = readClass(call);
    if (params.required('Engine') !== cluster.engine || instanceClass === undefined) {
      throw new ServiceError('InvalidParameterCombination', `The engine of the cluster is ${cluster.engine}`);
    }
    const instance = addDbInstance(account, region, {
      region: region.name,
      id,
      clusterId,
      instanceClass,
      createdAt: now,
      tags: Object.fromEntries(readTags(params)),
      securityGroups: cluster.securityGroups,
    });
    begin(call, instance);
    return node('DBInstance', instanceXml(call, instance));
  },
};
