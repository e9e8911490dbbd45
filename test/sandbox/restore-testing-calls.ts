import type { Sandbox } from '../../sandbox/index.ts';
import { accountId, roleArn, vaultName } from './backup-helpers.ts';
import { region } from './helpers.ts';

/** One request of each action about restore testing, in a region where there is a plan `t` with a selection `EC2`. */

type WireCall = (scene: { readonly sandbox: Sandbox }) => [path: string, body?: object];

const PLANS = '/restore-testing/plans';
const points = {
  Algorithm: 'LATEST_WITHIN_WINDOW',
  IncludeVaults: [`arn:aws:backup:${region}:${accountId}:backup-vault:${vaultName}`],
  ExcludeVaults: [`arn:aws:backup:${region}:*:backup-vault:other-*`],
  RecoveryPointTypes: ['SNAPSHOT', 'CONTINUOUS'],
  SelectionWindowDays: 30,
};
const settings = {
  ScheduleExpression: 'cron(17 6 1 * ? *)',
  ScheduleExpressionTimezone: 'Europe/Berlin',
  StartWindowHours: 8,
  RecoveryPointSelection: points,
};
const selection = {
  IamRoleArn: roleArn,
  ProtectedResourceConditions: {
    StringEquals: [{ Key: 'aws:ResourceTag/a', Value: 'b' }],
    StringNotEquals: [{ Key: 'aws:ResourceTag/c', Value: 'd' }],
  },
  RestoreMetadataOverrides: { instanceType: 't3.micro' },
  ValidationWindowHours: 4,
};

/** What a plan and its selection are in the sandbox, without going through the wire. */
function seeded(sandbox: Sandbox, selections: 'one' | 'none' = 'one'): void {
  sandbox.account.region(region).backup.restoreTestingPlans.set('t', {
    name: 't',
    arn: `arn:aws:backup:${region}:${accountId}:restore-testing-plan:t-1`,
    createdAt: sandbox.clock.now(),
    tags: new Map(),
    schedule: 'cron(0 5 ? * * *)',
    timezone: 'Etc/UTC',
    startWindowHours: 24,
    algorithm: 'LATEST_WITHIN_WINDOW',
    includeVaults: ['*'],
    excludeVaults: [],
    pointTypes: ['SNAPSHOT'],
    windowDays: 30,
    selections: new Map(
      selections === 'none'
        ? []
        : [
            [
              'EC2',
              {
                name: 'EC2',
                resourceType: 'EC2',
                roleArn,
                createdAt: sandbox.clock.now(),
                resources: [],
                conditions: { StringEquals: [{ key: 'aws:ResourceTag/a', value: 'b' }], StringNotEquals: [] },
                overrides: new Map([['instanceType', 't3.micro']]),
              },
            ],
          ],
    ),
  });
}

const about =
  (path: string, body?: object): WireCall =>
  ({ sandbox }) => {
    seeded(sandbox);
    return body === undefined ? [path] : [path, body];
  };

export const restoreTestingCalls: Record<string, WireCall> = {
  CreateRestoreTestingPlan: () => [
    PLANS,
    { RestoreTestingPlan: { RestoreTestingPlanName: 'new', ...settings }, Tags: { a: 'b' }, CreatorRequestId: 'p' },
  ],
  CreateRestoreTestingSelection: about(`${PLANS}/t/selections`, {
    RestoreTestingSelection: { RestoreTestingSelectionName: 'EBS', ProtectedResourceType: 'EBS', ...selection },
    CreatorRequestId: 's',
  }),
  DeleteRestoreTestingPlan: ({ sandbox }) => {
    seeded(sandbox, 'none');
    return [`${PLANS}/t`];
  },
  DeleteRestoreTestingSelection: about(`${PLANS}/t/selections/EC2`),
  GetRestoreTestingPlan: about(`${PLANS}/t`),
  GetRestoreTestingSelection: about(`${PLANS}/t/selections/EC2`),
  ListRestoreTestingPlans: about(`${PLANS}?MaxResults=1`),
  ListRestoreTestingSelections: about(`${PLANS}/t/selections?MaxResults=1`),
  UpdateRestoreTestingPlan: about(`${PLANS}/t`, { RestoreTestingPlan: settings }),
  UpdateRestoreTestingSelection: about(`${PLANS}/t/selections/EC2`, { RestoreTestingSelection: selection }),
};
