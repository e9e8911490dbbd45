import { describe, expect, it } from 'vitest';
import { files, history } from '../e2e/plan-world.ts';
import { AWAY, ami, daysAgo, HOME, i, instance, ourImage, snap, stamp, worldOf } from './world.ts';

describe('an approved change set', () => {
  const setting = { 'min-keep': '0' };

  it('is refused when it was edited, cut, or answers another question', async () => {
    const world = await worldOf({ regions: [HOME], images: history() });
    const dry = await world.purge({ ...setting, 'dry-run': 'true' }, { files });
    const approved = dry.written['change-set'] ?? '';
    const edited = approved.replace(ami(3), ami(1));
    for (const [text, inputs] of [
      [edited, setting],
      [approved.slice(0, 200), setting],
      [approved, { 'min-keep': '1' }],
    ] as const) {
      const run = await world.purge({ ...inputs, 'change-set': 'a.json' }, { files: { ...files, 'a.json': text } });
      expect(run.exitCode).toBe(1);
      expect(run.failed).toMatchObject([{ target: 'change-set', fault: 'bad-input' }]);
      expect(world.writes()).toEqual([]);
    }
    const tomorrow = await world.purge({ ...setting, 'dry-run': 'true', 'as-of': stamp(daysAgo(-1)) }, { files });
    const early = await world.purge(
      { ...setting, 'change-set': 'a.json' },
      { files: { ...files, 'a.json': tomorrow.written['change-set'] ?? '' } },
    );
    expect(early.failed).toMatchObject([{ target: 'change-set', message: expect.stringContaining('without as-of') }]);
    const missing = await world.purge({ ...setting, 'change-set': 'none.json' }, { files });
    expect(missing.failed).toMatchObject([{ target: 'change-set' }]);
    expect(world.imageIds()).toHaveLength(5);
  });

  it('keeps a backup to the instances that were shown, and is red for the others, which have none', async () => {
    const shown = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) })] });
    const dry = await shown.backup({ 'dry-run': 'true' });
    const world = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) }), instance({ id: i(2) })] });
    const files = { 'a.json': dry.written['change-set'] ?? '' };
    const run = await world.backup({ 'change-set': 'a.json' }, { files });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'partial', 'matched-count': '2', 'created-count': '1' });
    expect(run.created.map(({ resourceId }) => resourceId)).toEqual([i(1)]);
    expect(run.failed).toMatchObject([{ target: i(2), action: 'create', fault: 'not-allowed' }]);
    expect(run.failed[0]?.advice).toContain('new change set');
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

  it('shows in a dry run what it would write, and writes nothing', async () => {
    const world = await worldOf({ regions: [HOME], images });
    const run = await world.run({ mode: 'retain', 'dry-run': 'true' }, { files });
    expect(run.report.retained.map(({ state }) => state)).toEqual(['planned', 'planned']);
    expect(world.writes()).toEqual([]);
    expect(JSON.parse(run.written['change-set'] ?? '')).toMatchObject({
      mode: 'retain',
      changes: [{ action: 'set-expiry' }, { action: 'set-expiry' }],
    });
  });

  it('leaves an Expire tag at never, and names it with what its plan asks for', async () => {
    const kept = ourImage({ id: ami(1), source: i(1), age: 40, expire: 'never', tags });
    const world = await worldOf({ regions: [HOME], images: [kept] });
    const run = await world.run({ mode: 'retain' }, { files });
    expect(run.outputs.outcome).toBe('ok');
    expect(run.report.retained).toEqual([]);
    expect(run.report.kept).toMatchObject([
      { recoveryPointId: ami(1), because: 'never-expires', reason: expect.stringContaining('which is not shortened') },
    ]);
    expect(run.summary).toContain('which is not shortened');
    expect(world.writes()).toEqual([]);
  });

  it('applies what was approved, with the grace counted anew, and not to a tag that was changed since', async () => {
    const shown = await worldOf({ regions: [HOME], images });
    const dry = await shown.run({ mode: 'retain', 'dry-run': 'true' }, { files });
    const agreed = new Map(
      dry.report.retained.map(({ recoveryPointId, to }) => [String(recoveryPointId), Date.parse(to)]),
    );
    const checkout = { ...files, 'a.json': dry.written['change-set'] ?? '' };
    // The grace is told to the second: at least one goes by.
    await new Promise((resolve) => setTimeout(resolve, 1100));

    const [first, , third, fourth] = images;
    const moved = ourImage({ id: ami(2), source: i(1), age: 2, expire: stamp(daysAgo(-2)), tags });
    const since = ourImage({ id: ami(5), source: i(1), age: 1, expire: stamp(daysAgo(-90)), tags });
    const later = [first, moved, third, fourth, since].flatMap((image) => image ?? []);
    const world = await worldOf({ regions: [HOME], images: later });
    const run = await world.run({ mode: 'retain', 'change-set': 'a.json' }, { files: checkout });
    expect(run.outputs.outcome).toBe('ok');
    expect(run.report.retained).toMatchObject([
      { recoveryPointId: ami(1), because: 'shorten-to-grace', state: 'done' },
    ]);
    expect(Date.parse(run.report.retained[0]?.to ?? '')).toBeGreaterThan(agreed.get(ami(1)) ?? Infinity);
    expect(run.report.kept.map(({ recoveryPointId, because }) => [recoveryPointId, because])).toEqual([
      [ami(2), 'not-approved'],
      [ami(5), 'not-approved'],
    ]);
    expect(run.report.warnings.map(({ target }) => target)).toEqual(['web', ami(2), ami(2)]);
    expect(world.writes()).toEqual(['CreateTags']);
  });

  it('is red when a change is refused, and does the others', async () => {
    const world = await worldOf({
      regions: [HOME, AWAY],
      images: [
        ...images,
        ourImage({ id: ami(9), source: i(9), region: AWAY, age: 1, expire: stamp(daysAgo(-99)), tags }),
      ],
    });
    world.sandbox.account.faults.add([{ match: { action: 'CreateTags', region: AWAY }, do: { deny: true } }]);
    const run = await world.run({ mode: 'retain' }, { files });
    expect(run.outputs).toMatchObject({ outcome: 'partial', 'failed-count': '1' });
    expect(run.failed).toMatchObject([{ target: ami(9), action: 'set-expiry', fault: 'access-denied' }]);
  });
});
