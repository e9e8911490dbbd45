import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { AMI, amiOf, LAUNCH, MACHINE, NETWORK, TAGS } from './restore-world.ts';
import { HOME, runWith, type World, worldOf } from './run-engine.ts';

/** What looks clear and is not: then nothing is made, and the report says what to write. */

const AWAY = 'eu-west-1';
const RESTORE = { mode: 'restore', regions: `${HOME} ${AWAY}` } as const;

const worldWith = (seed: AccountSeed): Promise<World> => worldOf({ regions: [HOME, AWAY], ...NETWORK, ...seed });
const madeIn = ({ sandbox }: World) => sandbox.requests.filter(({ action }) => /^(?:Run|Restore|Create)/.test(action));

describe('a backup that is named, and a time beside it', () => {
  it('is refused where the backup is younger: one of the two is a slip', async () => {
    const world = await worldWith({ images: [amiOf()] });
    const report = await runWith(world, { ...RESTORE, from: AMI, at: '2026-11-01' });
    expect(report).toMatchObject({
      outcome: 'failed',
      restored: [],
      failed: [{ fault: 'none-found', target: 'from' }],
    });
    expect(report.failed[0]?.message).toContain(AMI);
    expect(madeIn(world)).toEqual([]);
  });

  it('goes on where the backup is not younger', async () => {
    const world = await worldWith({ images: [amiOf()] });
    const report = await runWith(world, { ...RESTORE, from: AMI, at: '2026-11-21', 'dry-run': 'true' });
    expect(report).toMatchObject({ outcome: 'ok', restored: [{ recoveryPointId: AMI, state: 'planned' }] });
  });
});

/** Names of databases are used once in each region and kind, not once in an account. */
describe('the name of a database', () => {
  const NAME = 'backupviatag-orders-1-0123456789ab';
  const snapshot = (region: string) => ({
    region,
    id: NAME,
    sourceId: 'orders',
    createdAt: '2026-11-20T23:00:00Z',
    tags: { CreatedBy: 'backupViaTag', Expire: 'never', BackupSource: 'orders', BackupTag: 'Backup:daily' },
  });
  const DATABASES = { ...RESTORE, kinds: 'rds-instance rds-cluster' } as const;

  it('may be in the region that could not be read as well', async () => {
    const faults = [{ match: { region: AWAY }, do: { deny: true } as const }];
    const world = await worldWith({ dbSnapshots: [snapshot(HOME)], faults });
    const report = await runWith(world, { ...DATABASES, from: 'orders', 'instance-class': 'db.r6g.large' });
    expect(report).toMatchObject({ outcome: 'failed', restored: [] });
    expect(report.failed.map(({ message }) => message).join()).toContain('may name another resource');
    expect(madeIn(world)).toEqual([]);
  });

  it('of a snapshot is not guessed where two have it', async () => {
    const world = await worldWith({ dbSnapshots: [snapshot(HOME), snapshot(AWAY)] });
    const report = await runWith(world, { ...DATABASES, from: NAME, 'instance-class': 'db.r6g.large' });
    expect(report).toMatchObject({ outcome: 'failed', restored: [], failed: [{ fault: 'bad-input' }] });
    expect(report.failed[0]?.message).toContain(`in ${HOME}`);
    expect(report.failed[0]?.message).toContain(`in ${AWAY}`);
    expect(madeIn(world)).toEqual([]);
  });

  it('is found by the ARN of the database, whose kind and region are in it', async () => {
    const faults = [{ match: { region: AWAY, action: 'Describe*Snapshots' }, do: { deny: true } as const }];
    const world = await worldWith({ dbSnapshots: [snapshot(HOME)], faults });
    const from = `arn:aws:rds:${HOME}:123456789012:db:orders`;
    const asked = { from, 'instance-class': 'db.r6g.large', 'dry-run': 'true' } as const;
    expect(await runWith(world, { ...RESTORE, ...asked })).toMatchObject({
      outcome: 'partial',
      restored: [{ resourceId: 'orders', region: HOME, kind: 'rds-instance' }],
    });
    const other = { ...asked, from: from.replace(HOME, AWAY) };
    expect(await runWith(world, { ...RESTORE, ...other })).toMatchObject({ restored: [] });
    const list = { mode: 'list', regions: HOME, kinds: 'rds-instance', from } as const;
    expect((await runWith(world, list)).recoveryPoints).toHaveLength(1);
  });
});

describe('a copy, from its own region alone', () => {
  it('never says that the original is gone: nobody looked', async () => {
    const written = new Map<string, string>();
    const tags = { ...TAGS, ...LAUNCH, BackupCopyOf: `${HOME}/${AMI}` };
    const copied = { region: AWAY, sourceImageId: AMI, sourceImageRegion: HOME, tags };
    const { sourceInstanceId: _, ...copy } = amiOf({ ...copied, id: 'ami-0ccccccccccccccc1' });
    const world = await worldWith({ images: [copy], instances: [MACHINE] });
    const asked = { ...RESTORE, from: 'prod-api-001', 'dry-run': 'true' } as const;
    expect(await runWith(world, { ...asked, regions: AWAY }, { written })).toMatchObject({ outcome: 'ok' });
    expect(written.get('change-set')).toContain('was not found or not looked for');
    expect(await runWith(world, asked, { written })).toMatchObject({ outcome: 'ok' });
    expect(written.get('change-set')).toContain('still exists and stays as it is');
  });
});
