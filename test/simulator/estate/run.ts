import { awsCloud } from '../../../src/aws/cloud.ts';
import type { WorkflowRun } from '../../../src/decide/naming.ts';
import { runWhereAsked } from '../../../src/engine.ts';
import type { InputName } from '../../../src/inputs/all.ts';
import { readRequest } from '../../../src/modes/request.ts';
import { OPEN_ACCOUNTS } from '../../../src/ports/account-mask.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { filesOf, NO_PULL_REQUEST, SILENT } from '../../engine/surroundings.ts';
import { type AnyReport, anyReport } from '../../report/any-report.ts';
import { fetchIdToken } from '../id-token.ts';
import { MARK } from '../rules.ts';
import type { Arrival, Turnstile } from '../turnstile.ts';
import type { Weather } from '../weather.ts';
import { allAmis, isOurs } from './amis.ts';
import { type Estate, HOME, ROLE } from './estate.ts';
import type { Launched, Promised } from './ledger.ts';

export type PlayedMode = 'backup' | 'copy' | 'purge' | 'verify' | 'restore';

/** What one run is asked for, and what will befall it. */
export interface Task {
  readonly mode: PlayedMode;
  readonly inputs: Partial<Record<InputName, string>>;
  /** The accounts it is to work in. */
  readonly accounts: readonly string[];
  readonly workflowRun: WorkflowRun | null;
  /** When the first attempt of it began; null in the first. */
  readonly since: number | null;
  readonly weather: Weather;
  /** The request during which the process is killed; null when it lives. */
  readonly diesAt: number | null;
  /** The request before which somebody cancels the workflow. */
  readonly cancelledAt: number | null;
  /** The change set that it is to keep to. */
  readonly approved: string | null;
}

/** One run of the engine, from its start to its report or its death. */
export interface Attempt {
  readonly name: string;
  readonly task: Task;
  readonly startedAt: number;
  readonly controller: AbortController;
  /** What it must not do, told as soon as it does it. */
  readonly problems: string[];
  /** What the account held when it began. */
  readonly promised: Promised;
  readonly deregistered: Set<string>;
  /** Snapshots of AMIs that this run has deregistered. */
  readonly snapshotsOfGone: Set<string>;
  /** Snapshots deleted by themselves. */
  readonly looseDeleted: Set<string>;
  readonly launched: Launched[];
  /** Calls that were refused, or whose answer never came. */
  readonly troubled: Set<string>;
  /** Whether nature had its part, such as a backup that fails later. */
  struck: boolean;
  requests: number;
  state: 'running' | 'dead' | 'ended';
  report: AnyReport | null;
  readonly written: Map<string, string>;
  /** What was on its way when it was cancelled; null as long as it was not. */
  inFlight: ReadonlySet<Arrival> | null;
}

/** Starts a run. It goes on as far as the turnstile lets it. */
export function startAttempt(
  estate: Estate,
  turnstile: Turnstile,
  name: string,
  task: Task,
  promised: Promised,
): Attempt {
  const attempt: Attempt = {
    name,
    task,
    startedAt: Math.floor(estate.time.now() / 1000) * 1000,
    controller: new AbortController(),
    problems: [],
    promised,
    deregistered: new Set(),
    snapshotsOfGone: new Set(),
    looseDeleted: new Set(),
    launched: [],
    troubled: new Set(),
    struck: false,
    requests: 0,
    state: 'running',
    report: null,
    written: new Map(),
    inFlight: null,
  };
  const clock = estate.time.clockOf(name, () => attempt.state === 'dead');
  work(estate, turnstile, attempt, clock)
    .then(
      (report) => {
        if (attempt.state === 'running') attempt.report = report;
      },
      (error: unknown) => {
        if (attempt.state === 'dead') return;
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        attempt.problems.push(`the run threw ${text}`);
      },
    )
    .finally(() => {
      if (attempt.state === 'running') attempt.state = 'ended';
      turnstile.tell();
    });
  return attempt;
}

async function work(estate: Estate, turnstile: Turnstile, attempt: Attempt, clock: Clock): Promise<AnyReport> {
  const { task, name, controller } = attempt;
  const several = estate.theme === 'accounts';
  const inputs: Partial<Record<InputName, string>> = {
    mode: task.mode,
    'aws-region': HOME,
    ...(several ? { accounts: task.accounts.join(' '), 'role-to-assume': ROLE } : {}),
    ...(task.approved === null ? {} : { 'change-set': 'approved.json' }),
    ...task.inputs,
  };
  const reading = readRequest({
    get: (input) => inputs[input] ?? '',
    now: clock.now(),
    workflowRun: task.workflowRun,
    sessionName: name,
  });
  if (!reading.ok) throw new Error(`the inputs were refused: ${reading.problems.map(({ message }) => message).join()}`);
  const { request } = reading;
  const outside = {
    runName: name,
    clock,
    fetchIdToken: (audience: string) => fetchIdToken(estate.sandbox.account, turnstile.ask, name, clock, audience),
    signal: controller.signal,
  };
  const { session, kinds, engine } = request;
  const texts = new Map(task.approved === null ? [] : [['approved.json', task.approved]]);
  const run = {
    cloud: awsCloud({ ...outside, request: session, kinds, engine }),
    clock,
    log: SILENT,
    signal: controller.signal,
    files: filesOf(texts, attempt.written),
    commit: null,
    schedule: () => Promise.resolve(null),
    pullRequests: NO_PULL_REQUEST,
    startedAt: attempt.startedAt,
  };
  return anyReport(await runWhereAsked(request, run, OPEN_ACCOUNTS, outside));
}

/** True when it must come out as if nothing had gone wrong: nobody stopped it, and no fault struck twice. */
export function isUntroubled({ task, controller, struck, state }: Attempt): boolean {
  const { name } = task.weather;
  return state === 'ended' && (name === 'clear' || name === 'gentle') && !controller.signal.aborted && !struck;
}

/** How many AMIs of ours an account holds, and snapshots that AMIs have left behind. */
export function countOurs({ accounts, regions }: Estate): ReadonlyMap<string, number> {
  return new Map(
    accounts.map((account) => {
      const loose = regions.flatMap((name) => {
        const { snapshots, imageIdsBySnapshot } = account.region(name);
        return [...snapshots.values()].filter(
          ({ snapshotId, tags }) =>
            tags.get('CreatedBy') === MARK && (imageIdsBySnapshot.get(snapshotId)?.size ?? 0) === 0,
        );
      });
      return [account.accountId, allAmis(account).filter(isOurs).length + loose.length];
    }),
  );
}
