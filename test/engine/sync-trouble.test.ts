import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../sandbox/index.ts';
import {
  backupIn,
  HOME,
  OREGON,
  onlyPlan,
  PLAN,
  planFile,
  ROLE,
  sync,
  syncWorld,
  VAULT,
  writes,
} from '../modes/sync/sync-world.ts';

const CREATE_VAULT = { 'create-vault': 'true' } as const;

describe('a lost answer', () => {
  const LOST = { lostAnswer: true } as const;

  it.each(['CreateBackupVault', 'CreateBackupPlan', 'CreateBackupSelection'])(
    'of %s makes nothing twice',
    async (action) => {
      const world = await syncWorld({}, { faults: [{ match: { action, nth: 1 }, do: LOST }] });
      const synced = await sync(world, planFile(), CREATE_VAULT);
      expect(synced.calls.filter((call) => call === action)).toHaveLength(2);
      // The service knows the request again: nothing has to be looked for.
      expect(synced.calls.filter((call) => call.startsWith('List'))).toEqual(['ListBackupVaults', 'ListBackupPlans']);
      expect(synced.report).toMatchObject({ outcome: 'ok', failed: [] });
      expect(backupIn(world).vaults.size).toBe(1);
      expect(onlyPlan(world).selections.size).toBe(1);
      expect((await sync(world, planFile())).report.synced).toEqual([]);
    },
  );

  it.each(['UpdateBackupPlan', 'DeleteBackupSelection'])('of %s is repeated', async (action) => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    world.sandbox.account.faults.add([{ match: { action, nth: 1 }, do: LOST }]);
    const changed = planFile({ expiry: '14 days', tags: 'Environment:production' });
    const synced = await sync(world, changed);
    expect(synced.calls.filter((call) => call === action)).toHaveLength(2);
    expect(synced.report).toMatchObject({ outcome: 'ok', failed: [] });
    expect((await sync(world, changed)).report.synced).toEqual([]);
  });

  it('of DeleteBackupPlan is repeated, and a plan that is gone is done', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    world.sandbox.account.faults.add([{ match: { action: 'DeleteBackupPlan', nth: 1 }, do: LOST }]);
    const synced = await sync(world, planFile({ name: 'other' }), { 'remove-plans': PLAN });
    expect(synced.report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(onlyPlan(world).name).toBe('other');
  });
});

it('asks again for the selection of a plan just made, whose tag the policy may not see at once', async () => {
  const faults: FaultRule[] = [{ match: { action: 'CreateBackupSelection', nth: 1 }, do: { deny: true } }];
  const world = await syncWorld({}, { faults });
  const synced = await sync(world, planFile(), CREATE_VAULT);
  expect(synced.report).toMatchObject({ outcome: 'ok', failed: [] });
  expect(onlyPlan(world).selections.size).toBe(1);
});

describe('what is refused comes with advice', () => {
  it('a role that is not there', async () => {
    const world = await syncWorld({ roles: [] });
    const { report } = await sync(world, planFile(), CREATE_VAULT);
    expect(report.outcome).toBe('partial');
    expect(report.synced.map(({ state }) => state)).toEqual(['done', 'failed']);
    expect(report.failed).toMatchObject([{ target: PLAN, action: 'sync', fault: 'role-refused' }]);
    expect(report.failed[0]?.message).toContain(`the plan ${PLAN} is there, without its selection`);
    expect(report.failed[0]?.advice).toContain(`Make the role ${ROLE} with a trust in backup.amazonaws.com`);
  });

  it('goes on where it stopped once the role is there', async () => {
    const world = await syncWorld({ roles: [] });
    await sync(world, planFile(), CREATE_VAULT);
    world.sandbox.account.backup.roles.set(ROLE, { arn: ROLE });
    const synced = await sync(world, planFile());
    expect(synced.report.outcome).toBe('ok');
    expect(writes(synced)).toEqual(['CreateBackupSelection']);
    expect(onlyPlan(world).selections.size).toBe(1);
  });

  it('a role that may not be passed', async () => {
    const world = await syncWorld({ roles: [{ arn: ROLE, passable: false }] });
    const { report } = await sync(world, planFile(), CREATE_VAULT);
    expect(report.failed).toMatchObject([{ target: PLAN, fault: 'access-denied' }]);
    expect(report.failed[0]?.advice).toContain(`Allow iam:PassRole on ${ROLE}`);
  });

  it('a vault that is not there, before anything is made', async () => {
    const world = await syncWorld();
    const synced = await sync(world, planFile());
    expect(synced.report).toMatchObject({ outcome: 'failed', synced: [] });
    expect(synced.report.failed).toMatchObject([{ target: VAULT, action: 'sync' }]);
    expect(synced.report.failed[0]?.advice).toContain('create-vault');
    expect(writes(synced)).toEqual([]);
  });

  it('a vault that goes before the plan is made', async () => {
    const world = await syncWorld();
    const message = `Error in rule DailyBackups : Backup vault ${VAULT} does not exist`;
    world.sandbox.account.faults.add([
      {
        match: { action: 'CreateBackupPlan' },
        do: { error: { code: 'InvalidParameterValueException', status: 400, message } },
      },
    ]);
    const { report } = await sync(world, planFile(), CREATE_VAULT);
    expect(report.failed).toMatchObject([{ target: PLAN, fault: 'bad-input' }]);
    expect(report.failed[0]?.advice).toBe(
      `Write create-vault: true to have the vault "${VAULT}" made, make it by hand, or correct vault in the plan file.`,
    );
  });

  it('a vault that cannot be made, without a try at its plan', async () => {
    const world = await syncWorld({}, { faults: [{ match: { action: 'CreateBackupVault' }, do: { deny: true } }] });
    const synced = await sync(world, planFile(), CREATE_VAULT);
    expect(synced.report.outcome).toBe('failed');
    expect(synced.report.failed).toMatchObject([
      { target: VAULT, fault: 'access-denied' },
      { target: PLAN, fault: 'access-denied' },
    ]);
    expect(synced.report.failed[1]?.message).toMatch(/^not tried/);
    expect(writes(synced)).toEqual(['CreateBackupVault']);
  });

  it('one plan too many', async () => {
    const error = { code: 'LimitExceededException', status: 400, message: 'There are 300 backup plans already.' };
    const world = await syncWorld({}, { faults: [{ match: { action: 'CreateBackupPlan' }, do: { error } }] });
    const { report } = await sync(world, planFile(), CREATE_VAULT);
    expect(report.failed).toMatchObject([{ target: PLAN, fault: 'quota-reached' }]);
  });

  it('a schedule that AWS Backup does not take', async () => {
    const message = 'Error in rule DailyBackups : Invalid schedule expression "cron(0 5 ? * * *)"';
    const error = { code: 'InvalidParameterValueException', status: 400, message };
    const world = await syncWorld({}, { faults: [{ match: { action: 'CreateBackupPlan' }, do: { error } }] });
    const { report } = await sync(world, planFile(), CREATE_VAULT);
    expect(report.failed[0]?.advice).toContain('Correct the schedule');
  });
});

describe('a sync that can do nothing', () => {
  it('is refused where no plan is for AWS Backup', async () => {
    const world = await syncWorld();
    const direct =
      'plans:\n  nightly:\n    selection:\n      tags: [A:b]\n    rules:\n      r:\n        expiry: 7 days\n';
    const synced = await sync(world, direct);
    expect(synced.report.failed).toMatchObject([{ target: 'plan-file', fault: 'bad-input' }]);
    expect(synced.report.failed[0]?.message).toContain('says "engine: aws-backup"');
    expect(synced.calls).toEqual(['ListBackupPlans']);
  });

  it('is refused where the regions have nothing in common', async () => {
    const world = await syncWorld();
    const synced = await sync(world, planFile({ regions: OREGON }), { regions: HOME });
    expect(synced.report.failed[0]?.message).toContain('have no region in common');
    expect(synced.calls).toEqual(['ListBackupPlans']);
  });

  it("is refused where a plan's region fits none that is enabled", async () => {
    const world = await syncWorld();
    const synced = await sync(world, planFile({ regions: 'eu-central-1 mars-1' }));
    expect(synced.report.failed[0]?.message).toContain(`the regions of the plan ${PLAN}: "mars-1" matches no enabled`);
    expect(synced.calls).toEqual([]);
  });
});

describe('what is slow to settle', () => {
  const notFound = { code: 'ResourceNotFoundException', status: 400, message: 'no such plan' };

  it('is asked again: a plan that is not yet known when its selection is made', async () => {
    const faults = [{ match: { action: 'CreateBackupSelection' }, do: { error: notFound }, times: 3 }];
    const world = await syncWorld({}, { faults });
    const { report } = await sync(world, planFile(), CREATE_VAULT);
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(onlyPlan(world).selections.size).toBe(1);
  });

  it('is given up in the end', async () => {
    const world = await syncWorld(
      {},
      { faults: [{ match: { action: 'CreateBackupSelection' }, do: { error: notFound } }] },
    );
    const { report } = await sync(world, planFile(), CREATE_VAULT);
    expect(report.failed).toMatchObject([{ target: PLAN, fault: 'resource-gone' }]);
  });

  it('is deleted again: a plan whose selections still stand in the way', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    const message = 'Related backup plan selections must be deleted prior to backup plan deletion';
    const error = { code: 'InvalidRequestException', status: 400, message };
    world.sandbox.account.faults.add([{ match: { action: 'DeleteBackupPlan' }, do: { error }, times: 2 }]);
    const { report } = await sync(world, planFile({ name: 'other' }), { 'remove-plans': PLAN });
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(onlyPlan(world).name).toBe('other');
  });

  it('is passed over when it went between two calls: a plan that somebody deletes', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    world.sandbox.account.faults.add([{ match: { action: 'GetBackupPlan' }, do: { error: notFound }, times: 1 }]);
    const synced = await sync(world, planFile(), { 'dry-run': 'true' });
    expect(synced.report).toMatchObject({ outcome: 'ok', synced: [{ action: 'create-plan' }] });
  });
});

describe('pages', () => {
  it.each(['short', 'empty'] as const)('that are %s are read to the end', async (pages) => {
    const world = await syncWorld({}, { settings: { pages } });
    await sync(world, planFile(), CREATE_VAULT);
    const again = await sync(world, planFile());
    expect(again.report).toMatchObject({ outcome: 'ok', synced: [] });
  });
});
