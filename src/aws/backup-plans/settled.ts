import { createHash } from 'node:crypto';
import { type AccountId, failure, type Result, success } from '../../model.ts';
import { backoff } from '../backoff.ts';
import type { BackupCaller } from '../backup/service.ts';
import type { CallResult } from '../caller.ts';

/** Everything that changing AWS Backup plans needs. */
export interface ApplyContext {
  readonly caller: BackupCaller;
  readonly account: AccountId;
  /** Distinguishes this run's requests from those of all others. */
  readonly run: string;
}

/** How long a new object may be unknown to the next call, or a deleted one block it, in milliseconds. */
const LONGEST_UNSETTLED = 20_000;

export const NOT_FOUND = 'ResourceNotFoundException';
export const ALREADY_THERE = 'AlreadyExistsException';
/** A policy with a condition on a plan's tag may not see the tag at once. */
export const JUST_MADE = [NOT_FOUND, 'AccessDeniedException'];

/** Repeats a call while the service answers as if the previous call had not happened. */
export async function untilSettled<Answer>(
  { caller }: ApplyContext,
  codes: readonly string[],
  send: () => Promise<CallResult<Answer>>,
): Promise<CallResult<Answer>> {
  const since = caller.clock.now();
  for (let look = 0; ; look += 1) {
    const call = await send();
    const wait = backoff(500, look, 8_000);
    if (call.ok || !codes.includes(call.refusal.code)) return call;
    if (caller.clock.now() - since + wait > LONGEST_UNSETTLED) return call;
    await caller.clock.sleep(wait, caller.signal);
  }
}

/** A missing object counts as deleted. */
export function doneOrGone(call: CallResult<unknown>): Result<null> {
  return call.ok || call.refusal.code === 'ResourceNotFoundException' ? success(null) : failure(call.fault);
}

/** Returns an id of 40 characters; the limit is 50. */
export function requestId(run: string, content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([run, content]))
    .digest('hex')
    .slice(0, 40);
}
