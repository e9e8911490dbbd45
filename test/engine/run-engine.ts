import { onTestFinished, vi } from 'vitest';
import { type AccountSeed, type Sandbox, startSandbox, VirtualClock } from '../../sandbox/index.ts';
import { readSessionPolicy, type SessionPolicy } from '../../sandbox/session-policy.ts';
import { awsCloud } from '../../src/aws/cloud.ts';
import type { WorkflowRun } from '../../src/decide/naming.ts';
import { sessionPolicy } from '../../src/decide/permissions.ts';
import { runMode } from '../../src/engine.ts';
import type { InputName } from '../../src/inputs/all.ts';
import type { Request } from '../../src/inputs/request.ts';
import { MODE_INPUTS } from '../../src/modes/inputs.ts';
import { readRequest } from '../../src/modes/request.ts';
import type { CheckedOut } from '../../src/ports/checkout.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { PreviewHost } from '../../src/ports/pull-request.ts';
import type { AnyReport as Report } from '../report/any-report.ts';
import { checkedReport } from '../report/schema.ts';
import { shortcut } from './shortcut.ts';
import { filesOf, NO_PULL_REQUEST, SILENT } from './surroundings.ts';
import { WITHOUT_FILES } from './without-files.ts';

/**
 * The whole engine, from inputs to report, in this process and against a sandbox: real SDK clients, requests as they go over HTTP,
 * and a clock on which waiting takes no time.
 */

export const START = '2026-11-21T23:00:00Z';
export const DAY = 86_400_000;
/** The region that is asked for the list of regions, unless a test says another one. */
export const HOME = 'eu-central-1';

export interface World {
  readonly sandbox: Sandbox;
  readonly clock: VirtualClock;
}

/**
 * A sandbox whose clock only moves when the engine waits, or the test moves it. Closed at the end of the test. It is reached over
 * connections only where a test is about these.
 */
export async function worldOf(seed: AccountSeed, over: 'calls' | 'connections' = 'calls'): Promise<World> {
  const clock = new VirtualClock(START);
  const sandbox = await startSandbox({ seed, clock });
  onTestFinished(() => sandbox.close());
  if (over === 'calls') shortcut(sandbox);
  for (const [name, value] of Object.entries({ ...WITHOUT_FILES, ...sandbox.env() })) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return { sandbox, clock };
}

/**
 * Whoever sleeps moves the clock: with several asleep at once each gets its turn at its own instant. Of a run that can be
 * cancelled, hand in its signal: then the grace that calls under way have after a cancel never ends before their answers.
 */
export function impatient(clock: VirtualClock, run?: AbortSignal): Clock {
  return {
    now: () => clock.now(),
    sleep: async (milliseconds, signal) => {
      if (run?.aborted === true && signal !== run) return new Promise(() => {});
      const end = clock.now() + milliseconds;
      // Lets what is under way go first.
      await new Promise((resolve) => setTimeout(resolve, 2));
      signal?.throwIfAborted();
      if (clock.now() < end) clock.advance(end - clock.now());
    },
  };
}

export interface RunOptions {
  readonly workflowRun?: WorkflowRun | null;
  readonly signal?: AbortSignal;
  /** The files of the working copy, by path. */
  readonly files?: ReadonlyMap<string, string>;
  /** Takes what is written, by its kind. */
  readonly written?: Map<string, string>;
  /** The cron line that started it. */
  readonly schedule?: string | null;
  readonly pullRequests?: PreviewHost;
  readonly checkedOut?: CheckedOut | null;
}

const policies = new Map<string, SessionPolicy>();

function policyOf({ mode, dryRun }: Request): SessionPolicy {
  const text = sessionPolicy(dryRun ? [] : MODE_INPUTS[mode].changes);
  const policy = policies.get(text) ?? readSessionPolicy(text) ?? [];
  policies.set(text, policy);
  return policy;
}

/**
 * Runs the engine once with these inputs. It holds a key of the account, and may do with it what the session of a role may that
 * the mode opens: so every test of an engine shows that its session policy suffices.
 */
export async function runWith(
  { clock, sandbox }: World,
  inputs: Partial<Record<InputName, string>>,
  {
    workflowRun = null,
    signal = new AbortController().signal,
    files = new Map(),
    written = new Map(),
    schedule = null,
    pullRequests = NO_PULL_REQUEST,
    checkedOut = null,
  }: RunOptions = {},
): Promise<Report> {
  const engineClock = impatient(clock, signal);
  const reading = readRequest({
    get: (input) => inputs[input] ?? (input === 'aws-region' ? HOME : ''),
    now: clock.now(),
    workflowRun,
    sessionName: 'test',
  });
  if (!reading.ok) throw new Error(`the inputs were refused: ${reading.problems.map(({ message }) => message).join()}`);
  const { request } = reading;
  for (const principal of sandbox.account.identities.principals.values()) {
    principal.sessionPolicy = policyOf(request);
  }
  const cloud = awsCloud({
    request: request.session,
    kinds: request.kinds,
    ...(request.allKinds && { allKinds: request.allKinds }),
    engine: request.engine,
    runName: 'test',
    clock: engineClock,
    fetchIdToken: () => Promise.reject(new Error('no role is assumed here')),
    signal,
  });
  const report = await runMode(request.mode, request, {
    cloud,
    clock: engineClock,
    log: SILENT,
    signal,
    files: { ...filesOf(files, written), checkedOut: () => Promise.resolve(checkedOut) },
    commit: null,
    schedule: () => Promise.resolve(schedule),
    pullRequests,
    startedAt: Math.floor(clock.now() / 1000) * 1000,
  });
  return checkedReport(report);
}
