import { KIND_NAMES, type KindName } from '../../src/model.ts';
import type { AnyReport as Report } from '../report/any-report.ts';
import { type Attempt, placeName, type Task } from './attempt.ts';
import { didNotStart } from './check-report.ts';
import { type Place, type PointFact, type ResourceFact, resourcesNow, visiblePoints } from './facts.ts';
import { DAILY } from './fleet.ts';
import { backupTagOf, canBeBackedUp, carries, isBroken, isProvenOurs, meaningOf } from './rules.ts';
import { createWeather } from './weather.ts';
import { HOME, type World } from './world.ts';

/** What is owed at one instant, by looking at the account itself, and what a check says of it. */

const HOUR = 3_600_000;
const MAX_AGE = 26 * HOUR;
const LATE_AFTER = 3 * HOUR;
const RED: readonly string[] = ['late', 'never', 'lost-tag', 'unprotected', 'unknown'];

/** What each should be found to be, by `kind region id`. */
export type Owed = ReadonlyMap<string, string>;

/** A check of what carries the daily tag, undisturbed. */
export function checkTask({ random, isMixed }: World, coverage: 'tagged' | 'all'): Task {
  return {
    mode: 'check',
    kinds: isMixed ? KIND_NAMES : ['ec2-instance'],
    workflowRun: null,
    lines: DAILY,
    keepFor: 'never',
    file: null,
    fires: null,
    approved: null,
    weather: createWeather(random, 'clear', false),
    without: null,
    diesAt: null,
    cancelledAt: null,
    surprisedAt: null,
    inputs: { 'max-age': '26 hours', coverage, 'if-none-found': 'ignore' },
  };
}

export function owedNow(world: World, { task, startedAt, inOrder }: Attempt): Owed {
  const places = world.regions
    .flatMap((region) => task.kinds.map((kind) => ({ kind, region })))
    .filter((place) => inOrder.has(placeName(place)));
  const all = task.inputs.coverage === 'all';
  return new Map(
    places.flatMap((place) =>
      resourcesNow(world.account, place).flatMap((resource) => {
        const status = statusOf(world, resource, task.kinds, startedAt, all);
        return status === null ? [] : [[keyOf(resource), status] as const];
      }),
    ),
  );
}

function keyOf({ kind, region, id }: Place & { readonly id: string }): string {
  return `${kind} ${region} ${id}`;
}

function statusOf(
  world: World,
  resource: ResourceFact,
  kinds: readonly KindName[],
  now: number,
  all: boolean,
): string | null {
  const { state, tags } = resource;
  const covered = resource.barred === 'member' && kinds.includes('rds-cluster') && resource.cluster !== null;
  const gone = ['terminated', 'shutting-down', 'deleting', 'deleted'].includes(state);
  if (tags.has('BackupExempt') && !gone) return 'exempt';
  const whole = covered ? clusterOf(world, resource) : null;
  const able = canBeBackedUp(whole ?? resource) || isBroken(whole ?? resource);
  const own = pointsOf(world, resource);
  if (carries(resource, DAILY) || (covered && all && whole !== null && carries(whole, DAILY))) {
    if (!able) return 'skipped';
    return judged(whole === null ? own : pointsOf(world, whole), bornAt(world, resource), now);
  }
  if (gone) return null;
  const lost = own.some(({ tags: theirs }) => theirs.get('BackupTag') === backupTagOf(DAILY) && stands(theirs, now));
  if (!lost && !all) return null;
  if (!able) return 'skipped';
  return lost ? 'lost-tag' : 'unprotected';
}

function judged(points: readonly PointFact[], born: number, now: number): string {
  const past = points.flatMap((point) => {
    const at = point.createdAt ?? begunAt(point);
    return at === null ? [] : [{ at, state: point.state, told: point.createdAt !== null }];
  });
  const good = past.filter(({ state, told }) => state === 'available' && told).map(({ at }) => at);
  if (good.some((at) => at >= now - MAX_AGE)) return 'fresh';
  const newest = past.toSorted((a, b) => b.at - a.at)[0];
  if (newest?.state === 'pending' && now - newest.at < LATE_AFTER) return 'under-way';
  if (good.length > 0) return 'late';
  return born > now - MAX_AGE ? 'new' : 'never';
}

/** What stands in the `Name` tag, which holds the start of the run. */
function begunAt({ tags }: PointFact): number | null {
  const [, day = '', time = ''] = /^(\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d) /.exec(tags.get('Name') ?? '') ?? [];
  return day === '' ? null : Date.parse(`${day.replaceAll('/', '-')}T${time}Z`);
}

function stands(tags: PointFact['tags'], now: number): boolean {
  const meaning = meaningOf(tags.get('Expire'));
  return meaning === null || meaning === 'never' || meaning > now;
}

function pointsOf({ account }: World, resource: ResourceFact): readonly PointFact[] {
  return visiblePoints(account, resource).filter(
    (point) =>
      isProvenOurs(point, account.accountId) &&
      // A database keeps its backups under another name, and another one with its old name has none of them.
      (resource.incarnation === '' ? point.sourceKey === resource.key : point.incarnation === resource.incarnation),
  );
}

function clusterOf({ account }: World, { region, cluster }: ResourceFact): ResourceFact | null {
  return resourcesNow(account, { kind: 'rds-cluster', region }).find(({ id }) => id === cluster) ?? null;
}

function bornAt({ account }: World, { kind, region, id }: ResourceFact): number {
  const { instances, volumes, dbInstances, dbClusters } = account.region(region);
  switch (kind) {
    case 'ec2-instance':
      return instances.get(id)?.firstLaunchedAt ?? 0;
    case 'ebs-volume':
      return volumes.get(id)?.createdAt ?? 0;
    case 'rds-instance':
      return dbInstances.get(id)?.createdAt ?? 0;
    case 'rds-cluster':
      return dbClusters.get(id)?.createdAt ?? 0;
    default:
      throw new Error(`the simulator has no ${kind}`);
  }
}

/** What is wrong with a check, of an account in which nothing moved while it looked. */
export function checkOwed(world: World, attempt: Attempt, report: Report, owed: Owed): string[] {
  const { inOrder, task, witness } = attempt;
  const problems: string[] = [];
  if (witness.writes > 0) problems.push('a check asked for a change');
  // It asks EC2 of this region for the list of all regions.
  if (didNotStart(report) && !inOrder.has(placeName({ kind: 'ec2-instance', region: HOME }))) return problems;
  const found = new Map(report.checked.map((entry) => [keyOf({ ...entry, id: entry.resourceId }), entry.status]));
  for (const key of new Set([...owed.keys(), ...found.keys()])) {
    const [is, should] = [found.get(key) ?? 'not told', owed.get(key) ?? 'not told'];
    if (is !== should) problems.push(`${key} is ${should}, and told to be ${is}`);
  }
  const places = world.regions.flatMap((region) => task.kinds.map((kind) => ({ kind, region })));
  const whole = places.every((place) => inOrder.has(placeName(place)));
  const green = whole && ![...owed.values()].some((status) => RED.includes(status));
  if (green !== (report.outcome === 'ok')) {
    const lacking = whole ? '' : ', and not everything could be read';
    problems.push(`it ends ${report.outcome}, and ${green ? 'nothing' : 'something'} is owed${lacking}`);
  }
  return problems;
}
