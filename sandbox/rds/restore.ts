import { ServiceError } from '../errors.ts';
import { addDbCluster, addDbInstance } from '../state/rds-databases.ts';
import { node } from '../xml.ts';
import type { Action } from './call.ts';
import { tagParameters } from './call.ts';
import { clusterXml, instanceXml } from './databases.ts';
import { clusters, instances } from './families.ts';
import { begin, readClass, readName, readPlace, readScaling, readSnapshot, tagsFor } from './new-database.ts';

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
    'ServerlessV2ScalingConfiguration.MaxCapacity',
    'ServerlessV2ScalingConfiguration.MinCapacity',
    'ServerlessV2ScalingConfiguration.SecondsUntilAutoPause',
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
    const instanceClass = readClass(call);
    const scaling = readScaling(call);
    const cluster = addDbCluster(account, region, {
      region: region.name,
      id,
      engine,
      engineVersion: params.text('EngineVersion') ?? snapshot.engineVersion,
      encrypted: snapshot.encrypted,
      createdAt: now,
      tags: tagsFor(call, snapshot),
      ...readPlace(call),
      ...(instanceClass !== undefined && { instanceClass }),
      ...(scaling !== undefined && { scaling }),
    });
    begin(call, cluster);
    return node('DBCluster', clusterXml(call, cluster));
  },
};
