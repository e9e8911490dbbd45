import { describe, expect, it } from 'vitest';
import { BACKUP, backupWorld, PURGE, RUN } from '../engine/backup-world.ts';
import { runWith, type World } from '../engine/run-engine.ts';
import { ALL, typesWorld } from '../engine/types-world.ts';
import { onlyPlan, PLAN, planFile, ROLE, sync, syncWorld } from '../modes/sync/sync-world.ts';
import { authorize } from './authorize.ts';
import { together } from './policy-files.ts';
import type { RecordedRequest } from './recorded-request.ts';
import { contextOf, tagsIn } from './world-context.ts';

/** Real runs against AWS Backup, and what each role would have said to their requests. */

const ACCOUNT = '123456789012';

/** Policies name the role of a stack with the default name; here it is the one of the seed. */
function policies(...names: readonly string[]): unknown {
  const text = JSON.stringify(together(...names));
  return JSON.parse(text.replaceAll(`arn:aws:iam::${ACCOUNT}:role/backup-via-tag-AWSBackup`, ROLE));
}

async function record(world: World, run: () => Promise<unknown>) {
  const { account, requests } = world.sandbox;
  requests.length = 0;
  const before = tagsIn(account);
  await run();
  const recorded: readonly RecordedRequest[] = [...requests];
  const context = contextOf(account, before);
  const actions = [...new Set(recorded.map(({ action }) => action))];
  const denied = async (...names: readonly string[]) => {
    const found = await authorize(policies(...names), recorded, context);
    return [...new Set(found.map(({ permission }) => permission))];
  };
  return { actions, denied };
}

describe('the engine aws-backup', () => {
  const WAITING = { ...BACKUP, wait: 'true', kinds: 'ec2-instance ebs-volume rds-instance rds-cluster' } as const;

  it('backs up all kinds with its own policy, and with nothing of the others', async () => {
    const world = await backupWorld();
    const { actions, denied } = await record(world, async () => {
      expect(await runWith(world, WAITING, { workflowRun: RUN })).toMatchObject({ outcome: 'ok', createdCount: 3 });
      // Another attempt finds the jobs of the first.
      world.clock.advance(60_000);
      expect(await runWith(world, WAITING, { workflowRun: RUN })).toMatchObject({ outcome: 'ok', createdCount: 0 });
    });
    expect(actions).toEqual(
      expect.arrayContaining(['DescribeBackupVault', 'StartBackupJob', 'ListBackupJobs', 'DescribeBackupJob']),
    );
    expect(await denied('backup-aws-backup')).toEqual([]);
    expect(await denied('backup', 'backup-volumes', 'backup-databases')).toEqual(
      expect.arrayContaining(['backup:StartBackupJob', 'iam:PassRole']),
    );
    expect(await denied('look-aws-backup', 'purge-aws-backup')).toContain('backup:StartBackupJob');
  });

  it('backs up every type with its own policy', async () => {
    const world = await typesWorld();
    const { actions, denied } = await record(world, async () => {
      expect(await runWith(world, { ...ALL, wait: 'true' }, { workflowRun: RUN })).toMatchObject({ outcome: 'ok' });
    });
    expect(actions).toEqual(
      expect.arrayContaining(['GetResources', 'GetSupportedResourceTypes', 'DescribeRegionSettings']),
    );
    expect(await denied('backup-aws-backup')).toEqual([]);
    expect(await denied('purge-aws-backup')).toContain('tag:GetResources');
  });

  it('makes the vault with the policy for vaults beside it, and not without', async () => {
    const world = await backupWorld({ vaults: [] });
    const { denied } = await record(world, async () => {
      const inputs = { ...BACKUP, 'create-vault': 'true' } as const;
      expect(await runWith(world, inputs)).toMatchObject({ outcome: 'ok', createdCount: 1 });
    });
    expect(await denied('backup-aws-backup', 'vaults')).toEqual([]);
    expect(await denied('backup-aws-backup')).toEqual([
      'backup:CreateBackupVault',
      'backup-storage:MountCapsule',
      'kms:CreateGrant',
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:GenerateDataKey',
      'kms:RetireGrant',
    ]);
  });

  it('makes the vault with a key of the account with the policy for keys of vaults beside it', async () => {
    const key = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/00000000-0000-0000-0000-000000000000`;
    const world = await backupWorld({ vaults: [] });
    const { denied } = await record(world, async () => {
      const inputs = { ...BACKUP, 'create-vault': 'true', 'vault-kms-key': key } as const;
      expect(await runWith(world, inputs)).toMatchObject({ outcome: 'ok' });
    });
    expect(await denied('backup-aws-backup', 'vaults', 'kms-vaults')).toEqual([]);
    expect(await denied('backup-aws-backup', 'vaults')).toContain('kms:CreateGrant');
  });

  it('looks for other backups with its own policy', async () => {
    const world = await backupWorld();
    const { actions, denied } = await record(world, async () => {
      const report = await runWith(world, { ...WAITING, 'if-none-found': 'ignore', 'other-backups': 'true' });
      expect(report).toMatchObject({ outcome: 'ok', warnings: [] });
    });
    expect(actions).toEqual(expect.arrayContaining(['DescribeImages', 'DescribeSnapshots', 'DescribeDBSnapshots']));
    expect(await denied('backup-aws-backup')).toEqual([]);
  });

  it('shows what it would do with the look role', async () => {
    const world = await backupWorld();
    const backup = await record(world, () =>
      runWith(world, { ...WAITING, 'dry-run': 'true', 'other-backups': 'true' }),
    );
    expect(backup.actions).toContain('DescribeDBClusters');
    expect(await backup.denied('look-aws-backup')).toEqual([]);
    const purge = await record(world, () => runWith(world, { ...PURGE, 'dry-run': 'true' }));
    expect(purge.actions).toContain('ListRecoveryPointsByBackupVault');
    expect(await purge.denied('look-aws-backup')).toEqual([]);
  });

  it('purges nothing, and needs only to look, also where no region has such a vault', async () => {
    for (const vaults of [undefined, []]) {
      const world = await backupWorld(vaults === undefined ? {} : { vaults });
      const { actions, denied } = await record(world, async () => {
        const outcome = vaults === undefined ? 'ok' : 'failed';
        expect(await runWith(world, PURGE)).toMatchObject({ outcome, deletedCount: 0 });
      });
      expect(actions).toContain('ListRecoveryPointsByBackupVault');
      expect(await denied('purge-aws-backup')).toEqual([]);
    }
  });
});

describe('a sync', () => {
  it('makes vault, plan and selection with the sync role and the policy for vaults', async () => {
    const world = await syncWorld();
    const { actions, denied } = await record(world, async () => {
      const { report } = await sync(world, planFile(), { 'create-vault': 'true' });
      expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    });
    expect(actions).toEqual(
      expect.arrayContaining([
        'CreateBackupVault',
        'CreateBackupPlan',
        'CreateBackupSelection',
        'DescribeRegionSettings',
      ]),
    );
    expect(await denied('sync', 'vaults')).toEqual([]);
    expect(await denied('sync')).toContain('backup:CreateBackupVault');
    expect(await denied('look-aws-backup')).toEqual(
      expect.arrayContaining(['backup:CreateBackupPlan', 'backup:CreateBackupSelection', 'iam:PassRole']),
    );
  });

  it('changes and removes a plan of ours with the sync role', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), { 'create-vault': 'true' });
    const changed = await record(world, async () => {
      const { report } = await sync(world, planFile({ tags: 'Environment:production', expiry: '14 days' }));
      expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    });
    expect(changed.actions).toEqual(
      expect.arrayContaining(['UpdateBackupPlan', 'CreateBackupSelection', 'DeleteBackupSelection', 'ListTags']),
    );
    expect(await changed.denied('sync')).toEqual([]);
    const removed = await record(world, async () => {
      const { report } = await sync(world, planFile({ name: 'other' }), { 'remove-plans': PLAN });
      expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    });
    expect(removed.actions).toContain('DeleteBackupPlan');
    expect(await removed.denied('sync')).toEqual([]);
  });

  it('would have been refused the same requests for plans without our tag', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), { 'create-vault': 'true' });
    const ours = tagsIn(world.sandbox.account);
    world.sandbox.requests.length = 0;
    await sync(world, planFile({ tags: 'Environment:production', expiry: '14 days' }));
    const plan = onlyPlan(world).arn;
    for (const tags of [{}, { CreatedBy: 'terraform' }, { CreatedBy: 'BackupViaTag' }]) {
      const context = contextOf(world.sandbox.account, new Map([...ours, [plan, tags]]));
      const denied = await authorize(policies('sync'), world.sandbox.requests, context);
      expect(denied.map(({ permission, resource }) => [permission, resource])).toEqual([
        ['backup:UpdateBackupPlan', plan],
        ['backup:CreateBackupSelection', plan],
        ['backup:DeleteBackupSelection', plan],
      ]);
    }
  });

  it('shows what it would do with the look role', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), { 'create-vault': 'true' });
    const { actions, denied } = await record(world, async () => {
      const { report } = await sync(world, planFile({ expiry: '14 days' }), { 'dry-run': 'true' });
      expect(report.synced).toMatchObject([{ action: 'update-plan', state: 'planned' }]);
    });
    expect(actions).toContain('GetBackupSelection');
    expect(await denied('look-aws-backup')).toEqual([]);
  });
});
