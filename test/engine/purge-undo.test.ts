import { describe, expect, it } from 'vitest';
import type { AccountSeed, FaultRule, ImageSeed } from '../../sandbox/index.ts';
import { DAY, HOME, runWith, START, worldOf } from './run-engine.ts';

/** What a purge says of the way back from its deletions. */

const AWAY = 'eu-west-1';
const PURGE = { mode: 'purge', 'min-keep': '0' } as const;
const hex = (digit: number) => digit.toString(16).padStart(17, '0');
const OURS = { CreatedBy: 'backupViaTag' };

function tagsOf(source: string) {
  return { ...OURS, Expire: '2026-11-01T00:00:00Z', BackupSource: source, Team: 'web' };
}

function ami(digit: number, more: Partial<ImageSeed> = {}): ImageSeed {
  return {
    region: HOME,
    id: `ami-${hex(digit)}`,
    name: `backup-${digit}`,
    sourceInstanceId: `i-${hex(digit)}`,
    createdAt: Date.parse(START) - 40 * DAY,
    tags: tagsOf(`i-${hex(digit)}`),
    snapshots: [{ id: `snap-${hex(10 * digit)}` }, { id: `snap-${hex(10 * digit + 1)}` }],
    ...more,
  };
}

type Rule = NonNullable<AccountSeed['binRules']>[number];
const image = (days: number, more: Partial<Rule> = {}): Rule => ({ region: HOME, type: 'EC2_IMAGE', days, ...more });
const snapshot = (days: number, more: Partial<Rule> = {}): Rule => ({ ...image(days, more), type: 'EBS_SNAPSHOT' });
const ours = { tags: OURS };

async function purge(seed: AccountSeed, inputs: object = {}) {
  const world = await worldOf({ regions: [HOME], ...seed });
  const report = await runWith(world, { ...PURGE, regions: HOME, ...inputs });
  const asked = world.sandbox.requests.filter(({ service }) => service === 'rbin').map(({ action }) => action);
  const days = report.deleted.map(({ recoverableUntil: until }) =>
    until === null ? null : (Date.parse(until) - Date.parse(START)) / DAY,
  );
  return { report, asked, days, world };
}

describe('a purge of AMIs', () => {
  it.each<[string, Rule[], number | null]>([
    ['no rule', [], null],
    ['rules of our tag', [image(7, ours), snapshot(7, ours)], 7],
    ['snapshots that go first', [image(14, ours), snapshot(5, ours)], 5],
    ['a rule for snapshots alone', [snapshot(7)], null],
    ['a rule for AMIs alone', [image(7)], null],
    ['rules of the region', [image(7), snapshot(9)], 7],
    ['rules of the region less our tag', [image(7, { excluded: OURS }), snapshot(9)], null],
    [
      'rules of the region less another tag that they carry',
      [image(7), snapshot(9, { excluded: { Team: 'web' } })],
      null,
    ],
    ['rules of the region less a tag that they do not carry', [image(7), snapshot(9, { excluded: { Team: 'db' } })], 7],
    ['rules of a tag that was taken along', [image(7, { tags: { Team: 'web' } }), snapshot(7, ours)], 7],
    ['rules of another tag', [image(7, { tags: { Team: 'db' } }), snapshot(7, ours)], null],
    ['several rules, of which the longest holds', [image(3), image(8, ours), snapshot(30), snapshot(1, ours)], 8],
    ['a rule that is not active yet', [image(7, { pending: true }), snapshot(7)], null],
  ])('with %s', async (_, binRules, wanted) => {
    const { report, days, world } = await purge({ images: [ami(1)], binRules });
    expect(report).toMatchObject({ outcome: 'ok', failed: [], warnings: [], deletedCount: 1, recoveryUnknown: [] });
    expect(days).toEqual([wanted]);
    // What it says is what the service does.
    const bin = world.sandbox.snapshotState().regions[HOME]?.recycleBin;
    const whole = Object.keys(bin?.images ?? {}).length === 1 && Object.keys(bin?.snapshots ?? {}).length === 2;
    expect(whole).toBe(wanted !== null);
  });

  it('reads the tags of snapshots, which may have none', async () => {
    const bare = ami(1, { snapshotTags: {} });
    const { days } = await purge({ images: [bare, ami(2)], binRules: [image(7, ours), snapshot(7, ours)] });
    expect(days).toEqual([null, 7]);
  });

  it('does not count a snapshot that stays, because another AMI uses it', async () => {
    const shared = { id: `snap-${hex(99)}` };
    const images = [
      ami(1, { snapshots: [{ id: `snap-${hex(1)}` }, { id: `snap-${hex(2)}` }, shared] }),
      { region: HOME, name: 'golden', snapshots: [shared] },
    ];
    const { report, days } = await purge({ images, binRules: [image(9), snapshot(7, ours)] });
    expect(report.deleted[0]?.snapshots.map(({ result }) => result)).toEqual(['success', 'success', 'skipped']);
    expect(days).toEqual([7]);
  });

  it('asks before the first deletion, once a type, and in a dry run as well', async () => {
    const binRules = [image(7, ours), snapshot(7, ours)];
    const { asked, world } = await purge({ images: [ami(1), ami(2)], binRules });
    expect(asked.toSorted()).toEqual(['GetRule', 'GetRule', 'ListRules', 'ListRules']);
    const actions = world.sandbox.requests.map(({ action }) => action);
    expect(actions.lastIndexOf('GetRule')).toBeLessThan(actions.indexOf('DeregisterImage'));
    const dry = await purge({ images: [ami(1)], binRules }, { 'dry-run': 'true' });
    expect(dry.days).toEqual([7]);
    expect(dry.asked).toHaveLength(4);
  });

  it('asks nothing where nothing is deleted, and not in other regions', async () => {
    const later = ami(1, { tags: { ...tagsOf(`i-${hex(1)}`), Expire: 'never' } });
    expect((await purge({ images: [later], binRules: [image(7)] })).asked).toEqual([]);
    const both = {
      regions: [HOME, AWAY],
      images: [ami(1), { ...later, region: AWAY, id: `ami-${hex(7)}`, snapshots: [] }],
    };
    const { world } = await purge({ ...both, binRules: [image(7)] }, { regions: `${HOME} ${AWAY}` });
    const regions = world.sandbox.requests.filter(({ service }) => service === 'rbin').map(({ region }) => region);
    expect([...new Set(regions)]).toEqual([HOME]);
  });

  it.each<[string, FaultRule['do'], RegExp]>([
    ['no permission', { deny: true }, /ListRules was refused: AccessDenied/],
    [
      'no answer but an error',
      { error: { code: 'InternalServerException', status: 500, message: 'no' } },
      /ListRules got no usable answer/,
    ],
    ['a page of a proxy', { page: { status: 200, body: '<html>' } }, /UnusableAnswer/],
    ['a connection that is cut', { reset: true }, /ListRules got no usable answer/],
  ])('with %s stays green, asks once, and says that it does not know', async (_, effect, why) => {
    const faults = [{ match: { service: 'rbin' }, do: effect }];
    const { report, days, asked } = await purge({ images: [ami(1)], binRules: [image(7), snapshot(7)], faults });
    expect(report).toMatchObject({ outcome: 'ok', failed: [], warnings: [], deletedCount: 1 });
    expect(report.recoveryUnknown.map(({ region }) => region)).toEqual([HOME]);
    expect(report.recoveryUnknown[0]?.reason).toMatch(why);
    expect(days).toEqual([null]);
    expect(asked).toEqual(['ListRules', 'ListRules']);
  });
});

describe('a purge of snapshots', () => {
  const loose = {
    region: HOME,
    id: `snap-${hex(5)}`,
    volumeId: `vol-${hex(5)}`,
    startedAt: Date.parse(START) - 40 * DAY,
  };

  it('of volumes needs the rules of snapshots alone', async () => {
    const seed = { snapshots: [{ ...loose, tags: tagsOf(loose.volumeId) }], binRules: [snapshot(7, ours)] };
    const { days, asked } = await purge(seed, { kinds: 'ebs-volume' });
    expect(days).toEqual([7]);
    expect(asked).toEqual(['ListRules', 'GetRule']);
  });

  it('that an AMI left behind tells it too', async () => {
    const left = { description: `Created by CreateImage(i-${hex(5)}) for ami-${hex(5)}`, tags: tagsOf(`i-${hex(5)}`) };
    const { report, asked } = await purge({ snapshots: [{ ...loose, ...left }], binRules: [snapshot(7, ours)] });
    expect(report.finishedSnapshots).toMatchObject([{ result: 'deleted', recoverableUntil: '2026-11-28T23:00:00Z' }]);
    expect(asked).toEqual(['ListRules', 'GetRule']);
  });

  it('of databases asks nothing: they have no bin', async () => {
    const id = 'backupviatag-orders-20260901000000-0123456789ab';
    const dbSnapshots = [{ region: HOME, id, sourceId: 'orders', tags: tagsOf('orders') }];
    const { report, asked } = await purge({ dbSnapshots }, { kinds: 'rds-instance' });
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 1, deleted: [{ recoverableUntil: null }] });
    expect(asked).toEqual([]);
  });
});
