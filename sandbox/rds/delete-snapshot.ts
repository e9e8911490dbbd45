import { ServiceError } from '../errors.ts';
import { removeDbSnapshot } from '../state/rds-snapshots.ts';
import { node } from '../xml.ts';
import type { Action, Call } from './call.ts';
import type { Family } from './families.ts';
import { clusters, findOwnSnapshot, instances } from './families.ts';
import { snapshotXml } from './snapshot-xml.ts';

function remove(call: Call, family: Family): string {
  const { account, region, params } = call;
  const snapshot = findOwnSnapshot(call, family, params.required(`${family.snapshot}Identifier`));
  if (snapshot.type === 'awsbackup') {
    // That only AWS Backup can delete them is documented; the code is not.
    // https://docs.aws.amazon.com/aws-backup/latest/devguide/deleting-backups.html
    throw new ServiceError(family.snapshotState, `The snapshot ${snapshot.id} is managed by AWS Backup.`);
  }
  if (snapshot.type !== 'manual') {
    // Wordings: https://github.com/hashicorp/terraform-provider-aws/issues/13800, https://github.com/rebuy-de/aws-nuke/issues/511
    const why =
      family.kind === 'instance' ? 'automated snapshots cannot be deleted.' : 'Only manual snapshots may be deleted.';
    throw new ServiceError(family.snapshotState, why);
  }
  // AWS documents `available` only; that `failed` will do is told in https://github.com/radius-project/samples/pull/1863
  const deletable = account.settings.failedDbSnapshotsDeletable ? ['available', 'failed'] : ['available'];
  if (!deletable.includes(snapshot.status)) {
    throw new ServiceError(
      family.snapshotState,
      `Cannot delete the snapshot because it is not currently in the ${deletable.join(' or ')} state.`,
    );
  }
  removeDbSnapshot(region, snapshot);
  return node(family.snapshot, snapshotXml(snapshot, account.accountId, 'own', 'deleted'));
}

/**
 * Deletes a manual snapshot of a DB instance, for good.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBSnapshot.html
 */
export const DeleteDBSnapshot: Action = {
  parameters: ['DBSnapshotIdentifier'],
  run: (call) => remove(call, instances),
};

/**
 * Deletes a manual snapshot of a DB cluster, for good.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBClusterSnapshot.html
 */
export const DeleteDBClusterSnapshot: Action = {
  parameters: ['DBClusterSnapshotIdentifier'],
  run: (call) => remove(call, clusters),
};
