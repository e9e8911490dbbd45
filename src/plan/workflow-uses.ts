import { type ExpressionContext, evaluateIf, evaluateText, UNKNOWN, type Value } from './condition.ts';
import { entriesOf, isMapping, under } from './reading.ts';
import type { Workflow } from './workflow.ts';
import { actionIn, mayBackUp, mayRunCommand, plainPath } from './workflow-clues.ts';

/** A step that runs plans. */
export interface Use {
  readonly plan: string;
  readonly rule: string;
  /**
   * False if the step may not run, may do something else, such as a purge, or takes its plan from a value that is
   * only known during the run.
   */
  readonly certain: boolean;
}

/** The effects of starting a workflow. */
export interface Doings {
  readonly uses: Use[];
  /** Anything else that may back up, in a way that cannot be analyzed, such as `the action acme/backup@v1`. */
  readonly unclear: Set<string>;
}

export interface Repository {
  /** By path. */
  readonly workflows: ReadonlyMap<string, Workflow>;
  /** Local actions by folder; null if not in the checkout or unreadable. */
  readonly actions: ReadonlyMap<string, Workflow | null>;
  readonly planFile: string;
}

/** GitHub's own limit. */
const DEEPEST = 10;
const LONGEST_CHAIN = 300;
const COST_OF_A_STEP = 50;

/**
 * Finds the steps that run plans when a workflow is started in this context, including the workflows and composite
 * actions of the same repository that it calls. Each is visited once per set of inputs: workflows that call each
 * other would never end.
 */
export function doingsOf(workflow: Workflow, context: ExpressionContext, repository: Repository): Doings {
  const doings: Doings = { uses: [], unclear: new Set() };
  const looking = { doings, repository, seen: new Set<string>(), told: new Set<string>() };
  visitWorkflow(looking, workflow, context, { certain: true, depth: 0 });
  if (context.budget.left < 0) doings.unclear.add('what is left of workflows that are too large to be judged');
  return doings;
}

/** The state of one traversal: the findings, and what was visited. */
interface Looking {
  readonly doings: Doings;
  readonly repository: Repository;
  readonly seen: Set<string>;
  readonly told: Set<string>;
}

function visitWorkflow(looking: Looking, { path, view }: Workflow, scope: ExpressionContext, way: Way): void {
  if (isKnown(looking, path, scope, way)) return;
  const jobs = under(view.value, 'jobs');
  const mayRun = jobRuns(jobs, scope);
  for (const [name, job] of entriesOf(jobs)) {
    if (!spend(scope)) return;
    const runs = mayRun(name);
    if (runs === false) continue;
    const here = { ...way, certain: way.certain && runs === true };
    const uses = under(job, 'uses');
    if (typeof uses === 'string') visitCalled(looking, uses, under(job, 'with'), scope, here);
    else visitSteps(looking, under(job, 'steps'), scope, here);
  }
}

function visitCalled(looking: Looking, uses: string, given: unknown, scope: ExpressionContext, way: Way): void {
  if (!/^[.$]\//.test(uses)) {
    looking.doings.unclear.add(`the reusable workflow ${uses}`);
    return;
  }
  const called = looking.repository.workflows.get(plainPath(uses.slice(2)));
  if (called === undefined) return;
  const declared = under(under(under(called.view.value, 'on'), 'workflow_call'), 'inputs');
  visitWorkflow(looking, called, { ...scope, inputs: inputsOf(given, declared, scope) }, deeper(way));
}

function visitSteps(looking: Looking, steps: unknown, scope: ExpressionContext, way: Way): void {
  for (const step of Array.isArray(steps) ? steps : []) {
    if (!isMapping(step) || !spend(scope)) continue;
    const runs = evaluateIf(step.if, scope);
    if (runs === false) continue;
    const here = { ...way, certain: way.certain && runs === true };
    if (typeof step.uses === 'string') visitAction(looking, step.uses, step.with, scope, here);
    else if (typeof step.run === 'string' && spend(scope, step.run.length) && mayRunCommand(step.run)) {
      looking.doings.unclear.add('a command in "run"');
    }
  }
}

function visitAction(looking: Looking, uses: string, given: unknown, scope: ExpressionContext, way: Way): void {
  const inputs = inputsOf(given, undefined, scope);
  const action = actionIn(uses, looking.repository.actions);
  switch (action.is) {
    case 'this':
      addUse(looking, inputs, way);
      return;
    case 'composite': {
      const { path, view } = action.file;
      const theirs = { ...scope, inputs: inputsOf(given, under(view.value, 'inputs'), scope) };
      const below = deeper(way);
      if (!isKnown(looking, path, theirs, below)) {
        visitSteps(looking, under(under(view.value, 'runs'), 'steps'), theirs, below);
      }
      return;
    }
    case 'unread':
      looking.doings.unclear.add(`the action ${uses}`);
      return;
    case 'other':
      if (mayBackUp(uses, inputs)) looking.doings.unclear.add(`the action ${uses}`);
      return;
    default:
      action satisfies never;
  }
}

function addUse(looking: Looking, inputs: ReadonlyMap<string, Value>, way: Way): void {
  const text = (name: string): Value => inputs.get(name) ?? '';
  const [mode, tag, ownFile, plan, rule] = ['mode', 'tag', 'plan-file', 'plan', 'rule'].map(text);
  if (mode !== UNKNOWN && mode !== 'backup') return;
  if (tag !== UNKNOWN && tag !== '') return;
  if (typeof ownFile === 'string' && ownFile !== '' && plainPath(ownFile) !== plainPath(looking.repository.planFile))
    return;
  const certain = way.certain && ![mode, tag, ownFile, plan, rule].includes(UNKNOWN);
  const use = { plan: nameIn(plan), rule: nameIn(rule), certain };
  const key = JSON.stringify(use);
  if (!looking.told.has(key)) looking.doings.uses.push(use);
  looking.told.add(key);
}

/** True if the same was visited before, or is nested deeper than GitHub allows. */
function isKnown(looking: Looking, path: string, scope: ExpressionContext, { depth, certain }: Way): boolean {
  const { inputs } = scope;
  const key = JSON.stringify([path, certain, [...inputs].map(([name, value]) => [name, keyOf(value)])]);
  if (depth > DEEPEST || !spend(scope, key.length) || looking.seen.has(key)) return true;
  looking.seen.add(key);
  return false;
}

interface Way {
  readonly certain: boolean;
  readonly depth: number;
}

function deeper(way: Way): Way {
  return { ...way, depth: way.depth + 1 };
}

function spend({ budget }: ExpressionContext, characters = 0): boolean {
  budget.left -= COST_OF_A_STEP + characters / 10;
  return budget.left >= 0;
}

function keyOf(value: Value): unknown {
  return value === UNKNOWN ? { unknown: true } : value;
}

/** Returns the given inputs, and the defaults of declared inputs that are not given. */
function inputsOf(given: unknown, declared: unknown, context: ExpressionContext): ReadonlyMap<string, Value> {
  const values = entriesOf(declared).map(([name, input]) => [name, under(input, 'default')] as const);
  return new Map(
    [...values, ...entriesOf(given)].map(([name, value]) => [name.toLowerCase(), inputOf(value, context)]),
  );
}

function inputOf(value: unknown, context: ExpressionContext): Value {
  if (typeof value === 'string') return spend(context, value.length) ? evaluateText(value, context) : UNKNOWN;
  if (value === undefined) return null;
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : UNKNOWN;
}

/**
 * Returns a function that tells whether a job runs: its condition may hold, and the jobs that it needs run too,
 * unless its condition ignores their result. Each job is judged once, no matter how many need it.
 */
function jobRuns(jobs: unknown, context: ExpressionContext): (name: string) => boolean | typeof UNKNOWN {
  const known = new Map<string, boolean | typeof UNKNOWN>();
  return (name) => judge(name, 0);

  function judge(name: string, depth: number): boolean | typeof UNKNOWN {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (depth > LONGEST_CHAIN) return UNKNOWN;
    // For jobs that need each other.
    known.set(name, true);
    const runs = judgeJob(under(jobs, name), depth);
    known.set(name, runs);
    return runs;
  }

  function judgeJob(job: unknown, depth: number): boolean | typeof UNKNOWN {
    const condition = under(job, 'if');
    const own = evaluateIf(condition, context);
    if (own === false) return false;
    if (typeof condition === 'string' && /\b(?:always|cancelled|failure)\b/.test(condition)) return own;
    const needs = under(job, 'needs');
    const needed = (Array.isArray(needs) ? needs : [needs]).filter((one) => typeof one === 'string');
    const theirs = [...new Set(needed)].map((one) => judge(one, depth + 1));
    if (theirs.includes(false)) return false;
    return theirs.includes(UNKNOWN) ? UNKNOWN : own;
  }
}

function nameIn(value: Value | undefined): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
