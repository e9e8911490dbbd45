import { describe, expect, it } from 'vitest';
import { hereIn } from '../front/world.ts';
import { files } from './plan-world.ts';
import { AWAY, HOME, i, instance, worldOf } from './world.ts';

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
  it('runs the rules whose schedule fired, and gives an instance of several one AMI with the longest expiry', async () => {
    const world = await backupWorld();
    const run = await world.run({ mode: 'backup' }, firedBy('0 23 * * *'));
    expect(run.outputs).toMatchObject({ outcome: 'ok', 'matched-count': '3', 'created-count': '3' });
    expect(run.created.map(({ resourceId }) => resourceId).sort()).toEqual([i(1), i(2), i(3)]);
    const state = world.sandbox.snapshotState();
    const images = Object.values(state.regions).flatMap((region) => region.images);
    const tagsOf = (id: string) => images.find(({ sourceInstanceId }) => sourceInstanceId === id)?.tags ?? {};
    expect(tagsOf(i(1))).toMatchObject({ BackupPlan: 'production/daily, web/nightly' });
    expect(tagsOf(i(2))).toMatchObject({ BackupPlan: 'production/daily', BackupTag: 'Backup:Daily' });
    expect(tagsOf(i(3))).toMatchObject({ BackupPlan: 'web/nightly' });
    const started = Date.parse(run.report.startedAt);
    const days = (id: string) => (Date.parse(tagsOf(id).Expire ?? '') - started) / 86_400_000;
    expect([days(i(1)), days(i(2)), days(i(3))]).toEqual([30, 7, 30]);
    expect(run.report.plan).toBe('production/daily, web/nightly');
    const again = await hereIn(world)({ mode: 'backup' }, firedBy('0 23 * * *'));
    expect(again.outputs).toMatchObject({ outcome: 'ok', 'created-count': '0' });
    expect(again.created.every(({ alreadyDone }) => alreadyDone)).toBe(true);
  });
});
