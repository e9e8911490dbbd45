import { setMaxListeners } from 'node:events';
import { readFile } from 'node:fs/promises';
import { awsCloud } from './aws/cloud.ts';
import type { WorkflowRun } from './decide/naming.ts';
import type { InputName } from './inputs/all.ts';
import type { Engine, Request } from './inputs/request.ts';
import { badInput, faultOf } from './model/known-faults.ts';
import type { Instant, Report } from './model.ts';
import { readRequest } from './modes/request.ts';
import { type PlanContext, run } from './modes/shared/run.ts';
import type { PlannedRule } from './plan/model.ts';
import type { Refusal } from './plan/source.ts';
import { systemClock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { PreviewHost } from './ports/pull-request.ts';
import type { Files, Surroundings } from './ports/surroundings.ts';
import { logLines } from './report/log-lines.ts';
import { refusedReport } from './report/refused.ts';
import { verdict } from './report/verdict.ts';

/** What the action and the command line hand to the engine they share. */
export interface Front {
  /** The text of an input; empty where none was given. */
  readonly getInput: (name: InputName) => string;
  readonly workflowRun: WorkflowRun | null;
  /** Names the run for AWS, in the role session and the user agent. */
  readonly runName: string;
  readonly fetchIdToken: (audience: string) => Promise<string>;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** The cron line that started the workflow; null where none did. */
  readonly schedule: () => Promise<string | null>;
  readonly commit: string | null;
  readonly writeFile: Files['write'];
  readonly previewHost: PreviewHost;
}

/** From inputs to report. It never throws: a bug is a failed report too, so that somebody is told. */
export async function execute(front: Front): Promise<Report> {
  const clock = systemClock;
  const startedAt = clock.now();
  const { workflowRun, runName, fetchIdToken, log, signal } = front;
  const reading = readRequest({ get: front.getInput, now: startedAt, workflowRun, sessionName: runName });
  if (!reading.ok) {
    const refusals = reading.problems.map(({ input, message }) => ({
      target: input,
      fault: badInput(message, `Correct the input ${input} and run again; nothing was changed.`),
    }));
    return refusedReport(reading.mode, refusals, startedAt, clock.now());
  }
  const { request } = reading;
  try {
    const cloud = awsCloud({
      request: request.session,
      kinds: request.kinds,
      engine: request.engine,
      runName,
      clock,
      fetchIdToken,
      signal,
    });
    const files = { read: (path: string) => readFile(path, 'utf8'), write: front.writeFile };
    const surroundings = { cloud, clock, log, signal, files, commit: front.commit };
    const ran = await runWithPlan(request, surroundings, front, startedAt);
    const warnings = reading.warnings.map(({ input, message }) => ({ region: null, target: input, message }));
    const report = { ...ran, warnings: [...warnings, ...ran.warnings] };
    logEnd(log, report);
    return report;
  } catch (error) {
    return refusedReport(
      request.mode,
      [{ target: 'run', fault: faultOf(error, front) }],
      startedAt,
      clock.now(),
      request,
    );
  }
}

/** Reads the plan file where the request needs it, and no other file; a problem of it ends the run before any call. */
async function runWithPlan(
  request: Request,
  surroundings: Surroundings,
  { schedule, previewHost }: Front,
  startedAt: Instant,
): Promise<Report> {
  const refuse = (refusals: readonly Refusal[]) =>
    refusedReport(request.mode, refusals, startedAt, surroundings.clock.now(), request);
  if (request.mode === 'preview') {
    // What it needs, no other mode does.
    const { runPreview } = await import('./modes/preview/run.ts');
    return runPreview(request, surroundings, previewHost);
  }
  if (request.mode === 'backup' && request.tagLines !== null) return run(request, surroundings, NO_PLAN);
  const { noPlan, planPath, readPlan } = await import('./plan/source.ts');
  const path = planPath(request.planFile);
  const reading = await readPlan(path, startedAt);
  if (!reading.ok) return refuse(reading.refusals);
  const { source } = reading;
  // Most purges have no plans. Whoever names a file relies on what its retention keeps.
  if (request.mode === 'purge' && (source !== null || request.planFile === null)) {
    return run(request, surroundings, { source, due: [] });
  }
  const otherwise =
    request.mode === 'backup'
      ? ', or write what to back up in tag and expiry, such as "Backup:ProductionDaily" and "30 days"'
      : '';
  if (source === null) return refuse([noPlan(path, otherwise)]);
  if (request.mode === 'sync') {
    const { runSync } = await import('./modes/sync/run.ts');
    return runSync(request, surroundings, source);
  }
  if (request.mode !== 'backup') return run(request, surroundings, { source, due: [] });
  const { rulesDue } = await import('./plan/due.ts');
  const due = rulesDue(source.file, { schedule: await schedule(), plan: request.plan, rule: request.rule });
  if (due.ok) {
    const unfit = await unfitFor(request.engine, due.rules, startedAt);
    return unfit.length > 0 ? refuse(unfit) : run(request, surroundings, { source, due: due.rules });
  }
  const target = /^(plan|rule): /.exec(due.problem)?.[1] ?? 'plan-file';
  return refuse([{ target, fault: badInput(due.problem, `Correct ${target} and run again; nothing was changed.`) }]);
}

/** Rules whose expiry AWS Backup cannot keep, where it is to make the backups. */
async function unfitFor(engine: Engine, due: readonly PlannedRule[], startedAt: Instant): Promise<readonly Refusal[]> {
  if (engine.name === 'direct') return [];
  const { unfitRules } = await import('./decide/lifecycle.ts');
  const advice = 'Correct the rule, or leave engine out for it, and run again; nothing was changed.';
  return unfitRules(due, engine.coldStorageAfterDays, startedAt).map((problem) => ({
    target: 'plan-file',
    fault: badInput(`plan-file: ${problem}`, advice),
  }));
}

const NO_PLAN: PlanContext = { source: null, due: [] };

const MOST_LINES = 200;

/** The last words of the log: what was done, and the verdict, for whoever reads no further. */
function logEnd(log: Log, report: Report): void {
  const lines = logLines(report);
  const more = lines.length > MOST_LINES ? [`and ${lines.length - MOST_LINES} more, in the report`] : [];
  if (lines.length > 0) log.group('What was done', [...lines.slice(0, MOST_LINES), ...more]);
  log.info(`${verdict(report).sentence}.`);
}

/**
 * Aborted by the first SIGINT or SIGTERM: a cancelled workflow sends both, seconds apart, before it kills. A second SIGINT is
 * a person who will not wait.
 */
export function stopSignal(log: Log): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted && name === 'SIGINT') process.exit(130);
      if (!controller.signal.aborted) log.info(`${name}: finishing the calls under way, beginning no new ones`);
      controller.abort();
    });
  }
  return controller.signal;
}
