import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/index.ts';
import { runCli, whyNoCli } from './aws-cli.ts';
import { region, sandboxOf } from './helpers.ts';

const absent = await whyNoCli("the AWS CLI's tests of RDS");

async function rds(sandbox: Sandbox, ...args: string[]) {
  const { code, stdout, stderr } = await runCli(sandbox, region, ['rds', ...args]);
  return { code, stderr, json: stdout.trim() === '' ? undefined : JSON.parse(stdout) };
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
