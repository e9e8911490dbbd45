import { setMaxListeners } from 'node:events';
import { awsCloud } from './aws/cloud.ts';
import type { WorkflowRun } from './decide/naming.ts';
import { type InputName, readRequest } from './inputs/inputs.ts';
import { badInput, faultOf } from './model/known-faults.ts';
import type { Mode, Report } from './model.ts';
import type { ModeRun, RequestOf, Run } from './modes/shared/mode.ts';
import { systemClock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { PreviewHost } from './ports/pull-request.ts';
import type { Files } from './ports/surroundings.ts';
import { logLines } from './report/log-lines.ts';
import { refusedReport } from './report/refused.ts';
import { verdict } from './report/verdict.ts';

/** Every mode, each loaded where it is run: a new one is a folder and a line here. */
const MODES: { readonly [M in Mode]: () => Promise<ModeRun<M>> } = {
  backup: async () => (await import('./modes/backup/run.ts')).runBackup,
  purge: async () => (await import('./modes/purge/run.ts')).runPurge,
  preview: async () => (await import('./modes/preview/run.ts')).runPreview,
  retain: async () => (await import('./modes/retain/run.ts')).runRetain,
  sync: async () => (await import('./modes/sync/run.ts')).runSync,
};

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
  readonly files: Files;
  readonly previewHost: PreviewHost;
}

/** From inputs to report. It never throws: a bug is a failed report too, so that somebody is told. */
export async function execute(front: Front): Promise<Report> {
  const clock = systemClock;
  const startedAt = Math.floor(clock.now() / 1000) * 1000;
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
    const { files, commit, schedule, previewHost: pullRequests } = front;
    const run = { cloud, clock, log, signal, files, commit, schedule, pullRequests, startedAt };
    const report = await runMode(request.mode, request, run);
    logEnd(log, report);
    return report;
  } catch (error) {
    const refusals = [{ target: 'run', fault: faultOf(error, front) }];
    return refusedReport(request.mode, refusals, startedAt, clock.now(), request);
  }
}

/** Runs a request in the mode that it is for. */
export async function runMode<M extends Mode>(mode: M, request: RequestOf<M>, run: Run): Promise<Report> {
  const start = await MODES[mode]();
  return start(request, run);
}

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
