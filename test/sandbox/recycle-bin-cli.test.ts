import { expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/index.ts';
import { runCli, whyNoCli } from './aws-cli.ts';
import { region, sandboxOf } from './helpers.ts';

const absent = await whyNoCli("the AWS CLI's tests of the Recycle Bin");

async function aws(sandbox: Sandbox, ...args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await runCli(sandbox, region, args);
  if (code !== 0) throw new Error(stderr);
  return stdout.trim() === '' ? undefined : JSON.parse(stdout);
}

const OURS = 'ResourceTagKey=CreatedBy,ResourceTagValue=backupViaTag';
const DAYS = 'RetentionPeriodValue=7,RetentionPeriodUnit=DAYS';

test.skipIf(absent !== undefined)('the AWS CLI makes, reads and deletes rules', { timeout: 60_000 }, async () => {
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
