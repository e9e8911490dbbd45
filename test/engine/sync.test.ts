import { describe, expect, it } from 'vitest';
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
  TAGS,
  VAULT,
  type World,
  writes,
} from '../modes/sync/sync-world.ts';
import { renderSummary } from '../report/views.ts';

const CREATE_VAULT = { 'create-vault': 'true' } as const;
const HOUR = 3_600_000;

function coveredIn(world: World): string[] {
  // Whatever is due on the clock is done when the region is asked.
  const region = world.sandbox.account.region(HOME);
  region.schedule.runDue(world.clock.now());
  return [...region.backup.jobs.values()].map(({ resourceArn }) => resourceArn.split(':').at(-1) ?? '');
}

describe('a sync', () => {
  it('makes the vault, the plan with its rule, and the selection of two tags, all with our tag', async () => {
    const world = await syncWorld();
    const synced = await sync(world, planFile(), CREATE_VAULT);
    expect(synced.report).toMatchObject({ outcome: 'ok', failed: [], createdCount: 0, failedCount: 0 });
    expect(synced.report.synced).toMatchObject([
      { region: HOME, action: 'create-vault', name: VAULT, plan: null, state: 'done' },
      { region: HOME, action: 'create-plan', name: PLAN, plan: null, state: 'done', before: null },
    ]);
    expect(writes(synced)).toEqual(['CreateBackupVault', 'CreateBackupPlan', 'CreateBackupSelection']);
    const vault = backupIn(world).vaults.get(VAULT);
    expect(Object.fromEntries(vault?.tags ?? [])).toEqual({ CreatedBy: 'backupViaTag' });
    const plan = onlyPlan(world);
    expect(Object.fromEntries(plan.tags)).toEqual({ CreatedBy: 'backupViaTag' });
    expect(plan.rules).toMatchObject([
      { name: 'DailyBackups', vaultName: VAULT, cron: 'cron(0 5 ? * * *)', lifecycle: { deleteAfterDays: 35 } },
    ]);
    const [selection] = plan.selections.values();
    expect(selection).toMatchObject({
      roleArn: ROLE,
      resources: ['*'],
      listOfTags: [],
      conditions: {
        StringEquals: [
          { key: 'aws:ResourceTag/Environment', value: 'production' },
          { key: 'aws:ResourceTag/ResourceType', value: 'rdspg-fcj' },
        ],
      },
    });
    const summary = renderSummary(synced.report, { reportPath: null });
    expect(summary).toContain('## 🟢 2 changes made in AWS Backup');
    expect(summary).toContain(`DailyBackups: cron(0 5 ? &#42; &#42; &#42;) Etc/UTC, into ${VAULT}, kept 35 days`);
    expect(summary).toContain('everything where Environment is production and ResourceType is rdspg-fcj');
  });

  it('makes the vault with the key that was named', async () => {
    const key = `arn:aws:kms:${HOME}:123456789012:key/0aaaaaaa-0000-0000-0000-000000000000`;
    const world = await syncWorld();
    await sync(world, planFile(), { ...CREATE_VAULT, 'vault-kms-key': key });
    expect(backupIn(world).vaults.get(VAULT)).toMatchObject({ encryptionKeyArn: key, ownKey: true });
  });

  it('changes nothing the second time, and reads with few requests', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    const again = await sync(world, planFile(), CREATE_VAULT);
    expect(again.report).toMatchObject({ outcome: 'ok', synced: [] });
    expect([...again.calls].sort()).toEqual([
      'DescribeRegionSettings',
      'GetBackupPlan',
      'GetBackupSelection',
      'ListBackupPlans',
      'ListBackupSelections',
      'ListBackupVaults',
      'ListTags',
    ]);
    expect(renderSummary(again.report, { reportPath: null })).toContain(
      'Nothing to change: AWS Backup is as the plan file says',
    );
  });

  it('covers a database that is tagged later, without another sync', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    world.clock.advance(24 * HOUR);
    expect(coveredIn(world)).toEqual(['rdspg-fcj-labs']);
    const other = world.sandbox.account.region(HOME).dbInstances.get('other');
    for (const [key, value] of Object.entries(TAGS)) other?.tags.set(key, value);
    world.clock.advance(24 * HOUR);
    expect(coveredIn(world).sort()).toEqual(['other', 'rdspg-fcj-labs', 'rdspg-fcj-labs']);
  });

  it('makes the new selection before it deletes the one it replaces, and changes the rules before both', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    const before = onlyPlan(world).planId;
    const changed = await sync(world, planFile({ tags: 'Environment:production', expiry: '14 days' }));
    expect(changed.report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(writes(changed)).toEqual(['UpdateBackupPlan', 'CreateBackupSelection', 'DeleteBackupSelection']);
    expect(changed.report.synced).toMatchObject([
      {
        action: 'update-plan',
        before: { rules: [{ deleteAfterDays: 35 }] },
        after: { rules: [{ deleteAfterDays: 14 }] },
      },
      { action: 'create-selection', plan: PLAN },
      { action: 'delete-selection', plan: PLAN, before: { selections: [{ role: ROLE, conditions: [{}, {}] }] } },
    ]);
    const plan = onlyPlan(world);
    expect(plan.planId).toBe(before);
    expect([...plan.selections.values()]).toMatchObject([
      { conditions: { StringEquals: [{ key: 'aws:ResourceTag/Environment' }] } },
    ]);
    expect((await sync(world, planFile({ tags: 'Environment:production', expiry: '14 days' }))).report.synced).toEqual(
      [],
    );
  });

  it('keeps the old selection where the new one is refused', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    const [kept] = onlyPlan(world).selections.keys();
    world.sandbox.account.faults.add([{ match: { action: 'CreateBackupSelection' }, do: { deny: true } }]);
    const { report } = await sync(world, planFile({ tags: 'Environment:production' }));
    expect(report.outcome).toBe('failed');
    expect(report.synced.map(({ action, state }) => [action, state])).toEqual([
      ['create-selection', 'failed'],
      ['delete-selection', 'failed'],
    ]);
    expect(report.failed[1]?.message).toMatch(/^not tried, because what comes before it failed/);
    expect([...onlyPlan(world).selections.keys()]).toEqual([kept]);
  });

  it("leaves somebody else's plan of the same name alone, and is red", async () => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    onlyPlan(world).tags.set('CreatedBy', 'somebody');
    const state = world.sandbox.snapshotState();
    const { report, calls } = await sync(world, planFile({ expiry: '14 days' }));
    expect(report).toMatchObject({ outcome: 'failed', synced: [] });
    expect(report.failed).toMatchObject([{ region: HOME, target: PLAN, action: 'sync', fault: 'name-taken' }]);
    expect(world.sandbox.snapshotState()).toEqual(state);
    expect(calls).not.toContain('GetBackupPlan');
  });

  it('deletes a plan only when it is named', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    const renamed = planFile({ name: 'renamed' });
    const kept = await sync(world, renamed);
    expect(kept.report.outcome).toBe('ok');
    expect(backupIn(world).plans.size).toBe(2);
    const removed = await sync(world, renamed, { 'remove-plans': PLAN });
    expect(removed.report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(removed.report.synced).toMatchObject([
      { action: 'delete-plan', name: PLAN, state: 'done', before: { rules: [{}], selections: [{}] }, after: null },
    ]);
    expect(writes(removed)).toEqual(['DeleteBackupSelection', 'DeleteBackupPlan']);
    expect(onlyPlan(world).name).toBe('renamed');
  });

  it('tells which types of resource the tags select in vain', async () => {
    const types = [
      'CloudFormation',
      'DSQL',
      'DynamoDB',
      'EFS',
      'EKS',
      'FSx',
      'Redshift',
      'Redshift Serverless',
      'S3',
      'Timestream',
      'VirtualMachine',
    ];
    const on = Object.fromEntries([...types, 'SAP HANA on Amazon EC2', 'Storage Gateway'].map((type) => [type, true]));
    const world = await syncWorld({ optIn: [{ region: HOME, types: { ...on, RDS: false } }] });
    const { report } = await sync(world, planFile(), CREATE_VAULT);
    expect(report.outcome).toBe('ok');
    expect(report.warnings).toMatchObject([{ region: HOME, target: PLAN }]);
    expect(report.warnings[0]?.message).toContain('AWS Backup is not switched on for RDS in eu-central-1');
    world.sandbox.account.region(HOME).backup.optIn.set('RDS', true);
    expect((await sync(world, planFile())).report.warnings).toEqual([]);
  });

  it('does the other regions where one is refused, and is red', async () => {
    const world = await syncWorld({}, { regions: [HOME, OREGON] });
    world.sandbox.account.faults.add([{ match: { service: 'backup', region: OREGON }, do: { deny: 'scp' } }]);
    const everywhere = planFile({ regions: '"*"' });
    const { report } = await sync(world, everywhere, { ...CREATE_VAULT, regions: '*' });
    expect(report.outcome).toBe('partial');
    expect(report.failed).toMatchObject([{ region: OREGON, action: 'read', fault: 'denied-by-policy' }]);
    expect(report.synced.map(({ region, state }) => [region, state])).toEqual([
      [HOME, 'done'],
      [HOME, 'done'],
    ]);
    expect(report.regions).toMatchObject([
      { region: HOME, read: true },
      { region: OREGON, read: false, failed: 1 },
    ]);
    const again = await sync(world, everywhere, { regions: '*' });
    expect(again.report).toMatchObject({ outcome: 'partial', synced: [], failedCount: 1 });
  });
});
