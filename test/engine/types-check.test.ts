import { describe, expect, it } from 'vitest';
import { PURGE, RUN } from './backup-world.ts';
import { DAY, HOME, runWith } from './run-engine.ts';
import { ALL, OTHERS, TYPES, typesWorld } from './types-world.ts';

const CHECK = {
  mode: 'check',
  tag: ALL.tag,
  'max-age': '26 hours',
  kinds: 'all',
  'other-backups': 'true',
} as const;

describe('a check of types that AWS Backup alone backs up', () => {
  it('counts the backups that AWS Backup has of them', async () => {
    const world = await typesWorld();
    const before = await runWith(world, CHECK);
    expect(before.checked.filter(({ kind }) => kind in OTHERS).map(({ status }) => status)).toEqual(
      Object.keys(OTHERS).map(() => 'never'),
    );
    await runWith(world, { ...ALL, wait: 'true' }, { workflowRun: RUN });
    const after = await runWith(world, CHECK);
    expect(after.failed).toEqual([]);
    const found = after.checked.filter(({ kind }) => TYPES.includes(kind));
    expect(found.map(({ kind }) => kind).sort()).toEqual([...TYPES].sort());
    for (const one of found) expect(one).toMatchObject({ status: 'fresh', by: 'aws-backup' });
    world.clock.advance(2 * DAY);
    const late = await runWith(world, { ...CHECK, kinds: 'EFS' });
    expect(late.checked).toMatchObject([{ kind: 'EFS', resourceId: OTHERS.EFS?.[0], status: 'late' }]);
  });

  it('is red where the tags cannot be listed', async () => {
    const world = await typesWorld({}, { faults: [{ match: { action: 'GetResources' }, do: { deny: true } }] });
    const report = await runWith(world, { ...CHECK, kinds: 'EFS' });
    expect(report).toMatchObject({ outcome: 'failed', failed: [{ region: HOME, fault: 'access-denied' }] });
  });
});

it('a purge tells of jobs and recovery points of every type, by its name', async () => {
  const world = await typesWorld({ outcomes: [{ resource: '*:table/orders', state: 'FAILED', statusMessage: 'no' }] });
  await runWith(world, { ...ALL, kinds: 'DynamoDB EFS' });
  world.clock.advance(3_600_000);
  const report = await runWith(world, { ...PURGE, kinds: 'DynamoDB EFS' });
  expect(report.failed).toMatchObject([{ kind: 'DynamoDB', resourceId: 'orders', fault: 'backup-failed' }]);
  // Clusters have one form of ARN, whatever their engine.
  await runWith(world, { ...ALL, kinds: 'DocumentDB Neptune rds-cluster' });
  const { jobs } = await runWith(world, { ...PURGE, kinds: 'EFS' });
  const clusters = jobs
    .filter(({ resource }) => resource.includes(':cluster:'))
    .map(({ kind, resourceId }) => [kind, resourceId]);
  expect(clusters).toEqual([
    ['DocumentDB', 'documents'],
    ['Neptune', 'graph'],
    ['rds-cluster', 'shop'],
  ]);
});
