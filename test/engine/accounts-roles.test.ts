import { describe, expect, it } from 'vitest';
import type { AccountSeed, Sandbox } from '../../sandbox/index.ts';
import type { InputName } from '../../src/inputs/all.ts';
import { judge } from '../infra/judge.ts';
import { policyFile } from '../infra/policy-files.ts';
import { accountOf, IDS, REGION, runInputs, worldWith } from './accounts-world.ts';
import { PLAN_PATH } from './surroundings.ts';

/** Whole runs in three accounts, whose roles may do what the policies of infra/ say, and in sessions limited to their mode. */

const [ONE, TWO, THREE] = IDS;
const AWAY = 'us-east-1';
const MACHINE = 'i-0aaaaaaaaaaaaaaa1';
const GONE = 'i-0aaaaaaaaaaaaaaa2';
const VOLUME = 'vol-0aaaaaaaaaaaaaaa1';
const OURS = { CreatedBy: 'backupViaTag', BackupTag: 'Backup:Daily' };
const BY_PLAN = { ...OURS, BackupSource: MACHINE, BackupPlan: 'daily/nightly' };
const KINDS = 'ec2-instance ebs-volume rds-instance';

/** The same in each: a machine, its volume and a database that carry the tag, and backups young, expired and left over. */
function furnished(id: string, policies: readonly string[]): AccountSeed {
  return accountOf(id, {
    regions: [REGION, AWAY],
    roles: [
      { arn: `arn:aws:iam::${id}:role/backup`, trust: { subjects: ['repo:*'] }, policies: policies.map(policyFile) },
    ],
    instances: [
      {
        region: REGION,
        id: MACHINE,
        launchedAt: '2026-01-01T00:00:00Z',
        tags: { Backup: 'Daily', Name: 'api' },
      },
      // Not of the machine above: two backups of one volume would wait for each other.
      { region: REGION, tags: { Name: 'disk' }, volumes: [{ id: VOLUME, tags: { Backup: 'Daily' } }] },
    ],
    dbInstances: [{ region: REGION, id: 'orders', tags: { Backup: 'Daily' } }],
    images: [
      // The same name in every account: names of AMIs are each account's own.
      image('young', MACHINE, {
        ...BY_PLAN,
        Expire: '2099-01-01T00:00:00Z',
        BackupCopyTo: `${AWAY}=2099-01-01T00:00:00Z`,
      }),
      image('old', GONE, { ...OURS, BackupSource: GONE, Expire: '2026-02-01T00:00:00Z' }),
    ],
    snapshots: [
      {
        region: REGION,
        volumeId: 'vol-0ffffffffffffff99',
        startedAt: '2026-01-01T00:00:00Z',
        tags: { ...OURS, BackupSource: 'vol-0ffffffffffffff99', Expire: '2026-02-01T00:00:00Z' },
      },
    ],
  });
}

function image(name: string, source: string, tags: Readonly<Record<string, string>>) {
  return { region: REGION, name, sourceInstanceId: source, createdAt: '2026-01-01T00:00:00Z', tags: { ...tags } };
}

async function fleet(...policies: readonly (readonly string[])[]): Promise<Sandbox> {
  const [first, ...others] = IDS.map((id, place) => furnished(id, policies[place] ?? policies[0] ?? []));
  if (first === undefined) throw new Error('there are three');
  return worldWith({ seed: { ...first, otherAccounts: others }, judge });
}

const PLAN = `plans:
  daily:
    selection: {tags: ["Backup:Daily"]}
    rules:
      nightly: {expiry: 60 days, schedule: "0 23 * * *"}
`;
const EVERYWHERE = { accounts: IDS.join(' ') };
const BACKUP = { mode: 'backup', tag: 'Backup:Daily', expiry: '30 days', kinds: KINDS };
const LOOK = ['look', 'look-volumes', 'look-databases'];

const runs: readonly (readonly [string, Partial<Record<InputName, string>>, readonly string[], object])[] = [
  ['backs up', BACKUP, ['backup', 'backup-volumes', 'backup-databases'], { createdCount: 9 }],
  ['shows a backup', { ...BACKUP, 'dry-run': 'true' }, LOOK, { createdCount: 9, dryRun: true }],
  [
    'purges',
    { mode: 'purge', kinds: KINDS, 'min-keep': '0' },
    ['purge', 'purge-volumes', 'purge-databases'],
    { deletedCount: 6 },
  ],
  [
    'shows a purge',
    { mode: 'purge', kinds: KINDS, 'dry-run': 'true', 'min-keep': '0' },
    LOOK,
    { deletedCount: 6, dryRun: true },
  ],
  [
    'checks',
    { mode: 'check', tag: 'Backup:Daily', 'max-age': '9000 weeks', metrics: 'BackupViaTag' },
    [...LOOK, 'metrics'],
    { freshCount: 3 },
  ],
  ['lists', { mode: 'list', kinds: KINDS }, LOOK, {}],
  ['retains', { mode: 'retain' }, ['retain'], {}],
  ['copies', { mode: 'copy' }, ['copy'], { createdCount: 3 }],
];

describe('a run with the shipped policies', () => {
  it.each(runs)('%s in three accounts', async (_, inputs, policies, expected) => {
    const sandbox = await fleet(policies);
    const report = await runInputs({ ...EVERYWHERE, ...inputs }, { files: new Map([[PLAN_PATH, PLAN]]) });
    expect(report.failed).toEqual([]);
    expect(report).toMatchObject({ outcome: 'ok', ...expected });
    expect(report.accounts?.map(({ account, outcome }) => [account, outcome])).toEqual(IDS.map((id) => [id, 'ok']));
    const writes = sandbox.requests.filter(({ action }) => /^(Create|Delete|Deregister|Copy|Put|Add)/.test(action));
    expect(writes.length > 0).toBe(report.dryRun === false && report.mode !== 'list');
  });

  it('restores in one of them', async () => {
    await fleet(['restore']);
    const role = { 'role-to-assume': `arn:aws:iam::${ONE}:role/backup` };
    const report = await runInputs({ ...role, mode: 'restore', from: MACHINE, 'private-ip': '' });
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(report.restored).toHaveLength(1);
  });

  it('fails in the account whose role is for another mode, in the words of AWS', async () => {
    const sandbox = await fleet(['backup'], LOOK, ['backup']);
    const report = await runInputs({ ...EVERYWHERE, ...BACKUP, kinds: 'ec2-instance' });
    expect(report.outcome).toBe('partial');
    expect(report.created?.map(({ account }) => account)).toEqual([ONE, THREE]);
    expect(report.failed).toEqual([
      expect.objectContaining({ account: TWO, resourceId: MACHINE, fault: 'access-denied' }),
    ]);
    expect(report.failed[0]?.message).toContain(
      `:assumed-role/backup/test is not authorized to perform: ec2:CreateImage on resource: arn:aws:ec2:${REGION}:${TWO}:instance/${MACHINE} because no identity-based policy allows the ec2:CreateImage action`,
    );
    expect(report.failed[0]?.advice).toMatch(/^Allow ec2:CreateImage on .* in the role's policy/);
    expect(sandbox.account.others.get(TWO)?.region(REGION)?.images.size).toBe(2);
  });

  it('only looks in a dry run, also where the role may do everything', async () => {
    // A role that may everything: what is left is what the session of the mode may.
    const sandbox = await worldWith({ seed: furnishedFreely() });
    const role = `arn:aws:iam::${ONE}:role/backup`;
    await runInputs({ mode: 'purge', 'role-to-assume': role, 'dry-run': 'true', 'min-keep': '0' });
    expect(sandbox.requests.some(({ action }) => /^(Delete|Deregister)/.test(action))).toBe(false);
    const session = [...sandbox.account.identities.principals.values()].find(
      ({ expiresAt }) => expiresAt !== undefined,
    );
    expect(session?.sessionPolicy?.some((action) => /Delete|Deregister|Create/.test(action))).toBe(false);
  });
});

function furnishedFreely(): AccountSeed {
  const { roles: _, ...rest } = furnished(ONE, []);
  return { ...rest, roles: [{ arn: `arn:aws:iam::${ONE}:role/backup`, trust: { subjects: ['repo:*'] } }] };
}

it('a role with policies needs somebody who judges them', async () => {
  await worldWith({ seed: furnished(ONE, ['look']) });
  const report = await runInputs({ mode: 'list', 'role-to-assume': `arn:aws:iam::${ONE}:role/backup` });
  expect(report.failed[0]?.message).toContain('without a judge');
});
