import { expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { AWAY, COMING, copyWorld, keyIn, source, THIRD } from './copy-world.ts';
import { HOME, runWith, type World } from './run-engine.ts';

const WISH = `${AWAY}=${COMING} ${THIRD}=never`;
const snapshot = (name: string) => ({
  region: HOME,
  id: `backupviatag-${name}-41-0123456789ab`,
  sourceId: name,
  tags: { CreatedBy: 'backupViaTag', Expire: 'never', BackupSource: name, BackupTag: 'x', BackupCopyTo: WISH },
});

/** What the copies in the destinations say that they are of, each as often as it is there. */
function copiesIn({ sandbox }: World): readonly string[] {
  return [AWAY, THIRD].flatMap((name) => {
    const { images, dbSnapshots, dbClusterSnapshots } = sandbox.account.region(name);
    const all = [...images.values(), ...dbSnapshots.values(), ...dbClusterSnapshots.values()];
    return all.map(({ tags }) => `${name} ${tags.get('BackupCopyOf')}`).sort();
  });
}

it.each<[string, Partial<AccountSeed>, string]>([
  ['AMIs', { images: [source(1, WISH), source(2, WISH)] }, 'ec2-instance'],
  ['DB snapshots', { dbSnapshots: [snapshot('orders'), snapshot('users')] }, 'rds-instance'],
  ['DB cluster snapshots', { dbClusterSnapshots: [snapshot('ledger')] }, 'rds-cluster'],
])(
  'copies of %s: killed at any request, the next run makes what is missing and nothing twice',
  {
    timeout: 120_000,
  },
  async (_what, seed, kinds) => {
    const keys = { kmsKeys: [{ arn: keyIn(AWAY) }, { arn: keyIn(THIRD) }] };
    const inputs = { mode: 'copy', kinds, regions: HOME } as const;
    const whole = await copyWorld({ ...seed, ...keys });
    expect(await runWith(whole, inputs)).toMatchObject({ outcome: 'ok' });
    const expected = copiesIn(whole);
    expect(new Set(expected).size).toBe(expected.length);
    const steps = whole.sandbox.requests.length;
    expect(steps).toBeGreaterThan(4);
    for (let step = 1; step <= steps; step += 1) {
      for (const lost of [{ reset: true }, { lostAnswer: true }] as const) {
        const world = await copyWorld({ ...seed, ...keys });
        const killed = new AbortController();
        const where = () => {
          if (world.sandbox.requests.length + 1 < step) return false;
          killed.abort();
          return true;
        };
        world.sandbox.account.faults.add([{ match: { where }, do: lost }]);
        await runWith(world, inputs, { signal: killed.signal });
        world.sandbox.account.faults.clear();
        world.clock.advance(3_600_000);
        const report = await runWith(world, inputs);
        expect(report).toMatchObject({ outcome: 'ok', failed: [] });
        expect(copiesIn(world)).toEqual(expected);
      }
    }
  },
);
