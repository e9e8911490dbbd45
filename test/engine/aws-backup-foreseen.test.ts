import { describe, expect, it } from 'vitest';
import { BACKUP, backupWorld, callsOf, DATABASE, jobsIn, VAULT } from './backup-world.ts';
import { HOME, runWith } from './run-engine.ts';

/** What is known before the first job is started, in a dry run as in a real one. */

const RUNS = [{}, { 'dry-run': 'true' }] as const;
const LOCKED = { region: HOME, name: VAULT, minRetentionDays: 60, maxRetentionDays: 90 };

describe.each(RUNS)('a locked vault, %j', (run) => {
  it.each([
    ['35 days', '35 days'],
    ['59 days', '59 days'],
    ['91 days', '91 days'],
    ['never', 'for ever'],
  ])('is red before anything is started where the expiry is "%s"', async (expiry, kept) => {
    const world = await backupWorld({ vaults: [LOCKED] });
    const report = await runWith(world, { ...BACKUP, ...run, kinds: 'rds-instance ebs-volume', expiry });
    expect(report).toMatchObject({ outcome: 'failed', createdCount: 0, created: [], failedCount: 2 });
    for (const failed of report.failed) {
      expect(failed).toMatchObject({ action: 'create', fault: 'bad-input' });
      expect(failed.message).toBe(
        `expiry: the lock of the vault "${VAULT}" wants at least 60 days and at most 90 days, and this backup is to be kept ${kept}`,
      );
    }
    expect(callsOf(world)).toEqual({ DescribeBackupVault: 1 });
  });

  it.each(['60 days', '90 days'])('takes an expiry of "%s"', async (expiry) => {
    const world = await backupWorld({ vaults: [LOCKED] });
    expect(await runWith(world, { ...BACKUP, ...run, expiry })).toMatchObject({ outcome: 'ok', createdCount: 1 });
  });
});

describe.each(RUNS)('a vault that is not there, %j', (run) => {
  it.each(['not-found', 'denied'] as const)('is red, answered as %s', async (unknownVaults) => {
    const world = await backupWorld({ vaults: [] }, { settings: { unknownVaults } });
    const report = await runWith(world, { ...BACKUP, ...run });
    expect(report).toMatchObject({ outcome: 'failed', createdCount: 0, failed: [{ target: 'rdspg-fcj-labs' }] });
    expect(report.failed[0]?.message).toContain(`there is no backup vault "${VAULT}" in ${HOME}`);
  });

  it('is red where it is to be made with the key of another region', async () => {
    const world = await backupWorld({ vaults: [] });
    const key = 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
    const report = await runWith(world, { ...BACKUP, ...run, 'create-vault': 'true', 'vault-kms-key': key });
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ fault: 'bad-input' }] });
    expect(report.failed[0]?.message).toContain('vault-kms-key');
  });
});

it('makes no vault in a dry run that would make one', async () => {
  const world = await backupWorld({ vaults: [] });
  const report = await runWith(world, { ...BACKUP, 'create-vault': 'true', 'dry-run': 'true' });
  expect(report).toMatchObject({ outcome: 'ok', createdCount: 1 });
  expect(callsOf(world)).toEqual({ DescribeBackupVault: 1 });
});

describe.each(RUNS)('BackupReboot:yes, %j', (run) => {
  it('has no effect, and this is told', async () => {
    const world = await backupWorld();
    for (const instance of world.sandbox.account.region(HOME).instances.values()) {
      instance.tags.set('BackupReboot', 'yes').set('Name', 'web-1');
    }
    const report = await runWith(world, { ...BACKUP, ...run, kinds: 'ec2-instance' });
    expect(report).toMatchObject({ outcome: 'ok', created: [{ reboot: false }] });
    expect(report.warnings).toEqual([
      {
        region: HOME,
        target: 'i-0aaaaaaaa',
        message:
          'web-1 (i-0aaaaaaaa) carries BackupReboot:yes, which has no effect here: AWS Backup never reboots what it backs up',
      },
    ]);
  });
});

it('a job that the lock of its vault does not let in fails in AWS Backup', async () => {
  const world = await backupWorld();
  await runWith(world, BACKUP);
  const vault = world.sandbox.account.region(HOME).backup.vaults.get(VAULT);
  if (vault !== undefined) vault.minRetentionDays = 60;
  world.clock.advance(3_600_000);
  expect(jobsIn(world)).toMatchObject([{ state: 'FAILED', resourceArn: DATABASE }]);
});
