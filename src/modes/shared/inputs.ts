import type { WorkflowRun } from '../../decide/naming.ts';
import { ACCOUNTS, idleInAccounts, readAccountsRequest } from '../../inputs/accounts.ts';
import type { Asked, Idle, InputProblem, ReadInput } from '../../inputs/asked.ts';
import { dryRun } from '../../inputs/change-sets.ts';
import type { Input } from '../../inputs/input.ts';
import { mode } from '../../inputs/mode.ts';
import type { CommonRequest } from '../../inputs/request.ts';
import { kinds, regions } from '../../inputs/selection.ts';
import { idleInSession, readSession, SESSION } from '../../inputs/session.ts';
import { WATCHING } from '../../inputs/watching.ts';
import type { Instant } from '../../model.ts';

/** What a mode says of its inputs. */
export interface ModeInputs<Request> {
  /** What the mode does, in one short sentence. */
  readonly does: string;
  /** What to type after the verb, from the plainest on. */
  readonly examples: readonly string[];
  readonly takes: readonly Input[];
  /** The actions of IAM by which it changes something: no session of it that the action opens may do another. */
  readonly changes: readonly string[];
  /** What may be typed behind the verb without an option; absent where nothing may. */
  readonly argument?: Input;
  /** What does not go together, although each by itself is right. */
  readonly problems: (asked: Asked, now: Instant) => readonly InputProblem[];
  /** What has no effect beside the others. */
  readonly idle: (asked: Asked) => readonly Idle[];
  /** The request, once nothing is wrong. */
  readonly request: (read: ReadInput, caller: Caller) => Request;
}

/** What a request holds beside the inputs. */
export interface Caller {
  /** Null outside a workflow. */
  readonly workflowRun: WorkflowRun | null;
  /** Names the session where the user did not. */
  readonly sessionName: string;
  /** What the mode may change. */
  readonly changes: readonly string[];
}

/** What every mode takes that asks AWS. */
export const LOOKING = [mode, regions, ...SESSION, ...ACCOUNTS, ...WATCHING] as const;

/** The same for those that may write. */
export const COMMON = [...LOOKING, dryRun] as const;

export function idleInCommon(asked: Asked): readonly Idle[] {
  return [...idleInSession(asked), ...idleInAccounts(asked)];
}

/** What every request holds. */
export function commonRequest(read: ReadInput, caller: Caller): Omit<CommonRequest, 'kinds'> {
  const rehearses = read(dryRun);
  return { ...lookingRequest(read, rehearses ? { ...caller, changes: [] } : caller), dryRun: rehearses };
}

/** The same of a mode without dry runs. */
export function lookingRequest(read: ReadInput, caller: Caller): Omit<CommonRequest, 'kinds'> {
  const { workflowRun, sessionName, changes } = caller;
  const session = readSession(read, sessionName, changes);
  const accounts = readAccountsRequest(read, session);
  return {
    engine: { name: 'direct' },
    regions: read(regions),
    dryRun: false,
    workflowRun,
    session,
    ...(accounts !== null && { accounts }),
  };
}

export function readKinds(read: ReadInput): Pick<CommonRequest, 'kinds' | 'allKinds'> {
  const { names, all } = read(kinds);
  return { kinds: names, ...(all && { allKinds: true }) };
}
