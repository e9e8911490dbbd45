import type { DbCluster, DbInstance } from '../state/rds-records.ts';
import { databaseArn } from '../state/rds-records.ts';
import { instant, leaf, node } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { listingParameters } from './call.ts';
import { clusters, findDatabase, instances } from './families.ts';
import { answerListing, readFilters } from './listing.ts';
import { tagList } from './tags.ts';

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_VpcSecurityGroupMembership.html */
function groupsXml(groups: readonly string[]): string {
  const entry = (id: string) =>
    node('VpcSecurityGroupMembership', leaf('VpcSecurityGroupId', id) + leaf('Status', 'active'));
  return node('VpcSecurityGroups', groups.map(entry).join(''));
}

/** The inside of a `DBInstance`. */
export function instanceXml({ account, region }: Call, instance: DbInstance): string {
  return (
    leaf('DBInstanceIdentifier', instance.id) +
    leaf('DBInstanceClass', instance.instanceClass) +
    leaf('Engine', instance.engine) +
    leaf('EngineVersion', instance.engineVersion) +
    leaf('DBInstanceStatus', instance.status) +
    (instance.subnetGroup === undefined ? '' : node('DBSubnetGroup', leaf('DBSubnetGroupName', instance.subnetGroup))) +
    groupsXml(instance.securityGroups) +
    leaf('MasterUsername', 'sandbox') +
    leaf('AllocatedStorage', instance.allocatedStorage) +
    leaf('InstanceCreateTime', instant(instance.createdAt)) +
    leaf('AvailabilityZone', `${region.name}a`) +
    leaf('MultiAZ', instance.multiAz) +
    leaf('StorageType', 'gp3') +
    leaf('StorageEncrypted', instance.encrypted) +
    leaf('DBClusterIdentifier', instance.clusterId) +
    leaf('DbiResourceId', instance.resourceId) +
    leaf('CopyTagsToSnapshot', instance.copyTagsToSnapshot) +
    leaf('DBInstanceArn', databaseArn('instance', region.name, account.accountId, instance.id)) +
    leaf('DeletionProtection', false) +
    tagList(instance.tags)
  );
}

/** The inside of a `DBCluster`. */
export function clusterXml({ account, region }: Call, cluster: DbCluster): string {
  const members = [...region.dbInstances.values()].filter((instance) => instance.clusterId === cluster.id);
  return (
    leaf('DBClusterIdentifier', cluster.id) +
    leaf('Engine', cluster.engine) +
    leaf('EngineVersion', cluster.engineVersion) +
    leaf('Status', cluster.status) +
    leaf('DBSubnetGroup', cluster.subnetGroup) +
    groupsXml(cluster.securityGroups) +
    leaf('MasterUsername', 'sandbox') +
    leaf('AllocatedStorage', cluster.allocatedStorage) +
    leaf('ClusterCreateTime', instant(cluster.createdAt)) +
    leaf('MultiAZ', cluster.multiAz) +
    leaf('StorageEncrypted', cluster.encrypted) +
    leaf('DbClusterResourceId', cluster.resourceId) +
    leaf('CopyTagsToSnapshot', cluster.copyTagsToSnapshot) +
    (cluster.instanceClass === undefined ? '' : leaf('DBClusterInstanceClass', cluster.instanceClass)) +
    scalingXml(cluster) +
    leaf('DBClusterArn', databaseArn('cluster', region.name, account.accountId, cluster.id)) +
    leaf('DeletionProtection', false) +
    node(
      'DBClusterMembers',
      members
        .map(({ id }, index) =>
          node(
            'DBClusterMember',
            leaf('DBInstanceIdentifier', id) +
              leaf('IsClusterWriter', index === 0) +
              leaf('DBClusterParameterGroupStatus', 'in-sync'),
          ),
        )
        .join(''),
    ) +
    tagList(cluster.tags)
  );
}

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ServerlessV2ScalingConfigurationInfo.html */
function scalingXml({ scaling }: DbCluster): string {
  if (scaling === undefined) return '';
  const { min, max, secondsUntilAutoPause } = scaling;
  return node(
    'ServerlessV2ScalingConfiguration',
    leaf('MinCapacity', min) +
      leaf('MaxCapacity', max) +
      (secondsUntilAutoPause === undefined ? '' : leaf('SecondsUntilAutoPause', secondsUntilAutoPause)),
  );
}

/**
 * Lists DB instances: also those in clusters, and those of Neptune and DocumentDB, which answer the same API.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBInstances.html
 */
export const DescribeDBInstances: Action = {
  parameters: ['DBInstanceIdentifier', ...listingParameters],
  run(call) {
    const { account, region, params } = call;
    const arn = (kind: 'instance' | 'cluster', id: string) => databaseArn(kind, region.name, account.accountId, id);
    const fits = readFilters<DbInstance>(
      call,
      {
        'db-cluster-id': ({ clusterId }) => (clusterId === undefined ? [] : [clusterId, arn('cluster', clusterId)]),
        'db-instance-id': ({ id }) => [id, arn('instance', id)],
        'dbi-resource-id': ({ resourceId }) => resourceId,
        engine: ({ engine }) => engine,
      },
      ['domain'],
    );
    const named = params.text('DBInstanceIdentifier');
    const only = named === undefined ? undefined : findDatabase(call, instances, named);
    return answerListing(call, {
      element: 'DBInstance',
      list: () =>
        new Map([...region.dbInstances].filter(([, entry]) => (only === undefined || entry === only) && fits(entry))),
      render: (instance) => instanceXml(call, instance),
    });
  },
};

/**
 * Lists DB clusters: also those of Neptune and DocumentDB, which answer the same API.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusters.html
 */
export const DescribeDBClusters: Action = {
  parameters: ['DBClusterIdentifier', ...listingParameters],
  unmodelled: ['IncludeShared'],
  run(call) {
    const { account, region, params } = call;
    const fits = readFilters<DbCluster>(
      call,
      {
        'db-cluster-id': ({ id }) => [id, databaseArn('cluster', region.name, account.accountId, id)],
        'db-cluster-resource-id': ({ resourceId }) => resourceId,
        engine: ({ engine }) => engine,
      },
      ['domain', 'clone-group-id'],
    );
    const named = params.text('DBClusterIdentifier');
    const only = named === undefined ? undefined : findDatabase(call, clusters, named);
    return answerListing(call, {
      element: 'DBCluster',
      list: () =>
        new Map([...region.dbClusters].filter(([, entry]) => (only === undefined || entry === only) && fits(entry))),
      render: (cluster) => clusterXml(call, cluster),
    });
  },
};
