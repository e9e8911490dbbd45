import { describe, expect, it } from 'vitest';
import { HOME, type World } from './run-engine.ts';
import { AWAY, OTHERS } from './types-world.ts';
import { check, HOUR, planText, synced, watchedWorld } from './watched-world.ts';

const TABLES = 'kinds: [DynamoDB], tags: [Backup:nightly]';
const FILES = 'kinds: [EFS], tags: [Backup:nightly]';
const both = planText({ name: 'files', selection: FILES }, { name: 'tables', selection: TABLES });
const [tables, files] = [
  planText({ name: 'tables', selection: TABLES }),
  planText({ name: 'files', selection: FILES }),
];

async function afterANight(plans: string): Promise<World> {
  const world = await watchedWorld();
  expect(await synced(world, plans)).toMatchObject({ outcome: 'ok' });
  world.clock.advance(10 * HOUR);
  return world;
}

const plansIn = (world: World, region: string = HOME) => [
  ...world.sandbox.account.region(region).backup.plans.values(),
];

describe('a check of plans of AWS Backup', () => {
  it('warns of a plan of ours that left the file, with its region and what it backs up', async () => {
    const world = await afterANight(both);
    expect((await check(world, both)).warnings).toEqual([]);
    const report = await check(world, tables);
    expect(report.outcome).toBe('ok');
    expect(report.warnings).toEqual(
      [HOME, AWAY].map((region) => ({
        region,
        target: 'files',
        message: `AWS Backup still carries out the plan files in ${region}, which a sync made and the plan file does not have; it last ran at 2026-11-22T05:00:00Z, and lately backed up ${OTHERS.EFS?.[0]}; to end it, run a sync with "remove-plans: files" and "regions: ${region}"`,
      })),
    );
    // A sync asks about it in every run.
    for (const _ of [1, 2]) {
      const { warnings } = await synced(world, tables);
      expect(warnings.map(({ region, target }) => `${region} ${target}`)).toEqual([`${HOME} files`, `${AWAY} files`]);
    }
  });

  it('warns of one that somebody renamed, under its new name, and of the one that is missing then', async () => {
    const world = await afterANight(tables);
    for (const plan of plansIn(world)) plan.name = 'old-tables';
    const { outcome, warnings } = await check(world, tables);
    expect(outcome).toBe('ok');
    expect(warnings.map(({ region, target }) => [region, target])).toEqual([
      [HOME, 'tables'],
      [HOME, 'old-tables'],
    ]);
    expect(warnings[0]?.message).toContain('selects 1 resource by it: nothing makes its next backup; run a sync');
  });

  it('warns of one that somebody deleted by hand only where it selects something, and of two of one name', async () => {
    const world = await afterANight(both);
    world.sandbox.account.region(AWAY).backup.plans.clear();
    const gone = await check(world, both);
    expect(gone.warnings.map(({ region, target }) => `${region} ${target}`)).toEqual([
      `${AWAY} files`,
      `${AWAY} tables`,
    ]);
    const atHome = planText(
      { name: 'files', selection: `${FILES}, regions: ${HOME}` },
      { name: 'tables', selection: `${TABLES}, regions: ${HOME}` },
    );
    expect((await check(world, atHome)).warnings).toEqual([]);
    for (const plan of plansIn(world)) plan.name = 'files';
    expect((await check(world, files, { regions: HOME })).warnings.map(({ message }) => message)).toEqual([
      `AWS Backup has 2 plans of the name files in ${HOME}`,
    ]);
  });

  it("asks for one listing of plans a region, and says nothing of other people's", async () => {
    const world = await afterANight(both);
    world.sandbox.requests.length = 0;
    await check(world, both);
    const asked = world.sandbox.requests.map(({ action }) => action);
    expect(asked.filter((action) => action === 'ListBackupPlans')).toHaveLength(2);
    expect(asked).not.toContain('ListTags');
    for (const region of [HOME, AWAY])
      for (const plan of plansIn(world, region)) plan.tags.set('CreatedBy', 'somebody');
    expect((await check(world, tables)).warnings).toEqual([]);
  });

  it('warns where the plans, or the tags of one, may not be read', async () => {
    const world = await afterANight(both);
    world.sandbox.account.faults.add([{ match: { action: 'ListTags', region: HOME }, do: { deny: true } }]);
    const unclear = await check(world, tables);
    expect(unclear.outcome).toBe('ok');
    expect(unclear.warnings.map(({ region, target }) => `${region} ${target}`)).toEqual([
      `${HOME} files`,
      `${AWAY} files`,
    ]);
    expect(unclear.warnings[0]?.message).toContain('allow backup:ListTags');
    world.sandbox.account.faults.add([{ match: { action: 'ListBackupPlans', region: AWAY }, do: { deny: true } }]);
    const unread = await check(world, both);
    expect(unread).toMatchObject({ outcome: 'ok', warnings: [{ region: AWAY, target: AWAY }] });
  });

  it('asks nothing of the kind where no plan is for AWS Backup', async () => {
    const world = await afterANight(both);
    world.sandbox.requests.length = 0;
    await check(world, 'plans: {a: {selection: {tags: [Backup:nightly]}, rules: {r: {expiry: 7 days}}}}\n');
    expect(world.sandbox.requests.filter(({ service }) => service === 'backup')).toEqual([]);
  });
});
