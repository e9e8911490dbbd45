import { type Fault, failure, type Result, success } from '../model.ts';
import type { Caller, CallResult } from './caller.ts';
import { type Refusal, readRefusal } from './refusal.ts';

/** How often a call that changes something got no usable answer: from the first one on, the work may be done. */
export interface Unanswered {
  answers: number;
}

/** True if it is unknown whether the service did the work. */
export function isUnanswered({ kind }: Refusal): boolean {
  return kind === 'lost' || kind === 'timeout';
}

/** Returns the outcome of the work, or `inDoubt` if a cancel ends it after an unanswered call. */
export async function orInDoubt<Outcome>(
  signal: AbortSignal,
  lost: Unanswered,
  work: () => Promise<Outcome>,
  inDoubt: Outcome,
): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (!signal.aborted || lost.answers === 0) throw error;
    return inDoubt;
  }
}

/** How one object is deleted. */
export interface Deletion<Client, Action extends string, Answer> {
  /** Makes the call, repeatably, with the given caller. */
  readonly ask: (caller: Caller<Client, Action>) => Promise<CallResult<Answer>>;
  /** True if the refusal means that the object is gone; may read to find out. */
  readonly isGone: (refusal: Refusal) => boolean | Promise<boolean>;
  /** The fault of a run that was cancelled before the result of a call was known. */
  readonly inDoubt: Fault;
}

/** Deletes one object. Returns the service's answer, or null if it was gone already. */
export function askToDelete<Client, Action extends string, Answer>(
  caller: Caller<Client, Action>,
  { ask, isGone, inDoubt }: Deletion<Client, Action, Answer>,
): Promise<Result<Answer | null>> {
  const { signal } = caller;
  const lost: Unanswered = { answers: 0 };
  const work = async (): Promise<Result<Answer | null>> => {
    const call = await ask(counted(caller, lost));
    if (call.ok) return success(call.value);
    if (await isGone(call.refusal)) return success(null);
    return failure(signal.aborted && isUnanswered(call.refusal) ? inDoubt : call.fault);
  };
  return orInDoubt(signal, lost, work, failure(inDoubt));
}

/** Wraps the caller to count each call that was sent and not refused, because an aborted one never settles. */
function counted<Client, Action extends string>(
  caller: Caller<Client, Action>,
  lost: Unanswered,
): Caller<Client, Action> {
  return {
    ...caller,
    repeatable: (region, action, send, unless) =>
      caller.repeatable(
        region,
        action,
        (client) => {
          lost.answers += 1;
          return send(client).catch((error: unknown) => {
            const refusal = readRefusal(error);
            if (refusal !== null && !isUnanswered(refusal)) lost.answers -= 1;
            throw error;
          });
        },
        unless,
      ),
  };
}
