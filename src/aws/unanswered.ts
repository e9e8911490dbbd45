import { type Fault, failure, type Result, success } from '../model.ts';
import type { Caller, CallResult } from './caller.ts';
import { type Refusal, readRefusal } from './refusal.ts';

/** How often a call that changes something had no usable answer: from the first on the work may be done. */
export interface Unanswered {
  answers: number;
}

/** True where nobody knows whether the service has done the work. */
export function isUnanswered({ kind }: Refusal): boolean {
  return kind === 'lost' || kind === 'timeout';
}

/** What the work ends with; `inDoubt` where a cancel ends it after a call that nobody answered. */
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

/** How one thing is deleted. */
export interface Deletion<Client, Action extends string, Answer> {
  /** A repeatable call of the caller that is handed in. */
  readonly ask: (caller: Caller<Client, Action>) => Promise<CallResult<Answer>>;
  /** Whether the refusal stands for a thing that is gone; it may look. */
  readonly isGone: (refusal: Refusal) => boolean | Promise<boolean>;
  /** For a run that was cancelled before it was known what became of a call. */
  readonly inDoubt: Fault;
}

/** Deletes one thing: the service's answer, or null where the thing was gone already. */
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

/** The caller, which counts each call as it leaves, and not those that the service refused: a cut one never ends. */
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
