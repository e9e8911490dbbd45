import { awsCloud } from '../../src/aws/cloud.ts';
import type { WorkflowRun } from '../../src/decide/naming.ts';
import { runMode } from '../../src/engine.ts';
import type { InputName } from '../../src/inputs/all.ts';
import { KIND_NAMES, type KindName, type Mode } from '../../src/model.ts';
import { readRequest } from '../../src/modes/request.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Files } from '../../src/ports/surroundings.ts';
import { NO_PULL_REQUEST, PLAN_PATH, SILENT, filesOf as workingCopy } from '../engine/surroundings.ts';
import { anyReport, type AnyReport as Report } from '../report/any-report.ts';
import type { Approved } from './approvals.ts';
import type { Place } from './facts.ts';
import type { TagLines } from './fleet.ts';
import { fetchIdToken } from './id-token.ts';
import type { PlanFile } from './plan-file.ts';
import type { Fires, Order, RetainRules } from './plan-rules.ts';
import { serviceOf } from './requests.ts';
import { backupTagOf, type PurgeRules } from './rules.ts';
import type { Arrival, Turnstile } from './turnstile.ts';
import type { Weather } from './weather.ts';
import { Witness } from './witness.ts';
import { HOME, type World } from './world.ts';

/** What one run is asked for, and what will befall it. */
export interface Task {
  readonly mode: Mode;
  readonly inputs: Partial<Record<InputName, string>>;
  /** What it is to look at. */
  readonly kinds: readonly KindName[];
  readonly workflowRun: WorkflowRun | null;
  /** The tag lines; null where a purge takes all, and where a plan file says what to back up. */
  readonly lines: TagLines | null;
  /** Milliseconds until a backup by tag expires, or never. */
  readonly keepFor: number | 'never';
  /** The plan file of the working copy; null where none lies there. */
  readonly file: PlanFile | null;
  /** What starts a backup by plan; null in all other runs. */
  readonly fires: Fires | null;
  /** The only changes that may be made; null where nothing needs to be approved. */
  readonly approved: Approved | null;
  readonly weather: Weather;
  /** The region that the run leaves out; null when it takes all. */
  readonly without: string | null;
  /** The request during which the process is killed; null when it lives. */
  readonly diesAt: number | null;
  /** The request before which somebody cancels the workflow. */
  readonly cancelledAt: number | null;
  /** The request before which somebody changes something. */
  readonly surprisedAt: number | null;
}

/** One run of the engine, from its start to its report or its death. */
export interface Attempt {
  readonly name: string;
  readonly task: Task;
  readonly witness: Witness;
  readonly startedAt: number;
  readonly controller: AbortController;
  /** What it must not do, told as soon as it does it. */
  readonly problems: string[];
  /** Names of the places that were in order when it began. */
  readonly inOrder: ReadonlySet<string>;
  /** Names that no AMI had when it began, and that were not free yet. */
  readonly namesHeld: ReadonlySet<string>;
  state: 'running' | 'dead' | 'ended';
  report: Report | null;
  /** The change set that a dry run wrote. */
  written: string | null;
  /** What was on its way when it was cancelled; null as long as it was not. */
  inFlight: ReadonlySet<Arrival> | null;
  /** Ids that somebody else changed in the meantime. */
  readonly touched: Set<string>;
}

/** The rules that a purge is to follow, as its inputs say. */
export function purgeRules(world: World, { task, startedAt }: Attempt): PurgeRules {
  const limit = task.inputs['max-deletions'] ?? '';
  const percent = limit.endsWith('%');
  return {
    account: world.account.accountId,
    wantedTag: task.lines === null ? null : backupTagOf(task.lines),
    minKeep: Number(task.inputs['min-keep'] ?? 1),
    maxDeletions: limit === '' ? null : percent ? { percent: Number.parseFloat(limit) } : { count: Number(limit) },
    protectInUse: task.inputs['protect-in-use'] !== 'false',
    plans: task.file?.plans ?? null,
    now: startedAt,
  };
}

/** The rules that a retain is to follow, as its inputs say. */
export function retainRules(world: World, { task, startedAt }: Attempt): RetainRules {
  const hours = Number(/^(\d+) hours$/.exec(task.inputs.grace ?? '72 hours')?.[1]);
  return {
    account: world.account.accountId,
    plans: task.file?.plans ?? [],
    graceMilliseconds: hours * 3_600_000,
    now: startedAt,
  };
}

/** What a backup is asked for. */
export function orderOf({ lines, keepFor, file, fires }: Task): Order {
  if (file !== null && fires !== null) return { by: 'plan', file, fires };
  return { by: 'tag', lines: lines ?? [], keepFor };
}

/** One kind in one region, as a key. */
export function placeName({ kind, region }: Place): string {
  return `${kind} ${region}`;
}

function placesInOrder({ account, regions, refusing }: World): Place[] {
  return regions
    .filter((region) => account.region(region).condition === 'ok')
    .flatMap((region) => KIND_NAMES.map((kind) => ({ kind, region })))
    .filter(({ kind, region }) => !refusing.has(`${serviceOf(kind)} ${region}`));
}

/** Starts a run with a new cloud of its own. It goes on as far as the turnstile lets it. */
export function startAttempt(world: World, turnstile: Turnstile, name: string, task: Task): Attempt {
  const attempt: Attempt = {
    name,
    task,
    witness: new Witness(world, task.mode),
    startedAt: Math.floor(world.time.now() / 1000) * 1000,
    controller: new AbortController(),
    problems: [],
    inOrder: new Set(placesInOrder(world).map(placeName)),
    namesHeld: new Set(world.regions.flatMap((region) => [...world.account.region(region).heldNames.keys()])),
    state: 'running',
    report: null,
    written: null,
    inFlight: null,
    touched: new Set(),
  };
  const clock = world.time.clockOf(name, () => attempt.state === 'dead');
  work(world, turnstile, attempt, clock)
    .then(
      (report) => {
        if (attempt.state === 'running') attempt.report = report;
      },
      (error: unknown) => {
        if (attempt.state === 'dead') return;
        attempt.problems.push(
          `the run threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      },
    )
    .finally(() => {
      if (attempt.state === 'running') attempt.state = 'ended';
      turnstile.tell();
    });
  return attempt;
}

async function work(world: World, turnstile: Turnstile, attempt: Attempt, clock: Clock): Promise<Report> {
  const { task, name, controller } = attempt;
  const inputs: Partial<Record<InputName, string>> = {
    mode: task.mode,
    ...(task.lines === null ? {} : { tag: task.lines.map(([key, value]) => `${key}:${value}`).join('\n') }),
    ...(world.role === null ? {} : { 'role-to-assume': world.role }),
    'aws-region': HOME,
    // Left out where it says what is meant without it.
    ...(task.kinds.join() === 'ec2-instance' ? {} : { kinds: task.kinds.join(' ') }),
    ...(task.fires !== null && 'plan' in task.fires ? { plan: task.fires.plan } : {}),
    ...task.inputs,
  };
  const reading = readRequest({
    get: (input) => inputs[input] ?? '',
    now: clock.now(),
    workflowRun: task.workflowRun,
    sessionName: name,
  });
  if (!reading.ok) throw new Error(`the inputs were refused: ${reading.problems.map(({ message }) => message).join()}`);
  const cloud = awsCloud({
    request: reading.request.session,
    kinds: reading.request.kinds,
    engine: reading.request.engine,
    runName: name,
    clock,
    fetchIdToken: (audience) => fetchIdToken(world.account, turnstile.ask, name, clock, audience),
    signal: controller.signal,
  });
  const { request } = reading;
  const report = await runMode(request.mode, request, {
    cloud,
    clock,
    log: SILENT,
    signal: controller.signal,
    files: filesOf(attempt),
    commit: null,
    schedule: () => Promise.resolve(task.fires !== null && 'schedule' in task.fires ? task.fires.schedule : null),
    pullRequests: NO_PULL_REQUEST,
    startedAt: attempt.startedAt,
  });
  return anyReport(report);
}

/** The plan file lies where the action looks for it, and what was approved wherever it is said to be. */
function filesOf(attempt: Attempt): Files {
  const { file, approved, inputs } = attempt.task;
  const texts = new Map<string, string>();
  if (file !== null) texts.set(PLAN_PATH, file.text);
  if (approved !== null) texts.set(inputs['change-set'] ?? '', approved.text);
  return {
    ...workingCopy(texts),
    write: (kind, text) => {
      attempt.written = text;
      return Promise.resolve(`${kind}.json`);
    },
  };
}
