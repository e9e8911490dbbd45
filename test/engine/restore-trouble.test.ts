import { describe, expect, it } from 'vitest';
import type { AccountSeed, FaultEffect } from '../../sandbox/index.ts';
import { AMI, amiOf, INSTANCE, MACHINE, NETWORK, RUN, TAGS } from './restore-world.ts';
import { HOME, runWith, type World, worldOf } from './run-engine.ts';

const RESTORE = { mode: 'restore', from: 'prod-api-001', regions: HOME } as const;

function worldWith(seed: AccountSeed): Promise<World> {
  return worldOf({ regions: [HOME, 'eu-west-1'], ...NETWORK, ...seed });
}

function madeIn({ sandbox }: World) {
  return [...sandbox.account.region(HOME).instances.values()].filter(({ instanceId }) => instanceId !== INSTANCE);
}

describe('nothing is made where it is not clear what is meant', () => {
  const other = { ...TAGS, BackupSource: 'i-0bbbbbbbbbbbbbbb1' };
  it.each<[string, AccountSeed, Record<string, string>, string, string]>([
    ['no backup of that name', { images: [amiOf()] }, { from: 'prod-api-002' }, 'none-found', 'prod-api-002'],
    [
      'two machines of one name',
      {
        images: [amiOf(), amiOf({ id: 'ami-0bbbbbbbbbbbbbbb1', sourceInstanceId: 'i-0bbbbbbbbbbbbbbb1', tags: other })],
      },
      {},
      'bad-input',
      'ami-0bbbbbbbbbbbbbbb1',
    ],
    ['one that is not available', { images: [amiOf({ state: 'pending' })] }, {}, 'wrong-state', 'is pending'],
    [
      'one that is not ours',
      { images: [amiOf({ sourceInstanceId: 'i-0ccccccccccccccc1' })] },
      { from: AMI },
      'wrong-state',
      'not proven to be ours',
    ],
    ['none that is old enough', { images: [amiOf()] }, { at: '2026-11-01' }, 'none-found', AMI],
    ['no type', { images: [amiOf({ tags: TAGS })] }, {}, 'bad-input', 'instance-type'],
  ])('%s', async (_what, seed, inputs, code, told) => {
    const world = await worldWith(seed);
    const report = await runWith(world, { ...RESTORE, ...inputs });
    expect(report).toMatchObject({ outcome: 'failed', restored: [], failed: [{ fault: code }] });
    expect(report.failed[0]?.message).toContain(told);
    expect(madeIn(world)).toEqual([]);
    expect(world.sandbox.requests.filter(({ action }) => action === 'RunInstances')).toEqual([]);
  });

  it('a name, while a region cannot be read: it may have another; an id may go on', async () => {
    const faults = [{ match: { region: 'eu-west-1' }, do: { deny: true } as const }];
    const world = await worldWith({ images: [amiOf()], faults });
    const both = { ...RESTORE, regions: `${HOME} eu-west-1` };
    expect(await runWith(world, both)).toMatchObject({ restored: [], outcome: 'failed' });
    expect(madeIn(world)).toEqual([]);
    expect(await runWith(world, { ...both, from: INSTANCE })).toMatchObject({ outcome: 'partial' });
    expect(madeIn(world)).toHaveLength(1);
  });
});

describe('what AWS refuses is told with what to write', () => {
  const error = (code: string, status = 400): FaultEffect => ({ error: { code, status, message: `It is ${code}.` } });
  it.each<[string, string, RegExp]>([
    ['InsufficientInstanceCapacity', 'busy', /instance-type or subnet/],
    ['InvalidSubnetID.NotFound', 'bad-input', /subnet and security-groups/],
    ['InvalidGroup.NotFound', 'bad-input', /subnet and security-groups/],
    ['InvalidKeyPair.NotFound', 'bad-input', /key-name: none/],
    ['InvalidIPAddress.InUse', 'bad-input', /private-ip: none/],
    ['VcpuLimitExceeded', 'quota-reached', /quota/],
    ['InvalidAMIID.NotFound', 'resource-gone', /another one/],
    ['UnauthorizedOperation', 'access-denied', /ec2:RunInstances/],
  ])('%s', async (code, fault, advice) => {
    const status = code.startsWith('Insufficient') ? 500 : 400;
    const effect: FaultEffect = code === 'UnauthorizedOperation' ? { deny: true } : error(code, status);
    const world = await worldWith({
      images: [amiOf()],
      faults: [{ match: { action: 'RunInstances' }, do: effect }],
    });
    const report = await runWith(world, RESTORE);
    expect(report).toMatchObject({ outcome: 'failed', restored: [], failed: [{ fault, action: 'restore' }] });
    expect(report.failed[0]).toMatchObject({ resourceId: INSTANCE, recoveryPointId: AMI });
    expect(report.failed[0]?.advice).toMatch(advice);
    expect(madeIn(world)).toEqual([]);
  });

  it('an address that somebody else has taken since', async () => {
    const squatter = { ...MACHINE, id: 'i-0ddddddddddddddd1', tags: {} };
    const world = await worldWith({ images: [amiOf()], instances: [squatter] });
    expect(await runWith(world, RESTORE)).toMatchObject({ failed: [{ fault: 'bad-input' }] });
    const free = await runWith(world, { ...RESTORE, 'private-ip': 'none' });
    expect(free).toMatchObject({ outcome: 'ok', restored: [{ state: 'available' }] });
  });

  it('one that ends on its own is red, with the reason', async () => {
    const world = await worldWith({ images: [amiOf()], settings: { instancePendingMs: 3_600_000 } });
    const running = runWith(world, { ...RESTORE, wait: 'true', 'wait-timeout': '10 minutes' });
    expect(await running).toMatchObject({
      outcome: 'partial',
      restored: [{ state: 'pending' }],
      failed: [{ fault: 'not-available-in-time', action: 'wait' }],
    });
  });
});

describe('one run makes one machine', () => {
  it.each<[string, FaultEffect]>([
    ['a lost answer', { lostAnswer: true }],
    ['a 500 after the work', { answer500AfterWork: true }],
    ['a cut answer', { cut: true }],
    ['throttling', { throttle: true }],
  ])('through %s', async (_what, effect) => {
    const world = await worldWith({
      images: [amiOf()],
      faults: [{ match: { action: 'RunInstances' }, do: effect, times: 2 }],
    });
    expect(await runWith(world, RESTORE)).toMatchObject({ outcome: 'ok' });
    expect(madeIn(world)).toHaveLength(1);
  });

  it('and its next attempt finds it, although the original is there again and the request would be another', async () => {
    const world = await worldWith({ images: [amiOf()] });
    const first = await runWith(world, RESTORE, { workflowRun: RUN });
    world.sandbox.account.addInstance({ ...MACHINE, privateIpAddress: '10.0.1.99' });
    const again = await runWith(world, RESTORE, { workflowRun: { ...RUN, attempt: 2 } });
    expect(again).toMatchObject({ outcome: 'ok', restored: [{ alreadyDone: true, state: 'available' }] });
    expect(again.restored[0]?.restoredId).toBe(first.restored[0]?.restoredId);
    expect(madeIn(world)).toHaveLength(1);
  });

  it('another run makes another', async () => {
    const world = await worldWith({ images: [amiOf()] });
    await runWith(world, RESTORE, { workflowRun: RUN });
    const report = await runWith(world, { ...RESTORE, 'private-ip': 'none' }, { workflowRun: { ...RUN, id: '4712' } });
    expect(report).toMatchObject({ outcome: 'ok', restored: [{ alreadyDone: false }] });
    expect(madeIn(world)).toHaveLength(2);
  });

  it('killed at any request, the next attempt makes no second one', async () => {
    const whole = await worldWith({ images: [amiOf()] });
    await runWith(whole, RESTORE, { workflowRun: RUN });
    const steps = whole.sandbox.requests.length;
    for (let step = 1; step <= steps; step += 1) {
      const world = await worldWith({ images: [amiOf()] });
      const killed = new AbortController();
      world.sandbox.account.faults.add([
        {
          match: {
            where: () => {
              if (world.sandbox.requests.length + 1 >= step) killed.abort();
              return false;
            },
          },
          do: { reset: true },
        },
      ]);
      await runWith(world, RESTORE, { workflowRun: RUN, signal: killed.signal });
      world.sandbox.account.faults.clear();
      const report = await runWith(world, RESTORE, { workflowRun: { ...RUN, attempt: 2 } });
      expect(report).toMatchObject({ outcome: 'ok', restored: [{ state: 'available' }] });
      expect(madeIn(world)).toHaveLength(1);
    }
  });
});
