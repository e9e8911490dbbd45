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

/** The inputs of a mode, and how they become its request. */
export interface ModeInputs<Request> {
  /** What the mode does, in one short sentence. */
  readonly does: string;
  /** Example arguments for the command line, simplest first. */
  readonly examples: readonly string[];
  readonly takes: readonly Input[];
  /** The IAM actions that this mode uses to change things. Sessions that the action opens for it may perform no other changes. */
  readonly changes: readonly string[];
  /** The input that may follow the verb without an option; absent where the mode has none. */
  readonly argument?: Input;
  /** Inputs that are valid by themselves but contradict each other. */
  readonly problems: (asked: Asked, now: Instant) => readonly InputProblem[];
  /** Inputs that have no effect in this combination. */
  readonly idle: (asked: Asked) => readonly Idle[];
  /** Builds the request once the inputs are valid. */
  readonly request: (read: ReadInput, caller: Caller) => Request;
}

/** Parts of a request that don't come from inputs. */
export interface Caller {
  /** Null outside a workflow. */
  readonly workflowRun: WorkflowRun | null;
  /** The name of the session unless `role-session-name` is set. */
  readonly sessionName: string;
  /** The IAM actions that the mode may use to change things. */
  readonly changes: readonly string[];
}

/** The inputs of every mode that calls AWS. */
export const LOOKING = [mode, regions, ...SESSION, ...ACCOUNTS, ...WATCHING] as const;

/** The inputs of modes that can also write. */
export const COMMON = [...LOOKING, dryRun] as const;

export function idleInCommon(asked: Asked): readonly Idle[] {
  return [...idleInSession(asked), ...idleInAccounts(asked)];
}

/** Returns the fields that every request has. */
export function commonRequest(read: ReadInput, caller: Caller): Omit<CommonRequest, 'kinds'> {
  const rehearses = read(dryRun);
  return { ...lookingRequest(read, rehearses ? { ...caller, changes: [] } : caller), dryRun: rehearses };
}

/** Returns these fields for a mode without dry runs. */
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
