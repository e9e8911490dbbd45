import { type DeleteChange, type DeleteOutcome, type Fault, snapshotId } from '../../model.ts';
import type { LastLook } from '../../ports/cloud.ts';
import type { Refusal } from '../refusal.ts';
import { askToDelete, isUnanswered } from '../unanswered.ts';
import type { RdsContext } from './context.ts';
import type { DatabaseFamily } from './family.ts';
import { nameOf, readStates } from './snapshots.ts';

/**
 * Deletes one manual snapshot, permanently: RDS has no recycle bin. Safe to repeat, because a missing snapshot is reported
 * as gone.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBSnapshot.html
 */
export async function deleteSnapshot(
  family: DatabaseFamily,
  context: RdsContext,
  change: DeleteChange,
  lastLook?: LastLook,
): Promise<DeleteOutcome> {
  const { region, id } = change.point;
  const call = await askToDelete(context.caller, {
    ask: (counted) => family.delete(counted, region, nameOf(id), lastLook),
    isGone: (refusal) => isGone(refusal, family, context, change),
    inDoubt: IN_DOUBT,
  });
  if (!call.ok) return { result: 'failed', fault: call.fault };
  const snapshots = [{ snapshotId: snapshotId(id), result: 'success', fault: null }];
  return { result: call.value === null ? 'already-done' : 'done', snapshots };
}

/**
 * True if the snapshot is gone: RDS says so, or a look confirms it after an unanswered call or a refusal for its state. RDS
 * refuses to delete a snapshot that is already being deleted, for instance when a lost call is repeated.
 */
async function isGone(
  refusal: Refusal,
  family: DatabaseFamily,
  context: RdsContext,
  { point: { region, id } }: DeleteChange,
): Promise<boolean> {
  if (refusal.code === family.codes.noSnapshot) return true;
  if (refusal.code !== family.codes.snapshotState && !isUnanswered(refusal)) return false;
  const states = await readStates(family, context, region, [id]);
  return states.ok && !states.value.has(id);
}

const IN_DOUBT: Fault = {
  code: 'cancelled',
  message: 'the run was cancelled and the answer of the service was lost: the snapshot may have been deleted',
  advice: 'Run the purge again: what is gone is not asked for again.',
};
