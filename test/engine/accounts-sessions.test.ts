import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { accountOf, accountsWorld, IDS, machines, REGION, runInputs } from './accounts-world.ts';

const [ONE, TWO, THREE] = IDS;
const LIST = { mode: 'list' };
const ORGANIZATION = '999999999999';
const ORGANIZATION_ROLE = `arn:aws:iam::${ORGANIZATION}:role/organization`;

/** An organization whose unit holds two accounts, one of them suspended, and a unit below with another. */
const ORGANIZED: AccountSeed = {
  accountId: ORGANIZATION,
  regions: [REGION],
  roles: [{ arn: ORGANIZATION_ROLE, trust: { subjects: ['*'] } }],
  organization: {
    id: 'r-ab12',
    units: [
      {
        id: 'ou-ab12-cdefgh34',
        accounts: [{ id: ONE }, { id: TWO, state: 'SUSPENDED' }],
        units: [{ id: 'ou-ab12-below123', accounts: [{ id: THREE }] }],
      },
      { id: 'ou-ab12-empty123' },
    ],
  },
};
const everywhere = () => accountsWorld(ORGANIZED, ...IDS.map((id) => accountOf(id, machines('api'))));
const inUnits = (accounts: string) =>
  runInputs({ ...LIST, accounts, 'organization-role': ORGANIZATION_ROLE, 'if-none-found': 'ignore' });

describe('organizational units', () => {
  it.each([
    ['with the units below them', 'ou-ab12-cdefgh34', [ONE, THREE]],
    ['without what is left out', `r-ab12 !${ONE}`, [THREE]],
    ['without units that are left out', 'r-ab12 !ou-ab12-below123', [ONE]],
    ['beside accounts', `${TWO},ou-ab12-below123`, [TWO, THREE]],
  ])('stand for their active accounts: %s', async (_, accounts, expected) => {
    await everywhere();
    const report = await inUnits(accounts);
    expect(report.accounts?.map(({ account }) => account).sort()).toEqual(expected);
    expect(report.outcome).toBe('ok');
  });

  it('warn where they hold no account, and where a term leaves none out', async () => {
    await everywhere();
    const { warnings } = await inUnits(`ou-ab12-cdefgh34 ou-ab12-empty123 !${TWO}`);
    expect(warnings.map(({ message }) => message)).toEqual([
      `accounts: "!${TWO}" leaves out no account of the others`,
      'accounts: no active account is in the unit "ou-ab12-empty123"',
    ]);
  });

  it('are red where nothing is left, unless that is expected', async () => {
    await everywhere();
    const inputs = { ...LIST, accounts: 'ou-ab12-empty123', 'organization-role': ORGANIZATION_ROLE };
    expect((await runInputs(inputs)).failed.map(({ fault }) => fault)).toEqual(['none-found']);
    expect((await runInputs({ ...inputs, 'if-none-found': 'warn' })).outcome).toBe('ok');
  });

  it('are red where there is no such unit', async () => {
    const sandbox = await everywhere();
    const report = await inUnits('ou-ab12-nowhere1');
    expect(report.outcome).toBe('failed');
    expect(report.failed[0]?.message).toContain("doesn't exist");
    expect(sandbox.requests.some(({ action }) => action === 'DescribeImages')).toBe(false);
  });
});

describe('sessions', () => {
  it('of six accounts are opened with two ID tokens', async () => {
    const ids = Array.from({ length: 6 }, (_, index) => `${index + 1}`.repeat(12));
    const [first, ...others] = ids.map((id) => accountOf(id, machines('api')));
    if (first === undefined) throw new Error('there are six');
    const sandbox = await accountsWorld(first, ...others);
    await runInputs({ ...LIST, accounts: ids.join('\n'), 'if-none-found': 'ignore' });
    const actions = sandbox.requests.map(({ action }) => action);
    expect(actions.filter((action) => action === 'GetIdToken')).toHaveLength(2);
    expect(actions.filter((action) => action === 'AssumeRoleWithWebIdentity')).toHaveLength(6);
  });

  it('outside GitHub are assumed with the credentials of the default chain', async () => {
    const trusted = (id: string): AccountSeed => ({
      ...accountOf(id, machines('api')),
      roles: [{ arn: `arn:aws:iam::${id}:role/backup`, trust: { subjects: [], principals: ['*:user/sandbox'] } }],
    });
    const sandbox = await accountsWorld(trusted(ONE), trusted(TWO), accountOf(THREE));
    const report = await runInputs(
      { ...LIST, accounts: IDS.join(' '), 'if-none-found': 'ignore' },
      { workflow: false },
    );
    expect(report.accounts?.map(({ account, outcome }) => [account, outcome])).toEqual([
      [THREE, 'failed'],
      [ONE, 'ok'],
      [TWO, 'ok'],
    ]);
    expect(report.failed[0]?.advice).toContain('sts:AssumeRole');
    expect(sandbox.requests.some(({ action }) => action === 'GetIdToken')).toBe(false);
  });

  it('outside GitHub assume a single role in the same way', async () => {
    const role = `arn:aws:iam::${ONE}:role/backup`;
    const sandbox = await accountsWorld(
      accountOf(ONE, { roles: [{ arn: role, trust: { subjects: [], principals: ['*'] } }] }),
    );
    const report = await runInputs({ ...LIST, 'role-to-assume': role, 'if-none-found': 'ignore' }, { workflow: false });
    expect(report.outcome).toBe('ok');
    expect(sandbox.requests.filter(({ service }) => service === 'sts').map(({ action }) => action)).toEqual([
      'AssumeRole',
    ]);
  });
});

describe('what is asked for', () => {
  it.each([
    ['a role of one account', { accounts: ONE, 'role-to-assume': `arn:aws:iam::${ONE}:role/backup` }, 'role-to-assume'],
    ['no role', { accounts: ONE, 'role-to-assume': '' }, 'role-to-assume'],
    ['a placeholder without accounts', {}, 'role-to-assume'],
    ['a unit without a role that may ask', { accounts: 'ou-ab12-cdefgh34' }, 'organization-role'],
  ])('is refused before any call: %s', async (_, inputs, named) => {
    const sandbox = await everywhere();
    const report = await runInputs({ ...LIST, ...inputs });
    expect(report.failed.map(({ target, fault }) => [target, fault])).toEqual([[named, 'bad-input']]);
    expect(report.failed[0]?.message).toMatch(/write .*(\{account\}|"arn:|accounts)/);
    expect(sandbox.requests).toEqual([]);
  });
});
