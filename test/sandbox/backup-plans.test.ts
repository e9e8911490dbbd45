import type { BackupPlanInput, BackupRuleInput, BackupSelection } from '@aws-sdk/client-backup';
import {
  CreateBackupPlanCommand,
  CreateBackupSelectionCommand,
  DeleteBackupPlanCommand,
  DeleteBackupSelectionCommand,
  DescribeRegionSettingsCommand,
  GetBackupPlanCommand,
  GetBackupSelectionCommand,
  ListBackupPlansCommand,
  ListBackupSelectionsCommand,
  ListTagsCommand,
  UpdateBackupPlanCommand,
  UpdateRegionSettingsCommand,
} from '@aws-sdk/client-backup';
import { describe, expect, test } from 'vitest';
import { accountId, backupScene, roleArn, vaultName } from './backup-helpers.ts';
import { refusalOf, region } from './helpers.ts';

const rule: BackupRuleInput = { RuleName: 'DailyBackups', TargetBackupVaultName: vaultName };
const plan: BackupPlanInput = { BackupPlanName: 'rdspg-backup-plan', Rules: [rule] };
const selection: BackupSelection = {
  SelectionName: 'rdspg-bp-resource-selection',
  IamRoleArn: roleArn,
  Resources: ['*'],
  Conditions: {
    StringEquals: [
      { ConditionKey: 'aws:ResourceTag/Environment', ConditionValue: 'production' },
      { ConditionKey: 'aws:ResourceTag/ResourceType', ConditionValue: 'rdspg-fcj' },
    ],
  },
};

describe('a plan', () => {
  test('is given back as it was sent, with what stands where nothing was said', async () => {
    const { client } = await backupScene();
    const weekly = {
      ...rule,
      RuleName: 'Weekly',
      ScheduleExpression: 'cron(30 2 ? * SUN *)',
      ScheduleExpressionTimezone: 'Europe/Berlin',
      StartWindowMinutes: 60,
      CompletionWindowMinutes: 120,
      Lifecycle: { DeleteAfterDays: 35 },
      RecoveryPointTags: { CreatedBy: 'backupViaTag' },
    };
    const { BackupPlanId, BackupPlanArn, VersionId } = await client.send(
      new CreateBackupPlanCommand({
        BackupPlan: { ...plan, Rules: [rule, weekly] },
        BackupPlanTags: { Owner: 'a' },
        CreatorRequestId: 'one',
      }),
    );
    expect(BackupPlanArn).toBe(`arn:aws:backup:${region}:${accountId}:backup-plan:${BackupPlanId}`);
    const found = await client.send(new GetBackupPlanCommand({ BackupPlanId }));
    expect(found).toMatchObject({
      VersionId,
      CreatorRequestId: 'one',
      BackupPlan: {
        BackupPlanName: 'rdspg-backup-plan',
        Rules: [
          {
            RuleName: 'DailyBackups',
            ScheduleExpression: 'cron(0 5 ? * * *)',
            ScheduleExpressionTimezone: 'Etc/UTC',
            StartWindowMinutes: 480,
            CompletionWindowMinutes: 10_080,
          },
          weekly,
        ],
      },
    });
    expect(found.BackupPlan?.Rules?.[0]?.Lifecycle).toBeUndefined();
    const { BackupPlansList } = await client.send(new ListBackupPlansCommand({}));
    expect(BackupPlansList).toMatchObject([{ BackupPlanId, BackupPlanName: 'rdspg-backup-plan', VersionId }]);
    const { Tags } = await client.send(new ListTagsCommand({ ResourceArn: BackupPlanArn }));
    expect(Tags).toEqual({ Owner: 'a' });
  });

  test('is the same one for the same request id; its content twice is refused, its name twice is not', async () => {
    const { client } = await backupScene();
    const first = await client.send(new CreateBackupPlanCommand({ BackupPlan: plan, CreatorRequestId: 'one' }));
    const again = await client.send(new CreateBackupPlanCommand({ BackupPlan: plan, CreatorRequestId: 'one' }));
    expect(again.BackupPlanId).toBe(first.BackupPlanId);
    const twice = client.send(
      new CreateBackupPlanCommand({ BackupPlan: { Rules: plan.Rules, BackupPlanName: plan.BackupPlanName } }),
    );
    await expect(twice).rejects.toMatchObject({
      name: 'AlreadyExistsException',
      message: 'Backup plan with the same plan document already exists',
      Arn: first.BackupPlanArn,
    });
    const other = { ...plan, Rules: [{ ...rule, StartWindowMinutes: 60 }] };
    const namesake = await client.send(new CreateBackupPlanCommand({ BackupPlan: other }));
    expect(namesake.BackupPlanId).not.toBe(first.BackupPlanId);
    expect((await client.send(new ListBackupPlansCommand({}))).BackupPlansList).toHaveLength(2);
  });

  test('is updated as another version, with the same ids for rules of the same name', async () => {
    const { client } = await backupScene();
    const { BackupPlanId, VersionId } = await client.send(new CreateBackupPlanCommand({ BackupPlan: plan }));
    const get = async () => (await client.send(new GetBackupPlanCommand({ BackupPlanId }))).BackupPlan?.Rules ?? [];
    const [before] = await get();
    const updated = await client.send(
      new UpdateBackupPlanCommand({
        BackupPlanId,
        BackupPlan: {
          ...plan,
          Rules: [
            { ...rule, RuleName: 'New' },
            { ...rule, Lifecycle: { DeleteAfterDays: 7 } },
          ],
        },
      }),
    );
    expect(updated.BackupPlanId).toBe(BackupPlanId);
    expect(updated.VersionId).not.toBe(VersionId);
    const [added, kept] = await get();
    expect(kept).toMatchObject({ RuleId: before?.RuleId, Lifecycle: { DeleteAfterDays: 7 } });
    expect(added?.RuleId).not.toBe(before?.RuleId);
  });

  test('is deleted after its selections', async () => {
    const { client } = await backupScene();
    const { BackupPlanId } = await client.send(new CreateBackupPlanCommand({ BackupPlan: plan }));
    const { SelectionId } = await client.send(
      new CreateBackupSelectionCommand({ BackupPlanId, BackupSelection: selection }),
    );
    const remove = () => client.send(new DeleteBackupPlanCommand({ BackupPlanId }));
    expect(await refusalOf(remove())).toMatchObject({
      code: 'InvalidRequestException',
      message: 'Related backup plan selections must be deleted prior to backup plan deletion',
    });
    await client.send(new DeleteBackupSelectionCommand({ BackupPlanId, SelectionId }));
    expect(await remove()).toMatchObject({ BackupPlanId, DeletionDate: new Date('2026-11-21T23:00:00Z') });
    expect((await refusalOf(remove())).code).toBe('ResourceNotFoundException');
    expect((await client.send(new ListBackupPlansCommand({}))).BackupPlansList).toEqual([]);
  });

  const rules = (count: number) => Array.from({ length: count }, (_, i) => ({ ...rule, RuleName: `rule-${i}` }));
  const invalid = 'InvalidParameterValueException';
  const cases: [string, Partial<BackupPlanInput>, string][] = [
    ['a name with a space', { BackupPlanName: 'a b' }, invalid],
    ['a name of 51 characters', { BackupPlanName: 'a'.repeat(51) }, invalid],
    ['no name', { BackupPlanName: '' }, 'MissingParameterValueException'],
    ['no rule', { Rules: [] }, 'MissingParameterValueException'],
    ['eleven rules', { Rules: rules(11) }, 'LimitExceededException'],
    ['two rules of a name', { Rules: [rule, rule] }, invalid],
    ['a rule of no name', { Rules: [{ ...rule, RuleName: '' }] }, 'MissingParameterValueException'],
    ['a rule name with a slash', { Rules: [{ ...rule, RuleName: 'a/b' }] }, invalid],
    ['a vault that is not there', { Rules: [{ ...rule, TargetBackupVaultName: 'none' }] }, invalid],
    ['a rate', { Rules: [{ ...rule, ScheduleExpression: 'rate(1 day)' }] }, invalid],
    ['five fields', { Rules: [{ ...rule, ScheduleExpression: 'cron(0 5 * * ?)' }] }, invalid],
    ['two days', { Rules: [{ ...rule, ScheduleExpression: 'cron(0 5 * * * *)' }] }, invalid],
    ['hour 24', { Rules: [{ ...rule, ScheduleExpression: 'cron(0 24 ? * * *)' }] }, invalid],
    ['a zone there is not', { Rules: [{ ...rule, ScheduleExpressionTimezone: 'Mars/Base' }] }, invalid],
    ['a short start window', { Rules: [{ ...rule, StartWindowMinutes: 30 }] }, invalid],
    [
      'a short cold storage',
      { Rules: [{ ...rule, Lifecycle: { MoveToColdStorageAfterDays: 1, DeleteAfterDays: 90 } }] },
      invalid,
    ],
    ['a tag it cannot write', { Rules: [{ ...rule, RecoveryPointTags: { 'a;b': '' } }] }, invalid],
    ['a copy to nowhere', { Rules: [{ ...rule, CopyActions: [{ DestinationBackupVaultArn: 'x' }] }] }, invalid],
  ];
  test.each(cases)('is refused with %s, new or changed', async (_, change, code) => {
    const { client } = await backupScene();
    const { BackupPlanId } = await client.send(new CreateBackupPlanCommand({ BackupPlan: plan }));
    const BackupPlan = { ...plan, ...change };
    expect((await refusalOf(client.send(new CreateBackupPlanCommand({ BackupPlan })))).code).toBe(code);
    expect((await refusalOf(client.send(new UpdateBackupPlanCommand({ BackupPlanId, BackupPlan })))).code).toBe(code);
    expect((await client.send(new ListBackupPlansCommand({}))).BackupPlansList).toHaveLength(1);
  });

  test('may have ten rules, and the refusal names the wrong one', async () => {
    const { client } = await backupScene();
    await client.send(new CreateBackupPlanCommand({ BackupPlan: { ...plan, Rules: rules(10) } }));
    const wrong = { ...plan, Rules: [...rules(2), { ...rule, Lifecycle: { DeleteAfterDays: 0 } }] };
    const { message } = await refusalOf(client.send(new CreateBackupPlanCommand({ BackupPlan: wrong })));
    expect(message).toBe(
      'Error in rule DailyBackups : Invalid lifecycle. DeleteAfterDays cannot be less than 1 or more than 36500 days',
    );
  });
});

describe('a selection', () => {
  async function planScene() {
    const scene = await backupScene();
    const { BackupPlanId } = await scene.client.send(new CreateBackupPlanCommand({ BackupPlan: plan }));
    const add = (change: Partial<BackupSelection> = {}, CreatorRequestId?: string) =>
      scene.client.send(
        new CreateBackupSelectionCommand({
          BackupPlanId,
          BackupSelection: { ...selection, ...change },
          ...(CreatorRequestId === undefined ? {} : { CreatorRequestId }),
        }),
      );
    return { ...scene, BackupPlanId, add };
  }

  test('is given back as it was sent', async () => {
    const { client, BackupPlanId, add } = await planScene();
    const full = {
      NotResources: ['arn:aws:ec2:*:*:volume/*'],
      ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'Backup', ConditionValue: 'Daily' }],
    } as const;
    const { SelectionId } = await add(
      { ListOfTags: [...full.ListOfTags], NotResources: [...full.NotResources] },
      'one',
    );
    const found = await client.send(new GetBackupSelectionCommand({ BackupPlanId, SelectionId }));
    expect(found).toMatchObject({ SelectionId, BackupPlanId, CreatorRequestId: 'one' });
    expect(found.BackupSelection).toEqual({
      ...selection,
      ...full,
      Conditions: { ...selection.Conditions, StringLike: [], StringNotEquals: [], StringNotLike: [] },
    });
    const { BackupSelectionsList } = await client.send(new ListBackupSelectionsCommand({ BackupPlanId }));
    expect(BackupSelectionsList).toMatchObject([
      { SelectionId, SelectionName: selection.SelectionName, IamRoleArn: roleArn },
    ]);
  });

  test('is the same one for the same request id, and refused for the same name', async () => {
    const { client, BackupPlanId, add } = await planScene();
    const first = await add({}, 'one');
    expect((await add({}, 'one')).SelectionId).toBe(first.SelectionId);
    expect((await refusalOf(add({}, 'two'))).code).toBe('AlreadyExistsException');
    await add({ SelectionName: 'other' }, 'two');
    const { BackupSelectionsList } = await client.send(new ListBackupSelectionsCommand({ BackupPlanId }));
    expect(BackupSelectionsList).toHaveLength(2);
  });

  const arnList = (count: number, last = '') =>
    Array.from({ length: count }, (_, i) => `arn:aws:rds:${region}:${accountId}:db:d${i}${last}`);
  const conditions = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ConditionKey: `aws:ResourceTag/k${i}`, ConditionValue: 'v' }));
  const invalid = 'InvalidParameterValueException';
  const cases: [string, Partial<BackupSelection>, string][] = [
    ['a name with a space', { SelectionName: 'a b' }, invalid],
    ['no name', { SelectionName: '' }, 'MissingParameterValueException'],
    ['no role', { IamRoleArn: '' }, 'MissingParameterValueException'],
    ['a role that is not there', { IamRoleArn: `${roleArn}2` }, invalid],
    ['conditions alone', { Resources: [] }, invalid],
    ['no ARN', { Resources: ['database'] }, invalid],
    ['501 ARNs', { Resources: arnList(501) }, 'LimitExceededException'],
    ['31 ARNs with wildcards', { Resources: arnList(31, '*') }, 'LimitExceededException'],
    [
      '31 conditions',
      { Conditions: { StringEquals: conditions(15), StringLike: conditions(16) } },
      'LimitExceededException',
    ],
    [
      'a plain key in a condition',
      { Conditions: { StringEquals: [{ ConditionKey: 'a', ConditionValue: 'b' }] } },
      invalid,
    ],
  ];
  test.each(cases)('is refused with %s', async (_, change, code) => {
    const { add } = await planScene();
    expect((await refusalOf(add(change))).code).toBe(code);
  });

  test('may have as much as that', async () => {
    const { add } = await planScene();
    await add({ SelectionName: 'a', Resources: arnList(500) });
    await add({ SelectionName: 'b', Resources: arnList(30, '*') });
    await add({ SelectionName: 'c', Conditions: { StringNotEquals: conditions(30) } });
  });

  test('is the hundredth and last of a plan', async () => {
    const { sandbox, BackupPlanId, add } = await planScene();
    await add();
    const { selections } = sandbox.account.region(region).backup.plans.get(BackupPlanId ?? '') ?? {};
    const [one] = selections?.values() ?? [];
    if (one === undefined) throw new Error('There is no selection.');
    for (let i = 1; i < 100; i += 1) selections?.set(`${i}`, { ...one, selectionId: `${i}`, name: `${i}` });
    expect((await refusalOf(add({ SelectionName: 'more' }))).code).toBe('LimitExceededException');
  });

  test('of a plan that is not there, or that is not there itself, is not found', async () => {
    const { client, BackupPlanId } = await planScene();
    const orphan = client.send(new CreateBackupSelectionCommand({ BackupPlanId: 'none', BackupSelection: selection }));
    expect((await refusalOf(orphan)).code).toBe('ResourceNotFoundException');
    const gone = client.send(new GetBackupSelectionCommand({ BackupPlanId, SelectionId: 'none' }));
    expect((await refusalOf(gone)).code).toBe('ResourceNotFoundException');
  });
});

test('opt-in settings change one by one, and only for types there are', async () => {
  const { client } = await backupScene({ optIn: [{ region, types: { EBS: false } }] });
  const settings = async () =>
    (await client.send(new DescribeRegionSettingsCommand({}))).ResourceTypeOptInPreference ?? {};
  expect(await settings()).toMatchObject({ EBS: false, EC2: true, RDS: true, Aurora: true, S3: false });
  const change = (ResourceTypeOptInPreference: Record<string, boolean>) =>
    client.send(new UpdateRegionSettingsCommand({ ResourceTypeOptInPreference }));
  await change({ RDS: false, S3: true });
  expect(await settings()).toMatchObject({ EBS: false, EC2: true, RDS: false, Aurora: true, S3: true });
  expect((await refusalOf(change({ Rds: true }))).code).toBe('InvalidParameterValueException');
});
