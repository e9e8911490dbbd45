import { expect, it, onTestFinished, vi } from 'vitest';
import { slot } from '../../src/model.ts';
import { frankfurt, makeCreate, makeResource, NOW, web } from '../decide/make-model.ts';
import { countsOf, handsOn, sandboxOf } from './set-up.ts';

const change = makeCreate({
  resource: makeResource({ volumes: [] }),
  slot: slot('backup'),
  expiresAt: 'never',
  tags: { CreatedBy: 'backupViaTag', Expire: 'never', Name: 'n', BackupSource: web, BackupTag: 'A:b', BackupRun: 'r' },
});
const unreachable = { code: 'unreachable', message: expect.stringMatching(/got no usable answer: ETIMEDOUT/) };

/** Requests that nobody answers. Once one has arrived, the half minute that it is waited for passes at once. */
function silence(action = '*') {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const state = { arrived: 0, waitedFor: 0 };
  const where = () => {
    state.arrived += 1;
    return true;
  };
  const rule = { match: { action, where }, do: { hang: 'forever' } } as const;
  async function outlast<Value>(work: Promise<Value>): Promise<Value> {
    let ended = false;
    const end = work.finally(() => {
      ended = true;
    });
    while (!ended) {
      await new Promise((resolve) => setImmediate(resolve));
      if (state.arrived === state.waitedFor) continue;
      state.waitedFor += 1;
      await vi.advanceTimersByTimeAsync(30_000);
    }
    return end;
  }
  return { rule, outlast };
}

it('two timeouts end a listing in a dead region', async () => {
  const { rule, outlast } = silence();
  const sandbox = await sandboxOf({ faults: [rule] });
  const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
  expect(await outlast(kind.listResources(frankfurt, []))).toMatchObject({ ok: false, fault: unreachable });
  expect(countsOf(sandbox.requests)).toEqual({ DescribeInstances: 2 });
});

it('one timeout does not', async () => {
  const { rule, outlast } = silence();
  const sandbox = await sandboxOf({ faults: [{ ...rule, times: 1 }] });
  const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
  expect(await outlast(kind.listResources(frankfurt, []))).toEqual({ ok: true, value: [] });
});

it('two timeouts end a creation where the region still answers questions', async () => {
  const { rule, outlast } = silence('CreateImage');
  const sandbox = await sandboxOf({ instances: [{ region: frankfurt, id: web }], faults: [rule] });
  const { kind, time } = handsOn(sandbox.url, { time: sandbox.clock });
  expect(await outlast(kind.create(change))).toMatchObject({ result: 'failed', fault: unreachable });
  expect(countsOf(sandbox.requests)).toEqual({ CreateImage: 2, DescribeImages: 2 });
  expect(time.now() - NOW).toBeLessThan(10_000);
});
