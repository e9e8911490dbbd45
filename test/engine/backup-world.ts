import type { AccountSeed, BackupSeed } from '../../sandbox/index.ts';
import { HOME, type World, worldOf } from './run-engine.ts';

/** A database, a volume and an instance that AWS Backup may back up, and the inputs that ask for it. */

const ACCOUNT = '123456789012';
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/rdspg-AWSBackupServiceRole`;
export const VAULT = 'rdspg-backup-vault';
export const DATABASE = `arn:aws:rds:${HOME}:${ACCOUNT}:db:rdspg-fcj-labs`;
export const RUN = { id: '4711', url: 'https://github.com/acme/ops/actions/runs/4711', attempt: 2 };

export const BACKUP = {
  mode: 'backup',
  engine: 'aws-backup',
  vault: VAULT,
  'backup-role-arn': ROLE,
  kinds: 'rds-instance',
  tag: 'Environment:production\nResourceType:rdspg-fcj',
  expiry: '30 days',
} as const;
export const PURGE = { mode: 'purge', engine: 'aws-backup', vault: VAULT, kinds: 'rds-instance' } as const;

const TAGS = { Environment: 'production', ResourceType: 'rdspg-fcj' };

/** The vault is there unless `backup` names others. */
export function backupWorld(backup: BackupSeed = {}, more: Partial<AccountSeed> = {}): Promise<World> {
  return worldOf({
    regions: [HOME],
    dbInstances: [
      { region: HOME, id: 'rdspg-fcj-labs', tags: TAGS },
      { region: HOME, id: 'other', tags: { Environment: 'production' } },
    ],
    instances: [{ region: HOME, id: 'i-0aaaaaaaa', tags: TAGS, volumes: [{ id: 'vol-0aaaaaaa', tags: TAGS }] }],
    backup: { roles: [{ arn: ROLE }], vaults: [{ region: HOME, name: VAULT }], ...backup },
    ...more,
  });
}

export function jobsIn({ sandbox }: World) {
  return [...sandbox.account.region(HOME).backup.jobs.values()];
}

export function pointsIn({ sandbox }: World) {
  return [...sandbox.account.region(HOME).backup.points.values()];
}

/** How often AWS Backup was asked for each of its actions. */
export function callsOf({ sandbox }: World): Record<string, number> {
  const calls: Record<string, number> = {};
  for (const { service, action } of sandbox.requests) {
    if (service === 'backup') calls[action] = (calls[action] ?? 0) + 1;
  }
  return calls;
}
