import { expect, it, vi } from 'vitest';
import { AWAY, daysAgo, HOME, instance, stamp, worldOf } from './world.ts';

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 });

const FRESH = 'i-0aaaaaaaaaaaaaaa1';
const LATE = 'i-0bbbbbbbbbbbbbbb2';
const EXEMPT = 'i-0ccccccccccccccc3';
const OPEN = 'i-0ddddddddddddddd4';
const CHECK = { mode: 'check', tag: 'Backup:Daily', 'max-age': '26 hours', coverage: 'all' };

const ami = (id: string, source: string, days: number, region = HOME) => ({
  region,
  id,
  sourceInstanceId: source,
  createdAt: daysAgo(days),
  tags: { CreatedBy: 'backupViaTag', Expire: stamp(daysAgo(-30)), BackupSource: source, BackupTag: 'Backup:Daily' },
});

const seed = {
  regions: [HOME, AWAY],
  instances: [
    instance({ id: FRESH, launchedAt: daysAgo(90), tags: { Name: 'web-1' } }),
    instance({ id: LATE, launchedAt: daysAgo(90), region: AWAY, tags: { Name: 'api-1' } }),
    { region: HOME, id: EXEMPT, launchedAt: daysAgo(90), tags: { BackupExempt: 'rebuilt from code' } },
    { region: AWAY, id: OPEN, launchedAt: daysAgo(90), tags: { Name: 'forgotten' } },
  ],
  images: [ami('ami-0aaaaaaaaaaaaaaa1', FRESH, 0.5), ami('ami-0bbbbbbbbbbbbbbb2', LATE, 3, AWAY)],
};

it('a check is red for what is late or unprotected, names it, and writes nothing', async () => {
  const world = await worldOf(seed);
  const run = await world.run(CHECK);
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({
    outcome: 'partial',
    'checked-count': '4',
    'fresh-count': '1',
    'late-count': '1',
    'unprotected-count': '1',
    'failed-count': '0',
    failed: '[]',
    truncated: '',
  });
  const checked: { resourceId: string; status: string; by: string | null }[] = JSON.parse(run.outputs.checked ?? '');
  expect(checked.map(({ resourceId, status }) => [resourceId, status])).toEqual([
    [LATE, 'late'],
    [OPEN, 'unprotected'],
    [FRESH, 'fresh'],
    [EXEMPT, 'exempt'],
  ]);
  expect(run.summary).toContain('1 of 3 late · 1 of 3 unprotected · 1 of 3 protected');
  expect(run.summary).toContain('api-1');
  expect(world.writes()).toEqual([]);
});

it('a check is green once all are fresh, and a list names what can be restored', async () => {
  const world = await worldOf({ ...seed, images: [...seed.images, ami('ami-0bbbbbbbbbbbbbbb9', LATE, 0.1, AWAY)] });
  const run = await world.run({ ...CHECK, coverage: 'tagged' });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ outcome: 'ok', 'late-count': '0', 'fresh-count': '2', 'checked-count': '3' });
  const list = await world.run({ mode: 'list', from: 'api-1' });
  expect(list.exitCode).toBe(0);
  const points: { recoveryPointId: string }[] = JSON.parse(list.outputs['recovery-points'] ?? '');
  expect(points.map(({ recoveryPointId }) => recoveryPointId)).toEqual([
    'ami-0bbbbbbbbbbbbbbb9',
    'ami-0bbbbbbbbbbbbbbb2',
  ]);
});

it('a check leaves a page for people, and a masked account id is not on it', async () => {
  const world = await worldOf(seed);
  const { accountId } = world.sandbox.account;
  const [open, masked] = [await world.run(CHECK), await world.run({ ...CHECK, 'mask-account-id': 'true' })];
  const [openPage, maskedPage] = [open, masked].map(({ written }) => written.page ?? '');
  expect(openPage).toContain(accountId);
  for (const page of [openPage, maskedPage]) {
    expect(page).toContain('1 of 3 late · 1 of 3 unprotected · 1 of 3 protected');
    expect(page).toContain('forgotten');
    expect(page).toMatch(/<tr data-status="late">.*api-1.*Backups on 1 of 35 days/);
  }
  expect(maskedPage).not.toContain(accountId);
});
