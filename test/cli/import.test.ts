import { BackupClient, CreateBackupPlanCommand, CreateBackupSelectionCommand } from '@aws-sdk/client-backup';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../sandbox/index.ts';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { command, commandHere } from './command.ts';

const REGION = 'eu-central-1';
const ROLE = 'arn:aws:iam::123456789012:role/backup';

/** The command line in the given way, beside a plan of AWS Backup that somebody else made. */
async function scene(start: typeof commandHere) {
  const vaults = [{ region: REGION, name: 'nightly' }];
  const sandbox = await startSandbox({ seed: { regions: [REGION], backup: { roles: [{ arn: ROLE }], vaults } } });
  onTestFinished(() => sandbox.close());
  const credentials = { accessKeyId: 'AKIASANDBOX000000001', secretAccessKey: 'sandbox-secret-access-key' };
  const client = new BackupClient({ region: REGION, endpoint: sandbox.url, credentials });
  onTestFinished(() => client.destroy());
  const rule = { RuleName: 'daily', TargetBackupVaultName: 'nightly', Lifecycle: { DeleteAfterDays: 7 } };
  const { BackupPlanId } = await client.send(
    new CreateBackupPlanCommand({ BackupPlan: { BackupPlanName: 'theirs', Rules: [rule] } }),
  );
  const tag = { ConditionType: 'STRINGEQUALS' as const, ConditionKey: 'Backup', ConditionValue: 'yes' };
  const BackupSelection = { SelectionName: 'all', IamRoleArn: ROLE, ListOfTags: [tag] };
  await client.send(new CreateBackupSelectionCommand({ BackupPlanId, BackupSelection }));
  return (name: string) =>
    start(['sync', '--import', name, '--regions', REGION, '--aws-region', REGION], { env: sandbox.env() });
}

test('an imported plan is alone on standard output, and a plan file as it stands', async () => {
  const run = await scene(command);
  const { status, stdout } = await run('theirs');
  expect(status).toBe(0);
  expect(parsePlanFile(stdout, Date.now()).ok).toBe(true);
  expect(stdout).toMatch(/^plans:\n {2}theirs:\n/);
});

test('a plan that cannot be imported leaves standard output empty, so that no file gets anything else', async () => {
  const run = await scene(commandHere);
  const { status, stdout, stderr } = await run('nobodys');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('there is no plan of AWS Backup "nobodys"');
});
