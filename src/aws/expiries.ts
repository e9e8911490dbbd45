import { formatExpiry } from '../decide/expiry.ts';
import type {
  Fault,
  RecoveryPoint,
  RecoveryPointId,
  Region,
  Result,
  SetExpiryChange,
  SetExpiryOutcome,
} from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import { allSettled } from './all-settled.ts';
import { backoff } from './backoff.ts';
import type { CallResult } from './caller.ts';
import { isUnanswered } from './unanswered.ts';

/** How expiries are written on the recovery points of one region. */
export interface ExpiryWriting {
  /** Writes one value on all of them; sent once, and repeated only if the service certainly did nothing. */
  readonly write: (changes: readonly SetExpiryChange[]) => Promise<CallResult<unknown>>;
  /** Reads the current recovery points; deleted ones are absent. */
  readonly read: (region: Region, ids: readonly RecoveryPointId[]) => Promise<Result<readonly RecoveryPoint[]>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Reports an outcome as soon as it is known. */
export type TellExpiry = (change: SetExpiryChange, outcome: SetExpiryOutcome) => void;

const MOST_LOST = 4;
const DONE: SetExpiryOutcome = { result: 'done' };

/**
 * Writes one value on recovery points of one region in one request. If the service refuses it as a whole, each one is tried
 * separately, so that only the missing or protected ones fail. A lost answer is neither a failure nor repeated blindly: the
 * current tags show which ones are done, and a tag that somebody else wrote meanwhile stays.
 */
export async function writeExpiries(
  changes: readonly SetExpiryChange[],
  writing: ExpiryWriting,
  tell: TellExpiry,
): Promise<void> {
  let open = changes;
  for (let lost = 1; open.length > 0; lost += 1) {
    const call = await writing.write(open);
    if (call.ok) return tellAll(open, DONE, tell);
    if (!isUnanswered(call.refusal)) return refused(open, call, writing, tell);
    if (lost === MOST_LOST) return tellAll(open, failed(call.fault), tell);
    await writing.clock.sleep(backoff(250, lost, 4_000), writing.signal);
    const seen = await look(open, writing);
    if (!seen.ok) return tellAll(open, failed(call.fault), tell);
    open = open.filter((change) => {
      const outcome = outcomeOf(change, seen.value);
      if (outcome !== null) tell(change, outcome);
      return outcome === null;
    });
  }
}

function failed(fault: Fault): SetExpiryOutcome {
  return { result: 'failed', fault };
}

function tellAll(changes: readonly SetExpiryChange[], outcome: SetExpiryOutcome, tell: TellExpiry): void {
  for (const change of changes) tell(change, outcome);
}

async function refused(
  changes: readonly SetExpiryChange[],
  { refusal, fault }: Extract<CallResult<unknown>, { ok: false }>,
  writing: ExpiryWriting,
  tell: TellExpiry,
): Promise<void> {
  // Throttled for a long time, or without credentials: single requests would fare no better.
  if (changes.length < 2 || refusal.kind !== 'refused') return tellAll(changes, failed(fault), tell);
  await allSettled(changes.map((change) => writeExpiries([change], writing, tell)));
}

type Seen = ReadonlyMap<RecoveryPointId, RecoveryPoint>;

async function look(changes: readonly SetExpiryChange[], { read }: ExpiryWriting): Promise<Result<Seen>> {
  const [first] = changes;
  if (first === undefined) return { ok: true, value: new Map() };
  const points = await read(
    first.point.region,
    changes.map(({ point }) => point.id),
  );
  return points.ok ? { ok: true, value: new Map(points.value.map((point) => [point.id, point])) } : points;
}

/** Returns the outcome of a change whose answer was lost; null if it must be requested again. */
function outcomeOf({ point, from, to, because }: SetExpiryChange, seen: Seen): SetExpiryOutcome | null {
  const now = seen.get(point.id);
  // If it cannot be seen, the next request finds out.
  if (now === undefined) return null;
  const says = now.tags.expire;
  // If only the snapshots differed, the tag of the recovery point itself proves nothing.
  if (says === formatExpiry(to) && because !== 'snapshots') return DONE;
  return says === from || says === formatExpiry(to) ? null : failed(writtenMeanwhile(says));
}

function writtenMeanwhile(says: string | null): Fault {
  return {
    code: 'wrong-state',
    message: `its Expire tag was changed meanwhile, and ${says === null ? 'is gone' : `says ${says}`}`,
    advice: 'Somebody else wrote it during the run. If this was intended, do nothing; else run again.',
  };
}
