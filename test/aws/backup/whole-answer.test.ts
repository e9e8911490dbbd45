import { createServer } from 'node:http';
import { ListBackupJobsCommand, StartBackupJobCommand, TagResourceCommand } from '@aws-sdk/client-backup';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BACKUP } from '../../../src/aws/backup/service.ts';
import { clientConfig } from '../../../src/aws/client-config.ts';
import { readRefusal } from '../../../src/aws/refusal.ts';
import { region } from '../../../src/model.ts';

/** A client whose endpoint gives every request the same body with status 200. */
async function clientOf(body: string) {
  const server = createServer((_, response) => response.writeHead(200).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const known = process.env.AWS_ENDPOINT_URL;
  process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${address.port}`;
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' };
  const client = BACKUP.open({ ...clientConfig('test'), region: region('eu-central-1'), credentials });
  onTestFinished(() => {
    if (known === undefined) delete process.env.AWS_ENDPOINT_URL;
    else process.env.AWS_ENDPOINT_URL = known;
    client.destroy();
    server.close();
  });
  return client;
}

const START = new StartBackupJobCommand({ BackupVaultName: 'vault', ResourceArn: 'arn', IamRoleArn: 'role' });
const TAG = new TagResourceCommand({ ResourceArn: 'arn', Tags: { CreatedBy: 'backupViaTag' } });

async function refusalOf(answer: Promise<unknown>) {
  return readRefusal(
    await answer.then(
      () => null,
      (thrown: unknown) => thrown,
    ),
  );
}

describe('an answer of AWS Backup', () => {
  it('is taken where it is whole', async () => {
    const client = await clientOf('{"BackupJobs":[],"BackupJobId":"job-1"}');
    expect((await client.send(new ListBackupJobsCommand({}))).BackupJobs).toEqual([]);
    expect((await client.send(START)).BackupJobId).toBe('job-1');
  });

  it('may be empty where there is nothing to say', async () => {
    const client = await clientOf('');
    expect((await client.send(TAG)).$metadata.httpStatusCode).toBe(200);
  });

  it.each([
    ['an empty body', ''],
    ['a page of a proxy', '<!DOCTYPE html><html><body>Please log in</body></html>'],
    ['a list', '[]'],
    ['a text', '"OK"'],
    ['nothing', 'null'],
    ['one that was cut', '{"BackupJobs":[],"BackupJobId":"job-1'],
    ['one without the id that was asked for', '{"CreationDate":1795302000}'],
  ])('counts as lost where it is %s', async (_, body) => {
    const client = await clientOf(body);
    expect(await refusalOf(client.send(START))).toMatchObject({ kind: 'lost', code: 'UnusableAnswer' });
  });
});
