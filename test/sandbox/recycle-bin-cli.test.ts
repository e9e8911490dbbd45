import { execFile, execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/index.ts';
import { region, sandboxOf } from './helpers.ts';

function cliIsAbsent(): boolean {
  try {
    execFileSync('aws', ['--version'], { stdio: 'pipe' });
    return false;
  } catch (error) {
    if (process.env.REQUIRE_AWS_CLI === '1') throw error;
    process.stderr.write("Skipping the AWS CLI's tests of the Recycle Bin: it does not run here\n");
    return true;
  }
}

function aws(sandbox: Sandbox, ...args: string[]): Promise<unknown> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ...sandbox.env(), AWS_REGION: region, AWS_PAGER: '', AWS_MAX_ATTEMPTS: '1' };
  return new Promise((resolve, reject) => {
    const all = [...args, '--region', region, '--output', 'json', '--endpoint-url', sandbox.url];
    execFile('aws', all, { env }, (error, stdout) => {
      if (error !== null) reject(error);
      else resolve(stdout.trim() === '' ? undefined : JSON.parse(stdout));
    });
  });
}

const OURS = 'ResourceTagKey=CreatedBy,ResourceTagValue=backupViaTag';
const DAYS = 'RetentionPeriodValue=7,RetentionPeriodUnit=DAYS';

test.skipIf(cliIsAbsent())('the AWS CLI makes, reads and deletes rules', { timeout: 60_000 }, async () => {
  const sandbox = await sandboxOf({ settings: { pages: 'short' } });
  const create = (type: string, ...more: string[]) =>
    aws(sandbox, 'rbin', 'create-rule', '--resource-type', type, '--retention-period', DAYS, ...more);
  const first = await create('EC2_IMAGE', '--resource-tags', OURS);
  // The first rule of a region takes its time.
  expect(first).toMatchObject({ Status: 'pending', ResourceType: 'EC2_IMAGE' });
  await create('EBS_SNAPSHOT', '--exclude-resource-tags', 'ResourceTagKey=Team');
  await create('EBS_SNAPSHOT', '--description', 'all');
  const listed = await aws(sandbox, 'rbin', 'list-rules', '--resource-type', 'EBS_SNAPSHOT');
  expect(listed).toMatchObject({ Rules: [{ LockState: 'unlocked' }, { Description: 'all', RetentionPeriod: {} }] });
  const [one] = JSON.stringify(listed).match(/(?<="Identifier":")\w{11}/g) ?? [];
  const read = await aws(sandbox, 'rbin', 'get-rule', '--identifier', one ?? '');
  expect(read).toMatchObject({ Status: 'available', ExcludeResourceTags: [{ ResourceTagKey: 'Team' }] });
  await aws(sandbox, 'rbin', 'delete-rule', '--identifier', one ?? '');
  await expect(aws(sandbox, 'rbin', 'get-rule', '--identifier', one ?? '')).rejects.toThrow(
    'ResourceNotFoundException',
  );
  await expect(create('EC2_IMAGE', '--resource-tags', OURS, '--exclude-resource-tags', OURS)).rejects.toThrow(
    'ValidationException',
  );
});
