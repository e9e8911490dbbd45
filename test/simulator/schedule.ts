import type { Random } from '../../sandbox/random.ts';
import type { WorkflowRun } from '../../src/decide/naming.ts';
import type { Attempt, Task } from './attempt.ts';
import { choose, happens, oneOf, wholeNumber } from './chance.ts';
import { type Change, changeFleet, DAILY } from './fleet.ts';
import { intervene, interveneWithOrphan, squat } from './people.ts';
import { meddleWithDatabase } from './people-databases.ts';
import { meddleWithVolumeSnapshot } from './people-volumes.ts';
import { type Length, NIGHTLY, type PlanBook, SUNDAYS } from './plan-file.ts';
import { planDay } from './schedule-plans.ts';
import { runs, type Step } from './steps.ts';
import { backupTask, plannedBackupTask, purgeTask } from './tasks.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Draws the steps of a history day by day, in the order of time. The number of days changes nothing of those drawn. */
export function* schedule(world: World, days: number): Generator<Step> {
  const { random, time } = world;
  const start = time.now();
  const weekday = wholeNumber(random, 0, 6);
  const lengths = drawLengths(random);
  const { book } = world;
  const { daily, weekly } = book === null ? byTag(world, lengths) : byPlan(world, book);
  const troubles: Step[] = [];
  for (let day = 0; day < days; day += 1) {
    const morning = start + day * DAY;
    const agenda = [...troubles.splice(0), ...changes(world, morning), ...purges(world, morning)];
    if (happens(random, world.isMixed ? 0.15 : 0.08)) {
      const [begin, end] = regionTrouble(world, morning);
      agenda.push(begin);
      (end.at < morning + DAY ? agenda : troubles).push(end);
    }
    const evening = morning + 23 * HOUR;
    const atWeekly = (day + weekday) % 7 === 0 ? evening + choose(random, 0, 30_000, 30 * MINUTE) : null;
    const later = agenda.filter(({ at }) => at >= evening);
    const earlier = agenda.filter(({ at }) => at < evening).sort((a, b) => a.at - b.at);
    const noon = morning + 12 * HOUR;
    yield* earlier.filter(({ at }) => at < noon);
    if (book !== null) yield* planDay(world, book, noon);
    yield* earlier.filter(({ at }) => at >= noon);
    for (const { at, task } of [
      { at: evening, task: daily() },
      ...(atWeekly === null ? [] : [{ at: atWeekly, task: weekly() }]),
    ]) {
      if (task !== null) yield* backup(world, { at, task });
    }
    if (happens(random, 0.25)) yield runs(time.now() + choose(random, 1_000, 10 * MINUTE), () => [purgeTask(world)]);
    for (const step of later) if (step.at < morning + DAY) yield step;
    troubles.push(...later.filter(({ at }) => at >= morning + DAY));
  }
}

interface Backup {
  readonly at: number;
  /** Of what the run is asked for, for a workflow run or, with null, by hand. */
  readonly task: (workflowRun: WorkflowRun | null) => Task;
}

/** What is backed up of an evening by tag. */
function byTag(world: World, lengths: { readonly daily: Length; readonly weekly: Length }): Evening {
  return {
    daily: () => (workflowRun) => backupTask(world, DAILY, lengths.daily, workflowRun),
    weekly: () => (workflowRun) => backupTask(world, world.weekly, lengths.weekly, workflowRun),
  };
}

/** What is backed up of an evening by the plan file as it is then; null where no rule has the cron line. */
function byPlan(world: World, book: PlanBook): Evening {
  const fired = (schedule: string) => {
    const { file } = book;
    const answers = file.plans.some(({ rules }) => rules.some((rule) => rule.schedule === schedule));
    return answers ? (run: WorkflowRun | null) => plannedBackupTask(world, file, schedule, run) : null;
  };
  return { daily: () => fired(NIGHTLY), weekly: () => fired(SUNDAYS) };
}

interface Evening {
  readonly daily: () => Backup['task'] | null;
  readonly weekly: () => Backup['task'] | null;
}

function drawLengths(random: Random): { readonly daily: Length; readonly weekly: Length } {
  return {
    daily: choose<Length>(
      random,
      { text: '1 day', length: DAY },
      { text: '+36 hours', length: 36 * HOUR },
      { text: '2d', length: 2 * DAY },
      { text: '4 hours', length: 4 * HOUR },
    ),
    weekly: choose<Length>(
      random,
      { text: '1 week', length: 7 * DAY },
      { text: '3 days 12 hours', length: 84 * HOUR },
      { text: 'never', length: 'never' },
    ),
  };
}

function changes(world: World, morning: number): Step[] {
  const { random } = world;
  const steps: Step[] = [];
  const add = (act: () => Change | null) =>
    steps.push({ at: morning + Math.floor(random() * DAY), kind: 'change', act });
  for (let count = wholeNumber(random, 0, 2); count > 0; count -= 1) add(() => changeFleet(world));
  for (let count = wholeNumber(random, 0, 3); count > 0; count -= 1) add(() => intervene(world));
  if (happens(random, 0.4)) add(() => interveneWithOrphan(world));
  return steps;
}

function purges(world: World, morning: number): Step[] {
  const { random } = world;
  if (!happens(random, 0.7)) return [];
  const at = morning + choose(random, 3 * HOUR, 3 * HOUR, 22 * HOUR);
  const steps = [runs(at, () => (happens(random, 0.06) ? [purgeTask(world), purgeTask(world)] : [purgeTask(world)]))];
  if (happens(random, 0.15)) steps.push(runs(at + choose(random, 1_000, MINUTE), () => [purgeTask(world)]));
  return steps;
}

function regionTrouble(world: World, morning: number): [Step, Step] {
  const { random, account, regions } = world;
  const at = morning + Math.floor(random() * DAY);
  if (world.isMixed && happens(random, 0.6)) return serviceTrouble(world, at);
  const name = oneOf(random, regions.length > 1 ? regions.slice(1) : regions) ?? '';
  const condition = choose(random, 'not-enabled', 'denied', 'unreachable');
  const become = (now: 'ok' | typeof condition) => () => {
    account.addRegion({ name, condition: now });
    return { what: `${name} is ${now}`, touched: [] };
  };
  return [
    { at, kind: 'change', act: become(condition) },
    { at: at + choose(random, 4, 20, 60) * HOUR, kind: 'change', act: become('ok') },
  ];
}

/** A policy refuses one service in one region: what is of another service there is to be backed up all the same. */
function serviceTrouble({ random, regions, refusing }: World, at: number): [Step, Step] {
  const name = oneOf(random, regions) ?? '';
  const key = `${choose(random, 'rds', 'rds', 'ec2')} ${name}`;
  const refuse = () => {
    refusing.add(key);
    return { what: `${key} is refused`, touched: [] };
  };
  const allow = () => {
    refusing.delete(key);
    return { what: `${key} is allowed again`, touched: [] };
  };
  return [
    { at, kind: 'change', act: refuse },
    { at: at + choose(random, 4, 20, 60) * HOUR, kind: 'change', act: allow },
  ];
}

function newRunId(world: World): string {
  const { random, runIds } = world;
  const id = `${wholeNumber(random, 10_000, 99_999)}`;
  if (runIds.has(id)) return newRunId(world);
  runIds.add(id);
  return id;
}

/** One backup, and its further attempts: after a crash nearly always, else now and then. */
function* backup(world: World, { at, task: taskOf }: Backup): Generator<Step> {
  const { random, time } = world;
  const id = newRunId(world);
  const workflowRun: WorkflowRun = { id, url: `https://github.com/octo-org/octo-repo/actions/runs/${id}` };
  const byHand = happens(random, 0.12);
  let last: Attempt | undefined;
  const note = (attempts: readonly Attempt[]) => {
    last = attempts[0];
  };
  const task = (attempt: number) => taskOf(byHand ? null : { ...workflowRun, attempt });
  yield runs(at, () => (happens(random, 0.05) ? [task(1), purgeTask(world)] : [task(1)]), note);
  for (let attempt = 2; attempt <= 4; attempt += 1) {
    if (byHand || !happens(random, last?.state === 'dead' ? 0.9 : 0.25)) return;
    const pause = choose(random, 5_000, 5_000, 2 * MINUTE, 40 * MINUTE);
    if (happens(random, 0.3)) yield { at: time.now() + pause / 2, kind: 'change', act: () => meddle(world, last) };
    const again = () => task(attempt);
    yield runs(time.now() + pause, () => (happens(random, 0.05) ? [again(), again()] : [again()]), note);
  }
}

/** Somebody lays hands on what the last attempt made. */
function meddle(world: World, last: Attempt | undefined): Change | null {
  const { random, account } = world;
  const made = oneOf(random, last?.witness.made ?? []);
  if (made === undefined) return null;
  const { kind, region, id, name } = made.point;
  if (kind === 'ebs-volume') return meddleWithVolumeSnapshot(world, region, id);
  if (kind === 'rds-instance' || kind === 'rds-cluster') return meddleWithDatabase(world, region, kind, name);
  const image = account.region(region).images.get(id);
  if (image === undefined) return null;
  const deed = choose(random, 'squat', 'CreatedBy', 'BackupSource', 'BackupTag', 'BackupRun', 'Expire', 'expiry');
  if (deed === 'squat') return squat(world, image);
  if (deed === 'expiry') image.tags.set('Expire', '2026-12-24T00:00:00Z');
  else if (happens(random, 0.5)) image.tags.delete(deed);
  else image.tags.set(deed, 'by hand');
  return { what: `${image.imageId}: ${deed} changed`, touched: [image.imageId] };
}
