import type { Controlled } from '../../sandbox/control.ts';
import type { AccountSeed, ImageSeed, RequestRecord, Settings } from '../../sandbox/index.ts';
import type { Random } from '../../sandbox/random.ts';
import { Account } from '../../sandbox/state/account.ts';
import { KIND_NAMES, type KindName } from '../../src/model.ts';
import { choose, happens, oneOf, wholeNumber } from './chance.ts';
import { settleDatabases } from './databases.ts';
import { launch, type TagLines, WEEKLY, WEEKLY_OF_ALL } from './fleet.ts';
import { PlanBook } from './plan-file.ts';
import { backupTagOf, MARK, stamp } from './rules.ts';
import type { SimulatedTime } from './time.ts';

/** One account and all that a history needs to play with it. */
export interface World {
  readonly random: Random;
  readonly time: SimulatedTime;
  readonly account: Account;
  readonly sandbox: Controlled;
  readonly regions: readonly string[];
  /** The role that runs assume; null when they use a long-lived key. */
  readonly role: string | null;
  /** The plan file of the repository; null where backups are asked for by tag. */
  readonly book: PlanBook | null;
  /** What its workflows look at. */
  readonly kinds: readonly KindName[];
  /** Whether there are other kinds than instances in it at all. */
  readonly isMixed: boolean;
  /** The tag lines of weekly backups: what RDS cannot carry is for the histories without it. */
  readonly weekly: TagLines;
  /** `service region` where a policy refuses one service and no other. */
  readonly refusing: Set<string>;
  /** Ids of the workflow runs so far: GitHub gives none twice. */
  readonly runIds: Set<string>;
}

/** Whether the history of this seed is one of backup plans. */
export const isPlanned = (seed: number): boolean => seed % 3 === 0;

/** Whether the history of this seed has volumes and databases too. */
export const isMixed = (seed: number): boolean => seed % 2 === 1;

/** The region that is asked for sessions and for the list of regions. */
export const HOME = 'us-east-1';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Draws an account with its fleet, its quirks and what the original script left in it. */
export function createWorld(random: Random, time: SimulatedTime, randomSeed: number): World {
  const mixed = isMixed(randomSeed);
  const most = mixed ? choose(random, 1, 1, 2) : choose(random, 1, 1, 2, 2, 3);
  const regions = [HOME, 'eu-west-1', 'ap-southeast-2'].slice(0, most);
  const role = happens(random, 0.5) ? 'arn:aws:iam::123456789012:role/backup' : null;
  const settings = drawSettings(random);
  const seed: AccountSeed = { regions, settings };
  if (role !== null) {
    const short = happens(random, 0.5) ? { sessionSecondsOverride: choose(random, 20, 120, 900) } : {};
    seed.roles = [{ arn: role, trust: { subjects: ['repo:octo-org/*'] }, ...short }];
  }
  const account = new Account(seed, time, randomSeed);
  const requests: RequestRecord[] = [];
  const sandbox: Controlled = { account, requests, env: () => ({}), reset: () => {} };
  const weekly = mixed ? WEEKLY_OF_ALL : WEEKLY;
  const book = isPlanned(randomSeed) ? new PlanBook(random, weekly, mixed) : null;
  const kinds = mixed ? drawKinds(random) : KIND_NAMES.slice(0, 1);
  const refusing = new Set<string>();
  const world: World = {
    random,
    time,
    account,
    sandbox,
    regions,
    role,
    book,
    kinds,
    isMixed: mixed,
    weekly,
    refusing,
    runIds: new Set(),
  };
  for (const region of regions) {
    for (let count = wholeNumber(random, 0, mixed ? 2 : 3); count > 0; count -= 1) launch(world, region);
    if (mixed) settleDatabases(world, region);
    if (mixed) leaveVolumeSnapshots(world, region);
    if (happens(random, 0.4)) leaveByScript(world, region);
    if (happens(random, 0.25)) leaveHanging(world, region);
    if (book !== null) leaveByPlan(world, book, region);
  }
  return world;
}

function drawKinds(random: Random): readonly KindName[] {
  return choose<readonly KindName[]>(
    random,
    KIND_NAMES,
    KIND_NAMES,
    ['rds-instance'],
    ['rds-instance', 'rds-cluster'],
    ['rds-cluster', 'ec2-instance'],
    ['rds-instance', 'ebs-volume'],
    ['ec2-instance', 'ebs-volume'],
  );
}

function drawSettings(random: Random): Partial<Settings> {
  return {
    dbSnapshotReadyMs: choose(random, 5_000, 60_000, 8 * 60_000, 2 * HOUR),
    manualDbSnapshotQuota: choose(random, 100, 100, 3, 6),
    manualDbClusterSnapshotQuota: choose(random, 100, 100, 2, 5),
    dbStatusBeforeName: happens(random, 0.5),
    failedDbSnapshotsDeletable: happens(random, 0.5),
    imageReadyMs: choose(random, 5_000, 60_000, 8 * 60_000, 2 * HOUR, 26 * HOUR),
    pendingImagesShowSnapshots: happens(random, 0.5),
    consistencySeconds: wholeNumber(random, 0, 5),
    deregisteredSeconds: choose(random, 0, 1, 600),
    terminatedSeconds: choose(random, 3_600, 12 * 3_600),
    nameReleaseSeconds: choose(random, 0, 0, 30),
    volumeSnapshotSpacingSeconds: choose(random, 0, 15),
    pages: choose<Settings['pages']>(random, 'full', 'full', 'empty'),
    buckets: choose<Settings['buckets']>(random, 'off', 'published', {
      CreateImage: { burst: 2, refillPerSecond: 0.5 },
      DeregisterImage: { burst: 2, refillPerSecond: 0.5 },
      DeleteSnapshot: { burst: 1, refillPerSecond: 0.5 },
      '*': { burst: 4, refillPerSecond: 1 },
    }),
  };
}

/** AMIs as the original script left them: three tags, a GNU date, no tags on snapshots. */
function leaveByScript({ random, time, account }: World, region: string): void {
  const source = [...account.region(region).instances.keys()][0] ?? account.ids.resource('i');
  for (let count = wholeNumber(random, 1, 3); count > 0; count -= 1) {
    const expiry = time.now() + wholeNumber(random, -5, 5) * DAY;
    const image: ImageSeed = {
      region,
      name: `script ${account.ids.resource('n')}`,
      createdAt: time.now() - wholeNumber(random, 10, 40) * DAY,
      sourceInstanceId: source,
      tags: { CreatedBy: 'backupViaTag', Expire: gnuDate(expiry), Name: `Backup of ${source}` },
      snapshotTags: {},
    };
    account.addImage(image);
  }
}

/** A backup that has been pending for hours or days, and will be for days; it expired long ago, or never will. */
function leaveHanging({ random, time, account }: World, region: string): void {
  const source = oneOf(random, [...account.region(region).instances.keys()]) ?? account.ids.resource('i');
  const createdAt = time.now() - choose(random, 1, 20, 30, 60, 80, 400) * HOUR;
  const start = stamp(createdAt);
  account.addImage({
    region,
    name: `backupViaTag-${source}-1-0123456789ab`,
    createdAt,
    sourceInstanceId: source,
    state: 'pending',
    readyAt: time.now() + choose(random, 1, 2, 5, 1_000) * DAY,
    tags: {
      CreatedBy: MARK,
      Expire: choose(random, 'never', stamp(createdAt + DAY)),
      Name: `${start.slice(0, 10).replaceAll('-', '/')} ${start.slice(11, 19)} Backup of ${source}`,
      BackupSource: source,
      BackupTag: 'Backup:Daily',
      BackupRun: 'before',
    },
  });
}

/** Snapshots of volumes from before, expired long ago or not; some are public, and some an AMI consists of. */
function leaveVolumeSnapshots({ random, time, account }: World, region: string): void {
  const volumes = [...account.region(region).volumes.keys(), account.ids.resource('vol')];
  for (let count = wholeNumber(random, 0, 3); count > 0; count -= 1) {
    const volumeId = oneOf(random, volumes) ?? '';
    const startedAt = time.now() - wholeNumber(random, 10, 40) * DAY;
    const snapshot = account.addSnapshot({
      region,
      volumeId,
      startedAt,
      description: `backupViaTag-${volumeId}-1-0123456789ab`,
      tags: {
        CreatedBy: MARK,
        Expire: stamp(startedAt + wholeNumber(random, 1, 40) * DAY),
        BackupSource: volumeId,
        BackupTag: 'Backup:Daily',
        BackupRun: 'before',
      },
    });
    const fate = choose(random, 'plain', 'plain', 'plain', 'public', 'registered');
    if (fate === 'public') snapshot.sharedWith.add('all');
    if (fate === 'registered') {
      const snapshots = [{ id: snapshot.snapshotId }];
      account.addImage({ region, name: `registered ${account.ids.resource('n')}`, snapshots });
    }
  }
}

/** AMIs that plans made over the last months, expired long ago or not, some of them before there was a plan file. */
function leaveByPlan({ random, time, account }: World, book: PlanBook, region: string): void {
  const rules = book.file.plans.flatMap((plan) => plan.rules.map((rule) => ({ plan, rule })));
  for (const source of account.region(region).instances.keys()) {
    for (let count = wholeNumber(random, 0, 5); count > 0; count -= 1) {
      const first = oneOf(random, rules);
      if (first === undefined) continue;
      const made = [first, ...rules.filter((one) => one !== first && happens(random, 0.25))];
      const age = wholeNumber(random, 1, choose(random, 100, 1_500)) * HOUR + wholeNumber(random, 0, HOUR);
      const createdAt = time.now() - age;
      account.addImage({
        region,
        name: `plan ${account.ids.resource('n')}`,
        createdAt,
        sourceInstanceId: source,
        tags: {
          CreatedBy: MARK,
          Expire: happens(random, 0.05) ? 'never' : stamp(createdAt + wholeNumber(random, 1, 60) * DAY),
          BackupSource: source,
          BackupTag: backupTagOf(first.plan.tags),
          ...(happens(random, 0.7)
            ? { BackupPlan: made.map(({ plan, rule }) => `${plan.name}/${rule.name}`).join(', ') }
            : {}),
        },
      });
    }
  }
}

/** The tags that people take away. */
export const REMOVED = ['CreatedBy', 'Expire', 'BackupSource', 'BackupTag', 'BackupRun', 'BackupPlan', 'Name'] as const;

/** What people write into an Expire tag, which may be past, to come, or no instant at all. */
export function drawExpiryText({ random, time }: Pick<World, 'random' | 'time'>): string {
  const soon = time.now() + choose(random, -48, -1, 1, 48) * HOUR;
  return choose(
    random,
    stamp(soon),
    gnuDate(soon),
    stamp(soon).replace('Z', '+05:30'),
    'never',
    'Never',
    'tomorrow',
    '',
    stamp(soon).slice(0, 10),
    `${Math.floor(soon / 1000)}`,
  );
}

/** Such as `Mon Oct 12 23:00:01 UTC 2015`: what GNU date prints without any option. */
function gnuDate(instant: number): string {
  const [weekday = '', day = '', month = '', year = '', clock = ''] = new Date(instant).toUTCString().split(/,? /);
  return `${weekday} ${month} ${day.replace(/^0/, ' ')} ${clock} UTC ${year}`;
}
