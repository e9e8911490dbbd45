import type { BackupRuleInput, BackupSelection } from '@aws-sdk/client-backup';
import {
  CreateBackupPlanCommand,
  CreateBackupSelectionCommand,
  DeleteBackupSelectionCommand,
  GetBackupPlanCommand,
  ListBackupJobsCommand,
  UpdateBackupPlanCommand,
  UpdateRegionSettingsCommand,
} from '@aws-sdk/client-backup';
import { CreateTagsCommand } from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import type { AccountSeed, BackupSeed } from '../../sandbox/index.ts';
import { accountId, arns, backupScene, dayMs, jobMs, roleArn, vaultName } from './backup-helpers.ts';
import { ec2Of, region } from './helpers.ts';

const everything: BackupSelection = { SelectionName: 'all', IamRoleArn: roleArn, Resources: ['*'] };

/** A scene with a plan that runs daily at five, UTC, and what it selects. */
async function planScene(
  change: Partial<BackupSelection>,
  {
    rule = {},
    backup = {},
    seed = {},
  }: { rule?: Partial<BackupRuleInput>; backup?: BackupSeed; seed?: AccountSeed } = {},
) {
  const scene = await backupScene(backup, seed);
  const { client } = scene;
  const plan = {
    BackupPlanName: 'rdspg-backup-plan',
    Rules: [{ RuleName: 'DailyBackups', TargetBackupVaultName: vaultName, ...rule }],
  };
  const { BackupPlanId } = await client.send(new CreateBackupPlanCommand({ BackupPlan: plan }));
  const { SelectionId } = await client.send(
    new CreateBackupSelectionCommand({ BackupPlanId, BackupSelection: { ...everything, ...change } }),
  );
  const jobs = async () => (await client.send(new ListBackupJobsCommand({}))).BackupJobs ?? [];
  const covered = async () => (await jobs()).map((job) => job.ResourceArn?.split(':').slice(5).join(':')).sort();
  return { ...scene, plan, BackupPlanId, SelectionId, jobs, covered };
}

const tag = (key: string, value: string) => ({ ConditionKey: `aws:ResourceTag/${key}`, ConditionValue: value });
const listed = (key: string, value: string) =>
  ({ ConditionType: 'STRINGEQUALS', ConditionKey: key, ConditionValue: value }) as const;

const names = {
  instance: 'instance/i-0aaaaaaaaaaaaaaaa',
  volume: 'volume/vol-0aaaaaaaaaaaaaaaa',
  disk: 'volume/vol-0bbbbbbbbbbbbbbbb',
  database: 'db:rdspg-fcj-labs',
  cluster: 'cluster:orders',
};

const scene: AccountSeed = {
  instances: [
    {
      region,
      id: 'i-0aaaaaaaaaaaaaaaa',
      tags: { Name: 'web', Team: 'shop' },
      volumes: [
        { id: 'vol-0aaaaaaaaaaaaaaaa', tags: { Name: 'web root' } },
        { id: 'vol-0bbbbbbbbbbbbbbbb', tags: { Team: 'shops' } },
      ],
    },
    { region, id: 'i-0cccccccccccccccc', state: 'terminated', tags: { Team: 'shop' } },
  ],
};

describe('a selection takes', () => {
  const cases: [string, Partial<BackupSelection>, (keyof typeof names)[]][] = [
    ['everything', {}, ['instance', 'volume', 'disk', 'database', 'cluster']],
    ['what an ARN names', { Resources: [arns.database, arns.volume] }, ['database', 'volume']],
    ['what an ARN with a star fits', { Resources: ['arn:aws:ec2:*:*:volume/*'] }, ['volume', 'disk']],
    ['DB instances, not clusters, by their ARN', { Resources: ['arn:aws:rds:*:*:db:*'] }, ['database']],
    ['no question marks', { Resources: [arns.database.replace('labs', 'lab?')] }, []],
    [
      'all but what is taken out',
      { NotResources: ['arn:aws:ec2:*:*:volume/*', arns.cluster] },
      ['instance', 'database'],
    ],
    [
      'what any tag of a list is on',
      { Resources: [], ListOfTags: [listed('Team', 'shop'), listed('Environment', 'production')] },
      ['instance', 'database', 'cluster'],
    ],
    [
      'a list of tags besides ARNs',
      { Resources: [arns.volume], ListOfTags: [listed('Team', 'shop')] },
      ['instance', 'volume'],
    ],
    [
      'what meets all conditions',
      { Conditions: { StringEquals: [tag('Team', 'shop'), tag('Name', 'web')] } },
      ['instance'],
    ],
    ['nothing that meets only one', { Conditions: { StringEquals: [tag('Team', 'shop'), tag('Name', 'db')] } }, []],
    ['nothing in another case', { Conditions: { StringEquals: [tag('team', 'shop')] } }, []],
    [
      'what has not that value, or no such tag',
      { Conditions: { StringNotEquals: [tag('Team', 'shop')] } },
      ['volume', 'disk', 'database', 'cluster'],
    ],
    ['what is like a value', { Conditions: { StringLike: [tag('Team', 'sh*')] } }, ['instance', 'disk']],
    ['what is not like it', { Conditions: { StringNotLike: [tag('Name', '*web*')] } }, ['disk', 'database', 'cluster']],
    [
      'what a list of tags takes and the conditions leave',
      {
        Resources: [],
        ListOfTags: [listed('Environment', 'production'), listed('Team', 'shop')],
        Conditions: { StringNotEquals: [tag('Team', 'shop')] },
      },
      ['database', 'cluster'],
    ],
  ];
  test.each(cases)('%s', async (_, change, wanted) => {
    const { sandbox, covered } = await planScene(change, { seed: scene });
    expect(await covered()).toEqual([]);
    sandbox.clock.advance(6 * 3_600_000);
    expect(await covered()).toEqual(wanted.map((name) => names[name]).sort());
  });

  const optedOut = [{ region, types: { RDS: false, EBS: false, Aurora: false } }];
  const silent: [string, Partial<BackupSelection>, (keyof typeof names)[]][] = [
    ['everything', {}, ['instance']],
    ['a service', { Resources: ['arn:aws:rds:*', 'arn:aws:ec2:*'] }, ['instance']],
    ['all of a service', { Resources: ['arn:aws:rds:*:*:*', 'arn:aws:ec2:*:*:*'] }, ['instance']],
    [
      'tags alone',
      { Resources: [], ListOfTags: [listed('Environment', 'production'), listed('Team', 'shop')] },
      ['instance'],
    ],
    [
      'a type, which counts all the same',
      { Resources: ['arn:aws:rds:*:*:db:*', 'arn:aws:ec2:*:*:volume/*'] },
      ['database', 'volume', 'disk'],
    ],
    ['a type of Aurora, which does not', { Resources: ['arn:aws:rds:*:*:cluster:*'] }, []],
    ['one of them by its ARN', { Resources: [arns.database, arns.cluster] }, ['database']],
  ];
  test.each(silent)('types that are not opted in, in silence, when it names %s', async (_, change, wanted) => {
    const { sandbox, covered } = await planScene(change, { seed: scene, backup: { optIn: optedOut } });
    sandbox.clock.advance(6 * 3_600_000);
    expect(await covered()).toEqual(wanted.map((name) => names[name]).sort());
  });
});

describe('a rule', () => {
  test('starts jobs every day, with what the plan says, and dates them then', async () => {
    const { client, sandbox, jobs, BackupPlanId, plan } = await planScene(
      { Resources: [arns.database] },
      { rule: { Lifecycle: { DeleteAfterDays: 2 }, RecoveryPointTags: { By: 'plan' }, StartWindowMinutes: 60 } },
    );
    sandbox.clock.advance(6 * 3_600_000 - 1);
    expect(await jobs()).toEqual([]);
    sandbox.clock.advance(1);
    const [job] = await jobs();
    const found = await client.send(new GetBackupPlanCommand({ BackupPlanId }));
    expect(job).toMatchObject({
      State: 'CREATED',
      BackupVaultName: vaultName,
      IamRoleArn: roleArn,
      CreationDate: new Date('2026-11-22T05:00:00Z'),
      StartBy: new Date('2026-11-22T06:00:00Z'),
      CreatedBy: {
        BackupPlanId,
        BackupPlanName: plan.BackupPlanName,
        BackupPlanVersion: found.VersionId,
        BackupRuleId: found.BackupPlan?.Rules?.[0]?.RuleId,
        BackupRuleName: 'DailyBackups',
        BackupRuleCron: 'cron(0 5 ? * * *)',
      },
    });
    expect(found.LastExecutionDate).toEqual(new Date('2026-11-22T05:00:00Z'));

    sandbox.clock.advance(9 * dayMs + jobMs);
    const all = await jobs();
    expect(all.map(({ CreationDate }) => CreationDate?.getTime())).toEqual(
      Array.from({ length: 10 }, (_, i) => Date.UTC(2026, 11, 1 - i, 5)),
    );
    const { dbSnapshots, backup } = sandbox.snapshotState().regions[region] ?? {};
    expect(dbSnapshots).toHaveLength(2);
    expect(dbSnapshots?.[0]).toMatchObject({ type: 'awsbackup', tags: { By: 'plan', Environment: 'production' } });
    expect(backup?.recoveryPoints.map(({ createdAt }) => createdAt)).toEqual([
      '2026-11-30T05:00:02.000Z',
      '2026-12-01T05:00:02.000Z',
    ]);
  });

  test('covers a database that is tagged later, without further work', async () => {
    const { sandbox, covered } = await planScene(
      { Conditions: { StringEquals: [tag('Environment', 'production'), tag('ResourceType', 'rdspg-fcj')] } },
      { seed: scene },
    );
    sandbox.clock.advance(dayMs);
    expect(await covered()).toEqual([]);
    await ec2Of(sandbox).send(
      new CreateTagsCommand({
        Resources: ['vol-0aaaaaaaaaaaaaaaa'],
        Tags: [
          { Key: 'Environment', Value: 'production' },
          { Key: 'ResourceType', Value: 'rdspg-fcj' },
        ],
      }),
    );
    sandbox.account.addDbInstance({
      region,
      id: 'new',
      tags: { Environment: 'production', ResourceType: 'rdspg-fcj' },
    });
    sandbox.clock.advance(dayMs);
    expect(await covered()).toEqual(['db:new', names.volume]);
  });

  test('judges each day by the tags of that day', async () => {
    const { sandbox, covered } = await planScene(
      { Conditions: { StringEquals: [tag('Day', 'two')] } },
      { seed: scene },
    );
    sandbox.clock.advance(dayMs);
    // The day before is looked at only now, when the instance is already tagged: it must not count.
    await ec2Of(sandbox).send(
      new CreateTagsCommand({ Resources: ['i-0aaaaaaaaaaaaaaaa'], Tags: [{ Key: 'Day', Value: 'two' }] }),
    );
    expect(await covered()).toEqual([]);
    sandbox.clock.advance(dayMs);
    expect(await covered()).toEqual([names.instance]);
  });

  test('takes each resource once, however many selections name it', async () => {
    const { client, sandbox, covered, BackupPlanId } = await planScene({ Resources: [arns.database] });
    const BackupSelection = { ...everything, SelectionName: 'again', Resources: ['arn:aws:rds:*:*:db:*'] };
    await client.send(new CreateBackupSelectionCommand({ BackupPlanId, BackupSelection }));
    sandbox.clock.advance(dayMs);
    expect(await covered()).toEqual([names.database]);
  });

  test('ends with its selection, and follows an update', async () => {
    const { client, sandbox, jobs, plan, BackupPlanId, SelectionId } = await planScene({ Resources: [arns.database] });
    const Rules = plan.Rules.map((rule) => ({ ...rule, ScheduleExpression: 'cron(0 7 ? * * *)' }));
    await client.send(new UpdateBackupPlanCommand({ BackupPlanId, BackupPlan: { ...plan, Rules } }));
    sandbox.clock.advance(dayMs);
    expect((await jobs()).map((job) => job.CreationDate)).toEqual([new Date('2026-11-22T07:00:00Z')]);
    await client.send(new DeleteBackupSelectionCommand({ BackupPlanId, SelectionId }));
    sandbox.clock.advance(10 * dayMs);
    expect(await jobs()).toHaveLength(1);
  });

  test('follows opt-in settings as they are when it runs', async () => {
    const { client, sandbox, covered } = await planScene({
      Resources: [],
      ListOfTags: [listed('Environment', 'production')],
    });
    const opt = (on: boolean) =>
      client.send(new UpdateRegionSettingsCommand({ ResourceTypeOptInPreference: { RDS: on, Aurora: false } }));
    await opt(false);
    sandbox.clock.advance(dayMs);
    expect(await covered()).toEqual([]);
    await opt(true);
    sandbox.clock.advance(dayMs);
    expect(await covered()).toEqual([names.database]);
  });

  test('whose vault is gone makes jobs that fail', async () => {
    const { sandbox, jobs } = await planScene({ Resources: [arns.database] });
    sandbox.account.region(region).backup.vaults.delete(vaultName);
    sandbox.clock.advance(dayMs);
    expect(await jobs()).toMatchObject([
      { State: 'FAILED', BackupVaultArn: `arn:aws:backup:${region}:${accountId}:backup-vault:${vaultName}` },
    ]);
  });
});
