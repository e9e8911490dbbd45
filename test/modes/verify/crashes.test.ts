import { describe, expect, it } from 'vitest';
import type { InstanceSeed } from '../../../sandbox/index.ts';
import { HOME, type World, worldOf } from '../../engine/run-engine.ts';
import { instance } from '../check/world.ts';
import { AMI, another, image, tagsOf, testInstances, verifiable, verifyIn } from './world.ts';

const HOUR = 3_600_000;
/** Each look at a test is a request, and each request a death. */
const SHORT = { 'test-timeout': '1 minute' } as const;
const PAST = '2026-11-20T00:00:00Z';
const OURS = { CreatedBy: 'backupViaTag', BackupTest: AMI, Expire: PAST };
const TOKEN = 'backupViaTag-test-0123456789abcdef0123456789abcdef01234567';
const decoy = (number: number, more: Partial<InstanceSeed>): InstanceSeed => ({
  region: HOME,
  id: `i-0ddddddddddddddd${number}`,
  imageId: AMI,
  tags: OURS,
  ...more,
});

/** Instances that look like a left-over test, but for one thing. */
const FOREIGN: readonly InstanceSeed[] = [
  decoy(1, { tags: { CreatedBy: 'backupViaTag', Expire: PAST } }),
  decoy(2, { tags: { BackupTest: AMI, Expire: PAST } }),
  decoy(3, { tags: { ...OURS, CreatedBy: 'BackupViaTag' } }),
  decoy(4, { tags: { ...OURS, Expire: 'never' } }),
  decoy(5, { tags: { ...OURS, Expire: 'soon' } }),
  decoy(6, { tags: { ...OURS, Expire: '2027-11-20T00:00:00Z' } }),
  decoy(7, { tags: { CreatedBy: 'backupViaTag', BackupTest: AMI } }),
  decoy(8, { tags: { ...OURS, BackupTest: 'yes' } }),
  decoy(9, { imageId: 'ami-0fffffffffffffff1' }),
  decoy(0, { clientToken: 'console-0123' }),
];

const second = another(2);
const seed = () =>
  verifiable({
    instances: [instance(), second.instance, ...FOREIGN],
    images: [image(), second.image],
    boots: [{ imageId: 'ami-0aaaaaaaaaaaaaaa2', outcome: 'impaired' }],
    settings: { statusChecksMs: 10_000 },
  });

const isAlive = ({ state }: { readonly state: string }) => state !== 'terminated' && state !== 'shutting-down';

/** Test instances of ours that still run although their time is past. */
function overdue(world: World): readonly string[] {
  return testInstances(world)
    .filter(({ clientToken, tags, state }) => {
      const expire = Date.parse(tags.get('Expire') ?? '');
      return clientToken?.startsWith('backupViaTag-test-') && isAlive({ state }) && expire <= world.clock.now();
    })
    .map(({ instanceId }) => instanceId);
}

function foreignStates({ sandbox }: World): readonly string[] {
  const { instances } = sandbox.account.region(HOME);
  return FOREIGN.map(({ id = '' }) => instances.get(id)?.state ?? 'gone');
}

type Death = 'before' | 'after';
const isRead = (action: string) => /^(Describe|Get|List)/.test(action);

/**
 * A run that is killed at a request, before the service got it or after it had done the work: from then on nothing gets through in either
 * direction. Answers with the request, or with null where the run did not come so far. Only writes are counted for a death after one: of
 * a read nothing is left, so that it is a death before the next request.
 */
async function killedAt(world: World, at: number, when: Death): Promise<string | null> {
  const { account, requests } = world.sandbox;
  let count = 0;
  let last: string | null = null;
  const isDead = () => {
    const { action = '' } = requests.at(-1) ?? {};
    if (last !== null) return true;
    if (when === 'before' || !isRead(action)) count += 1;
    if (count < at) return false;
    last = action;
    return when === 'before';
  };
  const isLast = () => when === 'after' && last !== null;
  account.faults.add([
    { match: { where: isDead }, do: { reset: true } },
    { match: { where: isLast }, do: { lostAnswer: true }, times: 1 },
  ]);
  await verifyIn(world, SHORT);
  account.faults.clear();
  return last;
}

/** Kills one run after the other, each in an account of its own, at the first request, the second and so on. */
async function deathsOf(when: Death): Promise<{ readonly actions: readonly string[]; readonly left: number }> {
  const actions: string[] = [];
  let left = 0;
  for (let at = 1; ; at += 1) {
    const world = await worldOf(seed());
    const action = await killedAt(world, at, when);
    if (action === null) return { actions, left };
    actions.push(action);

    expect(foreignStates(world)).toEqual(FOREIGN.map(() => 'running'));
    left += testInstances(world).filter(
      ({ clientToken, state }) => clientToken !== 'console-0123' && isAlive({ state }),
    ).length;
    world.clock.advance(4 * HOUR);
    await verifyIn(world, SHORT);
    expect(overdue(world)).toEqual([]);
    expect(foreignStates(world)).toEqual(FOREIGN.map(() => 'running'));
    // Only what passed says so, and it has passed at last.
    expect(tagsOf(world)).toHaveProperty('BackupVerified');
    expect(tagsOf(world, 'ami-0aaaaaaaaaaaaaaa2')).not.toHaveProperty('BackupVerified');
  }
}

describe('a verify that is killed leaves nothing that the next one does not clean, and nothing foreign is ever touched', () => {
  it('before a request', { timeout: 300_000 }, async () => {
    const { actions, left } = await deathsOf('before');
    expect(actions.length).toBeGreaterThan(15);
    expect(left).toBeGreaterThan(5);
  });

  it('after a write whose answer it never got', { timeout: 300_000 }, async () => {
    const { actions, left } = await deathsOf('after');
    const twice = (action: string) => [action, action];
    expect(actions.toSorted()).toEqual(['CreateTags', ...twice('RunInstances'), ...twice('TerminateInstances')]);
    expect(left).toBeGreaterThan(2);
  });
});

describe('what an earlier run left behind', () => {
  const own = (more: Partial<InstanceSeed> = {}) =>
    decoy(1, { id: 'i-0eeeeeeeeeeeeeee1', clientToken: TOKEN, ...more });
  const with_ = (...left: InstanceSeed[]) => verifiable({ instances: [instance(), ...left] });

  it.each<[string, Partial<InstanceSeed>]>([
    ['running', {}],
    ['stopped', { state: 'stopped' }],
    ['whose token the service does not tell', { clientToken: '' }],
    ['whose expiry is written as date prints it', { tags: { ...OURS, Expire: 'Fri Nov 20 00:00:00 UTC 2026' } }],
  ])('is terminated: one that is %s', async (_, more) => {
    const world = await worldOf(with_(own(more)));
    const report = await verifyIn(world);
    expect(report.leftTests).toMatchObject([
      { instanceId: 'i-0eeeeeeeeeeeeeee1', recoveryPointId: AMI, expiresAt: PAST, result: 'terminated' },
    ]);
    expect(report.outcome).toBe('ok');
    expect(world.sandbox.account.region(HOME).instances.get('i-0eeeeeeeeeeeeeee1')?.state).toBe('terminated');
  });

  it('is terminated in regions where nothing is tested, and where nothing is isolated', async () => {
    const away = 'eu-west-1';
    const world = await worldOf({
      ...with_(own({ region: away })),
      regions: [HOME, away],
      subnets: [],
    });
    const report = await verifyIn(world);
    expect(report).toMatchObject({
      leftTests: [{ region: away, result: 'terminated' }],
      failed: [{ fault: 'not-isolated' }],
    });
  });

  it('is only told in a dry run', async () => {
    const world = await worldOf(with_(own()));
    expect(await verifyIn(world, { 'dry-run': 'true' })).toMatchObject({
      outcome: 'ok',
      leftTests: [{ result: 'planned' }],
    });
    expect(world.sandbox.account.region(HOME).instances.get('i-0eeeeeeeeeeeeeee1')?.state).toBe('running');
  });

  it('is red where it cannot be terminated, or nobody may look for it', async () => {
    const guarded = await worldOf(with_(own({ disableApiTermination: true })));
    expect(await verifyIn(guarded)).toMatchObject({
      outcome: 'partial',
      leftTests: [{ result: 'failed' }],
      failed: [{ action: 'terminate', fault: 'deletion-blocked', target: 'i-0eeeeeeeeeeeeeee1' }],
    });
    const where = { 'Filter.2.Name': 'tag-key' };
    const error = { code: 'UnauthorizedOperation', status: 403, message: 'no' };
    const blind = await worldOf({
      ...with_(own()),
      faults: [{ match: { action: 'DescribeInstances', where }, do: { error } }],
    });
    expect(await verifyIn(blind)).toMatchObject({
      outcome: 'partial',
      failed: [{ action: 'read', fault: 'access-denied' }],
    });
  });

  it('stays, and the run is red, by a clock that is wrong', async () => {
    const world = await worldOf({ ...with_(own()), settings: { clockSkewMs: 0 } });
    const { cleanUp } = await import('../../../src/modes/verify/clean-up.ts');
    const clock = { now: () => 0, sleep: async () => {}, correction: { hear: () => {}, skew: () => 6 * 60_000 } };
    const never = () => Promise.reject(new Error('it was terminated'));
    const left = [{ region: HOME, id: 'i-0eeeeeeeeeeeeeee1', image: AMI, expiresAt: 0 }];
    // @ts-expect-error: ids of a test are plain text, and only these parts are looked at.
    const cleaned = await cleanUp(left, false, { terminate: never }, { clock });
    expect(cleaned).toMatchObject({
      cleanedUp: [{ result: 'failed' }],
      failures: [{ fault: { code: 'clock-wrong' } }],
    });
    expect(world.sandbox.requests).toEqual([]);
  });
});
