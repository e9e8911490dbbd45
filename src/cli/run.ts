import { tmpdir } from 'node:os';
import { execute, type Front, type Report, viewOfReport } from '../engine.ts';
import { hasIdTokens, originOf, runNameOf, workflowRunOf } from '../github/environment.ts';
import { fetchIdToken } from '../github/id-token.ts';
import { workflowIssues } from '../github/issue-host.ts';
import { workflowHost } from '../github/preview-host.ts';
import type { InputName } from '../inputs/all.ts';
import type { Watching } from '../inputs/watching.ts';
import type { Mode } from '../model.ts';
import { watchingOf } from '../modes/request.ts';
import { type AccountMask, accountMask, OPEN_ACCOUNTS } from '../ports/account-mask.ts';
import { systemClock } from '../ports/clock.ts';
import { evidenceRootsOf } from '../ports/evidence-roots.ts';
import { runFiles, writeReportFile } from '../ports/files.ts';
import { type Log, logLast } from '../ports/log.ts';
import { openNetwork } from '../ports/network.ts';
import { noticeOfOldNode } from '../ports/old-node.ts';
import { secretsOf } from '../ports/secrets.ts';
import { stopSignal } from '../ports/stop-signal.ts';
import { amended } from '../report/amended.ts';
import { logLines } from '../report/log-lines.ts';
import { signed } from '../report/verdict.ts';
import type { View } from '../report/view.ts';
import { tellWatchers } from '../watch/watch.ts';
import type { RunCommand } from './arguments.ts';
import { type Paged, withPage } from './page.ts';
import { hasEmoji, showReport } from './show.ts';
import { exitStatusOf, refusals } from './status.ts';
import { terminalLog } from './terminal-log.ts';

/** Starts to listen for a cancel, and logs it. */
export type Stop = (log: Log) => AbortSignal;

/** Runs the modes of a command, one after the other. Returns the exit status. */
export async function runCommand(command: RunCommand, stop: Stop = stopSignal): Promise<number> {
  const dumb = process.env.TERM === 'dumb';
  const log = terminalLog(process.stderr, command.talk, dumb);
  const notice = noticeOfOldNode(process.env, process.versions.node);
  if (notice !== null) log.info(notice);
  const front = frontOf(log, stop);
  for (const mode of command.modes) {
    const getInput = (name: InputName) => inputOf(command, mode, name);
    const watching = watchingOf({ get: getInput, now: Date.now() });
    const accounts = watching.maskAccountId ? accountMask(maskSecret) : OPEN_ACCOUNTS;
    const report = await execute({ ...front, getInput, accounts });
    log.done();
    const path = pathFor(command, mode);
    const { paged, page } = await withPage(report, accounts, command);
    const recorded = await onRecord(paged, watching, accounts);
    const written = await withReportFile(recorded, path);
    // The evidence must not show success where the run does not.
    if (written !== recorded) await onRecord(written, watching, accounts);
    for (const { message } of written.failed.slice(report.failed.length)) complain(message);
    const status = exitStatusOf(written);
    // With several modes in one command, only the end of the last is the end of the run.
    const last = status !== 0 || mode === command.modes.at(-1);
    const { told, view } = await withWatchersTold(written, { watching, accounts, front, path, last });
    tell(told, view, status, { ...command, page });
    // The text for people begins with the verdict; with JSON it is logged here.
    if (command.json) logLast(log, logLines(view), signed(view.verdict, hasEmoji(process.stderr)));
    if (status === 0) continue;
    // After a backup that did not succeed, the old ones are all that is left: nothing is purged.
    if (mode !== command.modes.at(-1)) log.info('Nothing was purged: the backup before it did not end with status 0.');
    return status;
  }
  return 0;
}

interface Telling {
  readonly watching: Watching;
  readonly accounts: AccountMask;
  readonly front: Pick<Front, 'secrets' | 'signal'>;
  readonly path: string | null;
  readonly last: boolean;
}

/** Informs the watchers; a problem with that becomes a warning in the report and its file. */
async function withWatchersTold(report: Report, { watching, accounts, front, path, last }: Telling) {
  const viewed = (one: Report) => viewOfReport(accounts.hideAll(one));
  const view = await viewed(report);
  const wanted = last ? watching : { ...watching, heartbeatUrl: null };
  const warnings = await tellWatchers(
    wanted,
    { view, reportPath: path },
    {
      host: workflowIssues(process.env),
      network: () => openNetwork(process.env),
      clock: systemClock,
      signal: front.signal,
      scrub: front.secrets.scrub,
      origin: originOf(process.env),
    },
  );
  if (warnings.length === 0) return { told: report, view };
  const told = { ...report, warnings: [...report.warnings, ...warnings] };
  if (path !== null) await writeReportFile(path, told);
  return { told, view: await viewed(told) };
}

function frontOf(log: Log, stop: Stop): Omit<Front, 'getInput' | 'accounts'> {
  return {
    workflowRun: workflowRunOf(process.env),
    runName: runNameOf(process.env),
    fetchIdToken: hasIdTokens(process.env) ? fetchIdToken : null,
    secrets: secretsOf(process.env),
    mask: maskSecret,
    log,
    signal: stop(log),
    // On the command line, the user names what is due.
    schedule: () => Promise.resolve(null),
    commit: process.env.GITHUB_SHA || null,
    previewHost: workflowHost(process.env),
    files: runFiles([process.env.RUNNER_TEMP || tmpdir(), tmpdir()], evidenceRootsOf(process.env)),
  };
}

function inputOf({ inputs }: RunCommand, mode: Mode, name: InputName): string {
  return name === 'mode' ? mode : (inputs.get(name) ?? '');
}

/** Prints the report. A command refused before any call gets one sentence per problem instead of an empty report. */
function tell(report: Report, view: View, status: number, { json, talk, page }: RunCommand & Paged): void {
  if (status === 2) for (const sentence of refusals(report)) complain(sentence);
  if (json || status !== 2) showReport(report, view, { json, quiet: talk === 'quiet', page });
}

function complain(sentence: string): void {
  process.stderr.write(`backup-via-tag: ${sentence}\n`);
}

/** Writes the report to the requested file; a failure to do so is added to the report. */
async function withReportFile(report: Report, path: string | null): Promise<Report> {
  if (path === null) return report;
  const written = await writeReportFile(path, report);
  return written.ok ? report : amended(report, 'report', written.problem);
}

/** Writes the evidence for auditors where requested; a failure to do so is added to the report. */
async function onRecord(report: Report, { evidence: path }: Watching, accounts: AccountMask): Promise<Report> {
  // A refused path is already reported.
  if (path === null || report.failed.some(({ target }) => target === 'evidence')) return report;
  const { evidence } = await viewOfReport(accounts.hideAll(report));
  if (evidence === null) return report;
  const { writeEvidence } = await import('../ports/evidence.ts');
  const problem = await writeEvidence(path, evidenceRootsOf(process.env), evidence());
  // A refused run keeps the words of its refusal.
  return problem === null || exitStatusOf(report) === 2 ? report : amended(report, 'evidence', problem);
}

/** With several modes in one command, each report has its own file. */
function pathFor({ reportPath: path, modes }: RunCommand, mode: Mode): string | null {
  if (path === null || modes.length === 1) return path;
  return path.replace(/(\.[^./\\]*)?$/, (extension) => `-${mode}${extension}`);
}

/** In a workflow the runner masks it in the log; standard output is only for the report. */
function maskSecret(secret: string): void {
  if (process.env.GITHUB_ACTIONS === 'true') process.stderr.write(`::add-mask::${secret}\n`);
}
