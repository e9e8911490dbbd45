import { describe, expect, it } from 'vitest';
import { planFile, sync } from '../modes/sync/sync-world.ts';
import { BACKUP, backupWorld, jobsIn } from './backup-world.ts';
import { HOME, runWith } from './run-engine.ts';

/** Neptune and DocumentDB: this action does not back them up by itself, and AWS Backup does. */

const TAGS = { Environment: 'production', ResourceType: 'rdspg-fcj' };
const CLUSTERS = 'rds-cluster';

function worldWith(engine: string, status = 'available') {
  return backupWorld(
    {},
    { dbInstances: [], dbClusters: [{ region: HOME, id: 'graph', engine, status, members: ['graph-1'], tags: TAGS }] },
  );
}

describe.each(['neptune', 'docdb'])('a cluster of %s', (engine) => {
  it('is kept back where this action makes the backups, which says who can', async () => {
    const world = await worldWith(engine);
    const report = await runWith(world, { mode: 'backup', tag: BACKUP.tag, expiry: '30 days', kinds: CLUSTERS });
    expect(report).toMatchObject({ created: [], skipped: [{ resourceId: 'graph', actionNeeded: true }] });
    expect(report.skipped[0]?.reason).toMatch(/have AWS Backup do it \(engine: aws-backup, kinds: rds-cluster\)/);
  });

  it.each([{}, { 'dry-run': 'true' }])('is backed up by AWS Backup, %j', async (run) => {
    const world = await worldWith(engine);
    const report = await runWith(world, { ...BACKUP, ...run, kinds: CLUSTERS });
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1, skipped: [] });
    const arns = jobsIn(world).map(({ resourceArn }) => resourceArn);
    expect(arns).toEqual('dry-run' in run ? [] : [`arn:aws:rds:${HOME}:123456789012:cluster:graph`]);
  });

  it('that is stopped is kept back for that reason', async () => {
    const world = await worldWith(engine, 'stopped');
    const report = await runWith(world, { ...BACKUP, kinds: CLUSTERS, 'if-none-found': 'ignore' });
    expect(report.skipped).toMatchObject([{ resourceId: 'graph', reason: 'it is stopped' }]);
  });

  it('is selected by a plan of AWS Backup', async () => {
    const world = await worldWith(engine);
    world.sandbox.account.region(HOME).instances.clear();
    world.sandbox.account.region(HOME).volumes.clear();
    const { report } = await sync(world, planFile(), { 'create-vault': 'true' });
    expect(report.warnings.filter(({ message }) => message.includes('protects nothing'))).toEqual([]);
  });
});
