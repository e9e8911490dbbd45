import { DeleteSnapshotCommand } from '@aws-sdk/client-ec2';
import { type DeleteChange, type DeleteOutcome, snapshotId } from '../../model.ts';
import type { Ec2Caller } from '../ec2/service.ts';

/** Deletes one snapshot. To ask twice does no harm: what is gone is said to be gone. */
export async function deleteSnapshot(caller: Ec2Caller, { point }: DeleteChange): Promise<DeleteOutcome> {
  const call = await caller.repeatable(point.region, 'DeleteSnapshot', (client) =>
    client.send(new DeleteSnapshotCommand({ SnapshotId: point.id })),
  );
  const isGone = !call.ok && call.refusal.code === 'InvalidSnapshot.NotFound';
  if (!call.ok && !isGone) return { result: 'failed', fault: call.fault };
  const snapshots = [{ snapshotId: snapshotId(point.id), result: 'success', fault: null }];
  return { result: isGone ? 'already-done' : 'done', snapshots };
}
