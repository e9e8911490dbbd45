import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import type { InputName } from '../../src/inputs/all.ts';
import { HOME, runWith, type World, worldOf } from '../engine/run-engine.ts';
import type { AnyReport as Report } from '../report/any-report.ts';
import { authorize } from './authorize.ts';
import { policyFile, together } from './policy-files.ts';
import { runRetain } from './run-retain.ts';
import { contextOf, tagsIn } from './world-context.ts';

/** Real runs of the engine on volumes and databases, and what each role would have said to their requests. */

const TAGGED = { Backup: 'nightly', Name: 'orders' };
const OURS = { CreatedBy: 'backupViaTag', BackupTag: 'Backup:nightly' };
const EXPIRED = { ...OURS, Expire: '2026-10-01T00:00:00Z' };
/** Its plan keeps it longer than it says. */
const FRESH = { ...OURS, Expire: '2027-01-01T00:00:00Z', BackupPlan: 'production/nightly' };
const HASH = '0123456789ab';
const RUN = { id: '4711', url: 'https://github.com/acme/ops/actions/runs/4711' };

const volumes: AccountSeed = {
  regions: [HOME],
  instances: [{ region: HOME, volumes: [{ id: 'vol-0aaaaaaa', tags: TAGGED }] }],
};
const volumeBackups: AccountSeed = {
  ...volumes,
  snapshots: [
    { region: HOME, volumeId: 'vol-0aaaaaaa', tags: { ...EXPIRED, BackupSource: 'vol-0aaaaaaa' } },
    { region: HOME, volumeId: 'vol-0aaaaaaa', tags: { ...FRESH, BackupSource: 'vol-0aaaaaaa' } },
    // The newest of its volume, so the purge asks whether that still exists.
    { region: HOME, volumeId: 'vol-0bbbbbbb', tags: { ...EXPIRED, BackupSource: 'vol-0bbbbbbb' } },
  ],
};
const databases: AccountSeed = {
  regions: [HOME],
  dbInstances: [{ region: HOME, id: 'orders', tags: TAGGED, copyTagsToSnapshot: true }],
  dbClusters: [{ region: HOME, id: 'ledger', tags: TAGGED }],
};
const databaseBackups: AccountSeed = {
  ...databases,
  dbSnapshots: [
    {
      region: HOME,
      id: `backupviatag-orders-1-${HASH}`,
      sourceId: 'orders',
      tags: { ...EXPIRED, BackupSource: 'orders' },
      createdAt: '2026-09-01T00:00:00Z',
    },
    {
      region: HOME,
      id: `backupviatag-orders-2-${HASH}`,
      sourceId: 'orders',
      tags: { ...FRESH, BackupSource: 'orders' },
      createdAt: '2026-11-01T00:00:00Z',
    },
    {
      region: HOME,
      id: `backupviatag-archive-1-${HASH}`,
      sourceId: 'archive',
      tags: { ...EXPIRED, BackupSource: 'archive' },
      createdAt: '2026-09-01T00:00:00Z',
    },
  ],
  dbClusterSnapshots: [
    {
      region: HOME,
      id: `backupviatag-ledger-1-${HASH}`,
      sourceId: 'ledger',
      tags: { ...EXPIRED, BackupSource: 'ledger' },
      createdAt: '2026-09-01T00:00:00Z',
    },
    {
      region: HOME,
      id: `backupviatag-ledger-2-${HASH}`,
      sourceId: 'ledger',
      tags: { ...FRESH, BackupSource: 'ledger' },
      createdAt: '2026-11-01T00:00:00Z',
    },
    {
      region: HOME,
      id: `backupviatag-journal-1-${HASH}`,
      sourceId: 'journal',
      tags: { ...EXPIRED, BackupSource: 'journal' },
      createdAt: '2026-09-01T00:00:00Z',
    },
  ],
};

/** What one run asks of an account made from the seed, and what IAM must know of the account to judge it. */
async function recordRun(seed: AccountSeed, run: (world: World) => Promise<Report>) {
  const world = await worldOf(seed);
  const before = tagsIn(world.sandbox.account);
  const report = await run(world);
  expect(report).toMatchObject({ outcome: 'ok', failed: [] });
  const actions = [...new Set(world.sandbox.requests.map(({ action }) => action))].sort();
  return { requests: world.sandbox.requests, context: contextOf(world.sandbox.account, before), actions, report };
}

function record(seed: AccountSeed, inputs: Partial<Record<InputName, string>>) {
  return recordRun(seed, (world) => runWith(world, inputs, { workflowRun: RUN }));
}
type Recorded = Awaited<ReturnType<typeof record>>;

const denialsOf = ({ requests, context }: Recorded, policy: unknown) => authorize(policy, requests, context);

const VOLUMES = { kinds: 'ebs-volume' } as const;
const DATABASES = { kinds: 'rds-instance rds-cluster' } as const;
const BACKUP = { mode: 'backup', tag: 'Backup:nightly', expiry: '14 days' } as const;
const PURGE = { mode: 'purge' } as const;

describe('a backup', () => {
  it.each([
    ['volumes', volumes, VOLUMES, ['CreateSnapshot', 'DescribeRegions', 'DescribeVolumes']],
    [
      'databases',
      databases,
      DATABASES,
      [
        'CreateDBClusterSnapshot',
        'CreateDBSnapshot',
        'DescribeAccountAttributes',
        'DescribeDBClusters',
        'DescribeDBInstances',
      ],
    ],
  ])('of %s needs no more than the backup role of their kind, and not less', async (kind, seed, kinds, expected) => {
    const recorded = await record(seed, { ...BACKUP, ...kinds, wait: 'true' });
    expect(recorded.actions).toEqual(expect.arrayContaining(expected));
    expect(await denialsOf(recorded, policyFile(`backup-${kind}`))).toEqual([]);
    for (const role of ['look', 'purge', 'retain']) {
      expect(await denialsOf(recorded, policyFile(`${role}-${kind}`))).not.toEqual([]);
    }
    expect(await denialsOf(recorded, policyFile('backup'))).not.toEqual([]);
  });

  it.each([
    ['volumes', volumes, VOLUMES],
    ['databases', databases, DATABASES],
  ])('of %s shows what it would do with the look role of their kind', async (kind, seed, kinds) => {
    const recorded = await record(seed, { ...BACKUP, ...kinds, 'dry-run': 'true' });
    expect(recorded.report.createdCount).toBeGreaterThan(0);
    expect(await denialsOf(recorded, policyFile(`look-${kind}`))).toEqual([]);
  });

  it('of encrypted databases needs their keys, through RDS', async () => {
    const recorded = await record(databases, { ...BACKUP, ...DATABASES });
    const key = 'arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000';
    const context = {
      ...recorded.context,
      databaseKeys: new Map([[`arn:aws:rds:${HOME}:123456789012:db:orders`, key]]),
    };
    const without = await authorize(policyFile('backup-databases'), recorded.requests, context);
    expect(without.map(({ permission }) => permission)).toEqual(['kms:DescribeKey', 'kms:CreateGrant']);
    expect(await authorize(together('backup-databases', 'kms-databases'), recorded.requests, context)).toEqual([]);
    expect(await authorize(together('backup-databases', 'kms'), recorded.requests, context)).not.toEqual([]);
  });

  it('of all kinds in one run needs the policies of all', async () => {
    const seed = { ...databases, instances: [{ region: HOME, tags: TAGGED, volumes: [{ tags: TAGGED }] }] };
    const kinds = 'ec2-instance ebs-volume rds-instance rds-cluster';
    const recorded = await record(seed, { ...BACKUP, kinds });
    expect(recorded.report.createdCount).toBe(4);
    const roles = ['backup', 'backup-volumes', 'backup-databases'];
    expect(await denialsOf(recorded, together(...roles))).toEqual([]);
    for (const left of roles) {
      expect(await denialsOf(recorded, together(...roles.filter((role) => role !== left)))).not.toEqual([]);
    }
  });
});

describe('a backup that looks for other backups', () => {
  const LOOKING = { ...BACKUP, 'other-backups': 'true' } as const;

  it.each([
    ['volumes', volumes, VOLUMES],
    ['databases', databases, DATABASES],
  ])('of %s needs no more than the backup role of their kind', async (kind, seed, kinds) => {
    const recorded = await record(seed, { ...LOOKING, ...kinds });
    expect(recorded.report.warnings).toEqual([]);
    expect(await denialsOf(recorded, policyFile(`backup-${kind}`))).toEqual([]);
  });

  it('of instances needs the look policy beside the backup policy', async () => {
    const seed = { regions: [HOME], instances: [{ region: HOME, tags: TAGGED, volumes: [{}] }] };
    const recorded = await record(seed, LOOKING);
    const missing = await denialsOf(recorded, policyFile('backup'));
    expect(missing.map(({ permission }) => permission)).toEqual(['ec2:DescribeSnapshots']);
    expect(await denialsOf(recorded, together('backup', 'look'))).toEqual([]);
  });
});

describe('one role for a backup and a purge', () => {
  it.each([
    ['', 'ec2-instance'],
    ['-volumes', 'ebs-volume'],
    ['-databases', 'rds-instance'],
  ])('cannot back up with backup%s.json while the Deny of the purge stands beside it', async (suffix, kinds) => {
    const seed = {
      ...databases,
      instances: [{ region: HOME, tags: TAGGED, volumes: [{ id: 'vol-0aaaaaaa', tags: TAGGED }] }],
    };
    const recorded = await record(seed, { ...BACKUP, kinds });
    const { Version, Statement } = together(`backup${suffix}`, `purge${suffix}`);
    const refused = await denialsOf(recorded, { Version, Statement });
    expect(refused.map(({ result }) => result)).toContain('ExplicitlyDenied');
    const allowing = Statement.filter((statement) => !isDeny(statement));
    expect(await denialsOf(recorded, { Version, Statement: allowing })).toEqual([]);
  });

  function isDeny(statement: unknown): boolean {
    return typeof statement === 'object' && statement !== null && 'Effect' in statement && statement.Effect === 'Deny';
  }
});

describe('a purge', () => {
  it.each([
    [
      'volumes',
      volumeBackups,
      VOLUMES,
      2,
      ['DeleteSnapshot', 'DescribeImages', 'DescribeLockedSnapshots', 'DescribeSnapshots', 'DescribeVolumes'],
    ],
    [
      'databases',
      databaseBackups,
      DATABASES,
      4,
      [
        'DeleteDBClusterSnapshot',
        'DeleteDBSnapshot',
        'DescribeDBSnapshotAttributes',
        'DescribeDBClusterSnapshotAttributes',
        'DescribeDBInstances',
        'DescribeDBClusters',
      ],
    ],
  ])(
    'of %s needs no more than the purge role of their kind, and not less',
    async (kind, seed, kinds, count, expected) => {
      const recorded = await record(seed, { ...PURGE, ...kinds });
      expect(recorded.report.deletedCount).toBe(count);
      expect(recorded.actions).toEqual(expect.arrayContaining(expected));
      expect(await denialsOf(recorded, policyFile(`purge-${kind}`))).toEqual([]);
      for (const role of ['look', 'backup', 'retain']) {
        expect(await denialsOf(recorded, policyFile(`${role}-${kind}`))).not.toEqual([]);
      }
    },
  );

  it.each([
    ['volumes', volumeBackups, VOLUMES],
    ['databases', databaseBackups, DATABASES],
  ])('of %s shows what it would do with the look role of their kind', async (kind, seed, kinds) => {
    const recorded = await record(seed, { ...PURGE, ...kinds, 'dry-run': 'true' });
    expect(recorded.report.deletedCount).toBeGreaterThan(0);
    expect(await denialsOf(recorded, policyFile(`look-${kind}`))).toEqual([]);
  });
});

describe('a retain', () => {
  const PLANS = `
plans:
  production:
    selection:
      tags: [Backup:nightly]
    rules:
      nightly:
        schedule: '0 23 * * *'
        expiry: 6 months
`;

  it.each([
    ['volumes', volumeBackups, VOLUMES, 'CreateTags'],
    ['databases', databaseBackups, DATABASES, 'AddTagsToResource'],
  ])('of %s needs no more than the retain role of their kind, and not less', async (kind, seed, kinds, action) => {
    const recorded = await recordRun(seed, (world) => runRetain(world, kinds.kinds, PLANS));
    expect(recorded.actions).toContain(action);
    expect(await denialsOf(recorded, policyFile(`retain-${kind}`))).toEqual([]);
    for (const role of ['look', 'backup', 'purge']) {
      expect(await denialsOf(recorded, policyFile(`${role}-${kind}`))).not.toEqual([]);
    }
  });
});
