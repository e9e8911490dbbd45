import { expect, it, vi } from 'vitest';
import { hereIn } from '../front/world.ts';
import { daysAgo, HOME, worldOf } from './world.ts';

// Each run starts a process.
vi.setConfig({ testTimeout: 120_000 });

const SOURCE = 'i-0aaaaaaaaaaaaaaa1';
const AMI = 'ami-0aaaaaaaaaaaaaaa1';
const OURS = { CreatedBy: 'backupViaTag' };

it('a purge says until when it can be undone, it is undone, and the next purge keeps what came back', async () => {
  const world = await worldOf({
    regions: [HOME],
    images: [
      {
        region: HOME,
        id: AMI,
        name: `backupViaTag-${SOURCE}-42-0123456789ab`,
        description: `api-1, ${SOURCE}, 2026/10/01 00:00:00 UTC`,
        sourceInstanceId: SOURCE,
        createdAt: daysAgo(40),
        tags: { ...OURS, Expire: '2020-01-01T00:00:00Z', BackupSource: SOURCE, BackupSourceName: 'api-1' },
        snapshots: [{}, {}, {}],
      },
    ],
    binRules: (['EC2_IMAGE', 'EBS_SNAPSHOT'] as const).map((type) => ({ region: HOME, type, days: 7, tags: OURS })),
  });
  const images = () => [...world.sandbox.account.region(HOME).images.keys()];
  const purge = { mode: 'purge', 'min-keep': '0', regions: HOME };
  const here = hereIn(world);
  const purged = await here(purge);
  expect(purged.exitCode).toBe(0);
  const [deleted] = JSON.parse(purged.outputs.deleted ?? '[]');
  expect(Date.parse(deleted.recoverableUntil)).toBeGreaterThan(Date.now() + 6.9 * 86_400_000);
  expect(purged.summary).toContain(`recoverable until ${deleted.recoverableUntil.slice(0, 10)}`);
  expect(purged.log).toContain(`recoverable until ${deleted.recoverableUntil}`);
  expect(images()).toEqual([]);

  const restore = { mode: 'restore', from: 'recycle-bin', regions: HOME };
  const shown = await here({ ...restore, 'dry-run': 'true' });
  expect(shown.exitCode).toBe(0);
  expect(shown.summary).toContain('1 AMI would be brought back from the Recycle Bin');
  expect(images()).toEqual([]);
  const restored = await world.run(restore);
  expect(restored.exitCode).toBe(0);
  const [entry] = JSON.parse(restored.outputs.restored ?? '[]');
  expect(entry).toMatchObject({
    account: world.sandbox.account.accountId,
    region: HOME,
    kind: 'ec2-instance',
    resourceId: SOURCE,
    resourceName: 'api-1',
    recoveryPointId: AMI,
    restoredId: AMI,
    state: 'available',
    alreadyDone: false,
  });
  expect(restored.summary).toContain(`kept until ${entry.expiresAt.slice(0, 10)}`);
  const again = await here(purge);
  expect(again.outputs).toMatchObject({ 'deleted-count': '0', 'kept-count': '1' });
  expect(images()).toEqual([AMI]);
});
