import { execFile, execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/index.ts';
import { region, sandboxOf } from './helpers.ts';

/** Whether AWS's own command line is there, and if not, why these tests do not run. */
function findCli(): string | undefined {
  try {
    execFileSync('aws', ['--version'], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    const reason = `the AWS CLI does not run here: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
    if (process.env.REQUIRE_AWS_CLI === '1') throw new Error(`REQUIRE_AWS_CLI=1, but ${reason}`);
    return reason;
  }
}

const absent = findCli();
if (absent !== undefined) process.stderr.write(`Skipping the AWS CLI's tests of RDS: ${absent}\n`);

interface CliAnswer {
  code: number;
  json: unknown;
  stderr: string;
}

function rds(sandbox: Sandbox, ...args: string[]): Promise<CliAnswer> {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...sandbox.env(),
    AWS_DEFAULT_REGION: region,
    AWS_REGION: region,
    AWS_PAGER: '',
    AWS_MAX_ATTEMPTS: '1',
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
  };
  const all = ['rds', ...args, '--output', 'json', '--endpoint-url', sandbox.url];
  return new Promise((resolve) => {
    execFile('aws', all, { env }, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code ?? 1);
      resolve({ code, stderr, json: stdout.trim() === '' ? undefined : JSON.parse(stdout) });
    });
  });
}

describe.skipIf(absent !== undefined)('the AWS CLI', () => {
  test('snapshots a database, lists and untags, and is told off', { timeout: 120_000 }, async () => {
    const sandbox = await sandboxOf({
      dbInstances: [{ region, id: 'one' }],
      dbSnapshots: Array.from({ length: 25 }, (_, i) => ({ region, id: `old-${i}`, sourceId: 'two' })),
      settings: { dbSnapshotReadyMs: 0 },
    });
    const id = ['--db-snapshot-identifier', 'new'];
    const made = await rds(
      sandbox,
      ...['create-db-snapshot', ...id, '--db-instance-identifier', 'one'],
      ...['--tags', 'Key=CreatedBy,Value=me', 'Key=Empty,Value='],
    );
    expect(made.json, made.stderr).toMatchObject({ DBSnapshot: { Status: 'creating', DBSnapshotIdentifier: 'new' } });
    const filter = ['--filters', 'Name=db-instance-id,Values=one,two', 'Name=engine,Values=postgres'];
    const listed = await rds(sandbox, 'describe-db-snapshots', '--page-size', '20', ...filter);
    expect(listed.json, listed.stderr).toMatchObject({
      DBSnapshots: [
        ...Array.from({ length: 25 }, (_, i) => ({ DBSnapshotIdentifier: `old-${i}` })),
        {
          DBSnapshotIdentifier: 'new',
          Status: 'available',
          TagList: [
            { Key: 'CreatedBy', Value: 'me' },
            { Key: 'Empty', Value: '' },
          ],
        },
      ],
    });
    const arn = ['--resource-name', `arn:aws:rds:${region}:123456789012:snapshot:new`];
    const untagged = await rds(sandbox, 'remove-tags-from-resource', ...arn, '--tag-keys', 'Empty', 'other');
    expect(untagged.code, untagged.stderr).toBe(0);
    expect(sandbox.snapshotState().regions[region]?.dbSnapshots[0]?.tags).toEqual({ CreatedBy: 'me' });
    const gone = await rds(sandbox, 'delete-db-snapshot', '--db-snapshot-identifier', 'gone');
    expect(gone.code).not.toBe(0);
    expect(gone.stderr).toContain('An error occurred (DBSnapshotNotFound) when calling the DeleteDBSnapshot operation');
  });
});
