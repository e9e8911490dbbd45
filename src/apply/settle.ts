import { backupFailed } from '../decide/faults.ts';
import type { BackupMaker } from '../inputs/request.ts';
import { attempt } from '../model/attempt.ts';
import { groupBy } from '../model/group.ts';
import { CANCELLED } from '../model/known-faults.ts';
import type {
  Failure,
  Fault,
  FaultCode,
  KindName,
  RecoveryPointId,
  RecoveryPointState,
  Region,
  Settled,
} from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import { type Connection, type Kind, kindOf } from '../ports/cloud.ts';
import type { Log } from '../ports/log.ts';

/** A recovery point that was still pending when its creation was requested. */
export interface Pending {
  readonly kind: KindName;
  readonly region: Region;
  readonly id: RecoveryPointId;
}

interface Waiting {
  readonly kinds: Connection['kinds'];
  /** The engine that makes the recovery points; `direct` by default. */
  readonly engine?: BackupMaker['name'];
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly deadline: number;
}

/**
 * Waits until the recovery points are available, with one request per region and round for all that are still
 * pending. A point that ends in any other state, or is not available by the deadline, is a failure.
 */
export async function settle(pending: readonly Pending[], waiting: Waiting): Promise<Settled> {
  const states = new Map<RecoveryPointId, RecoveryPointState>();
  const stateTexts = new Map<RecoveryPointId, string>();
  const failures: Failure[] = [];
  const settlePlace = async (
    kind: Kind,
    names: readonly KindName[],
    region: Region,
    ids: readonly RecoveryPointId[],
  ) => {
    let open = ids;
    let unread: Fault | null = null;
    const fail = (id: RecoveryPointId, fault: Fault) => failures.push({ region, target: id, action: 'wait', fault });
    for (let round = 0; open.length > 0; round += 1) {
      const wait = Math.min(FIRST_WAIT * 2 ** round, LONGEST_WAIT, waiting.deadline - waiting.clock.now());
      const end = wait <= 0 ? (unread ?? notInTime(names, waiting.engine)) : await pause(wait, waiting);
      if (end !== null) {
        for (const id of open) fail(id, end);
        return;
      }
      const read = await attempt(() => kind.describeStates(region, open), waiting);
      if (!read.ok && !PASSING.has(read.fault.code)) {
        for (const id of open) fail(id, read.fault);
        return;
      }
      // A transient fault does not end an hour's wait; if it persists until the deadline, it is the fault reported.
      unread = read.ok ? null : read.fault;
      if (!read.ok) continue;
      const stillOpen: RecoveryPointId[] = [];
      for (const id of open) {
        // A point that is not visible yet is new: it counts as pending.
        const found = read.value.get(id);
        if (found !== undefined) stateTexts.set(id, found.stateText);
        if (found === undefined || found.state === 'pending') {
          stillOpen.push(id);
          continue;
        }
        states.set(id, found.state);
        if (found.state !== 'available') fail(id, found.fault ?? backupFailed(found.stateReason || found.stateText));
      }
      open = stillOpen;
      waiting.log.progress(states.size, pending.length, 'settled');
    }
  };
  // Kinds that share a listing are polled together.
  const listings = groupBy(pending, ({ kind }) => kindOf(waiting.kinds, kind));
  await Promise.all(
    [...listings].flatMap(([kind, ofKind]) =>
      [...groupBy(ofKind, ({ region }) => region)].map(([region, points]) =>
        settlePlace(
          kind,
          points.map((point) => point.kind),
          region,
          points.map(({ id }) => id),
        ),
      ),
    ),
  );
  return { states, stateTexts, failures };
}

const PASSING: ReadonlySet<FaultCode> = new Set(['throttled', 'unreachable', 'service-error']);
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 15_000;

function notInTime(kinds: readonly KindName[], engine: BackupMaker['name'] = 'direct'): Fault {
  const code = 'not-available-in-time';
  const large = largeOnes(kinds);
  if (engine === 'direct') {
    return {
      code,
      message: 'it was still pending when wait-timeout was over',
      advice: `${large} take hours: raise wait-timeout, or leave wait off and let the next purge report what failed.`,
    };
  }
  // No purge reports on jobs.
  return {
    code,
    message: 'the job had not ended when wait-timeout was over',
    advice: `The job goes on: look at it in the console of AWS Backup. ${large} take hours: raise wait-timeout.`,
  };
}

function largeOnes(kinds: readonly KindName[]): string {
  if (kinds.every((kind) => kind === 'ec2-instance' || kind === 'ebs-volume')) return 'Large volumes';
  return kinds.every((kind) => kind === 'rds-instance' || kind === 'rds-cluster') ? 'Large databases' : 'Large ones';
}

async function pause(milliseconds: number, { clock, signal }: Waiting): Promise<Fault | null> {
  try {
    await clock.sleep(milliseconds, signal);
    return null;
  } catch (error) {
    if (signal.aborted) return CANCELLED;
    throw error;
  }
}
