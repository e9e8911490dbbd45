import { attempt } from '../../model/attempt.ts';
import { CANCELLED } from '../../model/known-faults.ts';
import { type Fault, type FaultCode, KINDS, type ResourceId, type RestoreChange, type Restored } from '../../model.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { Restoring } from '../../ports/restoring.ts';

interface Waiting {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly deadline: number;
}

/** The result of waiting: the last known state, and a fault unless it is available. */
export interface Waited {
  readonly last: Restored;
  readonly fault: Fault | null;
}

const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 60_000;
const PASSING: ReadonlySet<FaultCode> = new Set(['throttled', 'unreachable', 'service-error']);

/** Waits until a restored resource is available. A resource that is not visible yet is new. */
export async function waitFor(
  change: RestoreChange,
  id: ResourceId,
  first: Restored,
  restoring: Restoring,
  waiting: Waiting,
): Promise<Waited> {
  let last = first;
  let unread: Fault | null = null;
  for (let round = 0; last.state === 'pending'; round += 1) {
    const wait = Math.min(FIRST_WAIT * 2 ** round, LONGEST_WAIT, waiting.deadline - waiting.clock.now());
    if (wait <= 0) return { last, fault: unread ?? notInTime(change, id) };
    try {
      await waiting.clock.sleep(wait, waiting.signal);
    } catch (error) {
      if (waiting.signal.aborted) return { last, fault: CANCELLED };
      throw error;
    }
    const read = await attempt(() => restoring.readStates(change.region, [id]), waiting);
    if (!read.ok && !PASSING.has(read.fault.code)) return { last, fault: read.fault };
    unread = read.ok ? null : read.fault;
    last = read.ok ? (read.value.get(id) ?? last) : last;
    waiting.log.progress(last.state === 'pending' ? 0 : 1, 1, `${id} is ${last.stateText}`);
  }
  return { last, fault: last.state === 'failed' ? ended(change, id, last) : null };
}

function notInTime({ kind }: RestoreChange, id: ResourceId): Fault {
  return {
    code: 'not-available-in-time',
    message: `the ${KINDS[kind].resource} ${id} was made, and still pending when wait-timeout was over`,
    advice: 'It goes on by itself: look at it in the console. Large ones take hours: raise wait-timeout.',
  };
}

/** @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html */
function ended({ kind }: RestoreChange, id: ResourceId, { stateText, stateReason }: Restored): Fault {
  const why = stateReason === '' ? '' : ` (${stateReason})`;
  return {
    code: 'wrong-state',
    message: `the ${KINDS[kind].resource} ${id} was made and ended in state ${stateText}${why}`,
    advice:
      'Find the cause, mostly a KMS key that the role may not use or a quota of volumes, then start a new run, which makes another.',
  };
}
