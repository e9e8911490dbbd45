import { describe, expect, it } from 'vitest';
import type { AccountSeed, ImageSeed } from '../../../sandbox/index.ts';
import type { Preview } from '../../../src/modes/preview/model.ts';
import type { AnyReport as Report } from '../../report/any-report.ts';
import { type Count, live, NIGHTLY, type Repository, repositoryOf, SUNDAYS, stamp } from './real-purge-world.ts';

/** What a pull request was told, lived through: the very purges that follow, on a clock that is moved from day to day. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const GRACE = 72 * HOUR;
/** A Monday. */
const START = Date.parse('2026-11-02T12:00:00Z');
const HOME = 'eu-central-1';
const AWAY = 'us-east-1';

const plans = (daily: string) => `plans:
  daily:
    selection:
      tags: [Backup:Daily]
    rules:
      nightly:
        schedule: '${NIGHTLY}'
        expiry: ${daily}
  weekly:
    selection:
      tags: [Backup:Weekly]
    rules:
      sunday:
        schedule: '${SUNDAYS}'
        expiry: 26 weeks
`;
const BEFORE = plans('30 days');
const AFTER = plans('7 days');

const id = (kind: 'i' | 'ami', number: number) => `${kind}-${number.toString(16).padStart(17, '0')}`;

interface Old {
  readonly id: string;
  readonly source: string;
  readonly region: string;
  readonly createdAt: number;
}

/** Fifteen AMIs of each of four instances, made every night at 23:00; none is due under the old file for fifteen days. */
const DAILY: readonly Old[] = Array.from({ length: 60 }, (_, index) => ({
  id: id('ami', 1 + index),
  source: id('i', 1 + (index % 4)),
  region: index % 4 < 2 ? HOME : AWAY,
  createdAt: START - 13 * HOUR - Math.floor(index / 4) * DAY,
}));
/** Twenty of each of two instances, made on Sundays at 03:00. */
const WEEKLY: readonly Old[] = Array.from({ length: 40 }, (_, index) => ({
  id: id('ami', 501 + index),
  source: id('i', 51 + (index % 2)),
  region: AWAY,
  createdAt: START - 33 * HOUR - Math.floor(index / 2) * 7 * DAY,
}));
const PROTECTED = id('ami', 25);
const WITHOUT_EXPIRE = id('ami', 26);
const WITHOUT_END = id('ami', 27);
const KEPT = [PROTECTED, WITHOUT_EXPIRE, WITHOUT_END];
/** What the cut reaches: not what is protected, nor what a person took the Expire tag from or wrote `never` into. */
const CUT = DAILY.filter((one) => !KEPT.includes(one.id));

function imageOf(old: Old, days: number, tags: Record<string, string>): ImageSeed {
  const { source, region, createdAt } = old;
  const expire = old.id === WITHOUT_END ? 'never' : stamp(createdAt + days * DAY);
  return {
    region,
    id: old.id,
    name: `backupViaTag-${source}-${old.id}`,
    createdAt,
    sourceInstanceId: source,
    tags: {
      CreatedBy: 'backupViaTag',
      ...(old.id === WITHOUT_EXPIRE ? {} : { Expire: expire }),
      BackupSource: source,
      ...tags,
    },
    protection: old.id === PROTECTED ? 'enabled-without-cooldown' : 'disabled',
    snapshots: [{ description: `Created by CreateImage(${source}) for ${old.id}` }],
  };
}

const account: AccountSeed = {
  regions: [AWAY, HOME],
  instances: [
    ...Array.from({ length: 4 }, (_, index) => ({
      region: index < 2 ? HOME : AWAY,
      id: id('i', 1 + index),
      tags: { Backup: 'Daily' },
    })),
    ...Array.from({ length: 2 }, (_, index) => ({ region: AWAY, id: id('i', 51 + index), tags: { Backup: 'Weekly' } })),
  ],
  images: [
    ...DAILY.map((old) => imageOf(old, 30, { BackupTag: 'Backup:Daily', BackupPlan: 'daily/nightly' })),
    // From before there were plans.
    ...WEEKLY.map((old) => imageOf(old, 182, { BackupTag: 'Backup:Weekly' })),
  ],
  settings: { imageReadyMs: 10 * 60_000 },
};

/** From when an AMI may go once the cut has come into force. */
const dueAfter = ({ createdAt }: Old, mergedAt: number) => Math.max(createdAt + 7 * DAY, mergedAt + GRACE);

/** The AMIs that a preview says become deletable sooner, each with the instant. */
function shownBy(preview: Preview): Map<string, string> {
  return new Map(
    preview.fates
      .filter(({ change }) => change === 'newly-deletable')
      .map(({ recoveryPointId, after }) => [recoveryPointId, after.end === 'deleted' ? after.from : 'never']),
  );
}

async function previewOf(repository: Repository): Promise<{ readonly preview: Preview; readonly comment: string }> {
  const { report, comment } = await repository.preview(BEFORE, AFTER);
  expect(report.failed).toEqual([]);
  const preview = report.preview?.preview ?? null;
  if (preview === null) throw new Error('nothing was previewed');
  return { preview, comment };
}

const idsOf = (repository: Repository) => repository.images().map(({ imageId }) => imageId);

describe('a cut from 30 days to 7 over 100 AMIs, merged at once', () => {
  it('deletes nothing within the grace, then each AMI that was shown at the purge that was shown, and no other', async () => {
    const repository = await repositoryOf(account, START);
    expect(repository.images()).toHaveLength(100);
    const { preview, comment } = await previewOf(repository);
    const expected = CUT.map((old) => [old.id, stamp(dueAfter(old, START))] as const);
    expect([...shownBy(preview)].sort()).toEqual([...expected].sort());
    const told = comment.split(/^### |<summary>/m).find((section) => /^57 .*deletable sooner/.test(section)) ?? '';
    const rows = told.split('\n').filter((line) => line.startsWith('|'));
    for (const [recoveryPointId, from] of expected)
      expect(rows.find((line) => line.includes(recoveryPointId))).toContain(from);
    expect(new Set(rows.join().match(/ami-[0-9a-f]{17}/g))).toEqual(
      new Set(expected.map(([recoveryPointId]) => recoveryPointId)),
    );

    const retain = await repository.retain(AFTER);
    expect(retain.failed).toEqual([]);
    const written = repository.images().filter(({ imageId }) => shownBy(preview).has(imageId));
    expect(written.map(({ imageId, tags }) => [imageId, tags.Expire]).sort()).toEqual([...expected].sort());
    // The protected one is brought in line as well, and stays all the same.
    expect(retain.retained).toHaveLength(CUT.length + 1);

    const perDay = new Map<string, Count>();
    const now = await repository.purge(AFTER);
    expect(now).toMatchObject({ deletedCount: 0, failed: [] });
    const withinGrace = await live(repository, AFTER, START + GRACE - HOUR, perDay);
    expect(withinGrace).toEqual([]);
    repository.goTo(START + GRACE - 1000);
    expect(await repository.purge(AFTER, { 'min-keep': '0' })).toMatchObject({ deletedCount: 0, failed: [] });
    expect(idsOf(repository)).toEqual(expect.arrayContaining([...DAILY, ...WEEKLY].map((old) => old.id)));

    const gone = await live(repository, AFTER, START + preview.days * DAY, perDay);
    const old = new Set([...DAILY, ...WEEKLY].map((one) => one.id));
    const goneOld = gone.filter(({ recoveryPointId }) => old.has(recoveryPointId));
    expect(goneOld.map(({ recoveryPointId, at }) => [recoveryPointId, stamp(at)]).sort()).toEqual(
      preview.after.deletions.map(({ recoveryPointId, at }) => [recoveryPointId, at]).sort(),
    );
    expect(goneOld.map(({ recoveryPointId }) => recoveryPointId).sort()).toEqual(
      expected.map(([recoveryPointId]) => recoveryPointId).sort(),
    );
    for (const { recoveryPointId, at } of goneOld) {
      const from = Date.parse(shownBy(preview).get(recoveryPointId) ?? '');
      expect(at).toBeGreaterThanOrEqual(from);
      expect(at - from).toBeLessThan(DAY);
    }

    // What is left of the 100, and what the plans made since, is what the preview counted, day by day.
    const left = idsOf(repository).filter((recoveryPointId) => old.has(recoveryPointId));
    expect(left.sort()).toEqual([...KEPT, ...WEEKLY.map((one) => one.id)].sort());
    expect([...perDay].map(([date, count]) => ({ date, ...count }))).toEqual(preview.after.perDay);
    expect(repository.images()).toHaveLength(preview.after.storage.images);
    const snapshots = Object.values(repository.sandbox.snapshotState().regions).flatMap((region) => region.snapshots);
    expect(snapshots.filter(({ imageIds }) => imageIds.length === 0)).toEqual([]);
  }, 120_000);
});

describe('the same cut, merged a day later', () => {
  it('takes no AMI before the instant that was shown', async () => {
    const repository = await repositoryOf(account, START);
    const shown = shownBy((await previewOf(repository)).preview);
    const perDay = new Map<string, Count>();
    const merged = START + 26 * HOUR;
    expect(await live(repository, BEFORE, merged, perDay)).toEqual([]);
    const retain = await repository.retain(AFTER);
    expect(retain.failed).toEqual([]);
    expect(await live(repository, AFTER, merged + GRACE - HOUR, perDay)).toEqual([]);
    const gone = await live(repository, AFTER, START + 8 * DAY, perDay);
    const firstPurge = (from: number) => START + Math.ceil((from - START) / DAY) * DAY;
    const expected = CUT.map((one) => [one.id, stamp(firstPurge(dueAfter(one, merged)))]);
    expect(
      gone
        .filter(({ recoveryPointId }) => shown.has(recoveryPointId))
        .map(({ recoveryPointId, at }) => [recoveryPointId, stamp(at)])
        .sort(),
    ).toEqual(expected.sort());
    for (const { recoveryPointId, at } of gone)
      expect(at).toBeGreaterThanOrEqual(Date.parse(shown.get(recoveryPointId) ?? stamp(0)));
  }, 120_000);
});

describe('the same cut, approved', () => {
  /** The dry run that reviewers are shown, hours of theirs, and the run that applies it. */
  async function approved(
    repository: Repository,
    hours: number,
  ): Promise<{ readonly dry: Report; readonly run: Report }> {
    const dry = await repository.retain(AFTER, { 'dry-run': 'true' });
    expect(dry.retained.map(({ state }) => state)).toEqual(dry.retained.map(() => 'planned'));
    // An AMI that nobody was shown.
    repository.goTo(START + 11 * HOUR);
    const night = await repository.backup(BEFORE, NIGHTLY);
    expect(night.createdCount).toBe(4);
    repository.goTo(START + hours * HOUR);
    return { dry, run: await repository.retain(AFTER, { 'change-set': dry.changeSetPath ?? '' }) };
  }

  it('reaches no AMI that was not shown to the reviewers', async () => {
    const repository = await repositoryOf(account, START);
    const before = new Map(repository.images().map(({ imageId, tags }) => [imageId, tags.Expire]));
    const { dry, run } = await approved(repository, 12);
    expect(run.failed).toEqual([]);
    const shown = new Set<string>(dry.retained.map(({ recoveryPointId }) => recoveryPointId));
    expect(run.retained.filter(({ recoveryPointId }) => !shown.has(recoveryPointId))).toEqual([]);
    for (const { imageId, tags } of repository.images()) {
      if (!shown.has(imageId) && before.has(imageId)) expect(tags.Expire).toBe(before.get(imageId));
      if (!before.has(imageId)) expect(tags.Expire).toBe(stamp(START + 11 * HOUR + 30 * DAY));
    }
    const notApproved = run.kept
      .filter(({ because }) => because === 'not-approved')
      .map(({ recoveryPointId }) => recoveryPointId);
    const tonight = repository.images().flatMap(({ imageId }) => (before.has(imageId) ? [] : [imageId]));
    expect(notApproved).toEqual(expect.arrayContaining(tonight));
  });

  it('reaches every AMI that was shown, none sooner than shown and none within the grace of the run', async () => {
    const repository = await repositoryOf(account, START);
    const { dry, run } = await approved(repository, 12);
    expect(run.retained.map(({ recoveryPointId }) => recoveryPointId).sort()).toEqual(
      dry.retained.map(({ recoveryPointId }) => recoveryPointId).sort(),
    );
    const shown = new Map<string, string>(dry.retained.map(({ recoveryPointId, to }) => [recoveryPointId, to]));
    for (const { recoveryPointId, to } of run.retained) {
      expect(Date.parse(to)).toBeGreaterThanOrEqual(Date.parse(shown.get(recoveryPointId) ?? ''));
      expect(Date.parse(to)).toBeGreaterThanOrEqual(START + 12 * HOUR + GRACE);
    }
  });

  it('takes the change set of the preview itself, and then the purges delete what the preview said, and no other', async () => {
    const repository = await repositoryOf(account, START);
    const { report } = await repository.preview(BEFORE, AFTER);
    const preview = report.preview?.preview ?? null;
    if (preview === null) throw new Error('nothing was previewed');
    const run = await repository.retain(AFTER, { 'change-set': report.changeSetPath ?? 'none' });
    expect(run.failed).toEqual([]);
    const perDay = new Map<string, Count>();
    const gone = await live(repository, AFTER, START + 7 * DAY, perDay);
    expect(gone.map(({ recoveryPointId, at }) => [recoveryPointId, stamp(at)]).sort()).toEqual(
      preview.after.deletions
        .filter(({ at }) => Date.parse(at) <= START + 7 * DAY)
        .map(({ recoveryPointId, at }) => [recoveryPointId, at])
        .sort(),
    );
    expect(new Set(gone.map(({ recoveryPointId }) => recoveryPointId))).toEqual(new Set(shownBy(preview).keys()));
  }, 120_000);
});
