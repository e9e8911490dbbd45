import { invalidValue, ServiceError } from '../errors.ts';
import type { DbSnapshot } from '../state/rds-records.ts';
import { leaf, node } from '../xml.ts';
import type { Action, Call } from './call.ts';
import type { Family } from './families.ts';
import { checkName, clusters, findOwnSnapshot, instances } from './families.ts';

const maxAccounts = 20;

function attributesXml({ snapshot: element }: Family, snapshot: DbSnapshot): string {
  const values = [...snapshot.sharedWith].map((value) => leaf('AttributeValue', value)).join('');
  const attribute = leaf('AttributeName', 'restore') + node('AttributeValues', values);
  return node(
    `${element}AttributesResult`,
    leaf(`${element}Identifier`, snapshot.id) + node(`${element}Attributes`, node(`${element}Attribute`, attribute)),
  );
}

function describe(call: Call, family: Family): string {
  return attributesXml(family, findOwnSnapshot(call, family, call.params.required(`${family.snapshot}Identifier`)));
}

/**
 * Adds and takes away accounts that may restore a manual snapshot; `all` makes it public, unless it is encrypted. At most
 * 20 accounts.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBSnapshotAttribute.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
 */
function modify(call: Call, family: Family): string {
  const { params } = call;
  const name = params.required(`${family.snapshot}Identifier`);
  checkName(family, name);
  if (params.required('AttributeName') !== 'restore') throw invalidValue('The only attribute is restore.');
  const added = params.group('ValuesToAdd')?.texts('AttributeValue') ?? [];
  const removed = params.group('ValuesToRemove')?.texts('AttributeValue') ?? [];
  const odd = [...added, ...removed].find((value) => value !== 'all' && !/^[0-9]{12}$/.test(value));
  if (odd !== undefined) throw invalidValue(`Invalid account id: ${odd}`);
  const snapshot = findOwnSnapshot(call, family, name);
  if (snapshot.status !== 'available') {
    throw new ServiceError(family.snapshotState, `The snapshot ${snapshot.id} is not in the available state.`);
  }
  if (added.includes('all') && snapshot.encrypted) {
    // That it is refused is documented; the code is not.
    throw invalidValue('An encrypted snapshot cannot be made public.');
  }
  const values = new Set([...snapshot.sharedWith, ...added]);
  for (const value of removed) values.delete(value);
  if ([...values].filter((value) => value !== 'all').length > maxAccounts) {
    throw new ServiceError('SharedSnapshotQuotaExceeded', `A snapshot can be shared with ${maxAccounts} accounts.`);
  }
  snapshot.sharedWith = values;
  return attributesXml(family, snapshot);
}

const modifyParameters = ['AttributeName', 'ValuesToAdd.AttributeValue.N', 'ValuesToRemove.AttributeValue.N'];

/**
 * Tells who may restore a snapshot of a DB instance.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSnapshotAttributes.html
 */
export const DescribeDBSnapshotAttributes: Action = {
  parameters: ['DBSnapshotIdentifier'],
  run: (call) => describe(call, instances),
};

/**
 * Tells who may restore a snapshot of a DB cluster.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusterSnapshotAttributes.html
 */
export const DescribeDBClusterSnapshotAttributes: Action = {
  parameters: ['DBClusterSnapshotIdentifier'],
  run: (call) => describe(call, clusters),
};

/** Shares a snapshot of a DB instance, or ends that. */
export const ModifyDBSnapshotAttribute: Action = {
  parameters: ['DBSnapshotIdentifier', ...modifyParameters],
  run: (call) => modify(call, instances),
};

/** Shares a snapshot of a DB cluster, or ends that. */
export const ModifyDBClusterSnapshotAttribute: Action = {
  parameters: ['DBClusterSnapshotIdentifier', ...modifyParameters],
  run: (call) => modify(call, clusters),
};
