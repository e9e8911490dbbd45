import { DeleteSnapshotCommand } from '@aws-sdk/client-ec2';
import { type DeleteChange, type DeleteOutcome, type Fault, snapshotId } from '../../model.ts';
import type { LastLook } from '../../ports/cloud.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { askToDelete } from '../unanswered.ts';

/** Deletes one snapshot; safe to repeat, because a missing snapshot is reported as gone. */
export async function deleteSnapshot(
  caller: Ec2Caller,
  { point }: DeleteChange,
  lastLook?: LastLook,
): Promise<DeleteOutcome> {
  const call = await askToDelete(caller, {
    ask: (counted) =>
      counted.repeatable(
        point.region,
        'DeleteSnapshot',
        (client) => client.send(new DeleteSnapshotCommand({ SnapshotId: point.id })),
        lastLook,
      ),
    isGone: ({ code }) => code === 'InvalidSnapshot.NotFound',
    inDoubt: IN_DOUBT,
  });
  if (!call.ok) return { result: 'failed', fault: call.fault };
  const snapshots = [{ snapshotId: snapshotId(point.id), result: 'success', fault: null }];
  return { result: call.value === null ? 'already-done' : 'done', snapshots };
}

const IN_DOUBT: Fault = {
  code: 'cancelled',
  message: 'the run was cancelled and the answer of the service was lost: the snapshot may have been deleted',
  advice: 'Run the purge again: what is gone is not asked for again.',
};
