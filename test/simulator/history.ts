import type { FaultRule } from '../../sandbox/index.ts';
import { type Random, seededRandom } from '../../sandbox/random.ts';
import { whyNotApproved } from './approvals.ts';
import { askCheck } from './ask-check.ts';
import { type Attempt, startAttempt, type Task } from './attempt.ts';
import { happens } from './chance.ts';
import { Slots, whyNotCreate } from './check-made.ts';
import { whyNotTag } from './check-retain.ts';
import { whyNotDelete } from './deletions.ts';
import { type Change, changeFleet } from './fleet.ts';
import { judgeAttempt } from './judge-attempt.ts';
import { orphansLeft } from './orphans.ts';
import { intervene } from './people.ts';
import { Promises } from './promises.ts';
import { isReading, type TagRequest, targetOf, type Write } from './requests.ts';
import { schedule } from './schedule.ts';
import type { Step } from './steps.ts';
import { clearPurgeTask } from './tasks.ts';
import { SimulatedTime } from './time.ts';
import { touch, touchWhatItDid } from './touched.ts';
import type { Arrival, House, Turnstile } from './turnstile.ts';
import { slotKey } from './witness.ts';
import { createWorld, type World } from './world.ts';

export interface HistoryOptions {
  readonly seed: number;
  readonly days: number;
  /** Stop after so many steps; default none. */
  readonly steps?: number;
  /** Asks after every step whether everything is protected, and holds the answer against the account; default no. */
  readonly checked?: boolean;
  /** Told of every step and every request. */
  readonly tell?: (line: string) => void;
}

/** What a history came to: how much happened in it, and what was wrong with the last step. */
export interface Outcome {
  /** Of an estate; absent in a history of one account's backups and purges. */
  readonly theme?: string;
  readonly seed: number;
  readonly days: number;
  readonly steps: number;
  readonly requests: number;
  readonly problems: readonly string[];
  /** Counts of what happened, to see that something does. */
  readonly seen: Readonly<Record<string, number>>;
  /** All that happened as one text, for comparing two plays. */
  readonly trace: string;
}

const START = '2026-01-05T00:00:00Z';

/** Plays one history from its seed, up to its end or the first step after which something is wrong. */
export async function playHistory(turnstile: Turnstile, options: HistoryOptions): Promise<Outcome> {
  const history = new History(turnstile, options);
  const realRandom = Math.random;
  const onUnhandled = (error: unknown) => history.uncaught(error);
  process.on('unhandledRejection', onUnhandled);
  // The engine's waits are random in part; a history is to be the same each time.
  Math.random = seededRandom(options.seed ^ 0x5bd1e995);
  try {
    return await history.play();
  } finally {
    Math.random = realRandom;
    process.off('unhandledRejection', onUnhandled);
  }
}

class History {
  readonly #turnstile: Turnstile;
  readonly #options: HistoryOptions;
  readonly #random: Random;
  readonly #time: SimulatedTime;
  readonly #world: World;
  readonly #promises = new Promises();
  readonly #slots = new Slots();
  readonly #attempts = new Map<string, Attempt>();
  readonly #seen: Record<string, number> = {};
  readonly #trace: string[] = [];
  #tagging: TagRequest | null = null;
  #requests = 0;
  #runs = 0;

  constructor(turnstile: Turnstile, options: HistoryOptions) {
    this.#turnstile = turnstile;
    this.#options = options;
    this.#random = seededRandom(options.seed);
    this.#time = new SimulatedTime(START, turnstile.tell);
    this.#world = createWorld(this.#random, this.#time, options.seed);
    turnstile.enter(this.#house());
  }

  async play(): Promise<Outcome> {
    const { seed, days, steps: most = Number.POSITIVE_INFINITY } = this.#options;
    let steps = 0;
    let problems: string[] = [];
    for (const step of schedule(this.#world, days)) {
      if (steps >= most) break;
      steps += 1;
      problems = await this.#take(step);
      if (problems.length === 0 && this.#options.checked === true) problems = await this.#check(steps);
      if (problems.length > 0) break;
    }
    if (problems.length === 0 && steps < most) {
      steps += 1;
      problems = await this.#audit();
    }
    return { seed, days, steps, requests: this.#requests, problems, seen: this.#seen, trace: this.#trace.join('\n') };
  }

  /** A rejection that nobody handles ends a process at once, without a report. */
  uncaught(error: unknown): void {
    for (const attempt of this.#attempts.values()) {
      if (attempt.state !== 'dead') attempt.problems.push(`nobody caught ${String(error)}`);
    }
  }

  async #take(step: Step): Promise<string[]> {
    this.#time.advanceTo(step.at);
    if (step.kind === 'change') {
      const change = step.act();
      if (change !== null) {
        this.#count(`change`);
        this.#forget(change.touched);
        this.#say(change.what);
      }
      return [];
    }
    const tasks = step.tasks();
    return this.#run(tasks, step.onEnd);
  }

  /** Runs one or several at once, to their ends, and checks all that came of it. */
  async #run(tasks: readonly Task[], onEnd: (attempts: readonly Attempt[]) => void): Promise<string[]> {
    const attempts = tasks.map((task) => {
      this.#runs += 1;
      const attempt = startAttempt(this.#world, this.#turnstile, `sim-${this.#runs}`, task);
      this.#attempts.set(attempt.name, attempt);
      const { mode, workflowRun, weather } = task;
      this.#say(
        `${attempt.name} ${mode} ${workflowRun?.id ?? 'by hand'} ${weather.name} ${JSON.stringify(task.inputs)}`,
      );
      return attempt;
    });
    await this.#turnstile.drive(() => attempts.every(({ state }) => state !== 'running'));
    for (const { name, problems, controller } of attempts) {
      const writes = this.#turnstile.leftovers(name).filter(({ action }) => !isReading(action));
      // A cancelled run has seconds to live: it may give up a call whose answer is slow, and must tell so.
      if (writes.length > 0 && !controller.signal.aborted)
        problems.push(`it ended while ${writes.map(({ action }) => action).join()} was under way`);
    }
    for (const attempt of attempts) {
      for (const other of attempts) if (other !== attempt) touchWhatItDid(attempt, other);
    }
    const problems = attempts.flatMap((attempt) =>
      this.#judge(attempt, attempts.length === 1).map((problem) => `${attempt.name}: ${problem}`),
    );
    onEnd(attempts);
    for (const { name } of attempts) this.#attempts.delete(name);
    this.#world.sandbox.requests.length = 0;
    return problems;
  }

  #judge(attempt: Attempt, alone: boolean): string[] {
    const { problems, seen, said } = judgeAttempt(this.#world, this.#slots, attempt, alone);
    for (const [what, count] of seen) this.#count(what, count);
    if (said !== null) this.#say(said);
    return problems;
  }

  async #check(step: number): Promise<string[]> {
    this.#runs += 1;
    const coverage = step % 2 === 0 ? 'all' : 'tagged';
    const { problems, seen } = await askCheck(
      this.#world,
      this.#turnstile,
      this.#attempts,
      `sim-${this.#runs}`,
      coverage,
    );
    for (const what of seen) this.#count(what);
    this.#world.sandbox.requests.length = 0;
    return problems;
  }

  /** Two purges in clear weather finish what all the others left. */
  async #audit(): Promise<string[]> {
    const { account, regions, refusing } = this.#world;
    for (const name of regions) account.addRegion({ name, condition: 'ok' });
    refusing.clear();
    // Long enough for whatever is pending to settle.
    this.#time.advance(30 * 3_600_000);
    for (let round = 0; round < 2; round += 1) {
      const problems = await this.#run([clearPurgeTask(this.#world)], () => {});
      if (problems.length > 0) return problems;
    }
    return orphansLeft(this.#world);
  }

  #house(): House {
    const { sandbox, account } = this.#world;
    const attemptOf = ({ run }: Arrival) => this.#attempts.get(run);
    return {
      sandbox,
      time: this.#time,
      random: this.#random,
      isDead: (run) => this.#attempts.get(run)?.state !== 'running',
      dies: (arrival) => {
        const attempt = attemptOf(arrival);
        if (attempt === undefined || attempt.task.diesAt !== attempt.witness.requests + 1) return false;
        attempt.state = 'dead';
        this.#say(`${attempt.name} is killed`);
        return true;
      },
      before: (arrival, unheard) => {
        const attempt = attemptOf(arrival);
        // What a check sees is held against the account as it was when it began.
        if (attempt?.task.mode !== 'check')
          this.#time.advance(happens(this.#random, 0.3) ? 0 : Math.floor(this.#random() * 60));
        account.faults.clear();
        if (attempt === undefined) throw new Error(`a request of nobody: ${JSON.stringify(arrival)}`);
        const effects = attempt.task.weather.effectsOn(arrival);
        if (this.#world.refusing.has(`${arrival.service} ${arrival.region}`)) effects.unshift({ deny: 'scp' });
        if (unheard) effects.push({ lostAnswer: true });
        account.faults.add(effects.map((effect): FaultRule => ({ match: {}, do: effect })));
        if (!unheard) this.#surprise(attempt, arrival);
        const write = attempt.witness.before(arrival);
        if (write?.does === 'create' && attempt.witness.inDoubt.has(slotKey(write, write.name))) {
          attempt.problems.push(`it asked again for ${write.name} without looking whether it was made`);
        }
        if (write !== null && attempt.inFlight !== null && !attempt.inFlight.has(arrival)) {
          attempt.problems.push(`it began ${arrival.action} after it was cancelled`);
        }
        for (const why of [this.#whyNot(attempt, write), whyNotApproved(attempt, write)]) {
          if (why !== null) attempt.problems.push(why);
        }
        this.#tagging = write?.does === 'tag' ? write : null;
      },
      after: (arrival, record, delivered) => {
        this.#requests += 1;
        const attempt = attemptOf(arrival);
        attempt?.witness.after(arrival, record, delivered);
        if (this.#tagging !== null) this.#promises.note(this.#world, this.#tagging);
        this.#tagging = null;
        const { action, region } = arrival;
        this.#say(
          `  ${arrival.run} ${region} ${action} ${targetOf(this.#world, arrival)} ${record.status} ${record.errorCode ?? ''} ${record.faults?.join() ?? ''}`,
        );
        if (record.errorCode === 'SandboxDefect' || record.errorCode === 'NotModelledBySandbox') {
          attempt?.problems.push(`the sandbox answered ${action} with ${record.errorCode}`);
        }
      },
    };
  }

  #whyNot(attempt: Attempt, write: Write | null): string | null {
    switch (write?.does) {
      case undefined:
        return null;
      case 'tag':
        return whyNotTag(this.#world, attempt, write);
      case 'delete':
        return this.#promises.brokenBy(this.#world, attempt, write) ?? whyNotDelete(this.#world, attempt, write);
      case 'create':
        return whyNotCreate(attempt, write);
    }
  }

  /** What a person has changed is not any more what a run has left. */
  #forget(ids: readonly string[]): void {
    this.#promises.forget(ids);
    this.#slots.forget(ids);
  }

  /** What somebody else does while the run is at work. */
  #surprise(attempt: Attempt, arrival: Arrival): void {
    const { task, witness, controller } = attempt;
    if (task.cancelledAt === witness.requests + 1) {
      this.#say(`${attempt.name} is cancelled`);
      attempt.inFlight = new Set([arrival, ...this.#turnstile.heldOf(attempt.name)]);
      controller.abort();
    }
    if (task.surprisedAt !== witness.requests + 1) return;
    const change: Change | null = happens(this.#random, 0.5) ? intervene(this.#world) : changeFleet(this.#world);
    if (change === null) return;
    this.#say(`meanwhile ${change.what}`);
    this.#forget(change.touched);
    for (const other of this.#attempts.values()) touch(this.#world, other, change.touched);
  }

  #count(what: string, times = 1): void {
    this.#seen[what] = (this.#seen[what] ?? 0) + times;
  }

  #say(line: string): void {
    const told = `${new Date(this.#time.now()).toISOString()} ${line}`;
    this.#trace.push(told);
    this.#options.tell?.(told);
  }
}
