import type { WorkflowRun } from '../../src/decide/naming.ts';
import { KIND_NAMES, type KindName } from '../../src/model.ts';
import type { Task } from './attempt.ts';
import { choose, happens, oneOf, wholeNumber } from './chance.ts';
import { DAILY, type TagLines } from './fleet.ts';
import type { Length, PlanFile } from './plan-file.ts';
import { createWeather, type WeatherName } from './weather.ts';
import type { World } from './world.ts';

/** What may befall a run: mostly nothing but weather. */
export function drawFate(world: World): Pick<Task, 'weather' | 'diesAt' | 'cancelledAt' | 'surprisedAt'> {
  const { random, role } = world;
  const name = choose<WeatherName>(random, 'clear', 'gentle', 'gentle', 'rough', 'storm');
  const atSomeRequest = (chance: number) => (happens(random, chance) ? wholeNumber(random, 1, 14) : null);
  return {
    weather: createWeather(random, name, role !== null),
    diesAt: atSomeRequest(0.12),
    cancelledAt: atSomeRequest(0.05),
    surprisedAt: atSomeRequest(0.12),
  };
}

/** What most runs have none of. */
const NO_PLAN = { file: null, fires: null, approved: null };

function drawRegions({ random, regions }: World): { regions: string; without: string | null } {
  const without = regions.length > 1 && happens(random, 0.08) ? (oneOf(random, regions) ?? null) : null;
  return { regions: without === null ? '' : `!${without}`, without };
}

/** What the workflow looks at; now and then somebody writes other kinds. */
function drawKinds({ random, kinds, isMixed }: World): readonly KindName[] {
  if (!isMixed || !happens(random, 0.12)) return kinds;
  return [oneOf(random, KIND_NAMES) ?? 'ec2-instance'];
}

/** A backup of what carries a tag. */
export function backupTask(world: World, lines: TagLines, keep: Length, workflowRun: WorkflowRun | null): Task {
  const { random } = world;
  const { regions, without } = drawRegions(world);
  return {
    ...drawFate(world),
    ...NO_PLAN,
    mode: 'backup',
    kinds: drawKinds(world),
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

/** A purge, with the plan file nearly always where there is one. */
export function purgeTask(world: World): Task {
  const { random, book } = world;
  const { regions, without } = drawRegions(world);
  return {
    ...drawFate(world),
    ...NO_PLAN,
    mode: 'purge',
    kinds: drawKinds(world),
    workflowRun: null,
    lines: choose<TagLines | null>(random, null, null, null, DAILY, world.weekly),
    keepFor: 'never',
    without,
    // Now and then somebody forgets to check it out.
    file: book === null || happens(random, 0.12) ? null : book.file,
    inputs: {
      regions,
      'min-keep': choose(random, '1', '1', '0', '2'),
      'max-deletions': choose(random, '', '', '', '', '1', '3', '30%', '50%'),
      'protect-in-use': choose(random, 'true', 'true', 'true', 'true', 'false'),
      'dry-run': `${happens(random, 0.04)}`,
    },
  };
}

/** A backup by those rules of a plan file that a cron line fires, or by hand by all rules of a plan. */
export function plannedBackupTask(
  world: World,
  file: PlanFile,
  schedule: string,
  workflowRun: WorkflowRun | null,
): Task {
  const { random } = world;
  const { regions, without } = drawRegions(world);
  const [first, ...others] = file.plans.map(({ name }) => name);
  const plan = choose(random, first, ...others) ?? '';
  return {
    ...drawFate(world),
    ...NO_PLAN,
    mode: 'backup',
    kinds: drawKinds(world),
    workflowRun,
    lines: null,
    keepFor: 'never',
    file,
    fires: workflowRun === null ? { plan } : { schedule },
    without,
    inputs: {
      regions,
      ...(workflowRun === null ? { plan } : {}),
      'if-none-found': choose(random, 'error', 'warn', 'ignore'),
      'dry-run': `${happens(random, 0.04)}`,
    },
  };
}

/** Brings expiries in line with a plan file. */
export function retainTask(world: World, file: PlanFile): Task {
  const { random } = world;
  const { regions, without } = drawRegions(world);
  return {
    ...drawFate(world),
    ...NO_PLAN,
    mode: 'retain',
    kinds: drawKinds(world),
    workflowRun: null,
    lines: null,
    keepFor: 'never',
    file,
    without,
    inputs: {
      regions,
      grace: choose(random, '72 hours', '24 hours', '6 hours'),
      'dry-run': `${happens(random, 0.04)}`,
    },
  };
}

/** A purge of everything that has expired, undisturbed. */
export function clearPurgeTask({ random, book, isMixed, kinds }: World): Task {
  return {
    mode: 'purge',
    kinds: isMixed ? KIND_NAMES : kinds,
    workflowRun: null,
    lines: null,
    keepFor: 'never',
    ...NO_PLAN,
    file: book?.file ?? null,
    weather: createWeather(random, 'clear', false),
    without: null,
    diesAt: null,
    cancelledAt: null,
    surprisedAt: null,
    inputs: {},
  };
}
