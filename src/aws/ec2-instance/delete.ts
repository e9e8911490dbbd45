import { DeleteSnapshotCommand, DeregisterImageCommand } from '@aws-sdk/client-ec2';
import { guardUnevaluated } from '../../decide/faults.ts';
import { unexpected } from '../../model/known-faults.ts';
import type {
  DeleteChange,
  DeleteOutcome,
  DeleteSnapshotChange,
  DeleteSnapshotOutcome,
  Fault,
  RecoveryPoint,
  Region,
  Registered,
  Result,
  Snapshot,
  SnapshotId,
  SnapshotResult,
  SnapshotResultCode,
} from '../../model.ts';
import { snapshotId } from '../../model.ts';
import type { LastLook } from '../../ports/cloud.ts';
import { backoff } from '../backoff.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import type { Refusal } from '../refusal.ts';
import { askToDelete, isUnanswered } from '../unanswered.ts';
import { readRegistered, readStates } from './images.ts';

/** Codes for an AMI that is already gone. */
const GONE = new Set(['InvalidAMIID.Unavailable', 'InvalidAMIID.NotFound']);

/**
 * Deregisters an image together with its snapshots and reads the code of each: the call succeeds even if snapshots remain. A
 * snapshot without a code, or whose answer was lost, is deleted separately.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html
 */
export async function deleteImage(
  caller: Ec2Caller,
  { point }: DeleteChange,
  lastLook?: LastLook,
): Promise<DeleteOutcome> {
  const { region, id } = point;
  const call = await askToDelete(caller, {
    ask: (counted) =>
      counted.repeatable(
        region,
        'DeregisterImage',
        (client) => client.send(new DeregisterImageCommand({ ImageId: id, DeleteAssociatedSnapshots: true })),
        lastLook,
      ),
    isGone: (refusal) => GONE.has(refusal.code) || isGoneAfterAll(caller, point, refusal),
    inDoubt: IN_DOUBT,
  });
  if (!call.ok) return { result: 'failed', fault: call.fault };
  if (call.value?.Return === false) return { result: 'failed', fault: NOT_DEREGISTERED };
  const codes = new Map<SnapshotId, string>();
  for (const { SnapshotId, ReturnCode } of call.value?.DeleteSnapshotResults ?? []) {
    if (SnapshotId !== undefined && ReturnCode !== undefined) codes.set(snapshotId(SnapshotId), ReturnCode);
  }
  const told = [...codes].map(
    ([id, code]): SnapshotResult => ({ snapshotId: id, result: code, fault: leftFault(code) }),
  );
  const untold = point.snapshots.filter((snapshot) => !codes.has(snapshot.id));
  const deleted = await deleteOneByOne(caller, point, untold);
  return { result: call.value === null ? 'already-done' : 'done', snapshots: [...told, ...deleted] };
}

/** EC2 deletes the snapshots before it answers, so the work may be done although no answer came. */
async function isGoneAfterAll(caller: Ec2Caller, { region, id }: RecoveryPoint, refusal: Refusal): Promise<boolean> {
  if (!isUnanswered(refusal)) return false;
  const states = await readStates(caller, region, [id]);
  return states.ok && !states.value.has(id);
}

const IN_DOUBT: Fault = {
  code: 'cancelled',
  message: 'the run was cancelled and the answer of the service was lost: the AMI may have been deregistered',
  advice: 'Run the purge again: it finishes what was begun.',
};
const NOT_DEREGISTERED: Fault = {
  code: 'service-error',
  message: 'DeregisterImage answered that it did nothing',
  advice: 'Run the purge again; if it stays, look at the CloudTrail event.',
};

/**
 * Deletes the snapshots of a deregistered image. The image is gone in any case, so an exception, such as that of a cancelled
 * run, becomes the fault of the remaining snapshots.
 */
async function deleteOneByOne(
  caller: Ec2Caller,
  { region, id }: RecoveryPoint,
  snapshots: readonly Snapshot[],
): Promise<SnapshotResult[]> {
  if (snapshots.length === 0) return [];
  const registered = readRegistered(caller, region, id);
  return Promise.all(
    snapshots.map(async (snapshot): Promise<SnapshotResult> => {
      try {
        return await deleteUnlessUsed(caller, region, snapshot.id, await registered);
      } catch (error) {
        return { snapshotId: snapshot.id, result: 'internal-error', fault: leftUndone(error, caller.signal) };
      }
    }),
  );
}

/**
 * Keeps a snapshot that another image uses: EC2 itself only promises to refuse the deletion of a registered image's root
 * snapshot.
 */
async function deleteUnlessUsed(
  caller: Ec2Caller,
  region: Region,
  id: SnapshotId,
  registered: Result<Registered>,
): Promise<SnapshotResult> {
  if (!registered.ok) {
    return { snapshotId: id, result: 'internal-error', fault: guardUnevaluated('snapshots', registered.fault) };
  }
  if (registered.value.snapshots.has(id)) return { snapshotId: id, result: 'skipped', fault: null };
  const outcome = await deleteSnapshot(caller, region, id);
  return { snapshotId: id, result: outcome.code, fault: outcome.fault };
}

/** Returns why the deletion of a snapshot is unconfirmed although its image is gone. */
function leftUndone(error: unknown, signal: AbortSignal): Fault {
  if (signal.aborted) {
    return {
      code: 'cancelled',
      message: 'the AMI is deregistered, and the run was cancelled before its snapshot was seen to be deleted',
      advice:
        'The next purge deletes snapshots that carry our tags; those of the original script carry none: see docs/iam.md.',
    };
  }
  const { code, message, advice } = unexpected(error);
  return {
    code,
    message: `the AMI is deregistered, and its snapshot was not seen to be deleted: ${message}`,
    advice: `The next purge deletes snapshots that carry our tags. ${advice}`,
  };
}

/** Deletes a snapshot that an earlier purge left behind. */
export async function deleteLooseSnapshot(
  caller: Ec2Caller,
  { snapshot }: DeleteSnapshotChange,
  lastLook?: LastLook,
): Promise<DeleteSnapshotOutcome> {
  const outcome = await deleteSnapshot(caller, snapshot.region, snapshot.id, lastLook);
  if (outcome.fault !== null) return { result: 'failed', fault: outcome.fault };
  return { result: outcome.gone ? 'already-done' : 'done' };
}

interface Deletion {
  readonly code: SnapshotResultCode;
  readonly gone: boolean;
  readonly fault: Fault | null;
}

const MOST_IN_USE = 5;

/**
 * Deletes a snapshot and returns the result as one of the codes of DeleteSnapshotResults. The caller has checked that no
 * image uses the snapshot, so "in use" means the image just deregistered, for a few more seconds.
 */
async function deleteSnapshot(
  caller: Ec2Caller,
  region: Region,
  id: SnapshotId,
  lastLook?: LastLook,
): Promise<Deletion> {
  for (let inUse = 0; ; inUse += 1) {
    const call = await caller.repeatable(
      region,
      'DeleteSnapshot',
      (client) => client.send(new DeleteSnapshotCommand({ SnapshotId: id })),
      lastLook,
    );
    if (call.ok) return { code: 'success', gone: false, fault: null };
    const { kind, code } = call.refusal;
    if (code === 'InvalidSnapshot.NotFound') return { code: 'success', gone: true, fault: null };
    if (code === 'InvalidSnapshot.InUse' && inUse < MOST_IN_USE) {
      await caller.clock.sleep(backoff(2_000, inUse, 8_000), caller.signal);
      continue;
    }
    if (kind !== 'refused') return { code: 'internal-error', gone: false, fault: call.fault };
    const result = code === 'UnauthorizedOperation' ? 'missing-permissions' : 'client-error';
    return { code: result, gone: false, fault: call.fault };
  }
}

/** Returns the fault for a snapshot's code; null if nothing was left that should have been deleted. */
function leftFault(code: string): Fault | null {
  switch (code) {
    case 'success':
    case 'skipped':
      return null;
    case 'missing-permissions':
      return {
        code: 'snapshot-left',
        message: 'the AMI is deregistered, and its snapshot stayed behind: missing-permissions',
        advice:
          "Allow ec2:DeleteSnapshot on it in the role's policy. The next purge deletes snapshots that carry our tags; those of the original script carry none: see docs/iam.md.",
      };
    case 'internal-error':
      return {
        code: 'snapshot-left',
        message: 'the AMI is deregistered, and its snapshot stayed behind: internal-error',
        advice: 'The service had an error of its own: the next purge finds the snapshot by its tags and finishes.',
      };
    default:
      return {
        code: 'snapshot-left',
        message: `the AMI is deregistered, and its snapshot stayed behind: ${code}`,
        advice:
          "CloudTrail's DeleteSnapshot event has the reason, often a lock or AWS Backup: once it is lifted, the next purge finishes.",
      };
  }
}
