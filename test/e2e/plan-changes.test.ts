import { describe, expect, it } from 'vitest';
import { hereIn } from '../front/world.ts';
import { files, history, PATH, PLANS } from './plan-world.ts';
import { ami, daysAgo, HOME, i, ourImage, snap, stamp, worldOf } from './world.ts';

describe('an approved change set', () => {
  const setting = { 'min-keep': '0' };

  it('is all that a purge does, whatever has become due since', async () => {
    const images = history().slice(0, 3);
    const world = await worldOf({ regions: [HOME], images: images.slice(0, 2) });
    const dry = await hereIn(world)(
      { mode: 'purge', ...setting, 'dry-run': 'true' },
      { files: { [PATH]: PLANS.replace('keep-last: 2', 'keep-last: 1') } },
    );
    expect(dry.deleted.map(({ recoveryPointId }) => recoveryPointId)).toEqual([ami(2)]);
    const approved = dry.written['change-set'] ?? '';
    expect(JSON.parse(approved)).toMatchObject({ mode: 'purge', changes: [{ action: 'delete', id: ami(2) }] });

    const grown = await worldOf({ regions: [HOME], images });
    const checkout = { [PATH]: PLANS.replace('keep-last: 2', 'keep-last: 1'), 'approved.json': approved };
    const run = await grown.purge({ ...setting, 'change-set': 'approved.json' }, { files: checkout });
    expect(run.outputs).toMatchObject({ outcome: 'ok', 'deleted-count': '1' });
    expect(grown.imageIds().sort()).toEqual([ami(1), ami(3)]);
    expect(run.report.kept).toContainEqual(
      expect.objectContaining({ recoveryPointId: ami(3), because: 'not-approved' }),
    );

    const gone = await hereIn(grown)({ mode: 'purge', ...setting, 'change-set': 'approved.json' }, { files: checkout });
    expect(gone.exitCode).toBe(0);
    expect(gone.report.warnings).toMatchObject([{ target: ami(2) }]);
    expect(grown.writes()).toEqual([]);
  });
});

describe('retain', () => {
  const tags = { BackupPlan: 'production/daily' };
  const images = [
    // Made 40 and 2 days ago: a week from then, and not before the grace.
    ourImage({ id: ami(1), source: i(1), age: 40, expire: stamp(daysAgo(-100)), tags, snapshots: [{ id: snap(1) }] }),
    ourImage({ id: ami(2), source: i(1), age: 2, expire: stamp(daysAgo(-1)), tags, snapshots: [{ id: snap(2) }] }),
    ourImage({ id: ami(3), source: i(1), age: 2, expire: stamp(daysAgo(-90)), tags: { BackupPlan: 'gone/daily' } }),
    ourImage({ id: ami(4), source: i(1), age: 2, expire: stamp(daysAgo(-90)), tags, recorded: null }),
  ];

  it('brings Expire in line with the plan, never to before the grace, on images and snapshots', async () => {
    const world = await worldOf({ regions: [HOME], images });
    const run = await world.run({ mode: 'retain' }, { files });
    expect(run.outputs.outcome).toBe('ok');
    const started = Date.parse(run.report.startedAt);
    const inHours = (text = '') => Math.round((Date.parse(text) - started) / 3_600_000);
    const changes = Object.fromEntries(run.report.retained.map((one) => [one.recoveryPointId, one]));
    expect(Object.keys(changes).sort()).toEqual([ami(1), ami(2)]);
    expect(changes[ami(1)]).toMatchObject({ because: 'shorten-to-grace', state: 'done' });
    expect(changes[ami(2)]).toMatchObject({ because: 'lengthen', state: 'done' });
    expect([inHours(changes[ami(1)]?.to), inHours(changes[ami(2)]?.to)]).toEqual([72, 5 * 24]);
    const region = world.sandbox.snapshotState().regions[HOME];
    for (const number of [1, 2]) {
      const to = changes[ami(number)]?.to;
      expect(region?.images.find(({ imageId }) => imageId === ami(number))?.tags.Expire).toBe(to);
      expect(region?.snapshots.find(({ snapshotId }) => snapshotId === snap(number))?.tags.Expire).toBe(to);
    }
    expect(world.writes()).toEqual(['CreateTags', 'CreateTags']);
    expect(run.summary).toContain(ami(1));

    const purge = await hereIn(world)({ mode: 'purge', 'min-keep': '0' }, { files });
    expect(purge.deleted).toEqual([]);
    const again = await hereIn(world)({ mode: 'retain' }, { files });
    expect(again.report.retained).toEqual([]);
    expect(world.writes()).toEqual([]);
  });
});
