import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { accountOf, accountsWorld, IDS, machines, REGION, runInputs } from './accounts-world.ts';

const [ONE, TWO, THREE] = IDS;
const BACKUP = { mode: 'backup', tag: 'Backup:Daily', expiry: '30 days' };

/** The change set of a dry run, as the file that a next run reads. */
async function approvedBy(accounts: string): Promise<ReadonlyMap<string, string>> {
  const written = new Map<string, string>();
  const report = await runInputs({ ...BACKUP, accounts, 'dry-run': 'true' }, { written });
  expect(report.changeSetPath).toBe('change-set');
  const text = written.get('change-set');
  if (text === undefined) throw new Error('no change set was written');
  return new Map([['approved.json', text]]);
}

const apply = (accounts: string, files: ReadonlyMap<string, string>) =>
  runInputs({ ...BACKUP, accounts, 'change-set': 'approved.json' }, { files });

describe('an approved change set of several accounts', () => {
  it('is applied in each of them, as far as it goes', async () => {
    const sandbox = await accountsWorld(accountOf(ONE, machines('api')), accountOf(TWO, machines('web')));
    const files = await approvedBy(`${ONE} ${TWO}`);
    sandbox.account.others.get(TWO)?.addInstance({ region: REGION, tags: { Backup: 'Daily', Name: 'new' } });
    const report = await apply(`${TWO} ${ONE}`, files);
    expect(report.created?.map(({ resourceName }) => resourceName)).toEqual(['api', 'web']);
    expect(report.failed.map(({ account, fault }) => [account, fault])).toEqual([[TWO, 'not-allowed']]);
  });

  it.each([
    ['one account more', `${ONE} ${TWO} ${THREE}`, `not for ${THREE}`],
    ['one account less', ONE, `for ${TWO} as well`],
  ])('is refused for %s, and nobody is asked', async (_, accounts, why) => {
    const sandbox = await accountsWorld(
      ...(IDS.map((id) => accountOf(id, machines('api'))) as [AccountSeed, ...AccountSeed[]]),
    );
    const files = await approvedBy(`${ONE} ${TWO}`);
    sandbox.requests.length = 0;
    const report = await apply(accounts, files);
    expect(report.outcome).toBe('failed');
    expect(report.failed[0]?.message).toContain(why);
    expect(sandbox.requests).toEqual([]);
  });

  it('is refused where it was edited, or was made for one account', async () => {
    await accountsWorld(accountOf(ONE, machines('api')), accountOf(TWO, machines('web')));
    const [text = ''] = (await approvedBy(`${ONE} ${TWO}`)).values();
    const edited = new Map([['approved.json', text.replace('"api"', '"web"').replace(TWO, THREE)]]);
    expect((await apply(`${ONE} ${TWO}`, edited)).failed[0]?.message).toContain('fingerprint');
    const written = new Map<string, string>();
    const role = `arn:aws:iam::${ONE}:role/backup`;
    await runInputs({ ...BACKUP, 'role-to-assume': role, 'dry-run': 'true' }, { written });
    const single = new Map([['approved.json', written.get('change-set') ?? '']]);
    expect((await apply(`${ONE} ${TWO}`, single)).failed[0]?.message).toContain('several accounts');
    const several = { ...BACKUP, 'role-to-assume': role, 'change-set': 'approved.json' };
    const refused = await runInputs(several, { files: await approvedBy(`${ONE} ${TWO}`) });
    expect(refused.outcome).toBe('failed');
    expect(refused.created).toEqual([]);
  });

  it('allows nothing in an account that could not be looked at when it was made', async () => {
    const sandbox = await accountsWorld(
      accountOf(ONE, machines('api')),
      accountOf(TWO, { ...machines('web'), roles: [] }),
    );
    const written = new Map<string, string>();
    await runInputs({ ...BACKUP, accounts: `${ONE} ${TWO}`, 'dry-run': 'true' }, { written });
    const role = `arn:aws:iam::${TWO}:role/backup`;
    sandbox.account.others.get(TWO)?.identities.roles.set(role, { arn: role, trust: { subjects: ['*'] } });
    const report = await apply(`${ONE} ${TWO}`, new Map([['approved.json', written.get('change-set') ?? '']]));
    expect(report.created?.map(({ account }) => account)).toEqual([ONE]);
    expect(report.failed.map(({ account, target }) => [account, target])).toEqual([[TWO, 'change-set']]);
  });
});
