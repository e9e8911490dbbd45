import { expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { HOME, runWith, type World, worldOf } from './run-engine.ts';

const MACHINE = 'i-0aaaaaaaaaaaaaaa1';
const DAY = 86_400_000;
const MARK = { BackupTest: 'yes' };

const SEED: AccountSeed = {
  regions: [HOME],
  instances: [{ region: HOME, id: MACHINE, tags: { Backup: 'daily' } }],
  subnets: [{ region: HOME, id: 'subnet-0aaaaaaaaaaaaaaa1', vpcId: 'vpc-0a', cidr: '10.0.0.0/24', tags: MARK }],
  securityGroups: [{ region: HOME, id: 'sg-0aaaaaaaaaaaaaaa1', vpcId: 'vpc-0a', ingress: [], egress: [], tags: MARK }],
  settings: { imageReadyMs: 60_000, statusChecksMs: 10_000 },
};

const BACKUP = { mode: 'backup', tag: 'Backup:daily', expiry: '2 days', regions: HOME } as const;
const VERIFY = { mode: 'verify', tag: 'Backup:daily', regions: HOME, 'verify-every': '1 day' } as const;
const PURGE = { mode: 'purge', regions: HOME } as const;

const verifiedIn = ({ sandbox }: World) =>
  [...sandbox.account.region(HOME).images.values()]
    .filter(({ tags }) => tags.has('BackupVerified'))
    .map(({ imageId }) => imageId);
const countIn = ({ sandbox }: World) => sandbox.account.region(HOME).images.size;

/** A night and the day after it: a backup, a test of it where one is asked for, a purge. */
async function nightIn(world: World, night: number, boots: 'yes' | 'no' | 'not tested', more = {}) {
  const workflowRun = { id: `${1000 + night}`, url: `https://github.com/acme/ops/actions/runs/${night}`, attempt: 1 };
  expect(await runWith(world, BACKUP, { workflowRun })).toMatchObject({ outcome: 'ok', createdCount: 1 });
  world.clock.advance(3_600_000);
  if (boots !== 'not tested') {
    world.sandbox.account.boots.splice(0, Number.POSITIVE_INFINITY, {
      imageId: '*',
      outcome: boots === 'yes' ? 'ok' : 'shuts-down',
    });
    const verify = await runWith(world, VERIFY, { workflowRun });
    expect(verify).toMatchObject({ outcome: boots === 'yes' ? 'ok' : 'failed' });
  }
  const purge = await runWith(world, { ...PURGE, ...more }, { workflowRun });
  expect(purge.failed).toEqual([]);
  world.clock.advance(DAY - 3_600_000);
}

it('the newest verified AMI survives every purge until a newer one is verified', { timeout: 60_000 }, async () => {
  const world = await worldOf(SEED);
  await nightIn(world, 0, 'yes');
  const [first] = verifiedIn(world);
  expect(first).toBeDefined();
  // Backups go on, and none of them boots any more.
  for (let night = 1; night <= 20; night += 1) {
    await nightIn(world, night, night % 3 === 0 ? 'no' : 'not tested');
    expect(verifiedIn(world)).toEqual([first]);
  }
  // What expired without ever having booted is gone.
  expect(countIn(world)).toBeLessThanOrEqual(4);
  await nightIn(world, 21, 'yes');
  await nightIn(world, 22, 'not tested');
  expect(verifiedIn(world)).not.toContain(first);
  expect(verifiedIn(world)).toHaveLength(1);
});

it.each(['0', '1', '5'])(
  'who never verifies sees no difference: keep-verified %s',
  { timeout: 60_000 },
  async (keep) => {
    const world = await worldOf(SEED);
    const counts: number[] = [];
    for (let night = 0; night < 6; night += 1) {
      await nightIn(world, night, 'not tested', { 'keep-verified': keep });
      counts.push(countIn(world));
    }
    expect(counts).toEqual([1, 2, 2, 2, 2, 2]);
  },
);
