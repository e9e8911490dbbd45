import { describe, expect, it } from 'vitest';
import { historyOf } from '../e2e/git-history.ts';
import { files, history, PATH, PLANS } from '../e2e/plan-world.ts';
import { AWAY, ami, daysAgo, HOME, i, instance, ourImage, stamp, worldOf } from './world.ts';

/** Files of a run that a cron line started. */
function firedBy(schedule: string) {
  return {
    files: { ...files, 'event.json': JSON.stringify({ schedule }) },
    env: { GITHUB_EVENT_PATH: 'event.json' },
  };
}

async function backupWorld() {
  return worldOf({
    regions: [HOME, AWAY],
    instances: [
      instance({ id: i(1), tags: { Role: 'web' } }),
      instance({ id: i(2), region: AWAY }),
      { region: HOME, id: i(3), tags: { Role: 'web' } },
      { region: HOME, id: i(4), tags: { Role: 'db' } },
    ],
  });
}

describe('a backup by plan', () => {
  it('runs what plan and rule name', async () => {
    const world = await backupWorld();
    const run = await world.run({ mode: 'backup', plan: 'production', rule: 'monthly' }, { files });
    expect(run.outputs).toMatchObject({ outcome: 'ok', 'created-count': '2' });
    expect(run.report.plan).toBe('production/monthly');
  });

  it('makes no request when no rule has the schedule, or no file is there', async () => {
    const world = await backupWorld();
    const run = await world.run({ mode: 'backup' }, firedBy('0 22 * * *'));
    expect(run.exitCode).toBe(1);
    expect(run.failed[0]?.message).toContain('0 22 * * *');
    expect(world.calls()).toEqual([]);
    const missing = await world.run({ mode: 'backup', plan: 'production' });
    expect(missing.failed).toMatchObject([{ target: 'plan-file', fault: 'bad-input' }]);
    expect(world.calls()).toEqual([]);
  });

  it('tells every problem of the file at its line and column, before any request', async () => {
    const world = await backupWorld();
    const broken = PLANS.replace('tags: [Backup:Daily]', 'tag: [Backup:Daily]').replace('6 months', '6 moons');
    const run = await world.run({ mode: 'backup', plan: 'production' }, { files: { [PATH]: broken } });
    expect(run.exitCode).toBe(1);
    expect(run.failed.length).toBeGreaterThanOrEqual(2);
    expect(run.log).toMatch(/::error title=[^\n]*file=\.github\/backup-plans\.yml,line=5,col=7/);
    expect(run.log).toMatch(/file=\.github\/backup-plans\.yml,line=13,/);
    expect(world.calls()).toEqual([]);
  });

  it('fails for a named instance that is not there, and for a region that is not enabled changes nothing', async () => {
    const world = await backupWorld();
    const named = PLANS.replace('any-of: [[Role:web]]', `resources: [${i(3)}, ${i(77)}]`);
    const run = await world.run({ mode: 'backup', plan: 'web' }, { files: { [PATH]: named } });
    expect(run.outputs).toMatchObject({ outcome: 'partial', 'created-count': '1', 'failed-count': '1' });
    expect(run.failed).toMatchObject([{ target: i(77), action: 'select' }]);
    const astray = PLANS.replace('any-of: [[Role:web]]', 'any-of: [[Role:web]]\n      regions: xx-north-1');
    const refused = await world.run({ mode: 'backup', plan: 'web' }, { files: { [PATH]: astray } });
    expect(refused.failed).toMatchObject([{ target: 'plan-file', fault: 'bad-input' }]);
    expect(world.writes()).toEqual([]);
  });

  it('reads no plan file where a tag is given', async () => {
    const world = await backupWorld();
    const run = await world.backup({}, { files: { [PATH]: 'broken: [' } });
    expect(run.outputs).toMatchObject({ outcome: 'ok', 'created-count': '2' });
  });
});

describe('a purge with a plan file', () => {
  it("keeps what the plan's retention keeps, with the reason", async () => {
    const world = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) })], images: history() });
    const run = await world.purge({ 'min-keep': '0' }, { files });
    expect(world.imageIds().sort()).toEqual([ami(1), ami(2)]);
    expect(run.report.kept.map(({ because, reason }) => [because, reason]).sort()).toEqual([
      ['retention', 'last 1 of 2'],
      ['retention', 'last 2 of 2'],
    ]);
  });

  it('keeps what a retention kept before it was cut, while the grace lasts', async () => {
    const world = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) })], images: history() });
    const cut = PLANS.replace(/ {4}retention:\n +keep-last: 2\n/, '');
    expect(cut).not.toBe(PLANS);
    const { gitFolder } = await historyOf(PATH, [PLANS, cut]);
    const run = await world.purge({ 'min-keep': '0' }, { files: { [PATH]: cut }, links: { '.git': gitFolder } });
    expect(run.report.kept.map(({ because, reason }) => [because, reason]).sort()).toEqual([
      ['retention', 'last 1 of 2, before the plan file was changed'],
      ['retention', 'last 2 of 2, before the plan file was changed'],
    ]);
    expect(world.imageIds().sort()).toEqual([ami(1), ami(2)]);
    const later = await world.purge({ 'min-keep': '0', grace: '1 minute' }, { files: { [PATH]: cut } });
    expect(later.exitCode).toBe(0);
    expect(world.imageIds()).toEqual([]);
  });

  it('keeps what a plan made when no plan file is there, and says so', async () => {
    const world = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) })], images: history() });
    const run = await world.purge({ 'min-keep': '0' });
    expect(world.imageIds()).toHaveLength(5);
    expect(run.exitCode).toBe(0);
    expect(run.report.warnings).toMatchObject([{ target: 'plan-file' }]);
  });

  it.each(['plans.yml', PATH])('fails when a file that was named is missing, such as %s', async (path) => {
    const world = await worldOf({ regions: [HOME], images: history() });
    for (const inputs of [{ mode: 'purge' }, { mode: 'retain' }, { mode: 'backup', plan: 'web' }]) {
      const run = await world.run({ ...inputs, 'plan-file': path });
      expect(run.exitCode).toBe(1);
      expect(run.failed).toMatchObject([{ target: 'plan-file', fault: 'bad-input' }]);
      expect(world.calls()).toEqual([]);
    }
  });

  it('answers in a dry run what would be deleted on a day to come', async () => {
    const images = [2, 3, 4].map((age) =>
      ourImage({ id: ami(age), source: i(1), age, expire: stamp(daysAgo(-age)), tags: { BackupPlan: 'web/nightly' } }),
    );
    const world = await worldOf({ regions: [HOME], images });
    const on = stamp(daysAgo(-3.5));
    const run = await world.purge({ 'dry-run': 'true', 'as-of': on }, { files });
    expect(run.deleted.map(({ recoveryPointId }) => recoveryPointId).sort()).toEqual([ami(2), ami(3)]);
    const refused = await world.purge({ 'as-of': on }, { files });
    expect(refused.failed).toMatchObject([{ target: 'as-of', fault: 'bad-input' }]);
  });
});
