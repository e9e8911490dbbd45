import { describe, expect, it } from 'vitest';
import type { AccountSeed, DbSnapshotSeed } from '../../../sandbox/index.ts';
import type { InputName } from '../../../src/inputs/all.ts';
import { HOME } from '../../engine/run-engine.ts';
import { BY_TAG, checkOf, statuses } from './world.ts';

const TAGS = { Backup: 'daily' };
const at = '2026-11-21T22:00:00Z';

const snapshot = (sourceId: string, more: Partial<DbSnapshotSeed> = {}): DbSnapshotSeed => ({
  region: HOME,
  id: `backupviatag-${sourceId}-4711-0123456789ab`,
  sourceId,
  createdAt: at,
  tags: {
    CreatedBy: 'backupViaTag',
    Expire: '2026-12-31T00:00:00Z',
    BackupSource: sourceId,
    BackupTag: 'Backup:daily',
  },
  ...more,
});

const checking = (seed: AccountSeed, kinds: string, more: Partial<Record<InputName, string>> = {}) =>
  checkOf({ regions: [HOME], ...seed }, { inputs: { ...BY_TAG, kinds, ...more } });

describe('databases', () => {
  const db = (more: object = {}) => ({
    region: HOME,
    id: 'orders',
    tags: TAGS,
    createdAt: '2026-01-01T00:00:00Z',
    ...more,
  });
  it.each<[string, object, readonly DbSnapshotSeed[], string, string]>([
    ['with a snapshot of today', {}, [snapshot('orders')], 'fresh', 'ok'],
    ['without one', {}, [], 'never', 'failed'],
    ['stopped', { status: 'stopped' }, [snapshot('orders')], 'skipped', 'ok'],
    ['broken, with a snapshot of today', { status: 'storage-full' }, [snapshot('orders')], 'fresh', 'ok'],
    ['broken, without one', { status: 'storage-full' }, [], 'never', 'failed'],
    ['created since', { createdAt: '2026-11-21T22:00:00Z' }, [], 'new', 'ok'],
  ])('%s', async (_, more, dbSnapshots, status, outcome) => {
    const report = await checking({ dbInstances: [db(more)], dbSnapshots: [...dbSnapshots] }, 'rds-instance');
    expect(statuses(report)).toEqual({ orders: status });
    expect(report.outcome).toBe(outcome);
  });

  it('names what is broken in the reason', async () => {
    const report = await checking({ dbInstances: [db({ status: 'storage-full' })] }, 'rds-instance');
    expect(report.checked[0]?.reason).toContain('it is storage-full');
  });
});

describe('a member of a cluster', () => {
  const seed = (clusterTags: Record<string, string>, dbClusterSnapshots: DbSnapshotSeed[]): AccountSeed => ({
    dbClusters: [{ region: HOME, id: 'shop', tags: clusterTags, createdAt: '2026-01-01T00:00:00Z' }],
    dbInstances: [{ region: HOME, id: 'shop-1', clusterId: 'shop', tags: TAGS, createdAt: '2026-01-01T00:00:00Z' }],
    dbClusterSnapshots,
  });
  it('is judged by the backups of its cluster, where the check looks at clusters', async () => {
    const both = 'rds-instance rds-cluster';
    expect(statuses(await checking(seed(TAGS, [snapshot('shop')]), both))).toEqual({
      shop: 'fresh',
      'shop-1': 'fresh',
    });
    expect(statuses(await checking(seed(TAGS, []), both))).toEqual({ shop: 'never', 'shop-1': 'never' });
    expect(statuses(await checking(seed({}, []), both))).toEqual({ 'shop-1': 'never' });
  });

  it('is skipped where its cluster was stopped, selected by itself or not', async () => {
    for (const coverage of ['tagged', 'all']) {
      for (const own of [true, false]) {
        const {
          dbClusters = [],
          dbInstances = [],
          ...rest
        } = seed(TAGS, [snapshot('shop', { createdAt: '2026-11-01T00:00:00Z' })]);
        const stopped = {
          ...rest,
          dbClusters: dbClusters.map((one) => ({ ...one, status: 'stopped' })),
          dbInstances: dbInstances.map((one) => ({ ...one, tags: own ? TAGS : {} })),
        };
        const report = await checking(stopped, 'rds-instance rds-cluster', { coverage });
        const expected = own || coverage === 'all' ? { shop: 'skipped', 'shop-1': 'skipped' } : { shop: 'skipped' };
        expect(statuses(report)).toEqual(expected);
        expect(report.outcome).toBe('ok');
      }
    }
  });

  it('is skipped otherwise', async () => {
    const report = await checking(seed(TAGS, [snapshot('shop')]), 'rds-instance');
    expect(report.checked).toMatchObject([{ status: 'skipped', reason: expect.stringContaining('shop') }]);
  });
});

describe('volumes', () => {
  it('are judged by their snapshots', async () => {
    const volume = (id: string) => ({ id, tags: TAGS });
    const seed: AccountSeed = {
      instances: [
        {
          region: HOME,
          id: 'i-0aaaaaaaa',
          launchedAt: '2026-01-01T00:00:00Z',
          volumes: [volume('vol-0aaaaaaa'), volume('vol-0bbbbbbb')],
        },
      ],
      snapshots: [
        {
          region: HOME,
          volumeId: 'vol-0aaaaaaa',
          startedAt: at,
          tags: { CreatedBy: 'backupViaTag', Expire: 'never', BackupSource: 'vol-0aaaaaaa', BackupTag: 'Backup:daily' },
        },
      ],
    };
    expect(statuses(await checking(seed, 'ebs-volume'))).toEqual({ 'vol-0aaaaaaa': 'fresh', 'vol-0bbbbbbb': 'never' });
  });
});
