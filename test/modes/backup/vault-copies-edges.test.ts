import { describe, expect, it } from 'vitest';
import {
  type FaultCode,
  failure,
  type RecoveryPointState,
  recoveryPointId,
  type Settled,
  slot,
  success,
} from '../../../src/model.ts';
import type { VaultCopyState } from '../../../src/ports/vault-copies.ts';
import { DAY, fault, frankfurt, NOW, oregon } from '../../decide/make-model.ts';
import { makeRun } from './make-run.ts';
import { change, copy, done, END, ireland, made, of, PENDING, portOf } from './vault-copies-world.ts';

describe('a copy of what AWS Backup made', () => {
  it('is started once its vault is ready, and followed to its end', async () => {
    const { port, asked } = portOf([PENDING, done()]);
    const { copies, failures, waited } = await copy(port);
    expect(copies).toEqual([
      { to: oregon, job: 'job-1', state: 'available', point: 'copy-1', expiresAt: NOW + 30 * DAY },
    ]);
    expect([failures, waited]).toEqual([[], 2_000 + 4_000]);
    expect(of(asked, 'start')).toEqual([
      [
        {
          home: frankfurt,
          job: 'job-1',
          slot: 's',
          to: oregon,
          expiresAt: NOW + 30 * DAY,
          sourceExpiresAt: NOW + 30 * DAY,
        },
      ],
    ]);
    expect(of(asked, 'look')).toEqual([
      [frankfurt, 'copy-job'],
      [frankfurt, 'copy-job'],
    ]);
  });

  it('is begun under the name and with the expiry that the job has', async () => {
    const { port, asked } = portOf();
    await copy(port, { outcomes: [made({ slot: slot('s-2'), expiresAt: 'never' })] });
    expect(of(asked, 'start')[0]).toMatchObject([{ slot: 's-2', sourceExpiresAt: 'never' }]);
  });

  it('is made in each region that is wanted, and of nothing without a wish', async () => {
    const { port, asked } = portOf([done('a'), done('b')]);
    const { copies } = await copy(port, {
      changes: [change(null), change(`us-west-2=${END} eu-west-1=never`)],
    });
    expect(copies.map(({ to, expiresAt }) => [to, expiresAt])).toEqual([
      [oregon, NOW + 30 * DAY],
      [ireland, 'never'],
    ]);
    expect(of(asked, 'start')).toHaveLength(2);
  });

  it('is looked at every fifteen seconds at most', async () => {
    const { port } = portOf([...Array.from({ length: 5 }, () => PENDING), done()]);
    expect((await copy(port)).waited).toBe(2_000 + 4_000 + 8_000 + 3 * 15_000);
  });
});

describe('no copy is begun', () => {
  it.each<[string, RecoveryPointState, Settled | null, string, RegExp]>([
    ['while its job goes on', 'pending', null, 'pending', /job of its backup has not ended in time/],
    ['of what failed', 'failed', null, 'failed', /made no whole recovery point/],
    [
      'of what was seen to fail later',
      'available',
      { states: new Map([[recoveryPointId('job-1'), 'failed']]), failures: [] },
      'failed',
      /made no whole recovery point/,
    ],
    ['of what is in a state that nobody knows', 'other', null, 'failed', /made no whole recovery point/],
  ])('%s', async (_, state, settled, expected, message) => {
    const { port, asked } = portOf();
    const { copies, failures, told } = await copy(port, { outcomes: [made({ state })], settled });
    expect(copies).toMatchObject([{ state: expected, point: null }]);
    expect(failures).toEqual([[oregon, 'job-1', 'backup-failed']]);
    expect(told.failures[0]?.fault.message).toMatch(message);
    expect(told.failures[0]?.subject).toMatchObject({ kind: 'ec2-instance', recoveryPointId: 'job-1' });
    expect(of(asked, 'ready')).toEqual([]);
  });

  it('of what was not made', async () => {
    const { port } = portOf();
    const { copies, failures } = await copy(port, { outcomes: [{ result: 'failed', fault }] });
    expect([copies, failures]).toEqual([[], []]);
  });

  it('of what was seen to complete later, it is', async () => {
    const settled: Settled = { states: new Map([[recoveryPointId('job-1'), 'available']]), failures: [] };
    const { copies } = await copy(portOf().port, { outcomes: [made({ state: 'pending' })], settled });
    expect(copies).toMatchObject([{ state: 'available' }]);
  });

  it('where its vault is not ready, or the start is refused', async () => {
    const refusing = [{ ready: async () => failure(fault) }, { start: async () => failure(fault) }];
    for (const answers of refusing) {
      const { port, asked } = portOf([], answers);
      const { copies, failures } = await copy(port);
      expect([copies, failures]).toMatchObject([[{ state: 'failed' }], [[oregon, 'job-1', fault.code]]]);
      expect(of(asked, 'look')).toEqual([]);
      if ('ready' in answers) expect(of(asked, 'start')).toEqual([]);
    }
  });
});

describe('the end of a copy', () => {
  it('that failed is told with what AWS says', async () => {
    const failed: VaultCopyState = { state: 'failed', point: recoveryPointId('torn'), fault };
    const { copies, failures } = await copy(portOf([failed]).port);
    expect(copies).toMatchObject([{ state: 'failed', point: 'torn' }]);
    expect(failures).toEqual([[oregon, 'job-1', fault.code]]);
  });

  it('that does not come in time is red, and no look is left out before', async () => {
    const { port, asked } = portOf([]);
    const { copies, failures, waited, told } = await copy(port, { wait: 20_000 });
    expect(copies).toMatchObject([{ state: 'pending', point: null }]);
    expect(failures).toEqual([[oregon, 'job-1', 'not-available-in-time']]);
    expect(told.failures[0]?.fault.message).toContain('copy-job');
    expect(waited).toBe(20_000);
    expect(of(asked, 'look')).toHaveLength(4);
  });

  it.each<FaultCode>(['throttled', 'unreachable', 'service-error'])(
    'is waited for through passing trouble: %s',
    async (code) => {
      expect((await copy(portOf([{ ...fault, code }, done()]).port)).copies).toMatchObject([{ state: 'available' }]);
      const late = await copy(portOf([PENDING, { ...fault, code }]).port, { wait: 6_000 });
      expect(late.failures).toEqual([[oregon, 'job-1', code]]);
      const better = await copy(portOf([{ ...fault, code }, PENDING]).port, { wait: 6_000 });
      expect(better.failures).toEqual([[oregon, 'job-1', 'not-available-in-time']]);
    },
  );

  it('is not waited for where nobody may look, or a look fails as nobody foresaw', async () => {
    for (const answer of [fault, new Error('odd')]) {
      const { port, asked } = portOf([answer, done()]);
      const { copies, failures } = await copy(port);
      expect(copies).toMatchObject([{ state: 'pending' }]);
      expect(failures).toEqual([[oregon, 'job-1', answer instanceof Error ? 'unexpected' : fault.code]]);
      expect(of(asked, 'look')).toHaveLength(1);
    }
  });

  it('is not waited for by a run that is cancelled', async () => {
    const stop = new AbortController();
    const run = makeRun();
    const cancelled = {
      ...run,
      signal: stop.signal,
      clock: { ...run.clock, sleep: () => Promise.reject(new Error('x')) },
    };
    stop.abort();
    const { failures } = await copy(portOf([], { ready: async () => success(null) }).port, { run: cancelled });
    expect(failures).toEqual([[oregon, 'job-1', 'cancelled']]);
  });

  it('is no end where the clock itself fails', async () => {
    const run = makeRun();
    const broken = { ...run, clock: { ...run.clock, sleep: () => Promise.reject(new Error('no clock')) } };
    await expect(copy(portOf().port, { run: broken })).rejects.toThrow('no clock');
  });
});
