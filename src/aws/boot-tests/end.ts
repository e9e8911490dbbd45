import { CreateTagsCommand, TerminateInstancesCommand } from '@aws-sdk/client-ec2';
import { formatInstant } from '../../decide/expiry.ts';
import type { Fault, Instant, RecoveryPointId, Region, TestInstanceId } from '../../model.ts';
import { backoff } from '../backoff.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { untilStopped } from '../stopping.ts';

/** How long a new instance may be unknown to the call that terminates it, in milliseconds. */
const LONGEST_UNKNOWN = 60_000;

/**
 * Terminates an instance; safe to repeat.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html (idempotent)
 */
export async function terminate(
  caller: Ec2Caller,
  enduring: Ec2Caller,
  region: Region,
  id: TestInstanceId,
  seen: boolean,
): Promise<Fault | null> {
  const { clock, signal } = enduring;
  const until = clock.now() + LONGEST_UNKNOWN;
  try {
    for (let look = 0; ; look += 1) {
      const work = enduring.repeatable(region, 'TerminateInstances', (client) =>
        client.send(new TerminateInstancesCommand({ InstanceIds: [id] })),
      );
      const call = await untilStopped(work, signal);
      if (call.ok) return null;
      if (call.refusal.code !== 'InvalidInstanceID.NotFound') return stillThere(id, call.fault);
      if (seen) return null;
      if (clock.now() >= until) return stillThere(id, call.fault);
      await rest(backoff(500, look, 8_000), caller, enduring);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    return stillThere(id, { code: 'cancelled', message: 'the run had to end before AWS answered', advice: '' });
  }
}

/** A pause that a cancel cuts short; the next pause lasts its full time. */
async function rest(milliseconds: number, caller: Ec2Caller, enduring: Ec2Caller): Promise<void> {
  const { signal } = caller.signal.aborted ? enduring : caller;
  try {
    await caller.clock.sleep(milliseconds, signal);
  } catch (error) {
    if (!signal.aborted || signal === enduring.signal) throw error;
  }
}

function stillThere(id: TestInstanceId, { advice, ...fault }: Fault): Fault {
  const later = `The next verify terminates ${id} once its Expire tag is past; terminate it by hand to pay no longer.`;
  return {
    ...fault,
    message: `the test instance ${id} could not be terminated, and may still run: ${fault.message}`,
    advice: `${advice} ${later}`.trim(),
  };
}

/** Writes one tag on the AMI, and none on its snapshots. */
export async function markVerified(
  caller: Ec2Caller,
  region: Region,
  id: RecoveryPointId,
  at: Instant,
): Promise<Fault | null> {
  const Tags = [{ Key: 'BackupVerified', Value: formatInstant(at) }];
  const call = await caller.repeatable(region, 'CreateTags', (client) =>
    client.send(new CreateTagsCommand({ Resources: [id], Tags })),
  );
  return call.ok ? null : call.fault;
}
