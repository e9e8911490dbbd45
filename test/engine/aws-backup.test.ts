import { describe, expect, it } from 'vitest';
import { renderText } from '../report/views.ts';
import { BACKUP, backupWorld, callsOf, DATABASE, jobsIn, pointsIn, ROLE, RUN, VAULT } from './backup-world.ts';
import { DAY, HOME, runWith, START } from './run-engine.ts';

describe('a backup that AWS Backup makes', () => {
  it('makes the vault, backs up the tagged database into it, and sees the job through', async () => {
    const world = await backupWorld({ vaults: [] });
    const report = await runWith(world, { ...BACKUP, 'create-vault': 'true', wait: 'true' }, { workflowRun: RUN });
    expect(report.failed).toEqual([]);
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1, engine: 'aws-backup', vault: VAULT });
    const [job, ...others] = jobsIn(world);
    expect(others).toEqual([]);
    expect(job).toMatchObject({ resourceArn: DATABASE, vaultName: VAULT, roleArn: ROLE, state: 'COMPLETED' });
    expect(report.created).toMatchObject([
      {
        kind: 'rds-instance',
        resourceId: 'rdspg-fcj-labs',
        recoveryPointId: job?.jobId,
        state: 'available',
        stateText: 'COMPLETED',
      },
    ]);
    const vault = world.sandbox.account.region(HOME).backup.vaults.get(VAULT);
    expect(Object.fromEntries(vault?.tags ?? [])).toEqual({ CreatedBy: 'backupViaTag' });
    expect(pointsIn(world)).toMatchObject([{ status: 'COMPLETED', lifecycle: { deleteAfterDays: 30 } }]);
    expect(Object.fromEntries(job?.tags ?? [])).toEqual({
      CreatedBy: 'backupViaTag',
      Expire: '2026-12-21T23:00:00Z',
      Name: '2026/11/21 23:00:00 Backup of rdspg-fcj-labs',
      BackupSource: 'rdspg-fcj-labs',
      BackupTag: 'Environment:production@2C ResourceType:rdspg-fcj',
      BackupRun: RUN.url,
    });
    const shown = renderText(report, { width: 240, colour: false });
    expect(shown).toContain('1 backup job started');
    expect(shown).toMatch(new RegExp(`rdspg-fcj-labs.*COMPLETED.*${HOME}.*rds-instance.*${job?.jobId}`));
  });

  it('starts one job for each resource of every kind', async () => {
    const world = await backupWorld();
    const kinds = 'ec2-instance ebs-volume rds-instance';
    const report = await runWith(world, { ...BACKUP, kinds, wait: 'true' });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 3 });
    expect(jobsIn(world).map(({ resourceArn, state }) => [resourceArn.split(':').slice(5).join(':'), state])).toEqual(
      expect.arrayContaining([
        ['instance/i-0aaaaaaaa', 'COMPLETED'],
        ['volume/vol-0aaaaaaa', 'COMPLETED'],
        ['db:rdspg-fcj-labs', 'COMPLETED'],
      ]),
    );
    expect(callsOf(world)).toMatchObject({ DescribeBackupVault: 1, StartBackupJob: 3 });
  });

  it('is green once the jobs are accepted where nobody waits, and asks for no more than that', async () => {
    const world = await backupWorld();
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({ outcome: 'ok', created: [{ state: 'pending' }] });
    expect(callsOf(world)).toEqual({ DescribeBackupVault: 1, StartBackupJob: 1 });
  });

  it('never says that it reboots an instance: AWS Backup does not', async () => {
    const tags = { Environment: 'production', ResourceType: 'rdspg-fcj', BackupReboot: 'yes' };
    const world = await backupWorld({}, { instances: [{ region: HOME, tags }] });
    const report = await runWith(world, { ...BACKUP, kinds: 'ec2-instance' });
    expect(report.created).toMatchObject([{ kind: 'ec2-instance', reboot: false }]);
  });

  it('follows many jobs with one listing a round', async () => {
    const dbInstances = Array.from({ length: 12 }, (_, number) => ({
      region: HOME,
      id: `orders-${number}`,
      tags: { Environment: 'production', ResourceType: 'rdspg-fcj' },
    }));
    const world = await backupWorld({}, { dbInstances, instances: [] });
    const report = await runWith(world, { ...BACKUP, wait: 'true' });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 12 });
    expect(report.created.every(({ stateText }) => stateText === 'COMPLETED')).toBe(true);
    const calls = callsOf(world);
    expect(calls).toEqual({ DescribeBackupVault: 1, StartBackupJob: 12, ListBackupJobs: calls.ListBackupJobs });
    expect(calls.ListBackupJobs).toBeLessThan(6);
  });

  it('looks at the vault in a dry run, and asks for nothing else', async () => {
    const world = await backupWorld();
    const report = await runWith(world, { ...BACKUP, 'dry-run': 'true' });
    expect(report).toMatchObject({ outcome: 'ok', created: [{ state: 'planned', recoveryPointId: null }] });
    expect(callsOf(world)).toEqual({ DescribeBackupVault: 1 });
  });

  it('keeps for ever what never expires, and counts a month in the days it has', async () => {
    const world = await backupWorld();
    await runWith(world, { ...BACKUP, expiry: 'never' });
    await runWith(world, { ...BACKUP, expiry: '1 month' });
    expect(jobsIn(world).map(({ lifecycle }) => lifecycle)).toEqual([{}, { deleteAfterDays: 30 }]);
  });

  it('moves the snapshot of a volume to cold storage', async () => {
    const world = await backupWorld();
    const inputs = { kinds: 'ebs-volume', 'cold-storage-after': '30 days', expiry: '120 days', wait: 'true' };
    const report = await runWith(world, { ...BACKUP, ...inputs });
    expect(report.outcome).toBe('ok');
    expect(pointsIn(world)).toMatchObject([
      { lifecycle: { moveToColdAfterDays: 30, deleteAfterDays: 120, archive: true } },
    ]);
    const [snapshot] = world.sandbox.account.region(HOME).snapshots.values();
    world.clock.advance(31 * DAY);
    await runWith(world, { mode: 'purge' });
    expect(snapshot?.storageTier).toBe('archive');
  });
});

describe('a job that ends badly', () => {
  it.each([
    [{ state: 'FAILED', statusMessage: 'Access denied to the key' }, 'in state FAILED: Access denied to the key'],
    [{ state: 'PARTIAL', statusMessage: 'Two of three parts' }, 'in state PARTIAL: Two of three parts'],
    [{ state: 'ABORTED', statusMessage: 'Stopped by user' }, 'in state ABORTED: Stopped by user'],
    [{ state: 'EXPIRED', statusMessage: 'Not started in time' }, 'in state EXPIRED: Not started in time'],
    [
      { state: 'COMPLETED', messageCategory: 'VSS_ERROR', statusMessage: 'No consistent snapshot' },
      'in state COMPLETED, but with issues (VSS_ERROR): No consistent snapshot',
    ],
  ] as const)('%j is red, with its message', async (outcome, message) => {
    const world = await backupWorld({ outcomes: [{ resource: DATABASE, ...outcome }] });
    // The start window is eight hours long: all but some minutes of it are past at the second look at the job.
    const passTime = () => {
      if (outcome.state === 'EXPIRED' && world.clock.now() < Date.parse(START) + DAY / 24)
        world.clock.advance(DAY / 3 - 300_000);
      return false;
    };
    const isLook = { service: 'backup', action: 'ListBackupJobs', where: passTime };
    world.sandbox.account.faults.add([{ match: isLook, do: { delayMs: 0 } }]);
    const report = await runWith(world, { ...BACKUP, wait: 'true', 'wait-timeout': '12 hours' });
    const [job] = jobsIn(world);
    expect(report).toMatchObject({
      outcome: 'failed',
      created: [{ state: 'failed', stateText: outcome.state }],
      failed: [{ target: job?.jobId, action: 'wait', fault: 'backup-failed', message: `the backup ended ${message}` }],
    });
    expect(renderText(report, { width: 300, colour: false })).toContain(outcome.statusMessage);
  });

  it('is told as still running where it has not ended in time', async () => {
    const world = await backupWorld({}, { settings: { backupRunningMs: DAY } });
    const report = await runWith(world, { ...BACKUP, wait: 'true', 'wait-timeout': '30 minutes' });
    expect(report).toMatchObject({
      outcome: 'partial',
      created: [{ state: 'pending', stateText: 'RUNNING' }],
      failed: [{ fault: 'not-available-in-time' }],
    });
  });
});

describe('what AWS Backup refuses', () => {
  it.each(['not-found', 'denied'] as const)('a vault that is not there, answered as %s', async (unknownVaults) => {
    const world = await backupWorld({ vaults: [] }, { settings: { unknownVaults } });
    const report = await runWith(world, { ...BACKUP, kinds: 'rds-instance ebs-volume' });
    expect(report).toMatchObject({ outcome: 'failed', failedCount: 2 });
    for (const { message, advice } of report.failed) {
      expect(message).toContain(`there is no backup vault "${VAULT}" in ${HOME}`);
      expect(advice).toContain('create-vault: true');
    }
    expect(callsOf(world)).toEqual({ DescribeBackupVault: 1 });
  });

  it('no vault that is to be made, however AWS answers about one that is not there', async () => {
    const world = await backupWorld({ vaults: [] }, { settings: { unknownVaults: 'denied' } });
    const report = await runWith(world, { ...BACKUP, 'create-vault': 'true' });
    expect(report.outcome).toBe('ok');
    expect(jobsIn(world)).toHaveLength(1);
  });

  it('a vault that exists stays as it is where one may be made', async () => {
    const world = await backupWorld({ vaults: [{ region: HOME, name: VAULT, tags: { Owner: 'platform' } }] });
    const report = await runWith(world, { ...BACKUP, 'create-vault': 'true' });
    expect(report.outcome).toBe('ok');
    expect(callsOf(world)).not.toHaveProperty('CreateBackupVault');
  });

  it('takes the KMS key for a new vault, and only one of the region', async () => {
    const keyOf = (region: string) => `arn:aws:kms:${region}:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
    const world = await backupWorld({ vaults: [] });
    const inputs = { ...BACKUP, 'create-vault': 'true' };
    const elsewhere = await runWith(world, { ...inputs, 'vault-kms-key': keyOf('us-east-1') });
    expect(elsewhere).toMatchObject({ outcome: 'failed', failed: [{ fault: 'bad-input' }] });
    expect(callsOf(world)).toEqual({ DescribeBackupVault: 1 });
    await runWith(world, { ...inputs, 'vault-kms-key': keyOf(HOME) });
    expect(world.sandbox.account.region(HOME).backup.vaults.get(VAULT)?.encryptionKeyArn).toBe(keyOf(HOME));
  });

  it.each([
    ['that is not there', [], 'role-refused', 'trust backup.amazonaws.com'],
    ['that does not trust it', [{ arn: ROLE, trusted: false }], 'role-refused', 'trust backup.amazonaws.com'],
    ['that may not be passed', [{ arn: ROLE, passable: false }], 'access-denied', `iam:PassRole on ${ROLE}`],
  ])('a role %s', async (_, roles, fault, advice) => {
    const world = await backupWorld({ roles });
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({
      outcome: 'failed',
      failed: [{ target: 'rdspg-fcj-labs', action: 'create', fault }],
    });
    expect(report.failed[0]?.advice).toContain(advice);
    expect(jobsIn(world)).toEqual([]);
  });

  it.each([
    [
      'AccessDeniedException',
      'not authorized to perform: backup:StartBackupJob',
      'access-denied',
      'backup:StartBackupJob',
    ],
    ['LimitExceededException', 'Too many jobs', 'quota-reached', 'Service Quotas'],
    ['InvalidRequestException', 'The resource type is not opted in', 'not-allowed', 'Service opt-in'],
    ['InvalidParameterValueException', 'Retention is below the minimum of the vault', 'bad-input', 'lock of the vault'],
    ['ResourceNotFoundException', 'Backup vault is gone', 'bad-input', 'create-vault: true'],
    ['ResourceNotFoundException', 'Resource is gone', 'resource-gone', 'disappeared'],
  ])('%s: %s', async (code, message, fault, advice) => {
    const refusal = { error: { code, status: 400, message } };
    const world = await backupWorld({}, { faults: [{ match: { action: 'StartBackupJob' }, do: refusal }] });
    const report = await runWith(world, BACKUP);
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ fault }] });
    expect(report.failed[0]?.message).toContain(message);
    expect(report.failed[0]?.advice).toContain(advice);
  });
});
