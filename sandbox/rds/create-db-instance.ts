import { notModelled, ServiceError } from '../errors.ts';
import { addDbInstance } from '../state/rds-databases.ts';
import { node } from '../xml.ts';
import type { Action } from './call.ts';
import { tagParameters } from './call.ts';
import { instanceXml } from './databases.ts';
import { clusters, instances } from './families.ts';
import { begin, readClass, readName } from './new-database.ts';
import { readTags } from './tags.ts';

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
    if (instanceClass === 'db.serverless' && cluster.scaling === undefined) {
      throw new ServiceError(
        'InvalidParameterCombination',
        'Set the Serverless v2 scaling configuration on the parent DB cluster before creating a Serverless v2 DB instance.',
      );
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
