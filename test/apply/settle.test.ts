import { describe, expect, it } from 'vitest';
import type { KindName, RecoveryPointState } from '../../src/model.ts';
import { frankfurt, oregon } from '../decide/make-model.ts';
import { here, one, type Seen, settled, three, two, waitFor } from './play-waiting.ts';

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
      [29_000, two],
    ]);
    expect(clock.now()).toBe(29_000);
  });

  it('asks every fifteen seconds in the end', async () => {
    const { polls } = await settled(here(one), { [one]: [...Array(7).fill('pending'), 'available'] });
    expect(polls.map(({ at }) => at)).toEqual([2_000, 6_000, 14_000, 29_000, 44_000, 59_000, 74_000, 89_000]);
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
});
