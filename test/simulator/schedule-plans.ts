import { type Approved, edited, readApproved } from './approvals.ts';
import type { Attempt, Task } from './attempt.ts';
import { choose, happens, oneOf } from './chance.ts';
import { type Change, changeFleet } from './fleet.ts';
import { intervene } from './people.ts';
import type { PlanBook } from './plan-file.ts';
import { MARK, stamp } from './rules.ts';
import { runs, type Step } from './steps.ts';
import { drawFate, plannedBackupTask, purgeTask, retainTask } from './tasks.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a day brings where backups stand in a plan file: changes of it that are merged, retains, and work that is approved first. */
export function* planDay(world: World, book: PlanBook, noon: number): Generator<Step> {
  const { random, time } = world;
  const changed = happens(random, 0.4);
  if (changed) yield { at: noon, kind: 'change', act: () => ({ what: book.change(), touched: [] }) };
  if (happens(random, changed ? 0.85 : 0.15)) {
    const task = retainTask(world, book.file);
    if (happens(random, 0.5)) yield* approved(world, book, noon + 1_000, task);
    else yield runs(time.now() + MINUTE, () => [task]);
    if (happens(random, 0.3)) yield runs(time.now() + MINUTE, () => [retainTask(world, book.file)]);
  }
  if (happens(random, 0.3)) {
    for (let count = 2; count > 0; count -= 1) yield moving(world, time.now() + HOUR / 2, []);
    yield* approved(world, book, time.now() + HOUR, purgeTask(world));
  }
  const [first] = book.file.plans;
  const [rule] = first?.rules ?? [];
  if (rule !== undefined && happens(random, 0.06)) {
    const id = `${Math.floor(random() * 90_000) + 10_000}`;
    const workflowRun = { id, url: `https://github.com/octo-org/octo-repo/actions/runs/${id}` };
    yield* approved(world, book, time.now() + HOUR, plannedBackupTask(world, book.file, rule.schedule, workflowRun));
  }
}

/** A dry run, the time that a person takes to approve what it wrote, and the run that applies it while the world went on. */
function* approved(world: World, book: PlanBook, at: number, task: Task): Generator<Step> {
  const { random, time } = world;
  let shown: Attempt | undefined;
  const validFor = choose(random, '24 hours', '24 hours', '90 minutes');
  const inputs = { ...task.inputs, 'dry-run': 'true', 'change-set-valid-for': validFor };
  yield runs(
    at,
    () => [{ ...task, inputs }],
    ([attempt]) => {
      shown = attempt;
    },
  );
  const text = shown?.written ?? null;
  if (shown?.state !== 'ended' || text === null) return;
  const shownChanges = readApproved(text);
  // Nobody waits long to approve nothing.
  if (shownChanges.changes.length === 0 && happens(random, 0.8)) return;
  const pause = choose(random, MINUTE, 20 * MINUTE, HOUR, 2 * HOUR);
  for (let change = choose(random, 0, 1, 2, 3); change > 0; change -= 1) {
    const at = time.now() + pause / 4;
    if (happens(random, 0.6)) yield moving(world, at, shownChanges.changes);
    else yield { at, kind: 'change', act: () => choose(random, changeFleet, intervene)(world) };
  }
  yield runs(time.now() + pause, () => [applied(world, book, task, shownChanges)]);
}

/**
 * A person gives an AMI another expiry, mostly one that was shown: so that something is due that was not shown, not due any
 * more, or due in another way.
 */
function moveExpiry({ random, account, regions, time }: World, changes: Approved['changes']): Change | null {
  const region = oneOf(random, regions) ?? '';
  const ours = [...account.region(region).images.values()].filter(({ tags }) => tags.get('CreatedBy') === MARK);
  const shown = ours.filter(({ imageId }) => changes.some(({ id }) => id === imageId));
  const image = oneOf(random, shown.length > 0 && happens(random, 0.7) ? shown : ours);
  if (image === undefined) return null;
  const expire = stamp(time.now() + choose(random, -2, -1, 20 * 24, 40 * 24) * HOUR);
  image.tags.set('Expire', expire);
  return { what: `${image.imageId} in ${region}: it expires at ${expire}`, touched: [image.imageId] };
}

function moving(world: World, at: number, changes: Approved['changes']): Step {
  return { at, kind: 'change', act: () => moveExpiry(world, changes) };
}

/** The run that applies what was approved, now and then with a change set that is not for it. */
function applied(world: World, book: PlanBook, task: Task, approved: Approved): Task {
  const { random } = world;
  const given = { ...task.inputs, 'dry-run': 'false', 'change-set': 'approved.json' };
  const next: Task = { ...task, ...drawFate(world), inputs: given, approved };
  const flawed = { ...approved, flaw: 'it was made for something else' };
  switch (
    choose(
      random,
      'right',
      'right',
      'right',
      'right',
      'right',
      'right',
      'edited',
      'edited',
      'other inputs',
      'other file',
    )
  ) {
    case 'edited':
      return { ...next, approved: edited(approved) };
    case 'other inputs': {
      if (task.mode === 'backup') return next;
      const other = task.mode === 'purge' ? { 'min-keep': '7' } : { grace: '71 hours' };
      return { ...next, inputs: { ...given, ...other }, approved: flawed };
    }
    case 'other file': {
      // The rules that are due might be others as well.
      if (task.mode === 'backup' || task.file === null) return next;
      book.change();
      return { ...next, file: book.file, approved: book.file.text === task.file.text ? approved : flawed };
    }
    default:
      return next;
  }
}
