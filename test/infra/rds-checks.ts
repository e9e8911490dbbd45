import { type Check, existingTags, type Named, requestTags, required, tagsAt } from './check.ts';

/**
 * The permissions that a request to RDS needs. A snapshot that is made is judged on the database and on the snapshot, and its
 * tags need AddTagsToResource beside that.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrds.html
 */
export function rdsChecks(named: Named): Check[] {
  const { request } = named;
  const { action, params } = request;
  switch (action) {
    case 'DescribeAccountAttributes':
    case 'DescribeDBInstances':
    case 'DescribeDBClusters':
    case 'DescribeDBSnapshots':
    case 'DescribeDBClusterSnapshots':
      return [{ permission: `rds:${action}`, resource: '*', context: {} }];
    case 'CreateDBSnapshot':
      return creationChecks(named, {
        database: arn('db', params.DBInstanceIdentifier, named),
        snapshot: arn('snapshot', params.DBSnapshotIdentifier, named),
      });
    case 'CreateDBClusterSnapshot':
      return creationChecks(named, {
        database: arn('cluster', params.DBClusterIdentifier, named),
        snapshot: arn('cluster-snapshot', params.DBClusterSnapshotIdentifier, named),
      });
    case 'RestoreDBInstanceFromDBSnapshot':
      return restoreChecks(named, [
        arn('snapshot', params.DBSnapshotIdentifier, named),
        arn('db', params.DBInstanceIdentifier, named),
      ]);
    case 'RestoreDBClusterFromSnapshot':
      return restoreChecks(named, [
        arn('cluster-snapshot', params.SnapshotIdentifier, named),
        arn('cluster', params.DBClusterIdentifier, named),
      ]);
    case 'CreateDBInstance':
      return restoreChecks(named, [
        arn('cluster', params.DBClusterIdentifier, named),
        arn('db', params.DBInstanceIdentifier, named),
      ]);
    case 'DescribeDBSnapshotAttributes':
    case 'ModifyDBSnapshotAttribute':
    case 'DeleteDBSnapshot':
      return [onExisting(arn('snapshot', params.DBSnapshotIdentifier, named), named)];
    case 'DescribeDBClusterSnapshotAttributes':
    case 'ModifyDBClusterSnapshotAttribute':
    case 'DeleteDBClusterSnapshot':
      return [onExisting(arn('cluster-snapshot', params.DBClusterSnapshotIdentifier, named), named)];
    case 'AddTagsToResource': {
      const check = onExisting(required(params.ResourceName, 'ResourceName', request), named);
      return [{ ...check, context: { ...check.context, ...requestTags(tagsAt(params, 'Tags.Tag')) } }];
    }
    case 'RemoveTagsFromResource':
      return [onExisting(required(params.ResourceName, 'ResourceName', request), named)];
    default:
      throw new Error(`rds:${action}: say in rds-checks.ts which permissions this request needs`);
  }
}

/** What is made, the last of the resources, is tagged beside that; where it is placed is judged too. */
function restoreChecks({ request, context }: Named, resources: readonly string[]): Check[] {
  const permission = `rds:${request.action}`;
  const tags = requestTags(tagsAt(request.params, 'Tags.Tag'));
  const group = request.params.DBSubnetGroupName;
  const place = group === undefined ? [] : [arn('subgrp', group, { request, context })];
  const checks = [...resources, ...place].map(
    (resource): Check => ({ permission, resource, context: { ...existingTags(resource, context), ...tags } }),
  );
  const made = resources.at(-1);
  return made === undefined || Object.keys(tags).length === 0
    ? checks
    : [...checks, { permission: 'rds:AddTagsToResource', resource: made, context: tags }];
}

function creationChecks(
  { request, context }: Named,
  { database, snapshot }: { readonly database: string; readonly snapshot: string },
): Check[] {
  const permission = `rds:${request.action}`;
  const tags = requestTags(tagsAt(request.params, 'Tags.Tag'));
  const checks: Check[] = [
    { permission, resource: database, context: { ...existingTags(database, context), ...tags } },
    { permission, resource: snapshot, context: { ...existingTags(snapshot, context), ...tags } },
  ];
  if (Object.keys(tags).length > 0) {
    checks.push({
      permission: 'rds:AddTagsToResource',
      resource: snapshot,
      context: { ...existingTags(snapshot, context), ...tags },
    });
  }
  const key = context.databaseKeys?.get(database);
  if (key === undefined) return checks;
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html
  const through = { 'kms:ViaService': `rds.${request.region}.amazonaws.com` };
  return [
    ...checks,
    { permission: 'kms:DescribeKey', resource: key, context: through },
    { permission: 'kms:CreateGrant', resource: key, context: through },
  ];
}

function onExisting(resource: string, { request, context }: Named): Check {
  return { permission: `rds:${request.action}`, resource, context: existingTags(resource, context) };
}

function arn(type: string, id: string | undefined, { request, context }: Named): string {
  const name = required(id, `name of a ${type}`, request);
  return `arn:${context.partition ?? 'aws'}:rds:${request.region}:${context.account}:${type}:${name}`;
}
