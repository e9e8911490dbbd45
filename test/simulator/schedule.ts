import type { Random } from '../../sandbox/random.ts';
import type { WorkflowRun } from '../../src/decide/naming.ts';
import type { Attempt, Plan } from './attempt.ts';
import { choose, happens, oneOf, wholeNumber } from './chance.ts';
import { type Change, changeFleet, DAILY, WEEKLY } from './fleet.ts';
import { intervene, interveneWithOrphan, squat } from './people.ts';
import { createWeather, type WeatherName } from './weather.ts';
import type { World } from './world.ts';

/** What happens next: something changes, or one run or more begin at once. */
export type Step =
  | { readonly at: number; readonly kind: 'change'; readonly act: () => Change | null }
  | {
      readonly at: number;
      readonly kind: 'runs';
      readonly plans: () => readonly Plan[];
      readonly onEnd: (attempts: readonly Attempt[]) => void;
    };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Draws the steps of a history day by day, in the order of time. The number of days changes nothing of those drawn. */
export function* schedule(world: World, days: number): Generator<Step> {
  const { random, time } = world;
  const start = time.now();
  const weekday = wholeNumber(random, 0, 6);
  const retention = drawRetention(random);
  const troubles: Step[] = [];
  for (let day = 0; day < days; day += 1) {
    const morning = start + day * DAY;
    const agenda = [...troubles.splice(0), ...changes(world, morning), ...purges(world, morning)];
    if (happens(random, 0.08)) {
      const [begin, end] = regionTrouble(world, morning);
      agenda.push(begin);
      (end.at < morning + DAY ? agenda : troubles).push(end);
    }
    const evening = morning + 23 * HOUR;
    const weekly = (day + weekday) % 7 === 0;
    const backups: Backup[] = [{ at: evening, lines: DAILY, keep: retention.daily }];
    if (weekly)
      backups.push({ at: evening + choose(random, 0, 30_000, 30 * MINUTE), lines: WEEKLY, keep: retention.weekly });
    const later = agenda.filter(({ at }) => at >= evening);
    yield* agenda.filter(({ at }) => at < evening).sort((a, b) => a.at - b.at);
    for (const one of backups) yield* backup(world, one);
    if (happens(random, 0.25)) yield runs(time.now() + choose(random, 1_000, 10 * MINUTE), () => [planPurge(world)]);
    for (const step of later) if (step.at < morning + DAY) yield step;
    troubles.push(...later.filter(({ at }) => at >= morning + DAY));
  }
}

interface Backup {
  readonly at: number;
  readonly lines: Lines;
  readonly keep: Retention;
}
type Lines = typeof DAILY | typeof WEEKLY;
interface Retention {
  readonly text: string;
  readonly length: number | 'never';
}

function drawRetention(random: Random): { daily: Retention; weekly: Retention } {
  return {
    daily: choose<Retention>(
      random,
      { text: '1 day', length: DAY },
      { text: '+36 hours', length: 36 * HOUR },
      { text: '2d', length: 2 * DAY },
      { text: '4 hours', length: 4 * HOUR },
    ),
    weekly: choose<Retention>(
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
  const steps = [runs(at, () => (happens(random, 0.06) ? [planPurge(world), planPurge(world)] : [planPurge(world)]))];
  if (happens(random, 0.15)) steps.push(runs(at + choose(random, 1_000, MINUTE), () => [planPurge(world)]));
  return steps;
}

function runs(
  at: number,
  plans: () => readonly Plan[],
  onEnd: (attempts: readonly Attempt[]) => void = () => {},
): Step {
  return { at, kind: 'runs', plans, onEnd };
}

function regionTrouble({ random, account, regions }: World, morning: number): [Step, Step] {
  const name = oneOf(random, regions.length > 1 ? regions.slice(1) : regions) ?? '';
  const condition = choose(random, 'not-enabled', 'denied', 'unreachable');
  const at = morning + Math.floor(random() * DAY);
  const become = (now: 'ok' | typeof condition) => () => {
    account.addRegion({ name, condition: now });
    return { what: `${name} is ${now}`, touched: [] };
  };
  return [
    { at, kind: 'change', act: become(condition) },
    { at: at + choose(random, 4, 20, 60) * HOUR, kind: 'change', act: become('ok') },
  ];
}

/** One backup, and its further attempts: after a crash nearly always, else now and then. */
function* backup(world: World, { at, lines, keep }: Backup): Generator<Step> {
  const { random, time } = world;
  const id = `${wholeNumber(random, 10_000, 99_999)}`;
  const workflowRun: WorkflowRun = { id, url: `https://github.com/octo-org/octo-repo/actions/runs/${id}` };
  const byHand = happens(random, 0.12);
  let last: Attempt | undefined;
  const note = (attempts: readonly Attempt[]) => {
    last = attempts[0];
  };
  const plan = () => planBackup(world, lines, keep, byHand ? null : workflowRun);
  yield runs(at, () => (happens(random, 0.05) ? [plan(), planPurge(world)] : [plan()]), note);
  for (let attempt = 2; attempt <= 4; attempt += 1) {
    if (byHand || !happens(random, last?.state === 'dead' ? 0.9 : 0.25)) return;
    const pause = choose(random, 5_000, 5_000, 2 * MINUTE, 40 * MINUTE);
    if (happens(random, 0.3)) yield { at: time.now() + pause / 2, kind: 'change', act: () => meddle(world, last) };
    yield runs(time.now() + pause, () => (happens(random, 0.05) ? [plan(), plan()] : [plan()]), note);
  }
}

/** Somebody lays hands on what the last attempt made. */
function meddle(world: World, last: Attempt | undefined): Change | null {
  const { random, account } = world;
  const made = oneOf(random, last?.witness.made ?? []);
  if (made === undefined) return null;
  const image = account.region(made.image.region).images.get(made.image.id);
  if (image === undefined) return null;
  const deed = choose(random, 'squat', 'CreatedBy', 'BackupSource', 'BackupTag', 'BackupRun', 'Expire', 'expiry');
  if (deed === 'squat') return squat(world, image);
  if (deed === 'expiry') image.tags.set('Expire', '2026-12-24T00:00:00Z');
  else if (happens(random, 0.5)) image.tags.delete(deed);
  else image.tags.set(deed, 'by hand');
  return { what: `${image.imageId}: ${deed} changed`, touched: [image.imageId] };
}

/** What may befall a run: mostly nothing but weather. */
function drawFate(world: World) {
  const { random, role } = world;
  const name = choose<WeatherName>(random, 'clear', 'gentle', 'gentle', 'rough', 'storm');
  const atSomeRequest = (chance: number) => (happens(random, chance) ? wholeNumber(random, 1, 14) : null);
  return {
    weather: createWeather(random, name, role !== null),
    diesAt: atSomeRequest(0.12),
    cancelledAt: atSomeRequest(0.05),
    surprisedAt: atSomeRequest(0.12),
    without: null,
  };
}

function drawRegions({ random, regions }: World): { regions: string; without: string | null } {
  const without = regions.length > 1 && happens(random, 0.08) ? (oneOf(random, regions) ?? null) : null;
  return { regions: without === null ? '' : `!${without}`, without };
}

function planBackup(world: World, lines: Lines, keep: Retention, workflowRun: WorkflowRun | null): Plan {
  const { random } = world;
  const { regions, without } = drawRegions(world);
  return {
    ...drawFate(world),
    mode: 'backup',
    workflowRun,
    lines,
    keepFor: keep.length,
    without,
    inputs: {
      expiry: keep.text,
      regions,
      'if-none-found': choose(random, 'error', 'warn', 'ignore'),
      'dry-run': `${happens(random, 0.04)}`,
      ...(happens(random, 0.15) ? { wait: 'true', 'wait-timeout': '2 minutes' } : {}),
    },
  };
}

function planPurge(world: World): Plan {
  const { random } = world;
  const { regions, without } = drawRegions(world);
  return {
    ...drawFate(world),
    mode: 'purge',
    workflowRun: null,
    lines: choose<Lines | null>(random, null, null, null, DAILY, WEEKLY),
    keepFor: 'never',
    without,
    inputs: {
      regions,
      'min-keep': choose(random, '1', '1', '0', '2'),
      'max-deletions': choose(random, '', '', '', '', '1', '3', '30%', '50%'),
      'protect-in-use': choose(random, 'true', 'true', 'true', 'true', 'false'),
      'dry-run': `${happens(random, 0.04)}`,
    },
  };
}

/** A purge of everything that has expired, undisturbed. */
export function planClearPurge(random: Random): Plan {
  return {
    mode: 'purge',
    workflowRun: null,
    lines: null,
    keepFor: 'never',
    weather: createWeather(random, 'clear', false),
    without: null,
    diesAt: null,
    cancelledAt: null,
    surprisedAt: null,
    inputs: {},
  };
}
