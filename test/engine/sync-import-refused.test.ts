import type { BackupPlanInput, BackupSelection } from '@aws-sdk/client-backup';
import { describe, expect, it } from 'vitest';
import { ROLE } from '../modes/sync/sync-world.ts';
import { imported, made, RULE, world } from './console-plans.ts';

describe('a plan', () => {
  it.each<[string, Partial<BackupPlanInput>, Partial<BackupSelection>[], RegExp[]]>([
    [
      'NotResources',
      {},
      [{ NotResources: ['arn:aws:ec2:*:*:volume/*'] }],
      [/NotResources of rdspg-bp-resource-selection/],
    ],
    [
      'a wildcard',
      {},
      [{ Conditions: { StringLike: [{ ConditionKey: 'aws:ResourceTag/a', ConditionValue: 'b*' }] } }],
      [/Conditions\.StringLike/],
    ],
    ['everything', {}, [{ Conditions: {} }], [/everything without a tag/]],
    ['other types', {}, [{ Resources: ['arn:aws:sqs:*:*:*'] }], [/the resources arn:aws:sqs/]],
    ['half of a type', {}, [{ Resources: ['arn:aws:fsx:*:*:volume/*'] }], [/the resources arn:aws:fsx/]],
    ['no assignment', {}, [], [/without a resource assignment/]],
    ['two roles', {}, [{}, { SelectionName: 'b', IamRoleArn: ROLE.replace('rdspg-', 'other-') }], [/different roles/]],
    [
      'a year in its schedule and options of S3, each of them named',
      {
        Rules: [{ ...RULE, ScheduleExpression: 'cron(0 5 ? * * 2027)' }],
        AdvancedBackupSettings: [{ ResourceType: 'S3', BackupOptions: { BackupACLs: 'disabled' } }],
      },
      [{}],
      [/names years/, /BackupACLs=disabled/],
    ],
    [
      'the last day of a month',
      { Rules: [{ ...RULE, ScheduleExpression: 'cron(0 5 L * ? *)' }] },
      [{}],
      [/from an end of the month/],
    ],
  ])('that a file cannot say is refused, with all of that: %s', async (_what, plan, selections, words) => {
    const one = await world();
    if (words[0]?.source.includes('roles'))
      one.sandbox.account.backup.roles.set(ROLE.replace('rdspg-', 'other-'), { arn: ROLE.replace('rdspg-', 'other-') });
    await made(one, plan, selections);
    const { report, file } = await imported(one);
    expect(report.outcome).toBe('failed');
    expect(file).toBeUndefined();
    for (const word of words) expect(report.failed[0]?.message).toMatch(word);
  });
});
