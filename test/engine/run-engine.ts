import { onTestFinished } from 'vitest';
import { type AccountSeed, type Sandbox, startSandbox, VirtualClock } from '../../sandbox/index.ts';
import { awsCloud } from '../../src/aws/cloud.ts';
import type { WorkflowRun } from '../../src/decide/naming.ts';
import type { InputName } from '../../src/inputs/all.ts';
import type { Report } from '../../src/model.ts';
import { readRequest } from '../../src/modes/request.ts';
import { run } from '../../src/modes/shared/run.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Log } from '../../src/ports/log.ts';

/**
 * The whole engine, from inputs to report, in this process and against a sandbox: real SDK clients, real HTTP, and a clock
 * on which waiting takes no time.
 */

export const START = '2026-11-21T23:00:00Z';
export const DAY = 86_400_000;
/** The region that is asked for the list of regions, unless a test says another one. */
export const HOME = 'eu-central-1';

export interface World {
  readonly sandbox: Sandbox;
  readonly clock: VirtualClock;
}

/** A sandbox whose clock only moves when the engine waits, or the test moves it. Closed at the end of the test. */
export async function worldOf(seed: AccountSeed): Promise<World> {
  const clock = new VirtualClock(START);
  const sandbox = await startSandbox({ seed, clock });
  onTestFinished(() => sandbox.close());
  const known = { ...process.env };
  Object.assign(process.env, sandbox.env());
  onTestFinished(() => {
    process.env = known;
  });
  return { sandbox, clock };
}

/** Whoever sleeps moves the clock: with several asleep at once each gets its turn at its own instant. */
export function impatient(clock: VirtualClock): Clock {
  return {
    now: () => clock.now(),
    sleep: async (milliseconds, signal) => {
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
}

const SILENT: Log = { info: () => {}, debug: () => {}, group: () => {}, progress: () => {} };

/** Runs the engine once with these inputs, in a mode that needs no plan file. */
export async function runWith(
  { clock }: World,
  inputs: Partial<Record<InputName, string>>,
  { workflowRun = null, signal = new AbortController().signal }: RunOptions = {},
): Promise<Report> {
  const engineClock = impatient(clock);
  const reading = readRequest({
    get: (input) => inputs[input] ?? (input === 'aws-region' ? HOME : ''),
    now: clock.now(),
    workflowRun,
    sessionName: 'test',
  });
  if (!reading.ok) throw new Error(`the inputs were refused: ${reading.problems.map(({ message }) => message).join()}`);
  const { request } = reading;
  if (request.mode === 'preview' || request.mode === 'sync') throw new Error(`a ${request.mode} is not run here`);
  const cloud = awsCloud({
    request: request.session,
    kinds: request.kinds,
    engine: request.engine,
    runName: 'test',
    clock: engineClock,
    fetchIdToken: () => Promise.reject(new Error('no role is assumed here')),
    signal,
  });
  const files = {
    read: () => Promise.reject(new Error('no file is read')),
    write: (name: string) => Promise.resolve(name),
  };
  const surroundings = { cloud, clock: engineClock, log: SILENT, signal, files, commit: null };
  return run(request, surroundings, { source: null, due: [] });
}
