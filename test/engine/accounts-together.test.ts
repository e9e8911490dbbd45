import { describe, expect, it } from 'vitest';
import type { AccountSeed, FaultRule } from '../../sandbox/index.ts';
import type { Log } from '../../src/ports/log.ts';
import { accountOf, accountsWorld, IDS, machines, REGION, runInputs } from './accounts-world.ts';
import { SILENT } from './surroundings.ts';

/** What one account meets, and what becomes of the others. */

const [ONE, TWO, THREE] = IDS;
const FOUR = '444444444444';
const EVERYWHERE = { accounts: IDS.join(' ') };
const PURGE = { ...EVERYWHERE, mode: 'purge', 'min-keep': '0' };
const BACKUP = { ...EVERYWHERE, mode: 'backup', tag: 'Backup:Daily', expiry: '30 days' };
const GONE = 'i-0aaaaaaaaaaaaaaa9';

/** Two AMIs that have expired, of the same names in every account. */
function expired(faults: readonly FaultRule[] = []): AccountSeed {
  return {
    images: [1, 2].map((digit) => ({
      region: REGION,
      id: `ami-0aaaaaaaaaaaaaaa${digit}`,
      name: `backup ${digit}`,
      sourceInstanceId: GONE,
      createdAt: '2026-01-01T00:00:00Z',
      tags: { CreatedBy: 'backupViaTag', Expire: '2026-02-01T00:00:00Z', BackupSource: GONE },
    })),
    faults: [...faults],
  };
}

describe('a purge that is cancelled while accounts wait for each other', () => {
  it('deletes nothing in any of them, is red, and reports all', async () => {
    const slow: FaultRule = { match: { action: 'AssumeRoleWithWebIdentity' }, do: { hang: 'forever' } };
    const sandbox = await accountsWorld(
      accountOf(ONE, expired()),
      accountOf(TWO, expired([slow])),
      accountOf(THREE, expired()),
    );
    const controller = new AbortController();
    const running = runInputs({ ...PURGE, 'max-deletions': '100' }, { signal: controller.signal });
    // The last question of a purge before it is known what all of them would delete.
    const asked = () => new Set(sandbox.requests.filter(lastQuestion).map(({ account }) => account)).size;
    await expect.poll(asked, { interval: 5, timeout: 20_000 }).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    controller.abort();
    const report = await running;
    expect(sandbox.requests.filter(({ action }) => /^(Deregister|Delete)/.test(action))).toEqual([]);
    expect(report).toMatchObject({ deletedCount: 0 });
    expect(report.outcome).not.toBe('ok');
    expect(report.accounts?.map(({ account, outcome }) => [account, outcome === 'ok']).sort()).toEqual(
      IDS.map((id) => [id, false]),
    );
    expect(new Set(report.failed.map(({ account }) => account))).toEqual(new Set(IDS));
  });

  it('would have deleted in all of them', async () => {
    await accountsWorld(accountOf(ONE, expired()), accountOf(TWO, expired()), accountOf(THREE, expired()));
    expect(await runInputs(PURGE)).toMatchObject({ outcome: 'ok', deletedCount: 6 });
  });
});

function lastQuestion({ action }: { readonly action: string }): boolean {
  return action === 'DescribeImageReferences';
}

it('a bug that one account meets keeps the reports of the others', async () => {
  await accountsWorld(
    accountOf(ONE, machines('api')),
    accountOf(TWO, machines('web')),
    accountOf(THREE, machines('batch')),
  );
  const breaking = (line: string) => {
    if (line.startsWith(TWO)) throw new TypeError('cannot read properties of undefined');
  };
  const log: Log = {
    ...SILENT,
    info: breaking,
    debug: breaking,
    group: breaking,
    progress: (_, __, what) => breaking(what),
  };
  const report = await runInputs(BACKUP, { log });
  expect(report.outcome).toBe('partial');
  expect(report.created?.map(({ account }) => account)).toEqual([ONE, THREE]);
  expect(report.failed.map(({ account, target, fault }) => [account, target, fault])).toEqual([
    [TWO, 'run', 'unexpected'],
  ]);
});

describe('AMIs of one id and name in two accounts', () => {
  it('go where they have expired, and stay where they have not', async () => {
    const young = expired();
    const kept = young.images?.map((image) => ({ ...image, tags: { ...image.tags, Expire: 'never' } })) ?? [];
    const sandbox = await accountsWorld(accountOf(ONE, expired()), accountOf(TWO, { images: kept }), accountOf(THREE));
    const report = await runInputs(PURGE);
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 2 });
    expect(report.deleted?.map(({ account }) => account)).toEqual([ONE, ONE]);
    expect(sandbox.account.region(REGION)?.images.size).toBe(0);
    expect(sandbox.account.others.get(TWO)?.region(REGION)?.images.size).toBe(2);
  });
});

describe('an approval', () => {
  const ORGANIZATION = '999999999999';
  const role = `arn:aws:iam::${ORGANIZATION}:role/organization`;
  const UNIT = 'ou-ab12-cdefgh34';
  const organized = (members: readonly string[]): AccountSeed => ({
    accountId: ORGANIZATION,
    regions: [REGION],
    roles: [{ arn: role, trust: { subjects: ['*'] } }],
    organization: { id: 'r-ab12', units: [{ id: UNIT, accounts: members.map((id) => ({ id })) }] },
  });
  const inUnit = { ...BACKUP, accounts: UNIT, 'organization-role': role };

  async function approvedIn(members: readonly string[]) {
    await accountsWorld(organized(members), ...[...IDS, FOUR].map((id) => accountOf(id, machines('api'))));
    const written = new Map<string, string>();
    const report = await runInputs({ ...inUnit, 'dry-run': 'true' }, { written });
    expect(report.outcome).toBe('ok');
    return new Map([['approved.json', written.get('change-set') ?? '']]);
  }

  it.each([
    ['holds for the same accounts in another order', [THREE, ONE, TWO], 3],
    ['holds for no fourth account that joined the unit', [...IDS, FOUR], 0],
    ['holds for no fewer, where one has left it', [ONE, TWO], 0],
    ['holds for no other account in the place of one', [ONE, TWO, FOUR], 0],
    ['holds for none of three others', [FOUR], 0],
  ])('of a unit %s', async (_, members, created) => {
    const files = await approvedIn(IDS);
    const sandbox = await accountsWorld(
      organized(members),
      ...[...IDS, FOUR].map((id) => accountOf(id, machines('api'))),
    );
    // The machines of the second world have the ids of the first.
    const report = await runInputs({ ...inUnit, 'change-set': 'approved.json' }, { files });
    expect(report.createdCount ?? 0).toBe(created);
    expect(report.outcome === 'ok').toBe(created > 0);
    if (created > 0) return;
    expect(report.failed).toMatchObject([{ target: 'change-set', fault: 'bad-input' }]);
    expect(sandbox.requests.some(({ action }) => action === 'CreateImage')).toBe(false);
  });
});
