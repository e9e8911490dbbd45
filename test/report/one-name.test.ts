import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { BACKUP as AWS_BACKUP, VAULT } from '../engine/backup-world.ts';
import { HOME, runWith, worldOf } from '../engine/run-engine.ts';

/** A database and a cluster may have one name, and a failure must say whose it is. */

const BACKUP = { mode: 'backup', kinds: 'rds-instance, rds-cluster', tag: 'Backup:daily', expiry: '7 days' } as const;
const TAGGED = { Backup: 'daily' };

interface Differences {
  readonly instance?: object;
  readonly cluster?: object;
}

const accountOf = ({ instance = {}, cluster = {} }: Differences): AccountSeed => ({
  regions: [HOME],
  dbInstances: [{ region: HOME, id: 'orders', tags: { ...TAGGED, Name: 'one' }, ...instance }],
  dbClusters: [{ region: HOME, id: 'orders', tags: { ...TAGGED, Name: 'many' }, ...cluster }],
});

describe('a failure beside another resource of the same name', () => {
  it.each<[string, string, Differences]>([
    ['rds-instance', 'one', { instance: { status: 'storage-full' } }],
    ['rds-cluster', 'many', { cluster: { status: 'inaccessible-encryption-credentials' } }],
  ])('is of the one that is broken: %s', async (kind, name, difference) => {
    const world = await worldOf(accountOf(difference));
    const { failed, created } = await runWith(world, BACKUP);
    expect(failed).toMatchObject([{ fault: 'wrong-state', kind, resourceId: 'orders', resourceName: name }]);
    expect(created).toHaveLength(1);
  });

  it.each<[string, string, Differences]>([
    ['rds-instance', 'one', { instance: { tags: {} } }],
    ['rds-cluster', 'many', { cluster: { tags: {} } }],
  ])('is of the one that nobody approved: %s', async (kind, name, untagged) => {
    const written = new Map<string, string>();
    await runWith(await worldOf(accountOf(untagged)), { ...BACKUP, 'dry-run': 'true' }, { written });
    const files = new Map([['approved.json', written.get('change-set') ?? '']]);
    const inputs = { ...BACKUP, 'change-set': 'approved.json' };
    const { failed, created } = await runWith(await worldOf(accountOf({})), inputs, { files });
    expect(failed).toMatchObject([{ fault: 'not-allowed', kind, resourceId: 'orders', resourceName: name }]);
    expect(created).toHaveLength(1);
  });

  it('is told of each of both before AWS Backup is asked', async () => {
    const locked = { region: HOME, name: VAULT, minRetentionDays: 60 };
    const world = await worldOf({ ...accountOf({}), backup: { vaults: [locked] } });
    const { failed } = await runWith(world, { ...AWS_BACKUP, ...BACKUP });
    expect(failed.map(({ fault, kind, resourceName }) => [fault, kind, resourceName]).sort()).toEqual([
      ['bad-input', 'rds-cluster', 'many'],
      ['bad-input', 'rds-instance', 'one'],
    ]);
  });
});
