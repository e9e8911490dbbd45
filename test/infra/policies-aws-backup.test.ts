import { describe, expect, it } from 'vitest';
import { ACCOUNT, backup, denials, ec2, isAllowed, rds, request, SERVICE_ROLE } from './kinds-account.ts';
import { policyFile, together } from './policy-files.ts';

/** What the roles for AWS Backup are refused. */

describe('the roles for AWS Backup', () => {
  const start = (role: string) =>
    request('backup', 'StartBackupJob', {
      BackupVaultName: 'nightly',
      ResourceArn: rds('db:orders'),
      IamRoleArn: role,
    });
  const onPlan = (action: string, id: string) =>
    request('backup', action, { BackupPlanId: id, 'BackupSelection.IamRoleArn': SERVICE_ROLE });
  const create = (tags: Readonly<Record<string, string>>) =>
    request(
      'backup',
      'CreateBackupPlan',
      Object.fromEntries(Object.entries(tags).map(([key, value]) => [`BackupPlanTags.${key}`, value])),
    );

  it('pass the service role and no other', async () => {
    const other = `arn:aws:iam::${ACCOUNT}:role/admin`;
    expect(await denials(policyFile('backup-aws-backup'), start(SERVICE_ROLE))).toEqual([]);
    expect(await denials(policyFile('backup-aws-backup'), start(other))).toEqual([`iam:PassRole ${other}`]);
    for (const name of ['look-aws-backup', 'purge-aws-backup', 'vaults']) {
      expect(await denials(policyFile(name), start(SERVICE_ROLE))).toContain(`iam:PassRole ${SERVICE_ROLE}`);
    }
  });

  it.each(['backup-aws-backup', 'sync'])('pass the service role to AWS Backup and to no other service: %s', (name) => {
    const pass = (service: string) =>
      isAllowed(policyFile(name), 'iam:PassRole', SERVICE_ROLE, { 'iam:PassedToService': service });
    expect(pass('backup.amazonaws.com')).toBe(true);
    for (const service of ['ec2.amazonaws.com', 'lambda.amazonaws.com', 'restore-testing.backup.amazonaws.com']) {
      expect(pass(service)).toBe(false);
    }
    expect(isAllowed(policyFile(name), 'iam:PassRole', SERVICE_ROLE, {})).toBe(false);
  });

  it('make no plan without our tag, and change or delete only plans with it', async () => {
    const policy = policyFile('sync');
    expect(await denials(policy, create({ CreatedBy: 'backupViaTag' }))).toEqual([]);
    for (const tags of [{}, { CreatedBy: 'terraform' }, { Owner: 'backupViaTag' }]) {
      expect(await denials(policy, create(tags))).toEqual([`backup:CreateBackupPlan ${backup('backup-plan:new')}`]);
    }
    for (const action of ['UpdateBackupPlan', 'DeleteBackupPlan', 'CreateBackupSelection', 'DeleteBackupSelection']) {
      expect(await denials(policy, onPlan(action, 'ours'))).toEqual([]);
      for (const id of ['theirs', 'untagged']) {
        expect(await denials(policy, onPlan(action, id))).toEqual([`backup:${action} ${backup(`backup-plan:${id}`)}`]);
      }
    }
  });

  it('let only the sync role change plans', async () => {
    const others = ['look-aws-backup', 'backup-aws-backup', 'purge-aws-backup', 'vaults', 'aws-backup-tags'];
    for (const action of ['UpdateBackupPlan', 'DeleteBackupPlan', 'CreateBackupSelection', 'DeleteBackupSelection']) {
      expect(await denials(together(...others), onPlan(action, 'ours'))).toEqual([
        `backup:${action} ${backup('backup-plan:ours')}`,
      ]);
    }
  });

  it('delete no recovery point and no vault, lengthen no lifecycle, and switch nothing on', () => {
    const all = together(
      'look-aws-backup',
      'backup-aws-backup',
      'purge-aws-backup',
      'sync',
      'vaults',
      'kms-vaults',
      'aws-backup-tags',
    );
    const point = ec2(':snapshot/snap-0aaaaaaa');
    const tags = { 'aws:ResourceTag/CreatedBy': 'backupViaTag', 'aws:ResourceTag/Expire': '2020-01-01T00:00:00Z' };
    for (const [action, resource] of [
      ['backup:DeleteRecoveryPoint', point],
      ['backup:UpdateRecoveryPointLifecycle', point],
      ['backup:StartRestoreJob', point],
      ['backup:DeleteBackupVault', backup('backup-vault:nightly')],
      ['backup:PutBackupVaultAccessPolicy', backup('backup-vault:nightly')],
      ['backup:DeleteBackupVaultLockConfiguration', backup('backup-vault:nightly')],
      ['backup:UpdateRegionSettings', '*'],
    ] as const) {
      expect(isAllowed(all, action, resource, tags), action).toBe(false);
    }
  });

  it('make no vault without our tag', async () => {
    const vault = (tags: Readonly<Record<string, string>>) =>
      request('backup', 'CreateBackupVault', { BackupVaultName: 'nightly', ...tags });
    expect(await denials(policyFile('vaults'), vault({ 'BackupVaultTags.CreatedBy': 'backupViaTag' }))).toEqual([]);
    expect(await denials(policyFile('vaults'), vault({}))).toEqual([
      `backup:CreateBackupVault ${backup('backup-vault:nightly')}`,
    ]);
  });

  it('write no other tag than ours with the policy for tags, and none without it', () => {
    const plan = backup('backup-plan:new');
    const write = (policy: unknown, tags: Readonly<Record<string, string>>) =>
      isAllowed(policy, 'backup:TagResource', plan, {
        ...Object.fromEntries(Object.entries(tags).map(([key, value]) => [`aws:RequestTag/${key}`, value])),
        'aws:TagKeys': Object.keys(tags),
      });
    expect(write(policyFile('sync'), { CreatedBy: 'backupViaTag' })).toBe(false);
    expect(write(policyFile('aws-backup-tags'), { CreatedBy: 'backupViaTag' })).toBe(true);
    expect(write(policyFile('aws-backup-tags'), { CreatedBy: 'terraform' })).toBe(false);
    expect(write(policyFile('aws-backup-tags'), { CreatedBy: 'backupViaTag', Owner: 'me' })).toBe(false);
  });
});
