import { expect, it } from 'vitest';
import { DAY, HOME, runWith, START, worldOf } from './run-engine.ts';

const PLAN = `plans:
  daily:
    selection: {tags: ["Backup:daily"]}
    rules:
      nightly: {expiry: 30 days}
`;

it('a retain brings the Expire tag of a snapshot back in line with that of its AMI, once', async () => {
  const tags = {
    CreatedBy: 'backupViaTag',
    Expire: '2026-12-11T23:00:00Z',
    BackupSource: 'i-0aaaaaaaaaaaaaaa1',
    BackupPlan: 'daily/nightly',
  };
  const snapshot = (id: string, Expire: string) => ({
    id,
    description: 'Created by CreateImage(i-0aaaaaaaaaaaaaaa1) for ami-0aaaaaaaaaaaaaaa1',
    tags: { ...tags, Expire },
  });
  const world = await worldOf({
    regions: [HOME],
    images: [
      {
        region: HOME,
        id: 'ami-0aaaaaaaaaaaaaaa1',
        sourceInstanceId: 'i-0aaaaaaaaaaaaaaa1',
        createdAt: Date.parse(START) - 10 * DAY,
        tags,
        snapshots: [
          snapshot('snap-0aaaaaaaaaaaaaaa1', tags.Expire),
          snapshot('snap-0aaaaaaaaaaaaaaa2', '2027-06-01T00:00:00Z'),
        ],
      },
    ],
  });
  const files = new Map([['.github/backup-plans.yml', PLAN]]);
  const expiries = () =>
    [...world.sandbox.account.region(HOME).snapshots.values()].map((one) => one.tags.get('Expire'));
  const report = await runWith(world, { mode: 'retain' }, { files });
  expect(report).toMatchObject({ outcome: 'ok', retained: [{ because: 'snapshots', state: 'done' }] });
  expect(expiries()).toEqual([tags.Expire, tags.Expire]);
  expect(await runWith(world, { mode: 'retain' }, { files })).toMatchObject({ outcome: 'ok', retained: [] });
});
