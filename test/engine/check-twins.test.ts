import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../report/views.ts';
import { check, entryOf, HOUR, NIGHTLY, planText, synced, watchedWorld } from './watched-world.ts';

/** A cluster of DocumentDB or Neptune is listed as such, and among the clusters of RDS. It is one resource. */

const TWINS = ['documents', 'graph'];
const MORNING = 10 * HOUR;

describe('a cluster of DocumentDB or Neptune', () => {
  it.each(['rds-cluster', 'rds-instance rds-cluster', 'ec2-instance'])(
    'is counted once, by its own type, with kinds: %s',
    async (kinds) => {
      const world = await watchedWorld();
      const plans = planText({});
      await synced(world, plans);
      world.clock.advance(MORNING);
      const report = await check(world, plans, { kinds });
      expect(report).toMatchObject({ outcome: 'ok', failed: [], warnings: [] });
      const theirs = TWINS.map((id) => entryOf(report, id));
      expect(theirs.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['DocumentDB fresh', 'Neptune fresh']);
      const places = report.checked.map(({ region, kind, resourceId }) => `${region} ${kind} ${resourceId}`);
      expect(places.filter((place) => place.includes('rds-cluster documents'))).toEqual([]);
      expect(report.checkedCount).toBe(new Set(places).size);
      expect(report.checkedCount).toBe(report.freshCount);
    },
  );

  it('is told once where it is switched off, and once where it is exempt', async () => {
    const world = await watchedWorld();
    const plans = planText({});
    await synced(world, plans);
    world.clock.advance(MORNING);
    for (const cluster of world.sandbox.account.region('eu-central-1').dbClusters.values()) {
      if (cluster.id === 'graph') cluster.tags.set('BackupExempt', 'rebuilt nightly');
    }
    world.sandbox.account.region('eu-central-1').backup.optIn.set('DocumentDB', false);
    const report = await check(world, plans, { kinds: 'rds-cluster' });
    expect(report.failed.map(({ kind, resourceId }) => `${kind} ${resourceId}`)).toEqual(['DocumentDB documents']);
    expect(entryOf(report, 'graph')).toMatchObject({ kind: 'Neptune', status: 'exempt' });
    expect(sectionsOf(report).map(({ title }) => title)).toContain('1 resource excused');
  });

  it.each(['ec2-instance', 'rds-cluster'])(
    'is held to a plan that names it as rds-cluster too, with kinds: %s',
    async (kinds) => {
      const world = await watchedWorld();
      const yearly = {
        name: 'yearly',
        rules: [NIGHTLY.replace('nightly', 'yearly').replace('0 5 * * *', '0 5 1 1 *')],
      };
      await synced(world, planText(yearly));
      const both = planText(yearly, { selection: 'kinds: [rds-cluster], tags: [Backup:nightly]' });
      world.clock.advance(MORNING);
      const report = await check(world, both, { kinds });
      expect(TWINS.map((id) => entryOf(report, id).dueAt)).toEqual(['2026-11-22T05:00:00Z', '2026-11-22T05:00:00Z']);
      expect(TWINS.map((id) => entryOf(report, id).status)).toEqual(['never', 'never']);
    },
  );

  it('is fresh by AWS Backup although a plan of this action selects it too, and is one with coverage of all', async () => {
    const world = await watchedWorld();
    const plans = planText({});
    await synced(world, plans);
    world.clock.advance(MORNING);
    const own =
      '  own:\n    selection: {kinds: [rds-cluster], tags: [Backup:nightly]}\n    rules: {weekly: {expiry: 30 days}}\n';
    const report = await check(world, plans + own, { kinds: 'rds-cluster', coverage: 'all' });
    const theirs = TWINS.map((id) => entryOf(report, id));
    expect(theirs.map(({ kind, status, by }) => `${kind} ${status} ${by}`)).toEqual([
      'DocumentDB fresh aws-backup',
      'Neptune fresh aws-backup',
    ]);
  });

  it('is counted once by its tag, where both kinds are asked for', async () => {
    const world = await watchedWorld();
    await synced(world, planText({}));
    world.clock.advance(MORNING);
    const asked = { kinds: 'rds-cluster DocumentDB Neptune', 'other-backups': 'true', 'max-age': '26 hours' } as const;
    const report = await check(world, planText({}), { ...asked, tag: 'Backup:nightly' });
    expect(TWINS.map((id) => `${entryOf(report, id).kind} ${entryOf(report, id).status}`)).toEqual([
      'DocumentDB fresh',
      'Neptune fresh',
    ]);
    expect(report).toMatchObject({ outcome: 'ok', failed: [], kinds: ['rds-cluster', 'DocumentDB', 'Neptune'] });
  });
});
