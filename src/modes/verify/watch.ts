import { spanWords } from '../../decide/duration-words.ts';
import { attempt } from '../../model/attempt.ts';
import { CANCELLED } from '../../model/known-faults.ts';
import type { Fault, FaultCode, Region, TestInstanceId } from '../../model.ts';
import type { BootStatus, BootTests } from '../../ports/boot-tests.ts';
import type { Run } from '../shared/mode.ts';

/** The result of a test instance. */
export interface Booted {
  readonly result: 'passed' | 'failed' | 'untested';
  readonly reason: string;
  /** Null if it passed. */
  readonly fault: Fault | null;
  /** Whether EC2 ever listed the instance. */
  readonly seen: boolean;
}

export interface Watched {
  readonly region: Region;
  readonly id: TestInstanceId;
  readonly timeoutMilliseconds: number;
}

const FIRST_WAIT = 2_000;
/**
 * AWS runs the checks once a minute:
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html
 */
const LONGEST_WAIT = 15_000;
const PASSING: ReadonlySet<FaultCode> = new Set(['throttled', 'unreachable', 'service-error']);

/** Exactly what a passed test proves. */
export const CAME_UP = 'the kernel, root file system and network came up';

/** Watches one test instance until both checks pass, it stops by itself, or its time is up. */
export async function watchBoot(
  { region, id, timeoutMilliseconds }: Watched,
  tests: BootTests,
  run: Run,
): Promise<Booted> {
  const deadline = run.clock.now() + timeoutMilliseconds;
  let last: BootStatus | null = null;
  for (let round = 0; ; round += 1) {
    const read = await attempt(() => tests.readStatus(region, id), run);
    const seen = last !== null;
    if (!read.ok && !PASSING.has(read.fault.code)) return untested(read.fault, seen);
    if (read.ok && read.value !== null) {
      last = read.value;
      if (hasBooted(last)) return { result: 'passed', reason: CAME_UP, fault: null, seen: true };
      if (!isOnItsWay(last)) return endedEarly(last, await attempt(() => tests.readStateReason(region, id), run));
    }
    const wait = Math.min(FIRST_WAIT * 2 ** round, LONGEST_WAIT, deadline - run.clock.now());
    if (wait <= 0) {
      // An instance that could not be observed says nothing about the backup.
      return read.ok ? notInTime(last, timeoutMilliseconds) : untested(read.fault, last !== null);
    }
    const slept = await pause(wait, run);
    if (slept !== null) return untested(slept, last !== null);
  }
}

function hasBooted({ state, instance, system }: BootStatus): boolean {
  return (state === 'running' || state === '') && instance === 'ok' && system === 'ok';
}

function isOnItsWay({ state }: BootStatus): boolean {
  return state === 'pending' || state === 'running' || state === '';
}

/** Reasons that are not the backup's fault: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html */
const NOT_THE_BACKUP = /^(Server\.|Client\.(VolumeLimitExceeded|InternalError|UserInitiated))/;

function endedEarly({ state }: BootStatus, read: Awaited<ReturnType<BootTests['readStateReason']>>): Booted {
  const why = read.ok ? read.value : '';
  const reason = `the test instance went to ${state} by itself${why === '' ? '' : `: ${why}`}`;
  if (!read.ok)
    return untested({ ...read.fault, message: `${reason}; AWS did not say why: ${read.fault.message}` }, true);
  if (!NOT_THE_BACKUP.test(why)) return failed(reason);
  const advice = why.startsWith('Client.InternalError')
    ? 'Mostly the role may not use the KMS key of an encrypted snapshot, or the key is disabled: see docs/iam.md, then run again.'
    : 'It says nothing about the backup: look at what AWS says, then run again.';
  return untested({ code: why.includes('Capacity') ? 'no-capacity' : 'wrong-state', message: reason, advice }, true);
}

function notInTime(last: BootStatus | null, timeout: number): Booted {
  if (last === null) return untested(neverSeen(timeout), false);
  const checks = `its instance check is ${last.instance || 'unknown'}, its system check ${last.system || 'unknown'}`;
  return failed(`it did not pass its checks within ${spanWords(timeout)}: ${checks}`);
}

function neverSeen(timeout: number): Fault {
  return {
    code: 'not-available-in-time',
    message: `EC2 started the test instance and did not show it within ${spanWords(timeout)}, so nobody saw whether it boots`,
    advice: 'It says nothing about the backup: run again, with a longer test-timeout where that is short.',
  };
}

function failed(reason: string): Booted {
  const advice =
    'Look at its console text and screenshot in the folder evidence. If the instance itself restarts well, back it up again, then run verify again; older backups of it may boot.';
  return { result: 'failed', reason, fault: { code: 'boot-failed', message: reason, advice }, seen: true };
}

function untested(fault: Fault, seen: boolean): Booted {
  return { result: 'untested', reason: fault.message, fault, seen };
}

async function pause(milliseconds: number, { clock, signal }: Run): Promise<Fault | null> {
  try {
    await clock.sleep(milliseconds, signal);
    return null;
  } catch (error) {
    if (signal.aborted) return CANCELLED;
    throw error;
  }
}
