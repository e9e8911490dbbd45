import { createHash } from 'node:crypto';
import { type AccountId, failure, type Result, success } from '../../model.ts';
import { backoff } from '../backoff.ts';
import type { BackupCaller } from '../backup/service.ts';
import type { CallResult } from '../caller.ts';

/** What changing plans of AWS Backup needs. */
export interface ApplyContext {
  readonly caller: BackupCaller;
  readonly account: AccountId;
  /** Tells this run's requests from those of every other. */
  readonly run: string;
}

/** How long what was just made may be unknown to the next call, and what was just deleted may stand in its way. */
const LONGEST_UNSETTLED = 20_000;

export const NOT_FOUND = 'ResourceNotFoundException';
export const ALREADY_THERE = 'AlreadyExistsException';
/** A policy that asks for the tag of a plan may not see it at once. */
export const JUST_MADE = [NOT_FOUND, 'AccessDeniedException'];

/** The same call again while the service answers as if the call before it had not been made. */
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

/** What is not there needs no deletion. */
export function doneOrGone(call: CallResult<unknown>): Result<null> {
  return call.ok || call.refusal.code === 'ResourceNotFoundException' ? success(null) : failure(call.fault);
}

/** 40 of the 50 characters that an id may have. */
export function requestId(run: string, content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([run, content]))
    .digest('hex')
    .slice(0, 40);
}
