import { expect, it } from 'vitest';
import { hereIn } from '../front/world.ts';
import { HOME, worldOf } from './world.ts';

const ROLE = 'arn:aws:iam::123456789012:role/rdspg-AWSBackupServiceRole';
const VAULT = 'rdspg-backup-vault';
const TAGS = { Environment: 'production', ResourceType: 'rdspg-fcj' };

const PLANS = `plans:
  rdspg-backup-plan:
    engine: aws-backup
    vault: ${VAULT}
    role: ${ROLE}
    selection:
      tags:
        - Environment:production
        - ResourceType:rdspg-fcj
    rules:
      DailyBackups:
        schedule: '0 5 * * *'
        expiry: 35 days
`;

it('does all of the walk through the console: vault, backup on demand, list of jobs, plan and its resources', async () => {
  const world = await worldOf({
    regions: [HOME],
    settings: { backupCreatedMs: 1, backupPendingMs: 1, backupRunningMs: 1 },
    dbInstances: [
      { region: HOME, id: 'rdspg-fcj-labs', tags: TAGS },
      { region: HOME, id: 'staging', tags: { ...TAGS, Environment: 'staging' } },
    ],
    backup: { roles: [{ arn: ROLE }] },
  });
  const { accountId } = world.sandbox.account;
  const role = ROLE.replace('123456789012', accountId);
  const demand = await world.run({
    mode: 'backup',
    kinds: 'rds-instance',
    engine: 'aws-backup',
    vault: VAULT,
    'create-vault': 'true',
    'backup-role-arn': role,
    tag: 'Environment:production\nResourceType:rdspg-fcj',
    expiry: '35 days',
    wait: 'true',
  });
  expect(demand.exitCode, demand.log).toBe(0);
  expect(demand.created).toMatchObject([{ kind: 'rds-instance', resourceId: 'rdspg-fcj-labs', state: 'available' }]);
  expect(demand.summary).toContain('COMPLETED');
  expect(demand.summary).toContain(VAULT);

  const sync = (run = world.run) =>
    run({ mode: 'sync' }, { files: { '.github/backup-plans.yml': PLANS.replace(ROLE, role) } });
  const made = await sync();
  expect(made.exitCode, made.log).toBe(0);
  expect(made.report.synced.map(({ action, name, state }) => [action, name, state])).toEqual([
    ['create-plan', 'rdspg-backup-plan', 'done'],
  ]);
  const { plans } = world.sandbox.account.region(HOME).backup;
  const [plan] = plans.values();
  expect(plans.size).toBe(1);
  const again = await sync(hereIn(world));
  expect(again.exitCode, again.log).toBe(0);
  expect(again.report.synced).toEqual([]);
  expect(world.writes().filter((action) => !action.startsWith('List'))).toEqual([]);
  expect([...plans.values()]).toEqual([plan]);
});
