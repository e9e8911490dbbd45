import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import type { InputName } from '../../src/inputs/all.ts';
import { HOME, runWith, worldOf } from '../engine/run-engine.ts';
import { PLAN_PATH } from '../engine/surroundings.ts';
import { authorize } from './authorize.ts';
import { policyFile, together } from './policy-files.ts';
import { contextOf, tagsIn } from './world-context.ts';

/** Real checks and lists of every kind, and what each look role would have said to their requests. */

const TAGGED = { Backup: 'nightly', Name: 'orders' };
const OURS = { CreatedBy: 'backupViaTag', BackupTag: 'Backup:nightly', Expire: '2027-01-01T00:00:00Z' };
const MADE = '2026-11-20T00:00:00Z';
const HASH = '0123456789ab';

const seed: AccountSeed = {
  regions: [HOME, 'us-east-1'],
  instances: [{ region: HOME, id: 'i-0aaaaaaa', tags: TAGGED, volumes: [{ id: 'vol-0aaaaaaa', tags: TAGGED }] }],
  images: [
    { region: HOME, sourceInstanceId: 'i-0aaaaaaa', createdAt: MADE, tags: { ...OURS, BackupSource: 'i-0aaaaaaa' } },
  ],
  snapshots: [
    { region: HOME, volumeId: 'vol-0aaaaaaa', startedAt: MADE, tags: { ...OURS, BackupSource: 'vol-0aaaaaaa' } },
  ],
  dbInstances: [{ region: HOME, id: 'orders', tags: TAGGED }],
  dbClusters: [{ region: HOME, id: 'ledger', tags: TAGGED }],
  dbSnapshots: [
    {
      region: HOME,
      id: `backupviatag-orders-1-${HASH}`,
      sourceId: 'orders',
      createdAt: MADE,
      tags: { ...OURS, BackupSource: 'orders' },
    },
  ],
  dbClusterSnapshots: [
    {
      region: HOME,
      id: `backupviatag-ledger-1-${HASH}`,
      sourceId: 'ledger',
      createdAt: MADE,
      tags: { ...OURS, BackupSource: 'ledger' },
    },
  ],
};

const PLAN = `
plans:
  nightly:
    selection: {tags: [Backup:nightly]}
    rules:
      daily: {schedule: '0 3 1 * *', expiry: 90 days}
`;

async function record(inputs: Partial<Record<InputName, string>>) {
  const world = await worldOf(seed);
  const before = tagsIn(world.sandbox.account);
  const files = new Map([[PLAN_PATH, PLAN]]);
  const report = await runWith(world, inputs, inputs.tag === undefined && inputs.mode === 'check' ? { files } : {});
  expect(report).toMatchObject({ outcome: 'ok', failed: [] });
  const { requests, account } = world.sandbox;
  const actions = [...new Set(requests.map(({ action }) => action))].sort();
  return { requests, context: contextOf(account, before), actions, report };
}

const LOOKS = ['DescribeRegions', 'GetCallerIdentity'];
const READS = {
  'ec2-instance': ['DescribeImages', 'DescribeInstances'],
  'ebs-volume': ['DescribeSnapshots', 'DescribeVolumes'],
  'rds-instance': ['DescribeDBInstances', 'DescribeDBSnapshots'],
  'rds-cluster': ['DescribeDBClusterSnapshots', 'DescribeDBClusters'],
} as const;
const ROLES = {
  'ec2-instance': 'look',
  'ebs-volume': 'look-volumes',
  'rds-instance': 'look-databases',
  'rds-cluster': 'look-databases',
} as const;
const KINDS = ['ec2-instance', 'ebs-volume', 'rds-instance', 'rds-cluster'] as const;
const BY_TAG = { mode: 'check', tag: 'Backup:nightly', 'max-age': '52 weeks' } as const;

const ways: readonly (readonly [string, Partial<Record<InputName, string>>, readonly string[]])[] = [
  ['a check by tag', BY_TAG, []],
  ['a check of everything', { ...BY_TAG, coverage: 'all' }, []],
  ['a check by plan', { mode: 'check', 'late-after': '1 hour' }, []],
  ['a check that counts the backups of others', { ...BY_TAG, 'other-backups': 'true' }, ['ListProtectedResources']],
  ['a list', { mode: 'list' }, []],
];

describe.each(ways)('%s', (_, inputs, more) => {
  it.each(KINDS)(
    'of %s asks for what the look role of its kind allows, and for no more than it needs',
    async (kind) => {
      const recorded = await record({ ...inputs, kinds: kind });
      expect(recorded.actions).toEqual([...READS[kind], ...more, ...LOOKS].sort());
      expect(await authorize(policyFile(ROLES[kind]), recorded.requests, recorded.context)).toEqual([]);
    },
  );

  it('of all kinds is allowed by their look roles together', async () => {
    const recorded = await record({ ...inputs, kinds: KINDS.join(' ') });
    expect(recorded.report.regions).toHaveLength(2);
    const all = together('look', 'look-volumes', 'look-databases');
    expect(await authorize(all, recorded.requests, recorded.context)).toEqual([]);
    expect(await authorize(policyFile('look'), recorded.requests, recorded.context)).not.toEqual([]);
  });
});

interface Policy {
  readonly Statement: readonly { readonly Action: string | readonly string[] }[];
}

it.each(['look', 'look-volumes', 'look-databases', 'look-aws-backup'])('%s allows nothing that writes', (name) => {
  const { Statement } = policyFile(name) as Policy;
  const actions = Statement.flatMap(({ Action }) => Action);
  expect(actions.length).toBeGreaterThan(3);
  expect(actions.filter((action) => !/^[a-z0-9-]+:(?:Describe|List|Get)[A-Za-z]+$/.test(action))).toEqual([]);
});
