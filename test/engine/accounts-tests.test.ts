import { expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { accountOf, accountsWorld, IDS, REGION, runInputs } from './accounts-world.ts';

/** Machines of one account, each with one AMI that was verified on a day of 2026, or never; an empty network to test in. */
function tested(account: string, verified: readonly (string | null)[]): AccountSeed {
  const machine = (index: number) => `i-0${account.slice(0, 1)}aaaaaaaaaaaaaa${index}`;
  const mark = { BackupTest: 'yes' };
  return accountOf(account, {
    instances: verified.map((_, index) => ({ region: REGION, id: machine(index), tags: { Backup: 'Daily' } })),
    images: verified.map((day, index) => ({
      region: REGION,
      name: `backup ${index}`,
      sourceInstanceId: machine(index),
      createdAt: '2026-01-01T00:00:00Z',
      tags: {
        CreatedBy: 'backupViaTag',
        Expire: 'never',
        BackupSource: machine(index),
        BackupTag: 'Backup:Daily',
        BackupLaunch: 'type=t3.micro',
        ...(day !== null && { BackupVerified: `${day}T00:00:00Z` }),
      },
    })),
    subnets: [{ region: REGION, id: 'subnet-0aaaaaaaaaaaaaaa1', vpcId: 'vpc-0a', cidr: '10.0.0.0/24', tags: mark }],
    securityGroups: [
      { region: REGION, id: 'sg-0aaaaaaaaaaaaaaa1', vpcId: 'vpc-0a', ingress: [], egress: [], tags: mark },
    ],
  });
}

const [ONE, TWO, THREE] = IDS;
const VERIFY = { mode: 'verify', tag: 'Backup:Daily', 'dry-run': 'true', 'verify-every': '1 day' } as const;

async function plannedIn(...accounts: readonly AccountSeed[]) {
  const [first, ...others] = accounts;
  if (first === undefined) throw new Error('the world has one account at least');
  await accountsWorld(first, ...others);
  const ids = accounts.map(({ accountId }) => accountId).join(' ');
  return async (most: number) => {
    const report = await runInputs({ ...VERIFY, accounts: ids, 'max-tests': `${most}` });
    expect(report.failed).toEqual([]);
    return (report.verified ?? []).map(({ account, resourceId }) => `${account} ${resourceId}`).sort();
  };
}

it('max-tests is one limit over all accounts, and what was never verified goes first, wherever it is', async () => {
  const planned = await plannedIn(
    tested(ONE, ['2026-03-01', '2026-01-02', '2026-04-01']),
    tested(TWO, [null, '2026-02-01', null]),
    tested(THREE, []),
  );
  const two = (index: number) => `${TWO} i-02aaaaaaaaaaaaaa${index}`;
  const one = (index: number) => `${ONE} i-01aaaaaaaaaaaaaa${index}`;
  expect(await planned(2)).toEqual([two(0), two(2)]);
  expect(await planned(3)).toEqual([one(1), two(0), two(2)]);
  expect(await planned(4)).toEqual([one(1), two(0), two(1), two(2)]);
  expect(await planned(6)).toHaveLength(6);
});

it('is not held up by an account that cannot be opened', async () => {
  const { roles: _none, ...closed } = tested(ONE, [null]);
  await accountsWorld(closed, tested(TWO, [null, null]));
  const report = await runInputs({ ...VERIFY, accounts: `${ONE} ${TWO}`, 'max-tests': '1' });
  expect(report.verified).toMatchObject([{ account: TWO, result: 'planned' }]);
  expect(report.failed).toMatchObject([{ account: ONE }]);
});

it('holds for more accounts than are at work at a time', async () => {
  const ids = Array.from({ length: 9 }, (_, index) => String(index + 1).repeat(12));
  const planned = await plannedIn(...ids.map((id) => tested(id, [null, null])));
  expect(await planned(5)).toHaveLength(5);
});
