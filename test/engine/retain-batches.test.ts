import { describe, expect, it } from 'vitest';
import type { AccountSeed, FaultRule, ImageSeed } from '../../sandbox/index.ts';
import type { AnyReport } from '../report/any-report.ts';
import { DAY, HOME, runWith, START, type World, worldOf } from './run-engine.ts';

const PLAN = `plans:
  daily:
    selection: {tags: ["Backup:daily"]}
    rules:
      nightly: {expiry: 60 days}
`;
const FILES = new Map([['.github/backup-plans.yml', PLAN]]);
const EXPIRE = '2026-12-11T23:00:00Z';
const hex = (digit: number) => digit.toString(16).padStart(17, '0');
const tagsOf = (BackupSource: string) => ({
  CreatedBy: 'backupViaTag',
  Expire: EXPIRE,
  BackupSource,
  BackupPlan: 'daily/nightly',
});

/** Backups of so many runs, one a day, of so many instances each, with two snapshots an AMI; within a run they are seconds apart. */
function runsOf(runs: number, instances: number): ImageSeed[] {
  return Array.from({ length: runs * instances }, (_, index) => {
    const [run, instance] = [Math.floor(index / instances), index % instances];
    return {
      region: HOME,
      id: `ami-${hex(index)}`,
      name: `backup-${index}`,
      sourceInstanceId: `i-${hex(instance)}`,
      createdAt: Date.parse(START) - (20 - run) * DAY + instance * 7_000,
      tags: tagsOf(`i-${hex(instance)}`),
      snapshots: [{ id: `snap-${hex(2 * index)}` }, { id: `snap-${hex(2 * index + 1)}` }],
    };
  });
}

async function retain(seed: AccountSeed) {
  const world = await worldOf({ regions: [HOME], ...seed });
  const report = await runWith(world, { mode: 'retain', kinds: kindsOf(seed) }, { files: FILES });
  return { world, report, written: writtenIn(world), ...regionOf(world) };
}

function kindsOf({ images, dbSnapshots }: AccountSeed): string {
  return images !== undefined ? 'ec2-instance' : dbSnapshots !== undefined ? 'rds-instance' : 'ebs-volume';
}

function regionOf({ sandbox }: World) {
  const { images, snapshots } = sandbox.account.region(HOME);
  const expiryOf = (id: string) => (images.get(id) ?? snapshots.get(id))?.tags.get('Expire');
  return { images, snapshots, expiryOf };
}

/** The resources of each request that wrote tags. */
function writtenIn({ sandbox }: World): readonly (readonly string[])[] {
  return sandbox.requests
    .filter(({ action }) => action === 'CreateTags')
    .map(({ params }) => Object.entries(params).flatMap(([name, id]) => (name.startsWith('ResourceId.') ? [id] : [])));
}

const actions = ({ sandbox }: World) => sandbox.requests.map(({ action }) => action);
const retainedIn = (report: AnyReport, state: string) =>
  'retained' in report ? report.retained.filter((entry) => entry.state === state) : [];

describe('a retain', () => {
  it('writes the backups of a run in as few requests as they fit in, and once', async () => {
    const { world, report, written, images, snapshots } = await retain({ images: runsOf(10, 60) });
    expect(report.outcome).toBe('ok');
    expect(retainedIn(report, 'done')).toHaveLength(600);
    // 60 AMIs with two snapshots each are 180 resources.
    expect(written).toHaveLength(10);
    expect(Math.max(...written.map(({ length }) => length))).toBeLessThanOrEqual(200);
    for (const image of images.values()) {
      const all = [...image.tags.entries()].filter(([key]) => key === 'Expire').map(([, value]) => value);
      expect(all).not.toEqual([EXPIRE]);
    }
    expect(new Set([...snapshots.values()].map(({ tags }) => tags.get('Expire'))).size).toBe(10);
    world.sandbox.requests.length = 0;
    expect(await runWith(world, { mode: 'retain' }, { files: FILES })).toMatchObject({ outcome: 'ok', retained: [] });
    expect(actions(world)).not.toContain('CreateTags');
  });

  it('never parts an AMI from its snapshots', async () => {
    const images = runsOf(1, 90).map((image, index) => ({
      ...image,
      snapshots: Array.from({ length: 1 + (index % 7) }, (_, place) => ({ id: `snap-${hex(index * 8 + place)}` })),
    }));
    const { written } = await retain({ images });
    for (const { id, snapshots } of images) {
      const mine = [id ?? '', ...snapshots.map((snapshot) => snapshot.id)];
      expect(written.filter((ids) => mine.some((one) => ids.includes(one)))).toHaveLength(1);
    }
    expect(written.flat()).toHaveLength(90 + images.reduce((sum, { snapshots }) => sum + snapshots.length, 0));
  });

  it('lets one that is gone fail alone', async () => {
    const gone = `ami-${hex(7)}`;
    const world = await worldOf({ regions: [HOME], images: runsOf(1, 50) });
    let asked = false;
    world.sandbox.account.faults.add([
      {
        match: {
          action: 'CreateTags',
          where: () => {
            if (!asked) world.sandbox.account.region(HOME).images.delete(gone);
            asked = true;
            return false;
          },
        },
        do: { delayMs: 0 },
      },
    ]);
    const report = await runWith(world, { mode: 'retain' }, { files: FILES });
    expect(report).toMatchObject({ outcome: 'partial', failed: [{ recoveryPointId: gone, fault: 'resource-gone' }] });
    expect(retainedIn(report, 'done')).toHaveLength(49);
    expect(writtenIn(world)).toHaveLength(1 + 50);
  });
});

/** The nth request that writes tags ends like this. */
function atWrite(nth: number, effect: FaultRule['do'], action = 'CreateTags', deed = () => {}): FaultRule {
  let seen = 0;
  const where = () => {
    seen += 1;
    if (seen === nth) deed();
    return seen === nth;
  };
  return { match: { action, where }, do: effect };
}

describe('a lost answer', () => {
  it.each<[string, FaultRule['do'], number]>([
    ['after the work was done: nothing is written twice', { lostAnswer: true }, 1],
    ['with a 500 after the work: nothing is written twice', { answer500AfterWork: true }, 1],
    ['before any work: it is written then', { reset: true }, 2],
  ])('%s', async (_, effect, times) => {
    const { report, written, expiryOf } = await retain({ images: runsOf(1, 20), faults: [atWrite(1, effect)] });
    expect(report.outcome).toBe('ok');
    expect(retainedIn(report, 'done')).toHaveLength(20);
    expect(written).toHaveLength(times);
    expect(expiryOf(`ami-${hex(3)}`)).not.toBe(EXPIRE);
  });

  it('never overwrites what a person wrote meanwhile', async () => {
    const kept = `ami-${hex(3)}`;
    const world = await worldOf({ regions: [HOME], images: runsOf(1, 20) });
    const { images, expiryOf } = regionOf(world);
    world.sandbox.account.faults.add([
      atWrite(1, { reset: true }, 'CreateTags', () => images.get(kept)?.tags.set('Expire', 'never')),
    ]);
    const report = await runWith(world, { mode: 'retain' }, { files: FILES });
    expect(expiryOf(kept)).toBe('never');
    expect(retainedIn(report, 'done')).toHaveLength(19);
    expect(report.failed).toMatchObject([{ recoveryPointId: kept, fault: 'wrong-state' }]);
  });

  it('is a failure where no answer ever comes', async () => {
    const faults: FaultRule[] = [{ match: { action: 'CreateTags' }, do: { reset: true } }];
    const { report, written } = await retain({ images: runsOf(1, 20), faults });
    expect(report).toMatchObject({ outcome: 'failed', failedCount: 20 });
    expect(written.length).toBeLessThanOrEqual(4);
  });
});

describe('its siblings', () => {
  it('snapshots of volumes go in batches of 200 too', async () => {
    const snapshots = Array.from({ length: 450 }, (_, index) => ({
      region: HOME,
      id: `snap-${hex(index)}`,
      volumeId: `vol-${hex(index)}`,
      startedAt: Date.parse(START) - 10 * DAY + index * 1000,
      tags: tagsOf(`vol-${hex(index)}`),
    }));
    const { report, written, expiryOf } = await retain({ snapshots });
    expect(retainedIn(report, 'done')).toHaveLength(450);
    expect(written.map(({ length }) => length)).toEqual([200, 200, 50]);
    expect(expiryOf(`snap-${hex(0)}`)).toBe(expiryOf(`snap-${hex(449)}`));
  });

  it('snapshots of databases go one by one, and share what they expire at', async () => {
    const dbSnapshots = Array.from({ length: 3 }, (_, index) => ({
      region: HOME,
      id: `backupviatag-db-${index}-20261111230000-0123456789ab`,
      sourceId: `db-${index}`,
      createdAt: Date.parse(START) - 10 * DAY + index * 60_000,
      tags: tagsOf(`db-${index}`),
    }));
    const faults = [atWrite(2, { lostAnswer: true }, 'AddTagsToResource')];
    const { world, report } = await retain({ dbSnapshots, faults });
    expect(retainedIn(report, 'done')).toHaveLength(3);
    expect(actions(world).filter((action) => action === 'AddTagsToResource')).toHaveLength(3);
    const says = [...world.sandbox.account.region(HOME).dbSnapshots.values()].map(({ tags }) => tags.get('Expire'));
    expect(new Set(says)).toEqual(new Set(['2027-01-10T23:02:00Z']));
  });
});
