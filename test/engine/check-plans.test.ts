import { describe, expect, it } from 'vitest';
import { HOME } from './run-engine.ts';
import { AWAY, allOn, OTHERS, TYPES } from './types-world.ts';
import { check, entryOf, HOUR, NIGHTLY, planText, synced, watchedWorld } from './watched-world.ts';

/** 9:00 of the morning after: the rule was due at 5:00, and its window is over. */
const MORNING = 10 * HOUR;
const EFS = OTHERS.EFS?.[0] ?? '';

describe('a check of plans of AWS Backup', () => {
  it('looks at whatever a plan covers that names no kinds, in all regions, whatever the input kinds says', async () => {
    const world = await watchedWorld();
    const plans = planText({});
    const { failed, warnings, covered } = await synced(world, plans);
    expect([failed, warnings]).toEqual([[], []]);
    const documents = covered.filter(({ resourceId }) => resourceId === 'documents');
    expect(documents.map(({ region, kind }) => `${region} ${kind}`)).toEqual([
      `${HOME} DocumentDB`,
      `${AWAY} DocumentDB`,
    ]);
    world.clock.advance(MORNING);
    const report = await check(world, plans);
    expect(report).toMatchObject({ outcome: 'ok', failed: [], warnings: [] });
    for (const region of [HOME, AWAY]) {
      const kinds = new Set(report.checked.filter((one) => one.region === region).map(({ kind }) => kind));
      expect(kinds).toEqual(
        new Set(
          [...TYPES, 'ec2-instance', 'rds-instance', 'rds-cluster'].filter((kind) => region === HOME || kind !== 'S3'),
        ),
      );
    }
    expect(new Set(report.checked.map(({ status, by }) => `${status} ${by}`))).toEqual(new Set(['fresh aws-backup']));
    expect(report.checkedCount).toBe(report.freshCount);
    // Clusters of DocumentDB and Neptune are no others of RDS.
    expect(entryOf(report, 'documents').kind).toBe('DocumentDB');
    expect(entryOf(report, 'graph').kind).toBe('Neptune');

    world.clock.advance(24 * HOUR);
    expect(await check(world, plans)).toMatchObject({ outcome: 'ok' });
    for (const { backup } of [HOME, AWAY].map((region) => world.sandbox.account.region(region))) backup.plans.clear();
    world.clock.advance(24 * HOUR);
    const late = await check(world, plans);
    expect(late.outcome).toBe('failed');
    expect(new Set(late.checked.map(({ status }) => status))).toEqual(new Set(['late']));
    expect(entryOf(late, EFS).reason).toMatch(
      /^its newest backup of AWS Backup is 1 day 3 hours old, and one from 2026-11-24T05:00:00Z or later was due/,
    );
  });

  it('looks at the kinds that a plan names, and asks for no others', async () => {
    const world = await watchedWorld();
    const plans = planText({ selection: 'kinds: [EFS, DynamoDB, S3], tags: [Backup:nightly]' });
    await synced(world, plans);
    world.clock.advance(MORNING);
    world.sandbox.requests.length = 0;
    const report = await check(world, plans);
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(report.checked.map(({ region, kind }) => `${region} ${kind}`).sort()).toEqual(
      [`${HOME} DynamoDB`, `${HOME} EFS`, `${HOME} S3`, `${AWAY} DynamoDB`, `${AWAY} EFS`].sort(),
    );
    const asked = new Set(world.sandbox.requests.map(({ action }) => action));
    expect(asked).toContain('GetResources');
    for (const other of ['DescribeVolumes', 'DescribeDBInstances', 'DescribeDBClusters', 'DescribeRegionSettings']) {
      expect(asked).not.toContain(other);
    }
  });

  it('says of what was never backed up that it was not, and of what is under way that it is', async () => {
    const world = await watchedWorld();
    const plans = planText({ selection: 'kinds: [EFS, DynamoDB], tags: [Backup:nightly]' });
    const before = await check(world, plans);
    expect(before.outcome).toBe('failed');
    expect(entryOf(before, EFS)).toMatchObject({ status: 'never', by: null, newestId: null });
    await synced(world, plans);
    // 5:00, of what was due the day before nothing was made, and jobs of today are at work.
    world.clock.advance(6 * HOUR);
    const within = await check(world, plans);
    expect(within.outcome).toBe('ok');
    expect(entryOf(within, EFS)).toMatchObject({ status: 'under-way', newestId: null });
    expect(entryOf(within, EFS).reason).toMatch(/^its last job of AWS Backup by the plan vaulted\/nightly began/);
    world.clock.advance(HOUR);
    expect(entryOf(await check(world, plans), EFS)).toMatchObject({ status: 'fresh' });
  });

  it.each(['FAILED', 'ABORTED', 'EXPIRED', 'PARTIAL'] as const)(
    'names the job that is %s, its plan and the message',
    async (state) => {
      const outcome = { resource: '*:table/orders', state, statusMessage: 'The table is too large for today.' };
      const world = await watchedWorld({ outcomes: [outcome] });
      const plans = planText({});
      await synced(world, plans);
      world.clock.advance(MORNING);
      const report = await check(world, plans);
      expect(report.outcome).toBe('partial');
      expect(entryOf(report, 'orders')).toMatchObject({ status: 'never', region: HOME });
      expect(entryOf(report, 'orders').reason).toMatch(
        new RegExp(`its last job by the plan vaulted/nightly, of 4 hours ago, is ${state}: The table is too large`),
      );
      expect(entryOf(report, EFS).status).toBe('fresh');
    },
  );

  it('is red for a region that cannot be read, and has the others', async () => {
    const faults = [{ match: { action: 'GetResources', region: AWAY }, do: { deny: true } }] as const;
    const world = await watchedWorld({}, { faults: [...faults] });
    const plans = planText({});
    await synced(world, plans);
    world.clock.advance(MORNING);
    const report = await check(world, plans);
    expect(report.failed).toMatchObject([{ region: AWAY, action: 'read', fault: 'access-denied' }]);
    expect(report.regions.find(({ region }) => region === AWAY)?.read).toBe(false);
    expect(entryOf(report, EFS).status).toBe('fresh');
    world.sandbox.account.faults.add([
      { match: { action: 'ListProtectedResources', region: HOME }, do: { deny: true } },
    ]);
    const blind = await check(world, plans);
    expect(entryOf(blind, EFS)).toMatchObject({ status: 'unknown' });
    expect(blind.failed.map(({ region }) => region).sort()).toEqual([HOME, AWAY].sort());
  });

  it('judges by the latest of several rules, and by those of two plans together', async () => {
    const world = await watchedWorld();
    const weekly = NIGHTLY.replace('nightly', 'weekly').replace('0 5 * * *', '0 7 * * 0');
    const plans = planText(
      { selection: 'kinds: [EFS], tags: [Backup:nightly]', rules: [NIGHTLY, weekly] },
      { name: 'tables', selection: 'kinds: [DynamoDB], tags: [Backup:nightly]', rules: [weekly] },
      {
        name: 'again',
        selection: 'kinds: [DynamoDB, EFS], tags: [Backup:nightly]',
        rules: [NIGHTLY.replace('0 5', '0 3')],
      },
    );
    await synced(world, plans);
    // Sunday, 12:00.
    world.clock.advance(13 * HOUR);
    const report = await check(world, plans);
    expect(entryOf(report, EFS)).toMatchObject({ status: 'fresh', dueAt: '2026-11-22T07:00:00Z' });
    expect(entryOf(report, 'orders')).toMatchObject({ status: 'fresh', dueAt: '2026-11-22T07:00:00Z' });
    const tables = await check(world, plans, { plan: 'again' });
    expect(entryOf(tables, 'orders')).toMatchObject({ status: 'fresh', dueAt: '2026-11-22T03:00:00Z' });
    expect(await check(world, plans, { plan: 'tables' })).toMatchObject({ checkedCount: 2 });
  });
});

describe('a type that is switched off', () => {
  const off = { ...allOn(HOME), types: { ...allOn(HOME).types, EFS: false } };

  it('is red, by the name of what has no backup, and why', async () => {
    const world = await watchedWorld({ optIn: [off, allOn(AWAY)] });
    const plans = planText({ selection: `tags: [Backup:nightly]` });
    const { covered, warnings } = await synced(world, plans);
    expect(covered.filter(({ kind }) => kind === 'EFS').map(({ region }) => region)).toEqual([AWAY]);
    expect(warnings.map(({ message }) => message).join()).toContain(`today over name of ${EFS} (${EFS})`);
    world.clock.advance(MORNING);
    const report = await check(world, plans);
    expect(report.outcome).toBe('partial');
    expect(entryOf(report, EFS).status).toBe('never');
    expect(entryOf(report, EFS).reason).toContain(`AWS Backup is switched off for EFS in ${HOME}`);
    expect(entryOf(report, EFS, AWAY).status).toBe('fresh');
    expect(report.failed).toEqual([]);
  });

  it('is red too while the backup of before is young enough', async () => {
    const world = await watchedWorld();
    const plans = planText({});
    await synced(world, plans);
    world.clock.advance(MORNING);
    world.sandbox.account.region(HOME).backup.optIn.set('EFS', false);
    const report = await check(world, plans);
    expect(entryOf(report, EFS).status).toBe('fresh');
    expect(report.outcome).not.toBe('ok');
    expect(report.failed).toMatchObject([
      { region: HOME, target: 'vaulted', fault: 'not-allowed', resourceId: EFS, kind: 'EFS' },
    ]);
    expect(report.failed[0]?.message).toContain('it passes over it in silence');
    expect(report.failed[0]?.advice).toContain('aws backup update-region-settings --region eu-central-1');
  });

  it('is backed up all the same where a plan names it, and then nobody asks', async () => {
    const world = await watchedWorld({ optIn: [off, allOn(AWAY)] });
    const plans = planText({ selection: 'kinds: [EFS], tags: [Backup:nightly]' });
    await synced(world, plans);
    world.clock.advance(MORNING);
    expect(await check(world, plans)).toMatchObject({ outcome: 'ok', freshCount: 2 });
  });

  it('holds for clusters and FSx however they are named', async () => {
    const types = { ...allOn(HOME).types, FSx: false, Neptune: false };
    const world = await watchedWorld({ optIn: [{ region: HOME, types }, allOn(AWAY)] });
    const plans = planText({ selection: 'kinds: [FSx, Neptune, EFS], tags: [Backup:nightly]' });
    await synced(world, plans);
    world.clock.advance(MORNING);
    const { checked } = await check(world, plans);
    const home = checked.filter(({ region }) => region === HOME).map(({ kind, status }) => `${kind} ${status}`);
    expect(home.sort()).toEqual(['EFS fresh', 'FSx never', 'Neptune never']);
  });

  it('that nobody may ask about is a warning: the backups tell', async () => {
    const faults = [{ match: { action: 'DescribeRegionSettings' }, do: { deny: true } }] as const;
    const world = await watchedWorld();
    const plans = planText({});
    await synced(world, plans);
    world.clock.advance(MORNING);
    world.sandbox.account.faults.add([...faults]);
    const report = await check(world, plans);
    expect(report.outcome).toBe('ok');
    expect(report.warnings.map(({ region }) => region).sort()).toEqual([HOME, AWAY].sort());
  });
});
