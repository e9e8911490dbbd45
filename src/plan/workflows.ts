import { type Budget, type ExpressionContext, UNKNOWN } from './condition.ts';
import { readYaml } from './document.ts';
import { FiredRules, ruleName } from './fired-rules.ts';
import type { PlanFile } from './model.ts';
import { entriesOf, isMapping, under } from './reading.ts';
import { foldSchedule } from './schedule.ts';
import type { Workflow } from './workflow.ts';
import { plainPath } from './workflow-clues.ts';
import { doingsOf, type Repository } from './workflow-uses.ts';
import { type FiringLine, zoneFindings } from './workflow-zones.ts';

/** A text of the repository and its path. */
export interface WorkflowText {
  readonly path: string;
  readonly text: string;
}

/** The files of a repository that determine what fires the rules. */
export interface WorkflowTexts {
  readonly workflows: readonly WorkflowText[];
  /** Local actions by folder; null if missing or unreadable. */
  readonly actions: ReadonlyMap<string, WorkflowText | null>;
  /** Files that could not be read, with the reason. */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

/** A mismatch between plan file and workflows; line and column count from 1. */
export interface ScheduleFinding {
  /**
   * `rule-without-cron`: no workflow fires the rule, so it makes no backups. `cron-without-rule`: a run that this
   * cron line starts will fail. `workflow-unreadable`: it is assumed to fire nothing. `time-zone`: it fires the rule
   * at another time than the rule specifies.
   */
  readonly kind: 'rule-without-cron' | 'cron-without-rule' | 'workflow-unreadable' | 'time-zone';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The effect of the workflows on the rules of a plan file. */
export interface WorkflowJudgement {
  readonly findings: readonly ScheduleFinding[];
  /** Names, such as `production/daily`, of the rules that nothing runs: they make no backups and protect nothing. */
  readonly idle: ReadonlySet<string>;
  /** Sentences for the reader about triggers that were not understood and may fire rules that nothing else fires. */
  readonly remarks: readonly string[];
}

const NOTHING_JUDGED: WorkflowJudgement = { findings: [], idle: new Set(), remarks: [] };
/**
 * The maximum number of characters of expressions and steps to evaluate: seconds, regardless of the workflows'
 * content.
 */
const BUDGET = 5_000_000;
const MOST_CRONS = 100;

/**
 * Compares the schedules of the rules with the cron lines of the workflows that use this action with `mode: backup`
 * and without `tag`. Conditions that depend on the run are assumed to hold. Possible backups that cannot be analyzed
 * (a script, a reusable workflow of another repository) are not judged, and are reported once. Rules of plans that
 * AWS Backup carries out need no workflow. A repository without workflows is backed up from elsewhere.
 * @param source The text and path of the plan file, to locate its rules.
 */
export function judgeWorkflows(file: PlanFile, texts: WorkflowTexts, source: WorkflowText): WorkflowJudgement {
  if (texts.workflows.length === 0 && texts.unread.length === 0) return NOTHING_JUDGED;
  const findings = texts.unread.map(({ path, why }) => unreadable(path, { line: 1, column: 1, message: why }));
  const workflows = texts.workflows.flatMap((text) => {
    const reading = readOne(text);
    if ('path' in reading) return [reading];
    findings.push(reading.finding);
    return [];
  });
  const actions = new Map(
    [...texts.actions].map(([folder, text]) => {
      const reading = text === null ? null : readOne(text);
      return [folder, reading !== null && 'path' in reading ? reading : null] as const;
    }),
  );
  const fired = new FiredRules(file);
  const repository: Repository = {
    workflows: new Map(workflows.map((workflow) => [plainPath(workflow.path), workflow])),
    actions,
    planFile: source.path,
  };
  const called = calledIn(workflows);
  const budget = { left: BUDGET };
  const crons: FiringLine[] = [];
  for (const workflow of workflows) {
    findings.push(...fireBySchedule(fired, workflow, repository, budget, crons));
    fireFromElsewhere(fired, workflow, called.has(plainPath(workflow.path)), repository, budget);
    fireByHand(fired, workflow, repository, budget);
  }
  findings.push(
    ...unfired(file, fired, source),
    ...zoneFindings(fired, crons, source).map((one) => ({ ...one, kind: 'time-zone' as const })),
  );
  return { findings: once(findings).sort(byPlace), idle: fired.idle(), remarks: fired.remarks() };
}

function readOne({ path, text }: WorkflowText): Workflow | { readonly finding: ScheduleFinding } {
  const yaml = readYaml(text);
  if (yaml.ok) return { path, view: yaml.view };
  const [problem = { line: 1, column: 1, message: 'it is not YAML' }] = yaml.problems;
  return { finding: unreadable(path, problem) };
}

function unreadable(file: string, problem: { line: number; column: number; message: string }): ScheduleFinding {
  const { line, column } = problem;
  const message = `the workflow cannot be read, so that it is taken to fire no rule: ${problem.message.slice(0, 200)}`;
  return { line, column, kind: 'workflow-unreadable', file, message };
}

// ---------------------------------------------------------------- what fires

function fireBySchedule(
  fired: FiredRules,
  workflow: Workflow,
  repository: Repository,
  budget: Budget,
  firing: FiringLine[],
): ScheduleFinding[] {
  const findings: ScheduleFinding[] = [];
  const crons = cronsOf(workflow);
  for (const { schedule, timeZone, finding } of crons.slice(0, MOST_CRONS)) {
    const context = { schedule, event: 'schedule', inputs: new Map(), otherInputs: null, budget };
    const { uses, unclear } = doingsOf(workflow, context, repository);
    const problems = uses.flatMap(({ plan, rule, certain }) => {
      const problem = fired.by({ schedule, plan, rule });
      return problem !== null && certain ? [problem] : [];
    });
    for (const message of new Set(problems)) findings.push({ ...finding, message });
    const { file, line, column } = finding;
    if (uses.length > 0) firing.push({ schedule: foldSchedule(schedule), timeZone, file, line, column });
    for (const what of unclear) fired.perhapsOn(schedule, `${what} in ${workflow.path}`);
  }
  if (crons.length > MOST_CRONS) fired.perhapsOn(null, `the many cron lines in ${workflow.path}`);
  return findings;
}

/** Events that start a workflow at times which no file of the repository specifies. */
const FROM_ELSEWHERE = ['repository_dispatch', 'workflow_run', 'workflow_call'];

/** Marks the rules that another system's scheduler, or a workflow of another repository, may fire. */
function fireFromElsewhere(
  fired: FiredRules,
  workflow: Workflow,
  isCalled: boolean,
  repository: Repository,
  budget: Budget,
): void {
  const started = eventsOf(workflow);
  for (const event of FROM_ELSEWHERE) {
    const called = event === 'workflow_call';
    if (!started.has(event) || (called && isCalled)) continue;
    const context: ExpressionContext = {
      schedule: called ? UNKNOWN : null,
      event: called ? UNKNOWN : event,
      inputs: new Map(),
      otherInputs: called ? UNKNOWN : null,
      budget,
    };
    const { uses, unclear } = doingsOf(workflow, context, repository);
    const what = `whatever starts ${workflow.path} (${event})`;
    for (const { plan, rule, certain } of uses) {
      // Without a cron line, a plan or a rule, such a run fails at the start.
      if (plan === '' && rule === '' && certain && !called) continue;
      fired.perhapsBy({ plan, rule }, what);
    }
    if (unclear.size > 0) fired.perhapsOn(null, what);
  }
}

/**
 * Marks rules without a schedule as run by a manual start, which is all they need. A rule with a schedule waits for
 * its time.
 */
function fireByHand(fired: FiredRules, workflow: Workflow, repository: Repository, budget: Budget): void {
  if (!eventsOf(workflow).has('workflow_dispatch')) return;
  const event = 'workflow_dispatch';
  const context: ExpressionContext = { schedule: null, event, inputs: new Map(), otherInputs: UNKNOWN, budget };
  for (const { plan, rule } of doingsOf(workflow, context, repository).uses) fired.byHand({ plan, rule });
}

/** Returns the paths of the workflows that others in the repository call: their callers determine when they run. */
function calledIn(workflows: readonly Workflow[]): ReadonlySet<string> {
  return new Set(
    workflows.flatMap(({ view }) =>
      entriesOf(under(view.value, 'jobs')).flatMap(([, job]) => {
        const uses = under(job, 'uses');
        return typeof uses === 'string' && /^[.$]\//.test(uses) ? [plainPath(uses.slice(2))] : [];
      }),
    ),
  );
}

function eventsOf({ view }: Workflow): ReadonlySet<string> {
  const on = under(view.value, 'on');
  if (typeof on === 'string') return new Set([on]);
  if (Array.isArray(on)) return new Set(on.filter((one) => typeof one === 'string'));
  return new Set(isMapping(on) ? Object.keys(on) : []);
}

function cronsOf({ path, view }: Workflow) {
  const schedule = under(under(view.value, 'on'), 'schedule');
  return (Array.isArray(schedule) ? schedule : []).flatMap((entry, index) => {
    const cron = under(entry, 'cron');
    if (typeof cron !== 'string') return [];
    const place = view.placeOf(['on', 'schedule', index, 'cron'], 'value');
    const zone = under(entry, 'timezone');
    const timeZone = typeof zone === 'string' ? zone : 'UTC';
    return { schedule: cron, timeZone, finding: { kind: 'cron-without-rule' as const, file: path, ...place } };
  });
}

function unfired(file: PlanFile, fired: FiredRules, { path, text }: WorkflowText): ScheduleFinding[] {
  const idle = fired.idle();
  if (idle.size === 0) return [];
  const yaml = readYaml(text);
  // AWS Backup fires the rules of its plans itself.
  return file.plans.flatMap((plan) =>
    plan.rules.flatMap((rule) => {
      if (rule.schedule === null || !idle.has(ruleName({ plan, rule }))) return [];
      const where = ['plans', plan.name, 'rules', rule.name, 'schedule'];
      const place = yaml.ok ? yaml.view.placeOf(where, 'value') : { line: 1, column: 1 };
      const message = `no workflow fires the rule "${rule.name}" of the plan "${plan.name}": none that uses this action with "mode: backup" and without "tag" has the line "- cron: '${rule.schedule}'"`;
      return { kind: 'rule-without-cron' as const, file: path, ...place, message };
    }),
  );
}

// ---------------------------------------------------------------- order

function once(findings: readonly ScheduleFinding[]): ScheduleFinding[] {
  const key = ({ file, line, column, message }: ScheduleFinding) => JSON.stringify([file, line, column, message]);
  return [...new Map(findings.map((finding) => [key(finding), finding])).values()];
}

function byPlace(a: ScheduleFinding, b: ScheduleFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
