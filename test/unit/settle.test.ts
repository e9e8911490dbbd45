import { describe, expect, it } from 'vitest';
import { type Pending, settle } from '../../src/apply/settle.ts';
import {
  type FaultCode,
  failure,
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
import { fault, frankfurt, oregon } from '../decide/make-model.ts';
import { manualClock } from './manual-clock.ts';

const one = recoveryPointId('ami-1');
const two = recoveryPointId('ami-2');
const three = recoveryPointId('ami-3');
const MINUTE = 60_000;

type Seen = RecoveryPointState | 'invisible' | { readonly state: RecoveryPointState; readonly why: string };
/** What the service says of each AMI, poll by poll; the last word stays. */
type Script = Readonly<Record<string, readonly Seen[]>>;

interface Poll {
  readonly at: number;
  readonly region: Region;
  readonly ids: readonly RecoveryPointId[];
}

interface Setting {
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  readonly kind?: KindName;
  readonly engine?: 'direct' | 'aws-backup';
  readonly answer?: (region: Region, ids: readonly RecoveryPointId[]) => Promise<Result<States>>;
}

function waitFor(pending: readonly Pending[], script: Script, setting: Setting = {}) {
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

async function settled(pending: readonly Pending[], script: Script, setting: Setting = {}) {
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

const here = (...ids: readonly RecoveryPointId[]): Pending[] =>
  ids.map((id) => ({ kind: 'ec2-instance', region: frankfurt, id }));

describe('waiting for AMIs', () => {
  it('ends when all are available', async () => {
    const { states, failures, polls, clock } = await settled(here(one, two), {
      [one]: ['pending', 'available'],
      [two]: ['pending', 'pending', 'pending', 'available'],
    });
    expect(states).toEqual({ 'ami-1': 'available', 'ami-2': 'available' });
    expect(failures).toEqual([]);
    expect(polls.map(({ at, ids }) => [at, ...ids])).toEqual([
      [2_000, one, two],
      [6_000, one, two],
      [14_000, two],
      [30_000, two],
    ]);
    expect(clock.now()).toBe(30_000);
  });

  it('asks once a minute in the end', async () => {
    const { polls } = await settled(here(one), { [one]: [...Array(7).fill('pending'), 'available'] });
    expect(polls.map(({ at }) => at)).toEqual([2_000, 6_000, 14_000, 30_000, 62_000, 122_000, 182_000, 242_000]);
  });

  it('asks for nothing where nothing is pending', async () => {
    const { states, failures, polls } = await settled([], {});
    expect({ states, failures, polls }).toEqual({ states: {}, failures: [], polls: [] });
  });

  it('asks each region once a round, for all of its AMIs', async () => {
    const { polls, states } = await settled([...here(one, two), { kind: 'ec2-instance', region: oregon, id: three }], {
      [one]: ['available'],
      [two]: ['available'],
      [three]: ['pending', 'available'],
    });
    expect(polls).toEqual([
      { at: 2_000, region: frankfurt, ids: [one, two] },
      { at: 2_000, region: oregon, ids: [three] },
      { at: 6_000, region: oregon, ids: [three] },
    ]);
    expect(states).toEqual({ 'ami-1': 'available', 'ami-2': 'available', 'ami-3': 'available' });
  });

  it('counts an AMI that cannot be seen yet as pending', async () => {
    const { states, failures } = await settled(here(one), {
      [one]: ['invisible', 'invisible', 'pending', 'available'],
    });
    expect(states).toEqual({ 'ami-1': 'available' });
    expect(failures).toEqual([]);
  });

  it.each<[Seen, RecoveryPointState, string]>([
    ['failed', 'failed', 'the backup ended in state failed: failed'],
    [
      { state: 'failed', why: 'Client.InternalError: no snapshot' },
      'failed',
      'the backup ended in state failed: Client.InternalError: no snapshot',
    ],
    ['disabled', 'disabled', expect.stringContaining('disabled')],
    ['other', 'other', expect.stringContaining('invalid')],
  ])('ends with a failure at %j', async (seen, state, message) => {
    const { states, failures } = await settled(here(one, two), { [one]: ['pending', seen], [two]: ['available'] });
    expect(states).toEqual({ 'ami-1': state, 'ami-2': 'available' });
    expect(failures).toEqual([{ region: frankfurt, target: one, action: 'wait', code: 'backup-failed', message }]);
  });

  it('ends at the deadline, after a last look', async () => {
    const { states, failures, polls, clock } = await settled(
      here(one, two),
      { [two]: ['available'] },
      { timeout: 20_000 },
    );
    expect(polls.map(({ at }) => at)).toEqual([2_000, 6_000, 14_000, 20_000]);
    expect(clock.now()).toBe(20_000);
    expect(states).toEqual({ 'ami-2': 'available' });
    expect(failures).toEqual([
      {
        region: frankfurt,
        target: one,
        action: 'wait',
        code: 'not-available-in-time',
        message: 'it was still pending when wait-timeout was over',
      },
    ]);
  });

  it('takes an AMI that becomes available just before the deadline', async () => {
    const { failures } = await settled(here(one), { [one]: ['pending', 'available'] }, { timeout: 3_000 });
    expect(failures).toEqual([]);
  });

  it.each<[KindName, 'direct' | 'aws-backup', string, string]>([
    [
      'ec2-instance',
      'direct',
      'it was still pending when wait-timeout was over',
      'Large volumes take hours: raise wait-timeout, or leave wait off and let the next purge report what failed.',
    ],
    [
      'rds-cluster',
      'direct',
      'it was still pending when wait-timeout was over',
      'Large databases take hours: raise wait-timeout, or leave wait off and let the next purge report what failed.',
    ],
    [
      'rds-instance',
      'aws-backup',
      'the job had not ended when wait-timeout was over',
      'The job goes on: look at it in the console of AWS Backup. Large databases take hours: raise wait-timeout.',
    ],
  ])('advises at the deadline as it fits %s and the engine %s', async (kind, engine, message, advice) => {
    const waiting = waitFor([{ kind, region: frankfurt, id: one }], {}, { timeout: 10_000, kind, engine });
    await waiting.clock.runDown();
    expect((await waiting.end).failures).toEqual([
      { region: frankfurt, target: one, action: 'wait', fault: { code: 'not-available-in-time', message, advice } },
    ]);
  });

  it('fails those that never show themselves', async () => {
    const { failures } = await settled(here(one), { [one]: ['invisible'] }, { timeout: 10_000 });
    expect(failures).toMatchObject([{ target: one, code: 'not-available-in-time' }]);
  });

  it('fails all of a region that cannot be asked, and holds no other', async () => {
    const answer = async (region: Region, ids: readonly RecoveryPointId[]): Promise<Result<States>> => {
      if (region === frankfurt) return failure(fault);
      return success(new Map(ids.map((id) => [id, { state: 'available', stateText: 'available', stateReason: '' }])));
    };
    const { states, failures } = await settled(
      [...here(one, two), { kind: 'ec2-instance', region: oregon, id: three }],
      {},
      { answer },
    );
    expect(states).toEqual({ 'ami-3': 'available' });
    expect(failures).toMatchObject([
      { region: frankfurt, target: one, action: 'wait', code: 'access-denied' },
      { region: frankfurt, target: two, action: 'wait', code: 'access-denied' },
    ]);
  });

  const passing = (code: FaultCode) => failure({ ...fault, code });
  const found = success(new Map([[one, { state: 'available', stateText: 'available', stateReason: '' } as const]]));

  it.each<FaultCode>(['throttled', 'unreachable', 'service-error'])(
    'goes on after a trouble that passes: %s',
    async (code) => {
      const answers = [passing(code), passing(code), found];
      const { states, failures, polls } = await settled(
        here(one),
        {},
        { answer: async () => answers.shift() ?? found },
      );
      expect(polls.map(({ at }) => at)).toEqual([2_000, 6_000, 14_000]);
      expect(states).toEqual({ 'ami-1': 'available' });
      expect(failures).toEqual([]);
    },
  );

  it('tells a trouble that did not pass until the deadline', async () => {
    const { failures, clock } = await settled(
      here(one, two),
      {},
      { timeout: 30_000, answer: async () => passing('unreachable') },
    );
    expect(clock.now()).toBe(30_000);
    expect(failures).toMatchObject([
      { target: one, code: 'unreachable' },
      { target: two, code: 'unreachable' },
    ]);
  });

  it('tells no trouble that had passed before the deadline', async () => {
    const answers = [passing('throttled')];
    const { failures } = await settled(
      here(one),
      {},
      { timeout: 10_000, answer: async () => answers.shift() ?? success(new Map()) },
    );
    expect(failures).toMatchObject([{ target: one, code: 'not-available-in-time' }]);
  });

  it.each<FaultCode>(['access-denied', 'denied-by-policy', 'credentials-expired', 'unexpected'])(
    'ends at once at a trouble that stays: %s',
    async (code) => {
      const { failures, polls } = await settled(here(one), {}, { answer: async () => passing(code) });
      expect(polls).toHaveLength(1);
      expect(failures).toMatchObject([{ target: one, action: 'wait', code }]);
    },
  );

  it('fails all of a region where asking ended in an exception', async () => {
    const { failures } = await settled(here(one), {}, { answer: () => Promise.reject(new TypeError('oops')) });
    expect(failures).toMatchObject([{ target: one, code: 'unexpected', message: 'TypeError: oops' }]);
  });

  it('ends at once when the run is stopped, and says so of what is still pending', async () => {
    const controller = new AbortController();
    const waiting = waitFor(here(one, two), { [one]: ['available'] }, { signal: controller.signal });
    await waiting.clock.advance(3_000);
    controller.abort();
    const { states, failures } = await waiting.end;
    expect(waiting.clock.now()).toBe(3_000);
    expect(waiting.clock.sleeping()).toBe(0);
    expect([...states]).toEqual([[one, 'available']]);
    expect(failures).toMatchObject([{ target: two, action: 'wait', fault: { code: 'cancelled' } }]);
  });

  it('says how many have settled, over all regions', async () => {
    const { progress } = await settled([...here(one, two), { kind: 'ec2-instance', region: oregon, id: three }], {
      [one]: ['pending', 'available'],
      [two]: ['pending', 'pending', 'available'],
      [three]: ['pending', 'available'],
    });
    expect(progress.length).toBeGreaterThan(0);
    for (const { done, total, settled: really } of progress) {
      expect(total).toBe(3);
      expect(done).toBeLessThanOrEqual(really);
    }
    expect(progress.at(-1)?.done).toBe(3);
  });
});
