import { describe, expect, it } from 'vitest';
import { type FaultCode, failure, type RecoveryPointId, type Region, type Result, success } from '../../src/model.ts';
import type { States } from '../../src/ports/cloud.ts';
import { fault, frankfurt, oregon } from '../decide/make-model.ts';
import { here, one, settled, three, two, waitFor } from './play-waiting.ts';

describe('waiting where something goes wrong', () => {
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
