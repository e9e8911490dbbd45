import type { StartBackupJobCommandInput } from '@aws-sdk/client-backup';
import { ListBackupJobsCommand } from '@aws-sdk/client-backup';
import { describe, expect, test } from 'vitest';
import type { JobOutcome } from '../../sandbox/index.ts';
import { accountId, arns, backupScene, dayMs, jobMs, jobOf, roleArn, startJob, vaultName } from './backup-helpers.ts';
import { refusalOf, region } from './helpers.ts';

describe('a job', () => {
  test.each(Object.entries(arns))('of one %s is created, waits, runs and completes', async (_, ResourceArn) => {
    const { client, sandbox } = await backupScene();
    const jobId = await startJob(client, { ResourceArn });
    expect(jobId).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
    const seen: (string | undefined)[] = [];
    for (const ms of [0, 1_000, 1_000, 4_999, 1]) {
      sandbox.clock.advance(ms);
      seen.push((await jobOf(client, jobId)).State);
    }
    expect(seen).toEqual(['CREATED', 'PENDING', 'RUNNING', 'RUNNING', 'COMPLETED']);
    expect(await jobOf(client, jobId)).toMatchObject({
      AccountId: accountId,
      BackupJobId: jobId,
      BackupVaultName: vaultName,
      ResourceArn,
      IamRoleArn: roleArn,
      MessageCategory: 'SUCCESS',
      PercentDone: '100.0',
      CreationDate: new Date('2026-11-21T23:00:00Z'),
      InitiationDate: new Date('2026-11-21T23:00:02Z'),
      CompletionDate: new Date('2026-11-21T23:00:07Z'),
      StartBy: new Date('2026-11-22T07:00:00Z'),
    });
  });

  test('is the same one for the same token', async () => {
    const { client, sandbox } = await backupScene();
    const input = { IdempotencyToken: 'slot-1' };
    const first = await startJob(client, input);
    sandbox.clock.advance(dayMs);
    expect(await startJob(client, input)).toBe(first);
    expect(await startJob(client, { IdempotencyToken: 'slot-2' })).not.toBe(first);
    const other = await refusalOf(startJob(client, { ...input, ResourceArn: arns.volume }));
    expect(other.code).toBe('InvalidParameterValueException');
    const { BackupJobs = [] } = await client.send(new ListBackupJobsCommand({}));
    expect(BackupJobs).toHaveLength(2);
  });

  test('is done, although its answer was lost', async () => {
    const { client, sandbox } = await backupScene();
    sandbox.account.faults.add([{ match: { action: 'StartBackupJob', nth: 1 }, do: { lostAnswer: true } }]);
    await expect(startJob(client, { IdempotencyToken: 'once' })).rejects.toThrow();
    const jobId = await startJob(client, { IdempotencyToken: 'once' });
    const { BackupJobs = [] } = await client.send(new ListBackupJobsCommand({}));
    expect(BackupJobs.map((job) => job.BackupJobId)).toEqual([jobId]);
    const [request] = sandbox.requests;
    expect(request).toMatchObject({ service: 'backup', action: 'StartBackupJob', status: 0 });
    expect(request?.params).toMatchObject({ ResourceArn: arns.database, IdempotencyToken: 'once' });
  });

  test('waits while another one of its resource runs, and only for that', async () => {
    const { client, sandbox } = await backupScene();
    const first = await startJob(client);
    const second = await startJob(client);
    const third = await startJob(client);
    const volume = await startJob(client, { ResourceArn: arns.volume });
    const states = async () =>
      Promise.all([first, second, third, volume].map(async (id) => (await jobOf(client, id)).State));
    sandbox.clock.advance(2_000);
    expect(await states()).toEqual(['RUNNING', 'PENDING', 'PENDING', 'RUNNING']);
    sandbox.clock.advance(5_000);
    expect(await states()).toEqual(['COMPLETED', 'RUNNING', 'PENDING', 'COMPLETED']);
    sandbox.clock.advance(5_000);
    expect(await states()).toEqual(['COMPLETED', 'COMPLETED', 'RUNNING', 'COMPLETED']);
  });

  test('that waited too long expires, and lets the next one run', async () => {
    const { client, sandbox } = await backupScene();
    sandbox.account.settings.backupRunningMs = 2 * 3_600_000;
    const first = await startJob(client);
    const second = await startJob(client, { StartWindowMinutes: 60 });
    const third = await startJob(client);
    sandbox.clock.advance(3_600_000);
    expect(await jobOf(client, second)).toMatchObject({
      State: 'EXPIRED',
      StatusMessage: 'Backup job expired before completion.',
    });
    sandbox.clock.advance(3_602_000);
    expect((await jobOf(client, first)).State).toBe('COMPLETED');
    expect((await jobOf(client, third)).State).toBe('RUNNING');
  });

  test('that runs too long expires, and leaves nothing behind', async () => {
    const { client, sandbox } = await backupScene();
    sandbox.account.settings.backupRunningMs = 3 * 3_600_000;
    const jobId = await startJob(client, { ResourceArn: arns.instance, CompleteWindowMinutes: 120 });
    sandbox.clock.advance(2_000);
    const { RecoveryPointArn } = await jobOf(client, jobId);
    expect(RecoveryPointArn).toMatch(/:image\/ami-/);
    sandbox.clock.advance(2 * 3_600_000);
    expect((await jobOf(client, jobId)).State).toBe('EXPIRED');
    const state = sandbox.snapshotState().regions[region];
    expect(state?.backup.recoveryPoints).toEqual([]);
    expect(state?.images).toEqual([]);
    expect(state?.snapshots).toEqual([]);
  });

  test('of a database that is busy tries again, of one that is stopped fails', async () => {
    const { client, sandbox } = await backupScene();
    sandbox.account.setDbStatus(region, 'instance', 'rdspg-fcj-labs', 'modifying');
    const busy = await startJob(client);
    sandbox.clock.advance(60_000);
    expect((await jobOf(client, busy)).State).toBe('PENDING');
    sandbox.account.setDbStatus(region, 'instance', 'rdspg-fcj-labs', 'available');
    sandbox.clock.advance(600_000);
    expect((await jobOf(client, busy)).State).toBe('COMPLETED');
    sandbox.account.setDbStatus(region, 'instance', 'rdspg-fcj-labs', 'stopped');
    const stopped = await startJob(client);
    sandbox.clock.advance(jobMs);
    expect(await jobOf(client, stopped)).toMatchObject({
      State: 'FAILED',
      MessageCategory: 'FAILURE',
      StatusMessage: 'The DB instance rdspg-fcj-labs is not in available state, but stopped',
    });
  });

  test('fails when its resource is gone before it runs', async () => {
    const { client, sandbox } = await backupScene();
    const jobId = await startJob(client, { ResourceArn: arns.instance });
    sandbox.account.setInstanceState(region, 'i-0aaaaaaaaaaaaaaaa', 'terminated');
    sandbox.clock.advance(jobMs);
    expect((await jobOf(client, jobId)).State).toBe('FAILED');
  });
});

describe('a job ends as a test says', () => {
  const cases: [JobOutcome, string][] = [
    [{ resource: '*:db:*', state: 'FAILED', messageCategory: 'AccessDenied', statusMessage: 'No rights.' }, 'none'],
    [{ resource: arns.database, state: 'ABORTED', statusMessage: 'Stopped.' }, 'none'],
    [{ resource: '*', state: 'PARTIAL', statusMessage: 'Half.' }, 'PARTIAL'],
    [{ resource: '*', messageCategory: 'InvalidParameters', statusMessage: 'With issues.' }, 'COMPLETED'],
  ];
  test.each(cases)('%o', async (outcome, point) => {
    const { client, sandbox } = await backupScene({ outcomes: [outcome] });
    const jobId = await startJob(client);
    sandbox.clock.advance(jobMs);
    const job = await jobOf(client, jobId);
    expect(job).toMatchObject({
      State: outcome.state ?? 'COMPLETED',
      StatusMessage: outcome.statusMessage,
      MessageCategory: outcome.messageCategory ?? 'FAILURE',
    });
    const { recoveryPoints } = sandbox.snapshotState().regions[region]?.backup ?? {};
    expect(recoveryPoints?.map(({ status }) => status)).toEqual(point === 'none' ? [] : [point]);
    expect(job.RecoveryPointArn !== undefined).toBe(point !== 'none');
    expect(sandbox.account.region(region).dbInstances.get('rdspg-fcj-labs')?.status).toBe('available');
  });

  test('as expired, when its start window is over', async () => {
    const { client, sandbox } = await backupScene({
      outcomes: [{ resource: '*', state: 'EXPIRED', statusMessage: 'Too late.' }],
    });
    const jobId = await startJob(client, { StartWindowMinutes: 90 });
    sandbox.clock.advance(90 * 60_000 - 1);
    expect((await jobOf(client, jobId)).State).toBe('PENDING');
    sandbox.clock.advance(1);
    expect(await jobOf(client, jobId)).toMatchObject({ State: 'EXPIRED', StatusMessage: 'Too late.' });
  });

  test('as often as it says, and for no other resource', async () => {
    const { client, sandbox } = await backupScene({
      outcomes: [{ resource: arns.database, state: 'FAILED', times: 1 }],
    });
    const ids = [await startJob(client, { ResourceArn: arns.volume }), await startJob(client), await startJob(client)];
    sandbox.clock.advance(2 * jobMs);
    const states = await Promise.all(ids.map(async (id) => (await jobOf(client, id)).State));
    expect(states).toEqual(['COMPLETED', 'FAILED', 'COMPLETED']);
  });
});

describe('a job is refused', () => {
  const tags = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 'v']));
  const cases: [string, Partial<StartBackupJobCommandInput>, string][] = [
    ['without a vault', { BackupVaultName: '' }, 'MissingParameterValueException'],
    ['for a vault that is not there', { BackupVaultName: 'none' }, 'ResourceNotFoundException'],
    ['for a database that is not there', { ResourceArn: `${arns.database}x` }, 'ResourceNotFoundException'],
    [
      'for a member of a cluster',
      { ResourceArn: `arn:aws:rds:${region}:${accountId}:db:orders-1` },
      'ResourceNotFoundException',
    ],
    ['for no ARN', { ResourceArn: 'i-0aaaaaaaaaaaaaaaa' }, 'InvalidParameterValueException'],
    [
      'for a type it does not know',
      { ResourceArn: `arn:aws:sqs:${region}:123456789012:jobs` },
      'InvalidParameterValueException',
    ],
    [
      'for another region',
      { ResourceArn: arns.database.replace(region, 'us-east-1') },
      'InvalidParameterValueException',
    ],
    ['with a role that is not there', { IamRoleArn: `${roleArn}2` }, 'InvalidParameterValueException'],
    ['with no role ARN', { IamRoleArn: 'AWSBackupDefaultServiceRole' }, 'InvalidParameterValueException'],
    ['with a start window under an hour', { StartWindowMinutes: 59 }, 'InvalidParameterValueException'],
    ['with eleven tags', { RecoveryPointTags: tags(11) }, 'InvalidParameterValueException'],
    ['with a tag it cannot write', { RecoveryPointTags: { BackupTag: 'a,b' } }, 'InvalidParameterValueException'],
    ['with no days to keep', { Lifecycle: { DeleteAfterDays: 0 } }, 'InvalidParameterValueException'],
    ['with too many days', { Lifecycle: { DeleteAfterDays: 36_501 } }, 'InvalidParameterValueException'],
    [
      'with under 90 days in cold storage',
      { Lifecycle: { MoveToColdStorageAfterDays: 30, DeleteAfterDays: 119 } },
      'InvalidParameterValueException',
    ],
    ['with an option of instances', { BackupOptions: { WindowsVSS: 'enabled' } }, 'InvalidParameterValueException'],
  ];
  test.each(cases)('%s', async (_, input, code) => {
    const { client, sandbox } = await backupScene();
    expect(await refusalOf(startJob(client, input))).toMatchObject({ code, status: 400 });
    expect(sandbox.account.region(region).backup.jobs.size).toBe(0);
  });

  test('and at the edges of those rules it is not', async () => {
    const { client } = await backupScene();
    const jobId = await startJob(client, {
      StartWindowMinutes: 60,
      RecoveryPointTags: { ...tags(9), 'é _.:/=+-@': '' },
      Lifecycle: { MoveToColdStorageAfterDays: 30, DeleteAfterDays: 120 },
    });
    expect((await jobOf(client, jobId)).RecoveryPointLifecycle).toEqual({
      MoveToColdStorageAfterDays: 30,
      DeleteAfterDays: 120,
    });
    await startJob(client, { Lifecycle: { MoveToColdStorageAfterDays: -1, DeleteAfterDays: -1 } });
    await startJob(client, { ResourceArn: arns.instance, BackupOptions: { WindowsVSS: 'enabled' } });
  });

  test('with a role that does not trust AWS Backup, and with one the caller may not pass', async () => {
    const name = (last: string) => `arn:aws:iam::${accountId}:role/${last}`;
    const { client } = await backupScene({
      roles: [
        { arn: name('github'), trusted: false },
        { arn: name('admin'), passable: false },
      ],
    });
    expect(await refusalOf(startJob(client, { IamRoleArn: name('github') }))).toMatchObject({
      code: 'InvalidParameterValueException',
      message: `The provided role ${name('github')} cannot be assumed by AWS Backup.`,
    });
    const unpassed = await refusalOf(startJob(client, { IamRoleArn: name('admin') }));
    expect(unpassed).toMatchObject({ code: 'AccessDeniedException', status: 403 });
    expect(unpassed.message).toContain(`is not authorized to perform: iam:PassRole on resource: ${name('admin')}`);
  });

  test('for what AWS takes and the sandbox does not', async () => {
    const { client } = await backupScene();
    expect((await refusalOf(startJob(client, { Index: 'ENABLED' }))).code).toBe('NotModelledBySandbox');
  });
});
