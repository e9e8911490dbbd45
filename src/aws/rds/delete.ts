import { type DeleteChange, type DeleteOutcome, snapshotId } from '../../model.ts';
import type { CallResult } from '../caller.ts';
import type { RdsContext } from './context.ts';
import type { DatabaseFamily } from './family.ts';
import { nameOf, readStates } from './snapshots.ts';

/**
 * Deletes one manual snapshot, for good: RDS has no recycle bin. To ask twice does no harm: what is gone is said to be gone.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBSnapshot.html
 */
export async function deleteSnapshot(
  family: DatabaseFamily,
  context: RdsContext,
  change: DeleteChange,
): Promise<DeleteOutcome> {
  const { region, id } = change.point;
  const call = await family.delete(context.caller, region, nameOf(id));
  if (!call.ok && !(await isGone(call, family, context, change))) return { result: 'failed', fault: call.fault };
  const snapshots = [{ snapshotId: snapshotId(id), result: 'success', fault: null }];
  return { result: call.ok ? 'done' : 'already-done', snapshots };
}

/** The service says that it is gone, or gave no answer, which may stand for work that was done. */
async function isGone(
  { refusal }: Extract<CallResult<unknown>, { ok: false }>,
  family: DatabaseFamily,
  context: RdsContext,
  { point: { region, id } }: DeleteChange,
): Promise<boolean> {
  if (refusal.code === family.codes.noSnapshot) return true;
  if (refusal.kind !== 'lost' && refusal.kind !== 'timeout') return false;
  const states = await readStates(family, context, region, [id]);
  return states.ok && !states.value.has(id);
}
