import { queryService } from '../answers.ts';
import { notModelled, ServiceError } from '../errors.ts';
import type { FlatParams } from '../query.ts';
import { findUnknown, readParams } from '../query.ts';
import type { Refusals, Service } from '../services.ts';
import { DescribeAccountAttributes } from './account-attributes.ts';
import type { Action } from './call.ts';
import { CopyDBClusterSnapshot, CopyDBSnapshot } from './copy-snapshot.ts';
import { CreateDBInstance } from './create-db-instance.ts';
import { CreateDBClusterSnapshot, CreateDBSnapshot } from './create-snapshot.ts';
import { DescribeDBClusters, DescribeDBInstances } from './databases.ts';
import { DeleteDBClusterSnapshot, DeleteDBSnapshot } from './delete-snapshot.ts';
import { DescribeDBClusterSnapshots, DescribeDBSnapshots } from './describe-snapshots.ts';
import { RestoreDBClusterFromSnapshot, RestoreDBInstanceFromDBSnapshot } from './restore.ts';
import {
  DescribeDBClusterSnapshotAttributes,
  DescribeDBSnapshotAttributes,
  ModifyDBClusterSnapshotAttribute,
  ModifyDBSnapshotAttribute,
} from './snapshot-attributes.ts';
import { AddTagsToResource, ListTagsForResource, RemoveTagsFromResource } from './tagging.ts';

const actions = {
  AddTagsToResource,
  CopyDBClusterSnapshot,
  CopyDBSnapshot,
  CreateDBClusterSnapshot,
  CreateDBInstance,
  CreateDBSnapshot,
  DeleteDBClusterSnapshot,
  DeleteDBSnapshot,
  DescribeAccountAttributes,
  DescribeDBClusterSnapshotAttributes,
  DescribeDBClusterSnapshots,
  DescribeDBClusters,
  DescribeDBInstances,
  DescribeDBSnapshotAttributes,
  DescribeDBSnapshots,
  ListTagsForResource,
  ModifyDBClusterSnapshotAttribute,
  ModifyDBSnapshotAttribute,
  RemoveTagsFromResource,
  RestoreDBClusterFromSnapshot,
  RestoreDBInstanceFromDBSnapshot,
} as const satisfies Record<string, Action>;

/** The RDS actions the sandbox has, by name. */
export const rdsActions: ReadonlyMap<string, Action> = new Map(Object.entries(actions));

/** A list that is empty is sent as its bare first part, with no value. */
const shapes = new Map(
  Object.entries<Action>(actions).map(([name, { parameters }]) => [
    name,
    new Set([...parameters, ...parameters.flatMap((parameter) => parameter.split('.')[0] ?? [])]),
  ]),
);

function checkParameters(name: string, action: Action, flat: FlatParams): void {
  const unknown = findUnknown(flat, shapes.get(name) ?? new Set());
  if (unknown === undefined) return;
  const [head = unknown] = unknown.split('.');
  if (action.unmodelled?.includes(head)) throw notModelled(`The parameter ${unknown} of ${name}`);
  // AWS may well look past it; a test is better told.
  throw new ServiceError('InvalidQueryParameter', `The parameter ${unknown} is not taken by ${name}`);
}

function invalidToken(): ServiceError {
  return new ServiceError('InvalidClientTokenId', 'The security token included in the request is invalid.', 403);
}

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/CommonErrors.html */
const refusals: Refusals = {
  unsigned: () => new ServiceError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403),
  unknown: invalidToken,
  expired: () => new ServiceError('ExpiredToken', 'The security token included in the request is expired', 403),
  wrongTime: (reason) => new ServiceError('SignatureDoesNotMatch', reason, 403),
  // A region that is off does not know the account's keys.
  regionOff: invalidToken,
  // The code that is seen: https://github.com/aws/aws-cli/issues/8604
  throttled: () => new ServiceError('Throttling', 'Rate exceeded'),
  denied: (reason) => new ServiceError('AccessDenied', reason, 403),
  internal: () => new ServiceError('InternalFailure', 'An internal error has occurred', 500),
};

/** RDS as far as manual snapshots of instances and clusters go. */
export const rds: Service = queryService({
  namespace: 'http://rds.amazonaws.com/doc/2014-10-31/',
  refusals,
  run(call) {
    const { account, action: name, params } = call;
    const action = rdsActions.get(name);
    if (action === undefined) {
      throw new ServiceError('InvalidAction', `Could not find operation ${name} for version 2014-10-31`);
    }
    checkParameters(name, action, params);
    return action.run({ ...call, region: account.region(call.region), flat: params, params: readParams(params) });
  },
});
