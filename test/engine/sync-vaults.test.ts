import { describe, expect, it } from 'vitest';
import { HOME, onlyPlan, PLAN, planFile, sync, syncWorld, VAULT, writes } from '../modes/sync/sync-world.ts';

const LOCKED = { region: HOME, name: VAULT, minRetentionDays: 60, maxRetentionDays: 90 };

describe.each([{}, { 'dry-run': 'true' }])('a sync into a locked vault, %j', (run) => {
  it.each([
    ['35 days', 'for 35 days'],
    ['91 days', 'for 91 days'],
    ['never', 'for ever'],
  ])('is red before anything is made where a rule keeps for "%s"', async (expiry, kept) => {
    const world = await syncWorld({ vaults: [LOCKED] });
    const synced = await sync(world, planFile({ expiry }), run);
    expect(synced.report).toMatchObject({
      outcome: 'failed',
      synced: [],
      failed: [{ region: HOME, target: `${PLAN}/DailyBackups`, action: 'sync', fault: 'bad-input' }],
    });
    expect(synced.report.failed[0]?.message).toBe(
      `the rule ${PLAN}/DailyBackups keeps ${kept}, and the lock of the vault ${VAULT} wants at least 60 days and at most 90 days: every job of it would fail, and the plan stays as it is`,
    );
    expect(writes(synced)).toEqual([]);
  });

  it.each(['60 days', '90 days'])('takes a rule of "%s"', async (expiry) => {
    const world = await syncWorld({ vaults: [LOCKED] });
    expect((await sync(world, planFile({ expiry }), run)).report).toMatchObject({ outcome: 'ok', failed: [] });
  });
});

it('is red as well where the vault was locked after the plan was made, and leaves the plan alone', async () => {
  const world = await syncWorld({ vaults: [{ region: HOME, name: VAULT }] });
  await sync(world, planFile());
  const vault = world.sandbox.account.region(HOME).backup.vaults.get(VAULT);
  if (vault !== undefined) vault.minRetentionDays = 60;
  const again = await sync(world, planFile());
  expect(again.report).toMatchObject({ outcome: 'failed', failed: [{ target: `${PLAN}/DailyBackups` }] });
  expect(onlyPlan(world).rules).toMatchObject([{ lifecycle: { deleteAfterDays: 35 } }]);
});

it('names the vault that was probably meant', async () => {
  const world = await syncWorld({ vaults: [{ region: HOME, name: `${VAULT}s` }] });
  const { report } = await sync(world, planFile());
  expect(report.failed[0]?.message).toContain(`there is no backup vault ${VAULT}`);
  expect(report.failed[0]?.message).toContain(`did you mean "${VAULT}s"?`);
});
