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
  // Versions from before 2024 know no rules that leave tags out; the tests of purges have those.
  await create('EBS_SNAPSHOT', '--resource-tags', 'ResourceTagKey=Team,ResourceTagValue=web');
  await create('EBS_SNAPSHOT', '--description', 'all');
  const listed = await aws(sandbox, 'rbin', 'list-rules', '--resource-type', 'EBS_SNAPSHOT');
  const { Rules: rules } = listed as {
    readonly Rules: readonly { readonly Identifier: string; readonly Description?: string }[];
  };
  expect(rules.map(({ Description }) => Description).toSorted()).toEqual(['all', undefined]);
  const one = rules.find(({ Description }) => Description === undefined)?.Identifier;
  const read = await aws(sandbox, 'rbin', 'get-rule', '--identifier', one ?? '');
  expect(read).toMatchObject({ Status: 'available', ResourceTags: [{ ResourceTagKey: 'Team' }] });
  await aws(sandbox, 'rbin', 'delete-rule', '--identifier', one ?? '');
  await expect(aws(sandbox, 'rbin', 'get-rule', '--identifier', one ?? '')).rejects.toThrow(
    'ResourceNotFoundException',
  );
  await expect(
    create('EC2_IMAGE', '--retention-period', 'RetentionPeriodValue=366,RetentionPeriodUnit=DAYS'),
  ).rejects.toThrow('ValidationException');
});
