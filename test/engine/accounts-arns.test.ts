import { describe, expect, it } from 'vitest';
import type { AccountSeed, Sandbox } from '../../sandbox/index.ts';
import type { InputName } from '../../src/inputs/all.ts';
import { accountOf, accountsWorld, IDS, REGION, runInputs } from './accounts-world.ts';

const [ONE, TWO] = IDS;
const ACCOUNTS = { accounts: `${ONE} ${TWO}` };
const AWAY = 'eu-west-1';
const KEY = `arn:aws:kms:${AWAY}:{account}:key/0123abcd`;
const of = (account: string, text: string) => text.replace('{account}', account);

/** One backup of which a copy is wanted, and the key for it. */
function wishing(account: string): AccountSeed {
  const source = 'i-0aaaaaaaaaaaaaaaa';
  return accountOf(account, {
    regions: [REGION, AWAY],
    kmsKeys: [{ arn: of(account, KEY) }],
    images: [
      {
        region: REGION,
        name: 'backup',
        sourceInstanceId: source,
        tags: {
          CreatedBy: 'backupViaTag',
          Expire: 'never',
          BackupSource: source,
          BackupTag: 'Backup:Daily',
          BackupPlan: 'production/daily',
          BackupCopyTo: `${AWAY}=never`,
        },
        snapshots: [{ encrypted: true }],
      },
    ],
  });
}

const keysOf = ({ requests }: Sandbox) =>
  requests.flatMap(({ action, params }) => (action === 'CopyImage' ? [params.KmsKeyId] : [])).sort();

const plans = (role: string) => `
plans:
  production:
    selection:
      tags: [Backup:Daily]
    rules:
      daily:
        schedule: '0 23 * * *'
        expiry: 30 days
        copies:
          - to: ${AWAY}
            kms-key: ${KEY}
  long:
    engine: aws-backup
    vault: nightly
    role: ${role}
    selection:
      tags: [Backup:Long]
    rules:
      weekly:
        schedule: '0 3 * * 0'
        expiry: 90 days
`;
const ROLE = 'arn:aws:iam::{account}:role/aws-backup';
const FILES = { files: new Map([['.github/backup-plans.yml', plans(ROLE)]]) };

describe('an ARN that holds {account} is that of the account at work', () => {
  it('in copy-kms-key', async () => {
    const sandbox = await accountsWorld(wishing(ONE), wishing(TWO));
    const report = await runInputs({ ...ACCOUNTS, mode: 'copy', 'copy-kms-key': KEY });
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(keysOf(sandbox)).toEqual([of(ONE, KEY), of(TWO, KEY)]);
  });

  it('in kms-key of a plan file', async () => {
    const sandbox = await accountsWorld(wishing(ONE), wishing(TWO));
    expect(await runInputs({ ...ACCOUNTS, mode: 'copy' }, FILES)).toMatchObject({ outcome: 'ok', failed: [] });
    expect(keysOf(sandbox)).toEqual([of(ONE, KEY), of(TWO, KEY)]);
  });

  it('in vault-kms-key and in the role of a plan, of a sync', async () => {
    const key = `arn:aws:kms:${REGION}:{account}:key/0123abcd`;
    const seeds = [ONE, TWO].map((account) => accountOf(account, { backup: { roles: [{ arn: of(account, ROLE) }] } }));
    const [first, second] = seeds;
    if (first === undefined || second === undefined) throw new Error('two accounts are made above');
    const sandbox = await accountsWorld(first, second);
    const inputs = {
      ...ACCOUNTS,
      mode: 'sync',
      'create-vault': 'true',
      'vault-kms-key': key,
      'if-none-found': 'ignore',
    };
    expect(await runInputs(inputs, FILES)).toMatchObject({ failed: [] });
    const sent = (action: string) => JSON.stringify(sandbox.requests.filter((request) => request.action === action));
    for (const account of [ONE, TWO]) {
      expect(sent('CreateBackupVault')).toContain(of(account, key));
      expect(sent('CreateBackupSelection')).toContain(of(account, ROLE));
    }
    expect(JSON.stringify(sandbox.requests)).not.toContain('{account}');
  });
});

describe('without accounts', () => {
  it.each<[InputName, string, string]>([
    ['copy-kms-key', KEY, 'copy'],
    ['vault-kms-key', `arn:aws:kms:${REGION}:{account}:key/0123abcd`, 'sync'],
    ['role-to-assume', 'arn:aws:iam::{account}:role/backup', 'copy'],
  ])('%s with {account} is refused', async (input, text, mode) => {
    await accountsWorld(accountOf(ONE));
    const role = `arn:aws:iam::${ONE}:role/backup`;
    const report = await runInputs({ mode, 'role-to-assume': role, 'create-vault': 'true', [input]: text }, FILES);
    expect(report.failed).toMatchObject([{ target: input, fault: 'bad-input' }]);
  });

  it('kms-key of a plan file is that of the account of the session', async () => {
    const sandbox = await accountsWorld(wishing(ONE));
    const role = `arn:aws:iam::${ONE}:role/backup`;
    expect(await runInputs({ mode: 'copy', 'role-to-assume': role }, FILES)).toMatchObject({ outcome: 'ok' });
    expect(keysOf(sandbox)).toEqual([of(ONE, KEY)]);
  });
});
