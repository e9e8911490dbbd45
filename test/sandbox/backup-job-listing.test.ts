import type { ListBackupJobsCommandInput } from '@aws-sdk/client-backup';
import {
  DescribeRecoveryPointCommand,
  ListBackupJobsCommand,
  paginateListBackupJobs,
  StopBackupJobCommand,
} from '@aws-sdk/client-backup';
import { describe, expect, test } from 'vitest';
import { arns, backupScene, jobMs, jobOf, startJob, vaultName } from './backup-helpers.ts';
import { refusalOf, region } from './helpers.ts';

describe('jobs are stopped', () => {
  test('before they run at once, later in a while', async () => {
    const { client, sandbox } = await backupScene();
    const early = await startJob(client, { ResourceArn: arns.instance });
    await client.send(new StopBackupJobCommand({ BackupJobId: early }));
    expect((await jobOf(client, early)).State).toBe('ABORTED');
    const late = await startJob(client, { ResourceArn: arns.instance });
    sandbox.clock.advance(3_000);
    const { RecoveryPointArn } = await jobOf(client, late);
    await client.send(new StopBackupJobCommand({ BackupJobId: late }));
    expect((await jobOf(client, late)).State).toBe('ABORTING');
    sandbox.clock.advance(1_000);
    expect((await jobOf(client, late)).State).toBe('ABORTED');
    sandbox.clock.advance(jobMs);
    expect((await jobOf(client, late)).State).toBe('ABORTED');
    const gone = client.send(new DescribeRecoveryPointCommand({ BackupVaultName: vaultName, RecoveryPointArn }));
    expect((await refusalOf(gone)).code).toBe('ResourceNotFoundException');
    expect(sandbox.snapshotState().regions[region]?.images).toEqual([]);
  });

  test('but not those of databases, nor those that ended, nor none', async () => {
    const { client, sandbox } = await backupScene();
    const stop = (BackupJobId: string) => refusalOf(client.send(new StopBackupJobCommand({ BackupJobId })));
    expect((await stop(await startJob(client))).code).toBe('InvalidRequestException');
    const done = await startJob(client, { ResourceArn: arns.volume });
    sandbox.clock.advance(jobMs);
    expect((await stop(done)).code).toBe('InvalidRequestException');
    expect((await stop('none')).code).toBe('ResourceNotFoundException');
    expect((await refusalOf(jobOf(client, 'none'))).code).toBe('ResourceNotFoundException');
  });
});

describe('jobs are listed', () => {
  test('by state, resource, vault, type, category and time', async () => {
    const { client, sandbox } = await backupScene({
      vaults: [{ region, name: 'other' }],
      outcomes: [{ resource: arns.volume, state: 'FAILED', messageCategory: 'AccessDenied' }],
    });
    const database = await startJob(client);
    sandbox.clock.advance(3_600_000);
    const volume = await startJob(client, { ResourceArn: arns.volume });
    sandbox.clock.advance(3_600_000);
    const cluster = await startJob(client, { ResourceArn: arns.cluster, BackupVaultName: 'other' });
    const find = async (input: ListBackupJobsCommandInput) =>
      ((await client.send(new ListBackupJobsCommand(input))).BackupJobs ?? []).map((job) => job.BackupJobId);
    expect(await find({})).toEqual([cluster, volume, database]);
    expect(await find({ ByState: 'CREATED' })).toEqual([cluster]);
    expect(await find({ ByResourceArn: arns.database })).toEqual([database]);
    expect(await find({ ByBackupVaultName: 'other' })).toEqual([cluster]);
    expect(await find({ ByResourceType: 'EBS' })).toEqual([volume]);
    expect(await find({ ByMessageCategory: 'AccessDenied' })).toEqual([volume]);
    expect(await find({ ByCreatedAfter: new Date('2026-11-21T23:30:00Z') })).toEqual([cluster, volume]);
    expect(await find({ ByCreatedBefore: new Date('2026-11-21T23:30:00Z') })).toEqual([database]);
    expect(await find({ ByCompleteAfter: new Date('2026-11-21T23:30:00Z') })).toEqual([volume]);
    expect(await find({ ByCompleteBefore: new Date('2026-11-21T23:30:00Z') })).toEqual([database]);
    expect(await find({ ByAccountId: '999999999999' })).toEqual([]);
  });

  test('page by page, each once', async () => {
    const { client } = await backupScene();
    const started: string[] = [];
    for (let i = 0; i < 7; i += 1) started.push(await startJob(client));
    const found: string[] = [];
    for await (const page of paginateListBackupJobs({ client, pageSize: 3 }, { ByState: 'CREATED' })) {
      found.push(...(page.BackupJobs ?? []).map((job) => job.BackupJobId ?? ''));
    }
    expect(found).toEqual(started.reverse());
  });

  test('not by a state there is not', async () => {
    const { sandbox } = await backupScene();
    const answer = await fetch(`${sandbox.url}/backup-jobs/?state=DONE`, {
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=AKIASANDBOX000000001/20261121/${region}/backup/aws4_request`,
      },
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('x-amzn-errortype')).toBe('InvalidParameterValueException');
  });
});

test('the sixth job in a second is one too many, where the limits are on', async () => {
  const { client, sandbox } = await backupScene({}, { settings: { buckets: 'published' } });
  for (let i = 0; i < 5; i += 1) await startJob(client);
  const refusal = await refusalOf(startJob(client));
  expect(refusal).toMatchObject({ code: 'ThrottlingException', status: 429 });
  sandbox.clock.advance(200);
  await startJob(client);
});
