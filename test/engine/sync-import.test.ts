import type { BackupPlanInput, BackupSelection } from '@aws-sdk/client-backup';
import { describe, expect, it } from 'vitest';
import { HOME, OREGON, onlyPlan, PLAN, ROLE, sync, syncWorld, VAULT, writes } from '../modes/sync/sync-world.ts';
import { imported, made, RULE, tag, world } from './console-plans.ts';

/** Plans that somebody made in the console: written down as a plan file, and taken over. */

describe('the plan of the console', () => {
  it('is written down, and nothing is changed', async () => {
    const one = await world();
    await made(one);
    const { report, text, file } = await imported(one);
    expect(report).toMatchObject({ outcome: 'ok', failed: [], synced: [] });
    expect(file).toBe(text);
    expect(text).toBe(`plans:
  rdspg-backup-plan:
    engine: aws-backup
    vault: ${VAULT}
    role: ${ROLE}
    selection:
      name: rdspg-bp-resource-selection
      tags:
        - Environment:production
        - ResourceType:rdspg-fcj
      regions: ${HOME}
    rules:
      DailyBackups:
        schedule: 0 5 * * *
        expiry: 35 days
`);
  });

  it('is taken over as it is where that is asked for, and the next sync adds nothing but our tag', async () => {
    const one = await world();
    await made(one);
    const { text } = await imported(one);
    expect((await sync(one, text)).report.failed[0]?.message).toContain('a sync did not make');
    const dry = await sync(one, text, { adopt: PLAN, 'dry-run': 'true' });
    expect(dry.report).toMatchObject({
      outcome: 'ok',
      synced: [{ action: 'adopt-plan', name: PLAN, state: 'planned' }],
    });
    expect(writes(dry)).toEqual([]);
    const adopted = await sync(one, text, { adopt: PLAN });
    expect(adopted.report).toMatchObject({ outcome: 'ok' });
    expect(writes(adopted)).toEqual(['TagResource']);
    const next = await sync(one, text);
    expect(writes(next)).toEqual(['UpdateBackupPlan']);
    expect(onlyPlan(one).rules[0]?.tags).toEqual(new Map([['BackupPlan', `${PLAN}/DailyBackups`]]));
    expect([...onlyPlan(one).selections.values()].map(({ name }) => name)).toEqual(['rdspg-bp-resource-selection']);
    expect(writes(await sync(one, text))).toEqual([]);
  });

  it.each([
    ['another expiry', (text: string) => text.replace('35 days', '7 days')],
    ['another assignment', (text: string) => text.replace('ResourceType:rdspg-fcj', 'ResourceType:other')],
    ['another rule beside', (text: string) => `${text}      more: {schedule: '1 1 * * *', expiry: 1 day}\n`],
  ])('is not taken over while the file has %s', async (_what, change) => {
    const one = await world();
    await made(one);
    const { text } = await imported(one);
    const synced = await sync(one, change(text), { adopt: PLAN });
    expect(synced.report.outcome).toBe('failed');
    expect(synced.report.failed[0]?.message).toContain('is not as the plan file has it');
    expect(writes(synced)).toEqual([]);
  });

  it('is not taken over where the file does not have it, or where there are two', async () => {
    const one = await world();
    await made(one);
    const { text } = await imported(one);
    const other = await sync(one, text, { adopt: 'other' });
    expect(other.report.failed[0]?.message).toContain('the plan file has no plan "other"');
    await made(one, { Rules: [{ ...RULE, RuleName: 'Other' }] });
    const two = await sync(one, text, { adopt: PLAN });
    expect(two.report.failed[0]?.message).toContain('adopt: there are 2 plans');
    expect([...writes(other), ...writes(two)]).toEqual([]);
  });
});

describe('a plan with much in it', () => {
  const EVERY: [string, Partial<BackupPlanInput>, Partial<BackupSelection>[], string[]][] = [
    [
      'copies, cold storage, windows, a zone, tags and a vault of its own',
      {
        Rules: [
          RULE,
          {
            ...RULE,
            RuleName: 'Monthly',
            TargetBackupVaultName: VAULT,
            ScheduleExpression: 'cron(30 1 1 * ? *)',
            ScheduleExpressionTimezone: 'Europe/Berlin',
            StartWindowMinutes: 60,
            CompletionWindowMinutes: 180,
            Lifecycle: {
              MoveToColdStorageAfterDays: 30,
              DeleteAfterDays: 400,
              OptInToArchiveForSupportedResources: true,
            },
            RecoveryPointTags: { Team: 'db', 'odd key': 'a: b' },
            CopyActions: [
              { DestinationBackupVaultArn: `arn:aws:backup:${OREGON}:123456789012:backup-vault:${VAULT}` },
              {
                DestinationBackupVaultArn: 'arn:aws:backup:eu-west-1:999999999999:backup-vault:central',
                Lifecycle: { DeleteAfterDays: 500 },
              },
            ],
          },
        ],
      },
      [{}],
      [
        'time-zone: Europe/Berlin',
        'start-window: 60 minutes',
        'cold-storage-after: 30 days',
        'expiry: 500 days',
        'key: odd key',
      ],
    ],
    [
      'continuous backups, indexes, scans and VSS',
      {
        Rules: [
          {
            ...RULE,
            EnableContinuousBackup: true,
            IndexActions: [{ ResourceTypes: ['S3'] }],
            ScanActions: [{ MalwareScanner: 'GUARDDUTY', ScanMode: 'INCREMENTAL_SCAN' }],
          },
        ],
        AdvancedBackupSettings: [{ ResourceType: 'EC2', BackupOptions: { WindowsVSS: 'enabled' } }],
        ScanSettings: [{ MalwareScanner: 'GUARDDUTY', ResourceTypes: ['S3'], ScannerRoleArn: ROLE }],
      },
      [{}],
      ['continuous: true', '- incremental', 'windows-vss: true', 'scanning:'],
    ],
    [
      'the tags of Terraform, one of them alone',
      {},
      [{ Resources: [], Conditions: {}, ListOfTags: [tag('a')] }],
      ['- a:1'],
    ],
    [
      'several of those, of which one is enough, beside named resources',
      {},
      [{ Resources: [`arn:aws:rds:${HOME}:123456789012:db:other`], Conditions: {}, ListOfTags: [tag('a'), tag('b')] }],
      ['any-of:', 'resources:'],
    ],
    [
      'several assignments of a type, without a tag',
      {},
      ['x', 'y'].map((value) => ({
        SelectionName: `s-${value}`,
        Resources: ['arn:aws:rds:*:*:db:*'],
        Conditions: {
          StringEquals: [{ ConditionKey: 'aws:ResourceTag/a', ConditionValue: value }],
          StringNotEquals: [{ ConditionKey: 'aws:ResourceTag/no', ConditionValue: 'yes' }],
        },
      })),
      ['- s-x', 'any-of:', 'except:', '- rds-instance'],
    ],
    [
      'types that AWS Backup alone backs up',
      {},
      [
        {
          Resources: [
            'arn:aws:dynamodb:*:*:table/*',
            'arn:aws:fsx:*:*:volume/*',
            'arn:aws:fsx:*:*:file-system/*',
            'arn:aws:rds:*:*:cluster:*',
            'arn:aws:s3:::*',
          ],
        },
      ],
      ['- rds-cluster', '- FSx', '- DynamoDB', '- S3'],
    ],
    [
      'weekdays that AWS counts from 1',
      { Rules: [{ ...RULE, ScheduleExpression: 'cron(0/15 8-18 ? * 2-6 *)' }] },
      [{}],
      ['schedule: 0/15 8-18 * * MON-FRI'],
    ],
  ];

  it.each(EVERY)('is written down and taken over: %s', async (_what, plan, selections, lines) => {
    const one = await world();
    await made(one, plan, selections);
    const { report, text } = await imported(one);
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    for (const line of lines) expect(text).toContain(line);
    const before = [...onlyPlan(one).selections.keys()];
    expect((await sync(one, text, { adopt: PLAN, 'if-none-found': 'ignore' })).report).toMatchObject({
      failed: [],
      synced: [{ state: 'done' }],
    });
    // Nothing is taken away from it: its rules get our tag, and its assignments stay the very same.
    expect(writes(await sync(one, text))).toEqual(['UpdateBackupPlan']);
    expect([...onlyPlan(one).selections.keys()]).toEqual(before);
    expect(writes(await sync(one, text))).toEqual([]);
  });
});

describe('the name of a plan', () => {
  it('that is nowhere is red', async () => {
    const { report } = await imported(await world(), { import: 'none' });
    expect(report.failed[0]?.message).toContain('there is no plan of AWS Backup "none"');
  });

  it('that stands in several regions is one plan where it is the same, and refused where it differs', async () => {
    const one = await world();
    await made(one);
    await made(one, {}, [{}], OREGON);
    const both = { regions: `${HOME} ${OREGON}` };
    expect((await imported(one, both)).text).toContain(`regions: ${HOME} ${OREGON}`);
    const [plan] = one.sandbox.account.region(OREGON).backup.plans.values();
    plan?.selections.clear();
    const { report } = await imported(one, both);
    expect(report.failed[0]?.message).toContain('there are 2 plans "rdspg-backup-plan" that differ');
  });

  it('in a region that cannot be read is no answer', async () => {
    const one = await syncWorld({}, { regions: [HOME, { name: OREGON, condition: 'unreachable' }] });
    const { report } = await imported(one, { regions: `${HOME} ${OREGON}` });
    expect(report.failed).toMatchObject([{ region: OREGON, action: 'read' }]);
  });
});
