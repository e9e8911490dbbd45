import { type ExpressionContext, evaluateIf, evaluateText, UNKNOWN, type Value } from './condition.ts';
import { readYaml, type View } from './document.ts';
import { rulesDue } from './due.ts';
import type { PlanFile } from './model.ts';
import { entriesOf, isMapping, under } from './reading.ts';

/** A text of the repository and its path there. */
export interface WorkflowText {
  readonly path: string;
  readonly text: string;
}

/** A place where plan file and workflows do not fit; line and column count from 1. */
export interface ScheduleFinding {
  /**
   * `rule-without-cron`: no workflow fires the rule, so that it makes no backups. `cron-without-rule`: a run that this cron line
   * starts will fail. `workflow-unreadable`: what this workflow fires is not known.
   */
  readonly kind: 'rule-without-cron' | 'cron-without-rule' | 'workflow-unreadable';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Compares the schedules of the rules with the cron lines of the workflows that use this action with `mode: backup` and
 * without `tag`. Conditions of jobs and steps on `github.event.schedule` and `github.event_name` are understood, and so are
 * workflows of the same repository that call one another; what only a run can know is taken to be so. Rules of plans that AWS
 * Backup carries out need no workflow.
 * @param source The plan file's own text and path, for the places of its rules.
 */
export function checkSchedules(
  file: PlanFile,
  workflows: readonly WorkflowText[],
  source: WorkflowText = { path: '.github/backup-plans.yml', text: '' },
): ScheduleFinding[] {
  const findings: ScheduleFinding[] = [];
  const answered = new Set<string>();
  const read: Workflow[] = [];
  for (const { path, text } of workflows) {
    const yaml = readYaml(text);
    if (yaml.ok) read.push({ path, view: yaml.view });
    else findings.push(...yaml.problems.slice(0, 1).map((problem) => unreadable(path, problem)));
  }
  for (const workflow of read) {
    for (const cron of cronsOf(workflow)) {
      for (const use of usesOf(workflow, cron.schedule, read, source.path)) {
        const due = rulesDue(file, { schedule: cron.schedule, plan: use.plan, rule: use.rule });
        if (due.ok) for (const { plan, rule } of due.rules) answered.add(`${plan.name}/${rule.name}`);
        else if (use.certain) findings.push({ ...cron.finding, message: due.problem });
      }
    }
  }
  return [...findings, ...unfired(file, answered, source)].filter(isFirst).sort(byPlace);
}

interface Workflow {
  readonly path: string;
  readonly view: View;
}

function unreadable(file: string, problem: { line: number; column: number; message: string }): ScheduleFinding {
  const message = `the workflow cannot be read, so that nobody knows which rules it fires: ${problem.message}`;
  return { ...problem, kind: 'workflow-unreadable', file, message };
}

function unfired(file: PlanFile, answered: ReadonlySet<string>, { path, text }: WorkflowText): ScheduleFinding[] {
  const yaml = readYaml(text);
  // AWS Backup fires the rules of its plans by itself.
  const direct = file.plans.filter(({ engine }) => engine === 'direct');
  return direct.flatMap((plan) =>
    plan.rules.flatMap((rule) => {
      if (rule.schedule === null || answered.has(`${plan.name}/${rule.name}`)) return [];
      const where = ['plans', plan.name, 'rules', rule.name, 'schedule'];
      const place = yaml.ok ? yaml.view.placeOf(where, 'value') : { line: 1, column: 1 };
      const message = `no workflow fires the rule "${rule.name}" of the plan "${plan.name}": none that uses this action with "mode: backup" and without "tag" has the line "- cron: '${rule.schedule}'"`;
      return { kind: 'rule-without-cron' as const, file: path, ...place, message };
    }),
  );
}

// ---------------------------------------------------------------- what a workflow does

function cronsOf({ path, view }: Workflow) {
  const schedule = under(under(view.value, 'on'), 'schedule');
  return (Array.isArray(schedule) ? schedule : []).flatMap((entry, index) => {
    const cron = under(entry, 'cron');
    if (typeof cron !== 'string') return [];
    const place = view.placeOf(['on', 'schedule', index, 'cron'], 'value');
    return { schedule: cron, finding: { kind: 'cron-without-rule' as const, file: path, ...place } };
  });
}

/** A step that runs plans. */
interface Use {
  readonly plan: string;
  readonly rule: string;
  /** False where the step may do something else, such as a purge, or takes its plan from what only the run knows. */
  readonly certain: boolean;
}

/** The steps that run plans when a cron line fires, also those of workflows that this one calls. */
function usesOf(workflow: Workflow, schedule: string, all: readonly Workflow[], planFile: string): readonly Use[] {
  return usesIn(workflow, { schedule, inputs: new Map() }, [workflow.path]);

  function usesIn({ view }: Workflow, context: ExpressionContext, callers: readonly string[]): readonly Use[] {
    const jobs = under(view.value, 'jobs');
    return entriesOf(jobs).flatMap(([name, job]) => {
      if (!mayRun(name, jobs, context, [])) return [];
      const called = calledBy(under(job, 'uses'));
      if (called !== undefined && !callers.includes(called.path)) {
        return usesIn(called, { ...context, inputs: inputsOf(under(job, 'with'), context) }, [...callers, called.path]);
      }
      const steps = under(job, 'steps');
      return (Array.isArray(steps) ? steps : []).flatMap((step: unknown) => useOf(step, context, planFile));
    });
  }

  function calledBy(uses: unknown): Workflow | undefined {
    if (typeof uses !== 'string' || !/^(\.|\$)\//.test(uses)) return undefined;
    return all.find(({ path }) => samePath(path, uses.slice(2)));
  }
}

function inputsOf(given: unknown, context: ExpressionContext): ReadonlyMap<string, Value> {
  return new Map(entriesOf(given).map(([name, value]) => [name.toLowerCase(), evaluateInput(value, context)]));
}

function evaluateInput(value: unknown, context: ExpressionContext): Value {
  if (typeof value === 'string') return evaluateText(value, context);
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : UNKNOWN;
}

/** A job runs when its condition may hold, and those it needs run too unless its condition says it does not care. */
function mayRun(name: string, jobs: unknown, context: ExpressionContext, above: readonly string[]): boolean {
  const job = under(jobs, name);
  const condition = under(job, 'if');
  if (evaluateIf(condition, context) === false) return false;
  if (typeof condition === 'string' && /\b(always|cancelled|failure)\s*\(/.test(condition)) return true;
  const needs = under(job, 'needs');
  const needed = (Array.isArray(needs) ? needs : [needs]).filter((one) => typeof one === 'string');
  return needed.every((one) => above.includes(one) || mayRun(one, jobs, context, [...above, name]));
}

const THIS_ACTION = /^(?:(?:[^\s@]*\/)?backup-via-tag@\S+|[.$]\/)$/;

function useOf(step: unknown, context: ExpressionContext, planFile: string): readonly Use[] {
  const uses = under(step, 'uses');
  if (!isMapping(step) || typeof uses !== 'string' || !THIS_ACTION.test(uses)) return [];
  if (evaluateIf(step.if, context) === false) return [];
  const inputs = inputsOf(step.with, context);
  const mode: Value = inputs.get('mode') ?? '';
  const tag: Value = inputs.get('tag') ?? '';
  const ownFile: Value = inputs.get('plan-file') ?? '';
  const plan: Value = inputs.get('plan') ?? '';
  const rule: Value = inputs.get('rule') ?? '';
  if (mode !== UNKNOWN && mode !== 'backup') return [];
  if (tag !== UNKNOWN && tag !== '') return [];
  if (typeof ownFile === 'string' && ownFile !== '' && !samePath(ownFile, planFile)) return [];
  const certain = ![mode, tag, ownFile, plan, rule].includes(UNKNOWN);
  return [{ plan: nameIn(plan), rule: nameIn(rule), certain }];
}

function nameIn(value: Value): string {
  return value === UNKNOWN || value === null ? '' : String(value);
}

function samePath(a: string, b: string): boolean {
  const plain = (path: string) =>
    path
      .trim()
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/)+/, '');
  return plain(a) === plain(b);
}

// ---------------------------------------------------------------- order

function isFirst(finding: ScheduleFinding, index: number, all: readonly ScheduleFinding[]): boolean {
  const same = (other: ScheduleFinding) =>
    other.file === finding.file &&
    other.line === finding.line &&
    other.column === finding.column &&
    other.message === finding.message;
  return all.findIndex(same) === index;
}

function byPlace(a: ScheduleFinding, b: ScheduleFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
