import type { AwsContext } from './aws/aws-context.ts';
import { awsCloud } from './aws/cloud.ts';
import type { WorkflowRun } from './decide/naming.ts';
import { INPUTS, type InputName } from './inputs/all.ts';
import type { InputProblem } from './inputs/asked.ts';
import { type GetInput, lostInputs } from './inputs/lost.ts';
import type { AccountsRequest, CollectRequest, Request } from './inputs/request.ts';
import { badInput, faultOf } from './model/known-faults.ts';
import type { Mode, Refusal, RefusedReport } from './model.ts';
import { backup } from './modes/backup/mode.ts';
import type { BackupReport } from './modes/backup/report.ts';
import type { CheckReport } from './modes/check/report.ts';
import type { CollectedMode } from './modes/collect/read.ts';
import type { CollectReport } from './modes/collect/report.ts';
import type { CopyReport } from './modes/copy/report.ts';
import type { ListReport } from './modes/list/report.ts';
import type { PreviewReport } from './modes/preview/report.ts';
import type { PurgeReport } from './modes/purge/report.ts';
import { readRequest } from './modes/request.ts';
import type { RestoreReport } from './modes/restore/report.ts';
import type { RetainReport } from './modes/retain/report.ts';
import type { Found } from './modes/shared/collect.ts';
import type { ModeOf, RequestOf, Run } from './modes/shared/mode.ts';
import type { SyncReport } from './modes/sync/report.ts';
import type { VerifyReport } from './modes/verify/report.ts';
import { type AccountMask, accountsIn } from './ports/account-mask.ts';
import { correctedClock, systemClock } from './ports/clock.ts';
import type { Cloud } from './ports/cloud.ts';
import { unlessNothingIsLeft } from './ports/end.ts';
import type { Fleet } from './ports/fleet.ts';
import type { FetchIdToken } from './ports/id-token.ts';
import type { Log } from './ports/log.ts';
import type { PreviewHost } from './ports/pull-request.ts';
import type { Secrets } from './ports/secrets.ts';
import type { Files } from './ports/surroundings.ts';
import { withoutSecrets } from './ports/without-secrets.ts';
import { commonReport, type Ended } from './report/common.ts';
import type { View } from './report/view.ts';

/** Everything known at the end of a run; summary, outputs, annotations and exit status are views of it. */
export type Report =
  | BackupReport
  | PurgeReport
  | CopyReport
  | CheckReport
  | ListReport
  | VerifyReport
  | PreviewReport
  | RestoreReport
  | RetainReport
  | SyncReport
  | CollectReport
  | RefusedReport;

type ReportOf<M extends Mode> = Extract<Report, { readonly mode: M }>;

/**
 * Every mode, each loaded where it is run: a new one is a folder, and a line here and above. The most frequent one is there from the
 * start; most of it is what all modes share.
 */
const MODES: { readonly [M in Mode]: () => Promise<ModeOf<M, ReportOf<M>>> } = {
  backup: async () => backup,
  purge: async () => (await import('./modes/purge/mode.ts')).purge,
  copy: async () => (await import('./modes/copy/mode.ts')).copy,
  check: async () => (await import('./modes/check/mode.ts')).check,
  list: async () => (await import('./modes/list/mode.ts')).list,
  verify: async () => (await import('./modes/verify/mode.ts')).verify,
  preview: async () => (await import('./modes/preview/mode.ts')).preview,
  restore: async () => (await import('./modes/restore/mode.ts')).restore,
  retain: async () => (await import('./modes/retain/mode.ts')).retain,
  sync: async () => (await import('./modes/sync/mode.ts')).sync,
  collect: async () => (await import('./modes/collect/mode.ts')).collect,
};

/** What the action and the command line hand to the engine they share. */
export interface Front {
  readonly getInput: GetInput;
  readonly workflowRun: WorkflowRun | null;
  /** Names the run for AWS, in the role session and the user agent. */
  readonly runName: string;
  /** Null outside GitHub, where a role is assumed with the credentials of the default chain. */
  readonly fetchIdToken: FetchIdToken | null;
  readonly secrets: Secrets;
  /** What keeps account ids from whatever a run writes before its end; the report holds them. */
  readonly accounts: AccountMask;
  /** Asks whoever keeps the log to strike a secret out of it. */
  readonly mask: (secret: string) => void;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** The cron line that started the workflow; null where none did. */
  readonly schedule: () => Promise<string | null>;
  readonly commit: string | null;
  readonly files: Files;
  readonly previewHost: PreviewHost;
}

/**
 * From inputs to report. It never throws: a bug is a failed report too, so that somebody is told. No secret leaves it: not in
 * the report, nor on the ways by which a run writes before its end.
 */
export async function execute(front: Front): Promise<Report> {
  const { secrets, accounts } = front;
  for (const { name, secret } of INPUTS) {
    const text = front.getInput(name) ?? '';
    if (secret === true) secrets.add(text);
    for (const account of accountsIn(text)) accounts.add(account);
    // Those that cannot be opened, or are left out, are named in faults and warnings as well.
    if (name === 'accounts') for (const [account] of text.matchAll(/\d{12}/g)) accounts.add(account);
  }
  const report = await executeOpenly({ ...front, ...withoutSecrets(front) });
  // Reports that were put together tell accounts in which this run held no session.
  for (const { account } of report.accounts ?? []) if (account !== null) accounts.add(account);
  return secrets.scrubAll(report);
}

async function executeOpenly(front: Front): Promise<Report> {
  const clock = correctedClock(systemClock);
  const startedAt = Math.floor(clock.now() / 1000) * 1000;
  const { workflowRun, runName, fetchIdToken, log, signal } = front;
  const get = (name: InputName) => front.getInput(name) ?? '';
  const reading = readRequest({ get, now: startedAt, workflowRun, sessionName: runName });
  const lost = lostInputs(front.getInput);
  if (lost !== null || !reading.ok) {
    const mode = reading.ok ? reading.request.mode : reading.mode;
    // What is lost leaves others wrong that were right when they were written.
    const refusals = lost !== null ? [lost] : reading.ok ? [] : reading.problems.map(refusalOf);
    const refused = { startedAt, finishedAt: clock.now(), refusals };
    return mode === null ? refuseUnknown(refused) : refuse(mode, null, refused);
  }
  const { request } = reading;
  try {
    const outside = {
      runName,
      clock,
      fetchIdToken,
      signal,
      hide: (secret: string) => {
        front.secrets.add(secret);
        front.mask(secret);
      },
    };
    const { session, kinds, allKinds, engine } = request;
    const asked = { kinds, engine, ...(allKinds && { allKinds }) };
    const cloud = hidingAccount(front.accounts, awsCloud({ ...outside, request: session, ...asked }));
    const { files, commit, schedule, previewHost: pullRequests } = front;
    const run = { cloud, clock, log, signal, files, commit, schedule, pullRequests, startedAt };
    const working = runWhereAsked(request, run, front.accounts, outside);
    const ran = await unlessNothingIsLeft(working);
    const warnings = reading.warnings.map(({ input, message }) => ({ region: null, target: input, message }));
    return { ...ran, warnings: [...warnings, ...ran.warnings] };
  } catch (error) {
    const refusals = [{ target: 'run', fault: faultOf(error, front) }];
    return refuse(request.mode, request, { startedAt, finishedAt: clock.now(), refusals });
  }
}

/** In the account of the session, or in each of those that were asked for. */
export async function runWhereAsked(request: Request, run: Run, masks: AccountMask, outside: Outside): Promise<Report> {
  if (request.mode === 'collect') return runCollect(request, run);
  const { accounts = null } = request;
  if (accounts === null) return runMode(request.mode, request, run);
  const { awsFleet } = await import('./aws/fleet.ts');
  const fleet = awsFleet(outside, accounts.organization);
  return runModeInAccounts(request.mode, request, accounts, run, {
    ...fleet,
    cloudsOf: (requests) => {
      for (const { session } of requests) for (const account of accountsIn(session.role ?? '')) masks.add(account);
      return fleet.cloudsOf(requests).map((one) => hidingAccount(masks, one));
    },
  });
}

/** What is put together of reports is a report of their mode. */
async function runCollect(request: CollectRequest, run: Run): Promise<Report> {
  const { readReports } = await import('./modes/collect/read.ts');
  const { startedAt } = run;
  const refusedFor = (refusals: readonly Refusal[]) =>
    refuse('collect', request, { startedAt, finishedAt: run.clock.now(), refusals });
  const found = await readReports(request, run);
  if (!found.ok) return refusedFor(found.refusals);
  const report = await collected(found.value.mode, { ...found.value, startedAt });
  return report ?? refusedFor(found.value.troubles);
}

async function collected<M extends CollectedMode>(mode: M, found: Found): Promise<ReportOf<M> | null> {
  const [made, { collectReports }] = await Promise.all([MODES[mode](), import('./modes/shared/collect.ts')]);
  return collectReports(made, found);
}

type Outside = Omit<AwsContext, 'request' | 'kinds' | 'allKinds' | 'engine'>;

async function runModeInAccounts<M extends Mode>(
  mode: M,
  request: RequestOf<M>,
  accounts: AccountsRequest,
  run: Run,
  fleet: Fleet<Request>,
): Promise<ReportOf<M>> {
  const [found, { runInAccounts }] = await Promise.all([MODES[mode](), import('./modes/shared/accounts/run.ts')]);
  return runInAccounts(found, request, accounts, run, fleet);
}

/** Whose account it is, is known when the session is open. */
function hidingAccount(accounts: AccountMask, cloud: Cloud): Cloud {
  return {
    connect: async () => {
      const connected = await cloud.connect();
      if (connected.ok) accounts.add(connected.value.account);
      return connected;
    },
  };
}

function refusalOf({ input, message }: InputProblem): Refusal {
  return {
    target: input,
    fault: badInput(message, `Correct the input ${input} and run again; nothing was changed.`),
  };
}

const NOBODY = { account: null, caller: null, warnings: [] };

/** Runs a request in the mode that it is for. */
export async function runMode<M extends Mode>(mode: M, request: RequestOf<M>, run: Run): Promise<ReportOf<M>> {
  const { run: start } = await MODES[mode]();
  return start(request, run);
}

type Refused = Pick<Ended, 'startedAt' | 'finishedAt' | 'refusals'>;

/** The report of a run that was refused as a whole, or that a bug ended. */
export async function refuse<M extends Mode>(
  mode: M,
  request: RequestOf<M> | null,
  refused: Refused,
): Promise<ReportOf<M>> {
  const { refused: report } = await MODES[mode]();
  return report({ ...NOBODY, ...refused, request });
}

/** The same where not even the mode is known. */
export function refuseUnknown(refused: Refused): RefusedReport {
  const ended = { ...NOBODY, ...refused, request: null };
  return { mode: null, ...commonReport(ended, { failures: [], warnings: [], succeeded: 0, regions: [] }) };
}

/** A report in words, as its mode puts them. */
export async function viewOfReport(report: Report): Promise<View> {
  if (report.mode !== null) return viewInMode(report.mode, report);
  const { refusedView } = await import('./report/view.ts');
  return refusedView(report);
}

async function viewInMode<M extends Mode>(mode: M, report: ReportOf<M>): Promise<View> {
  const { view } = await MODES[mode]();
  return (await view())(report);
}
