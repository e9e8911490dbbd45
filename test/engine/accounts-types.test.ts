import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { accountOf, accountsWorld, IDS, REGION, runInputs } from './accounts-world.ts';

/** The types that AWS Backup alone backs up, in two accounts; the second has one of them switched off. */

const [ONE, TWO] = IDS;
const VAULT = 'nightly';
const ARNS = {
  EFS: 'elasticfilesystem:eu-central-1:{account}:file-system/fs-0aaaaaaa',
  DynamoDB: 'dynamodb:eu-central-1:{account}:table/orders',
} as const;
const ASKED = { accounts: `${ONE} ${TWO}`, kinds: 'all !CloudFormation' } as const;
const BACKUP = {
  ...ASKED,
  mode: 'backup',
  engine: 'aws-backup',
  vault: VAULT,
  'backup-role-arn': 'arn:aws:iam::{account}:role/AWSBackup',
  tag: 'Backup:nightly',
  expiry: '30 days',
} as const;

function withTypes(id: string, on: Readonly<Record<string, boolean>>): AccountSeed {
  return accountOf(id, {
    otherResources: Object.values(ARNS).map((arn) => ({
      region: REGION,
      arn: `arn:aws:${arn.replace('{account}', id)}`,
      tags: { Backup: 'nightly' },
    })),
    backup: {
      roles: [{ arn: `arn:aws:iam::${id}:role/AWSBackup` }],
      vaults: [{ region: REGION, name: VAULT }],
      optIn: [{ region: REGION, types: { EFS: true, DynamoDB: true, ...on } }],
    },
  });
}

/** Its jobs end at once: a run in several accounts goes by the real clock. */
async function bothAccounts(): Promise<void> {
  const { account } = await accountsWorld(withTypes(ONE, {}), withTypes(TWO, { DynamoDB: false }));
  for (const one of [account, ...account.others.values()]) {
    Object.assign(one.settings, { backupCreatedMs: 0, backupPendingMs: 0, backupRunningMs: 0 });
  }
}

const places = (entries: readonly { readonly account: string | null; readonly kind: string | null }[]) =>
  entries.map(({ account, kind }) => `${account} ${kind}`).sort();
const THREE = [`${ONE} DynamoDB`, `${ONE} EFS`, `${TWO} EFS`];

describe('every type in two accounts', () => {
  it('is backed up, listed, checked and purged in each, and what is switched off in one is red there', async () => {
    await bothAccounts();
    const backup = await runInputs(BACKUP);
    expect(backup.outcome).toBe('partial');
    expect(places(backup.created ?? [])).toEqual(THREE);
    expect(backup.failed).toMatchObject([
      { account: TWO, region: REGION, kind: 'DynamoDB', resourceId: 'orders', fault: 'not-allowed' },
    ]);
    expect(backup.failed[0]?.message).toContain('AWS Backup is switched off for DynamoDB');

    const check = await runInputs({
      ...ASKED,
      mode: 'check',
      tag: BACKUP.tag,
      'max-age': '26 hours',
      'other-backups': 'true',
    });
    expect(check.outcome).toBe('partial');
    expect(check.failed).toEqual([]);
    expect(places(check.checked.filter(({ status }) => status === 'fresh'))).toEqual(THREE);
    expect(check.checked.filter(({ status }) => status !== 'fresh')).toMatchObject([
      { account: TWO, kind: 'DynamoDB', status: 'never', by: null },
    ]);

    const list = await runInputs({ ...ASKED, mode: 'list', 'other-backups': 'true' });
    expect(list).toMatchObject({ outcome: 'ok', failed: [] });
    expect(places(list.recoveryPoints)).toEqual(THREE);

    const purge = await runInputs({ ...ASKED, mode: 'purge', engine: 'aws-backup', vault: VAULT });
    expect(purge).toMatchObject({ outcome: 'ok', failed: [], deletedCount: 0 });
    expect(places(purge.jobs)).toEqual(THREE);
    expect(purge.jobCount).toBe(3);
  });

  it('is judged by a plan of AWS Backup in each of them', async () => {
    await bothAccounts();
    await runInputs({ ...BACKUP, kinds: 'EFS DynamoDB' });
    const plans = `
plans:
  vaulted:
    engine: aws-backup
    vault: ${VAULT}
    role: arn:aws:iam::{account}:role/AWSBackup
    selection: {tags: [Backup:nightly]}
    rules: {nightly: {schedule: '0 5 * * *', expiry: 30 days}}
`;
    const files = new Map([['.github/backup-plans.yml', plans]]);
    const check = await runInputs({ accounts: ASKED.accounts, mode: 'check' }, { files });
    expect(check.outcome).toBe('partial');
    expect(places(check.checked.filter(({ status }) => status === 'fresh'))).toEqual(THREE);
    const [off] = check.checked.filter(({ status }) => status !== 'fresh');
    expect(off).toMatchObject({ account: TWO, kind: 'DynamoDB', status: 'never' });
    expect(off?.reason).toContain('AWS Backup is switched off for DynamoDB in eu-central-1');
    // The plan is in neither account, which one warning says for all.
    expect(check.warnings.map(({ target }) => target)).toEqual(['vaulted']);
  });
});
