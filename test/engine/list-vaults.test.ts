import { describe, expect, it } from 'vitest';
import { renderSummary } from '../report/views.ts';
import { BACKUP, backupWorld, jobsIn, pointsIn, VAULT } from './backup-world.ts';
import { HOME, runWith, type World } from './run-engine.ts';
import { ALL, TYPES, typesWorld } from './types-world.ts';

const ELSEWHERE = 'us-east-1';
const LIST = { mode: 'list', 'other-backups': 'true' } as const;

/** A database and a volume, each backed up by AWS Backup and by this action. */
async function both(): Promise<World> {
  const world = await backupWorld({}, { regions: [HOME, ELSEWHERE] });
  const kinds = 'rds-instance ebs-volume';
  expect((await runWith(world, { ...BACKUP, kinds, wait: 'true' })).outcome).toBe('ok');
  const direct = { mode: 'backup', kinds, tag: BACKUP.tag, expiry: '7 days', wait: 'true' } as const;
  expect((await runWith(world, direct)).outcome).toBe('ok');
  return world;
}

describe('a list with the backups of AWS Backup', () => {
  it('has them beside ours, by resource, with their vault and their own expiry', async () => {
    const world = await both();
    const report = await runWith(world, { ...LIST, kinds: 'rds-instance ebs-volume' });
    expect(report.outcome).toBe('ok');
    const found = report.recoveryPoints.map(({ kind, resourceId, vault }) => [kind, resourceId, vault]);
    expect(found.toSorted()).toEqual(
      [
        ['ebs-volume', 'vol-0aaaaaaa', VAULT],
        ['ebs-volume', 'vol-0aaaaaaa', undefined],
        ['rds-instance', 'rdspg-fcj-labs', VAULT],
        ['rds-instance', 'rdspg-fcj-labs', undefined],
      ].toSorted(),
    );
    const theirs = report.recoveryPoints.filter(({ vault }) => vault !== undefined);
    expect(new Set(theirs.map(({ recoveryPointId }) => recoveryPointId))).toEqual(
      new Set(pointsIn(world).map(({ arn }) => arn)),
    );
    expect(theirs[0]).toMatchObject({ state: 'available', expiresAt: expect.stringMatching(/^2026-12-2/) });
    const summary = renderSummary(report, { reportPath: null });
    expect(summary).toContain('4 recovery points of 2 resources can be restored');
    expect(summary).toContain('| Vault |');
  });

  it.each([
    ['by name', 'rdspg-fcj-labs'],
    ['by its ARN', `arn:aws:rds:${HOME}:123456789012:db:rdspg-fcj-labs`],
  ])('has those of one resource, %s', async (_, from) => {
    const world = await both();
    const report = await runWith(world, { ...LIST, kinds: 'rds-instance ebs-volume', from });
    expect(report.recoveryPoints.map(({ resourceId }) => resourceId)).toEqual(['rdspg-fcj-labs', 'rdspg-fcj-labs']);
  });

  it('has every type where nobody chose kinds, and only those that were chosen', async () => {
    const world = await typesWorld();
    await runWith(world, { ...ALL, wait: 'true' });
    const listed = async (inputs: object) =>
      (await runWith(world, { ...LIST, ...inputs })).recoveryPoints.map(({ kind }) => kind).sort();
    const own = ['ec2-instance', 'rds-cluster', 'rds-instance'];
    expect(await listed({})).toEqual([...TYPES, ...own].sort());
    expect(await listed({ kinds: 'all' })).toEqual([...TYPES, ...own].sort());
    expect(await listed({ kinds: 'EFS Neptune rds-instance' })).toEqual(['EFS', 'Neptune', 'rds-instance']);
    expect(await listed({ from: 'fs-0aaaaaaa' })).toEqual(['EFS']);
  });

  it('has none that is not whole, and asks AWS Backup for nothing unless it is wanted', async () => {
    const world = await both();
    for (const point of pointsIn(world)) point.status = 'PARTIAL';
    expect(jobsIn(world).length).toBe(2);
    const report = await runWith(world, { ...LIST, kinds: 'rds-instance ebs-volume' });
    expect(report.recoveryPoints.every(({ vault }) => vault === undefined)).toBe(true);
    world.sandbox.requests.length = 0;
    await runWith(world, { mode: 'list' });
    expect(world.sandbox.requests.filter(({ service }) => service === 'backup')).toEqual([]);
  });

  it('is red for a region in which AWS Backup may not be asked, and has the rest', async () => {
    const world = await both();
    world.sandbox.account.faults.add([
      { match: { action: 'ListBackupVaults', region: ELSEWHERE }, do: { deny: true } },
    ]);
    const report = await runWith(world, { ...LIST, kinds: 'rds-instance ebs-volume' });
    expect(report).toMatchObject({ outcome: 'partial', failed: [{ region: ELSEWHERE, action: 'read' }] });
    expect(report.recoveryPoints).toHaveLength(4);
  });

  it('has none of a tag, which AWS Backup does not list', async () => {
    const world = await both();
    const report = await runWith(world, { ...LIST, tag: BACKUP.tag, kinds: 'rds-instance' });
    expect(report.recoveryPoints.map(({ vault }) => vault)).toEqual([undefined]);
  });
});
