import { type Pending, settle } from '../../src/apply/settle.ts';
import {
  type KindName,
  type RecoveryPointId,
  type RecoveryPointState,
  type Region,
  type Result,
  recoveryPointId,
  success,
} from '../../src/model.ts';
import type { Kind, States } from '../../src/ports/cloud.ts';
import type { Log } from '../../src/ports/log.ts';
import { frankfurt } from '../decide/make-model.ts';
import { manualClock } from '../ports/manual-clock.ts';

/** A wait for recovery points whose service says what a script says, on a clock that the test turns. */

export const one = recoveryPointId('ami-1');
export const two = recoveryPointId('ami-2');
export const three = recoveryPointId('ami-3');
const MINUTE = 60_000;

export type Seen = RecoveryPointState | 'invisible' | { readonly state: RecoveryPointState; readonly why: string };

/** What the service says of each AMI, poll by poll; the last word stays. */
export type Script = Readonly<Record<string, readonly Seen[]>>;

export interface Poll {
  readonly at: number;
  readonly region: Region;
  readonly ids: readonly RecoveryPointId[];
}

export interface Setting {
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  readonly kind?: KindName;
  readonly engine?: 'direct' | 'aws-backup';
  readonly answer?: (region: Region, ids: readonly RecoveryPointId[]) => Promise<Result<States>>;
}

export function waitFor(pending: readonly Pending[], script: Script, setting: Setting = {}) {
  const clock = manualClock();
  const polls: Poll[] = [];
  const progress: { readonly done: number; readonly total: number; readonly settled: number }[] = [];
  const settledIds = new Set<RecoveryPointId>();
  const unexpectedCall = () => Promise.reject(new Error('only states are asked for'));
  const answer = (ids: readonly RecoveryPointId[]): Result<States> => {
    const states = new Map<RecoveryPointId, { state: RecoveryPointState; stateText: string; stateReason: string }>();
    for (const id of ids) {
      const words = script[id] ?? [];
      const asked = polls.filter((poll) => poll.ids.includes(id)).length;
      const seen = words[Math.min(asked, words.length) - 1] ?? 'pending';
      if (seen === 'invisible') continue;
      const { state, why } = typeof seen === 'string' ? { state: seen, why: '' } : seen;
      if (state !== 'pending') settledIds.add(id);
      states.set(id, { state, stateText: state === 'other' ? 'invalid' : state, stateReason: why });
    }
    return success(states);
  };
  const kind: Kind = {
    listResources: unexpectedCall,
    listPoints: unexpectedCall,
    readExisting: unexpectedCall,
    readEvidence: unexpectedCall,
    create: unexpectedCall,
    delete: unexpectedCall,
    deleteSnapshot: unexpectedCall,
    readPoints: unexpectedCall,
    readLoose: unexpectedCall,
    setExpiries: unexpectedCall,
    describeStates: async (region, ids) => {
      polls.push({ at: clock.now(), region, ids: [...ids] });
      return setting.answer === undefined ? answer(ids) : setting.answer(region, ids);
    },
  };
  const log: Log = {
    info: () => {},
    debug: () => {},
    group: () => {},
    progress: (done, total) => progress.push({ done, total, settled: settledIds.size }),
  };
  const end = settle(pending, {
    kinds: new Map([[setting.kind ?? 'ec2-instance', kind]]),
    ...(setting.engine && { engine: setting.engine }),
    clock,
    log,
    signal: setting.signal ?? new AbortController().signal,
    deadline: setting.timeout ?? 60 * MINUTE,
  });
  return { clock, polls, progress, end };
}

export async function settled(pending: readonly Pending[], script: Script, setting: Setting = {}) {
  const waiting = waitFor(pending, script, setting);
  await waiting.clock.runDown();
  const { states, failures } = await waiting.end;
  const told = failures.map(({ region, target, action, fault: { code, message } }) => ({
    region,
    target,
    action,
    code,
    message,
  }));
  return { ...waiting, states: Object.fromEntries(states), failures: told };
}

export const here = (...ids: readonly RecoveryPointId[]): Pending[] =>
  ids.map((id) => ({ kind: 'ec2-instance', region: frankfurt, id }));
