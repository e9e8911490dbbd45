import { expect, it } from 'vitest';
import { ami, CHECK, LATE, seed } from '../e2e/check-world.ts';
import { AWAY, worldOf } from './world.ts';

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
