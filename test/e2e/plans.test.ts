import { describe, expect, it } from 'vitest';
import { historyOf } from './git-history.ts';
import { AWAY, ami, daysAgo, HOME, i, instance, ourImage, snap, stamp, worldOf } from './world.ts';

const PATH = '.github/backup-plans.yml';

const PLANS = `
plans:
  production:
    selection:
      tags: [Backup:Daily]
      except: [Backup:no]
    rules:
      daily:
        schedule: '0 23 * * *'
        expiry: 7 days
      monthly:
        schedule: '0 23 1 * *'
        expiry: 6 months
    retention:
      keep-last: 2
  web:
    selection:
      any-of: [[Role:web]]
    rules:
      nightly:
        schedule: '0 23 * * *'
        expiry: 30 days
`;

const files = { [PATH]: PLANS };

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
    const again = await world.run({ mode: 'backup' }, firedBy('0 23 * * *'));
    expect(again.outputs).toMatchObject({ outcome: 'ok', 'created-count': '0' });
    expect(again.created.every(({ alreadyDone }) => alreadyDone)).toBe(true);
  });

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

/** Five AMIs of one plan, all expired, the youngest first. */
function history() {
  return [1, 2, 3, 4, 5].map((age) =>
    ourImage({
      id: ami(age),
      source: i(1),
      age: age * 10,
      expire: stamp(daysAgo(1)),
      tags: { BackupPlan: 'production/daily' },
      snapshots: [{ id: snap(age), size: 8 }],
    }),
  );
}

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

describe('an approved change set', () => {
  const setting = { 'min-keep': '0' };

  it('is all that a purge does, whatever has become due since', async () => {
    const images = history().slice(0, 3);
    const world = await worldOf({ regions: [HOME], images: images.slice(0, 2) });
    const dry = await world.purge(
      { ...setting, 'dry-run': 'true' },
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

    const gone = await grown.purge({ ...setting, 'change-set': 'approved.json' }, { files: checkout });
    expect(gone.exitCode).toBe(0);
    expect(gone.report.warnings).toMatchObject([{ target: ami(2) }]);
    expect(grown.writes()).toEqual([]);
  });

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

    const purge = await world.purge({ 'min-keep': '0' }, { files });
    expect(purge.deleted).toEqual([]);
    const again = await world.run({ mode: 'retain' }, { files });
    expect(again.report.retained).toEqual([]);
    expect(world.writes()).toEqual([]);
  });

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
