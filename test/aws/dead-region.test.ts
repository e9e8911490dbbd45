import { expect, it, vi } from 'vitest';
import { type Route, Transport } from '../../src/aws/transport.ts';
import { slot } from '../../src/model.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { DIRECT } from '../../src/ports/network.ts';
import { frankfurt, makeCreate, makeResource, NOW, web } from '../decide/make-model.ts';
import { countsOf, handsOn, sandboxOf } from './set-up.ts';

// The real settings with shorter patience: by themselves two timeouts take half a minute.
vi.mock(import('../../src/aws/client-config.ts'), async (original) => {
  const actual = await original();
  return {
    ...actual,
    clientConfig: (runName: string, route: Route = { network: DIRECT, clock: systemClock }) => ({
      ...actual.clientConfig(runName, route),
      requestHandler: new Transport(route, 600),
    }),
  };
});

const change = makeCreate({
  resource: makeResource({ volumes: [] }),
  slot: slot('backup'),
  expiresAt: 'never',
  tags: { CreatedBy: 'backupViaTag', Expire: 'never', Name: 'n', BackupSource: web, BackupTag: 'A:b', BackupRun: 'r' },
});
const unreachable = { code: 'unreachable', message: expect.stringMatching(/got no usable answer: ETIMEDOUT/) };
const hangs = { match: {}, do: { hang: 'forever' } } as const;

it('two timeouts end a listing in a dead region', async () => {
  const sandbox = await sandboxOf({ faults: [hangs] });
  const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
  expect(await kind.listResources(frankfurt, [])).toMatchObject({ ok: false, fault: unreachable });
  expect(countsOf(sandbox.requests)).toEqual({ DescribeInstances: 2 });
});

it('one timeout does not', async () => {
  const sandbox = await sandboxOf({ faults: [{ ...hangs, times: 1 }] });
  const { kind } = handsOn(sandbox.url, { time: sandbox.clock });
  expect(await kind.listResources(frankfurt, [])).toEqual({ ok: true, value: [] });
});

it('two timeouts end a creation where the region still answers questions', async () => {
  const sandbox = await sandboxOf({
    instances: [{ region: frankfurt, id: web }],
    faults: [{ match: { action: 'CreateImage' }, do: { hang: 'forever' } }],
  });
  const { kind, time } = handsOn(sandbox.url, { time: sandbox.clock });
  expect(await kind.create(change)).toMatchObject({ result: 'failed', fault: unreachable });
  expect(countsOf(sandbox.requests)).toEqual({ CreateImage: 2, DescribeImages: 2 });
  expect(time.now() - NOW).toBeLessThan(10_000);
});
