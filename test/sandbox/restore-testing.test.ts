import type { RestoreTestingPlanForCreate, RestoreTestingSelectionForCreate } from '@aws-sdk/client-backup';
import {
  CreateRestoreTestingPlanCommand,
  CreateRestoreTestingSelectionCommand,
  DeleteRestoreTestingPlanCommand,
  DeleteRestoreTestingSelectionCommand,
  GetRestoreTestingPlanCommand,
  GetRestoreTestingSelectionCommand,
  ListRestoreTestingPlansCommand,
  ListRestoreTestingSelectionsCommand,
  ListTagsCommand,
  UpdateRestoreTestingPlanCommand,
  UpdateRestoreTestingSelectionCommand,
} from '@aws-sdk/client-backup';
import { describe, expect, test } from 'vitest';
import { accountId, backupScene, roleArn, vaultName } from './backup-helpers.ts';
import { refusalOf, region } from './helpers.ts';

const vaultArn = `arn:aws:backup:${region}:${accountId}:backup-vault:${vaultName}`;
const plan: RestoreTestingPlanForCreate = {
  RestoreTestingPlanName: 'monthly',
  ScheduleExpression: 'cron(17 6 1 * ? *)',
  RecoveryPointSelection: {
    Algorithm: 'LATEST_WITHIN_WINDOW',
    IncludeVaults: [vaultArn],
    RecoveryPointTypes: ['SNAPSHOT'],
  },
};
const selection: RestoreTestingSelectionForCreate = {
  RestoreTestingSelectionName: 'EC2',
  ProtectedResourceType: 'EC2',
  IamRoleArn: roleArn,
  ProtectedResourceConditions: { StringEquals: [{ Key: 'aws:ResourceTag/a', Value: 'b' }] },
};
const of = { RestoreTestingPlanName: 'monthly' };
const create = (overrides: Partial<RestoreTestingPlanForCreate> = {}, more = {}) =>
  new CreateRestoreTestingPlanCommand({ RestoreTestingPlan: { ...plan, ...overrides }, ...more });
const select = (overrides: Partial<RestoreTestingSelectionForCreate> = {}, more = {}) =>
  new CreateRestoreTestingSelectionCommand({ ...of, RestoreTestingSelection: { ...selection, ...overrides }, ...more });

describe('a restore testing plan', () => {
  test('is given back as it was sent, with what stands where nothing was said', async () => {
    const { client } = await backupScene();
    const { RestoreTestingPlanArn: arn = '' } = await client.send(
      create({}, { Tags: { a: 'b' }, CreatorRequestId: '1' }),
    );
    expect(arn).toMatch(
      new RegExp(`^arn:aws:backup:${region}:${accountId}:restore-testing-plan:monthly-[0-9a-f-]{36}$`),
    );
    const { RestoreTestingPlan: found } = await client.send(new GetRestoreTestingPlanCommand(of));
    expect(found).toMatchObject({
      ...plan,
      RestoreTestingPlanArn: arn,
      ScheduleExpressionTimezone: 'Etc/UTC',
      StartWindowHours: 24,
      RecoveryPointSelection: { ...plan.RecoveryPointSelection, ExcludeVaults: [], SelectionWindowDays: 30 },
    });
    expect((await client.send(new ListTagsCommand({ ResourceArn: arn }))).Tags).toEqual({ a: 'b' });
    // The same request again is the same plan; another one of the name is refused.
    await client.send(create({}, { CreatorRequestId: '1' }));
    expect(await refusalOf(client.send(create({}, { CreatorRequestId: '2' })))).toMatchObject({
      code: 'AlreadyExistsException',
    });
  });

  test('changes what is sent, and goes once it has no selections', async () => {
    const { client } = await backupScene();
    await client.send(create());
    await client.send(new UpdateRestoreTestingPlanCommand({ ...of, RestoreTestingPlan: { StartWindowHours: 2 } }));
    const { RestoreTestingPlan: found } = await client.send(new GetRestoreTestingPlanCommand(of));
    expect(found).toMatchObject({ StartWindowHours: 2, ScheduleExpression: plan.ScheduleExpression });
    await client.send(select());
    const remove = () => client.send(new DeleteRestoreTestingPlanCommand(of));
    expect(await refusalOf(remove())).toMatchObject({ code: 'InvalidRequestException' });
    await client.send(new DeleteRestoreTestingSelectionCommand({ ...of, RestoreTestingSelectionName: 'EC2' }));
    await remove();
    expect((await client.send(new ListRestoreTestingPlansCommand({}))).RestoreTestingPlans).toEqual([]);
    expect(await refusalOf(client.send(new GetRestoreTestingPlanCommand(of)))).toMatchObject({
      code: 'ResourceNotFoundException',
    });
  });

  test.each<[string, Partial<RestoreTestingPlanForCreate>, string]>([
    ['a name with a hyphen', { RestoreTestingPlanName: 'a-b' }, 'InvalidParameterValueException'],
    ['a name of 51 characters', { RestoreTestingPlanName: 'a'.repeat(51) }, 'InvalidParameterValueException'],
    ['no schedule', { ScheduleExpression: '' }, 'MissingParameterValueException'],
    ['a cron line of five fields', { ScheduleExpression: 'cron(0 5 * * *)' }, 'InvalidParameterValueException'],
    ['a start window of eight days', { StartWindowHours: 192 }, 'InvalidParameterValueException'],
    [
      'no vaults',
      { RecoveryPointSelection: { ...plan.RecoveryPointSelection, IncludeVaults: [] } },
      'MissingParameterValueException',
    ],
    [
      'the name of a vault',
      { RecoveryPointSelection: { ...plan.RecoveryPointSelection, IncludeVaults: [vaultName] } },
      'InvalidParameterValueException',
    ],
    [
      'no types',
      { RecoveryPointSelection: { ...plan.RecoveryPointSelection, RecoveryPointTypes: [] } },
      'MissingParameterValueException',
    ],
    [
      'a window of 366 days',
      { RecoveryPointSelection: { ...plan.RecoveryPointSelection, SelectionWindowDays: 366 } },
      'InvalidParameterValueException',
    ],
  ])('with %s is refused', async (_, overrides, code) => {
    const { client } = await backupScene();
    expect(await refusalOf(client.send(create(overrides)))).toMatchObject({ code });
  });
});

describe('a restore testing selection', () => {
  test('is given back as it was sent', async () => {
    const { client } = await backupScene();
    await client.send(create());
    const more = { ValidationWindowHours: 4, RestoreMetadataOverrides: { instanceType: 't3.micro' } };
    await client.send(select(more, { CreatorRequestId: '1' }));
    await client.send(select(more, { CreatorRequestId: '1' }));
    const name = { ...of, RestoreTestingSelectionName: 'EC2' };
    const found = async () => (await client.send(new GetRestoreTestingSelectionCommand(name))).RestoreTestingSelection;
    expect(await found()).toMatchObject({ ...selection, ...more, ProtectedResourceArns: [] });
    await client.send(
      new UpdateRestoreTestingSelectionCommand({ ...name, RestoreTestingSelection: { ValidationWindowHours: 0 } }),
    );
    expect(await found()).toMatchObject({ ...selection, ...more, ValidationWindowHours: 0 });
    const byArns = { ProtectedResourceArns: ['arn:aws:ec2:x'] };
    expect(
      await refusalOf(
        client.send(new UpdateRestoreTestingSelectionCommand({ ...name, RestoreTestingSelection: byArns })),
      ),
    ).toMatchObject({ code: 'InvalidParameterValueException' });
    const listed = await client.send(new ListRestoreTestingSelectionsCommand(of));
    expect(listed.RestoreTestingSelections).toMatchObject([
      { RestoreTestingSelectionName: 'EC2', ProtectedResourceType: 'EC2' },
    ]);
    expect(await refusalOf(client.send(select()))).toMatchObject({ code: 'AlreadyExistsException' });
  });

  const arns = Array.from({ length: 31 }, (_, index) => `arn:aws:ec2:${region}:${accountId}:instance/i-${index}`);
  test.each<[string, Partial<RestoreTestingSelectionForCreate>, string]>([
    ['a type that is not tested', { ProtectedResourceType: 'Redshift' }, 'InvalidParameterValueException'],
    ['a name with a blank', { RestoreTestingSelectionName: 'a b' }, 'InvalidParameterValueException'],
    ['ARNs beside conditions', { ProtectedResourceArns: arns.slice(0, 1) }, 'InvalidParameterValueException'],
    ['31 ARNs', { ProtectedResourceArns: arns, ProtectedResourceConditions: {} }, 'LimitExceededException'],
    ['nothing selected', { ProtectedResourceConditions: {} }, 'InvalidParameterValueException'],
    [
      'a condition on no tag',
      { ProtectedResourceConditions: { StringEquals: [{ Key: 'a', Value: 'b' }] } },
      'InvalidParameterValueException',
    ],
    ['a validation window of no time', { ValidationWindowHours: 0 }, 'InvalidParameterValueException'],
    ['a role that is not there', { IamRoleArn: `${roleArn}-2` }, 'InvalidParameterValueException'],
  ])('with %s is refused', async (_, overrides, code) => {
    const { client } = await backupScene();
    await client.send(create());
    expect(await refusalOf(client.send(select(overrides)))).toMatchObject({ code });
  });
});
