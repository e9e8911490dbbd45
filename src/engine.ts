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
 * Every mode, loaded on demand. A new mode is a folder, a line here and a line in `Report`. Backup, the most frequent mode, is loaded at
 * the start; most of its code is shared by all modes.
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

/** Everything the action and the command line pass to the engine. */
export interface Front {
  readonly getInput: GetInput;
  readonly workflowRun: WorkflowRun | null;
  /** Names the run for AWS, in the role session and the user agent. */
  readonly runName: string;
  /** Null outside GitHub, where a role is assumed with the credentials of the default chain. */
  readonly fetchIdToken: FetchIdToken | null;
  readonly secrets: Secrets;
  /** Keeps account ids out of everything a run writes before its end; the report still holds them. */
  readonly accounts: AccountMask;
  /** Registers a secret to be masked in the log. */
  readonly mask: (secret: string) => void;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** The cron line that started the workflow; null for any other trigger. */
  readonly schedule: () => Promise<string | null>;
  readonly commit: string | null;
  readonly files: Files;
  readonly previewHost: PreviewHost;
}

/**
 * Runs from inputs to report. Never throws: a bug becomes a failed report, so that it is noticed. No secret leaves it, neither in the
 * report nor in anything a run writes before its end.
 */
export async function execute(front: Front): Promise<Report> {
  const { secrets, accounts } = front;
  for (const { name, secret } of INPUTS) {
    const text = front.getInput(name) ?? '';
    if (secret === true) secrets.add(text);
    for (const account of accountsIn(text)) accounts.add(account);
    // Faults and warnings also name accounts that cannot be opened or are left out.
    if (name === 'accounts') for (const [account] of text.matchAll(/\d{12}/g)) accounts.add(account);
  }
  const report = await executeOpenly({ ...front, ...withoutSecrets(front) });
  // Collected reports name accounts in which this run held no session.
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
    // Lost inputs make others look wrong that were right as written.
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

/** Runs in the account of the session, or in each of the requested accounts. */
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

/** Collects reports into one; the result is a report of their mode. */
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

/** Hides the account id of the session, which is known once the session is open. */
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

/** Runs a request in its mode. */
export async function runMode<M extends Mode>(mode: M, request: RequestOf<M>, run: Run): Promise<ReportOf<M>> {
  const { run: start } = await MODES[mode]();
  return start(request, run);
}

type Refused = Pick<Ended, 'startedAt' | 'finishedAt' | 'refusals'>;

/** Returns the report of a run that was refused as a whole, or that a bug ended. */
export async function refuse<M extends Mode>(
  mode: M,
  request: RequestOf<M> | null,
  refused: Refused,
): Promise<ReportOf<M>> {
  const { refused: report } = await MODES[mode]();
  return report({ ...NOBODY, ...refused, request });
}

/** The same where even the mode is unknown. */
export function refuseUnknown(refused: Refused): RefusedReport {
  const ended = { ...NOBODY, ...refused, request: null };
  return { mode: null, ...commonReport(ended, { failures: [], warnings: [], succeeded: 0, regions: [] }) };
}

/** Renders a report in the words of its mode. */
export async function viewOfReport(report: Report): Promise<View> {
  if (report.mode !== null) return viewInMode(report.mode, report);
  const { refusedView } = await import('./report/view.ts');
  return refusedView(report);
}

async function viewInMode<M extends Mode>(mode: M, report: ReportOf<M>): Promise<View> {
  const { view } = await MODES[mode]();
  return (await view())(report);
}
