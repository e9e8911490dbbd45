import {
  BackupClient,
  type BackupPlanInput,
  type BackupSelection,
  CreateBackupPlanCommand,
  CreateBackupSelectionCommand,
} from '@aws-sdk/client-backup';
import { expect, onTestFinished } from 'vitest';
import { HOME, OREGON, PLAN, ROLE, syncWorld, VAULT, type World } from '../modes/sync/sync-world.ts';
import { runWith } from './run-engine.ts';

/** Plans as somebody makes them in the console, and how they are imported. */

export const RULE = {
  RuleName: 'DailyBackups',
  TargetBackupVaultName: VAULT,
  ScheduleExpression: 'cron(0 5 ? * * *)',
  Lifecycle: { DeleteAfterDays: 35 },
};
const SELECTION: BackupSelection = {
  SelectionName: 'rdspg-bp-resource-selection',
  IamRoleArn: ROLE,
  Resources: ['*'],
  Conditions: {
    StringEquals: [
      { ConditionKey: 'aws:ResourceTag/Environment', ConditionValue: 'production' },
      { ConditionKey: 'aws:ResourceTag/ResourceType', ConditionValue: 'rdspg-fcj' },
    ],
  },
};

export const tag = (key: string, value = '1') => ({
  ConditionType: 'STRINGEQUALS' as const,
  ConditionKey: key,
  ConditionValue: value,
});

export const world = () =>
  syncWorld({
    vaults: [
      { region: HOME, name: VAULT },
      { region: OREGON, name: VAULT },
    ],
  });

/** Makes a plan as the console does. */
export async function made(
  one: World,
  plan: Partial<BackupPlanInput> = {},
  selections: readonly Partial<BackupSelection>[] = [{}],
  region: string = HOME,
) {
  const client = new BackupClient({
    region,
    endpoint: one.sandbox.url,
    credentials: { accessKeyId: 'AKIASANDBOX000000001', secretAccessKey: 'sandbox-secret-access-key' },
  });
  onTestFinished(() => client.destroy());
  const BackupPlan = { BackupPlanName: PLAN, Rules: [RULE], ...plan };
  const { BackupPlanId } = await client.send(new CreateBackupPlanCommand({ BackupPlan }));
  for (const more of selections) {
    await client.send(new CreateBackupSelectionCommand({ BackupPlanId, BackupSelection: { ...SELECTION, ...more } }));
  }
}

export async function imported(one: World, inputs: Readonly<Record<string, string>> = {}) {
  one.sandbox.requests.length = 0;
  const written = new Map<string, string>();
  const report = await runWith(
    one,
    { mode: 'sync', 'aws-region': HOME, regions: HOME, import: PLAN, ...inputs },
    { written },
  );
  if (report.mode !== 'sync') throw new Error('no sync');
  const calls = one.sandbox.requests.filter(({ service }) => service === 'backup').map(({ action }) => action);
  expect(calls.filter((action) => /^(Create|Update|Delete|Tag)/.test(action))).toEqual([]);
  return { report, text: report.imported?.text ?? '', file: written.get('imported-plan') };
}
