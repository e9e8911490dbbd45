import type { FaultRule } from '../../../sandbox/index.ts';
import { type Random, seededRandom } from '../../../sandbox/random.ts';
import type { Account } from '../../../sandbox/state/account.ts';
import { happens } from '../chance.ts';
import type { Outcome } from '../history.ts';
import { isReading } from '../requests.ts';
import { SimulatedTime } from '../time.ts';
import type { Arrival, House, Turnstile } from '../turnstile.ts';
import { audit } from './audit.ts';
import { noteLaunched } from './booting.ts';
import { whatIsWrongWithCopies } from './copying.ts';
import { createEstate, type Estate, type Fixed, type Theme } from './estate.ts';
import { judge } from './judge.ts';
import { Ledger } from './ledger.ts';
import { promisedNow } from './owed.ts';
import { type Attempt, startAttempt, type Task } from './run.ts';
import type { Step } from './steps.ts';
import { whyNotWrite } from './writes.ts';

export interface EstateOptions {
  readonly theme: Theme;
  readonly seed: number;
  readonly days: number;
  readonly steps?: number;
  /** What happens, day by day. */
  readonly schedule: (estate: Estate, days: number) => Generator<Step>;
  /** What is not drawn; default nothing. */
  readonly fixed?: Fixed;
  readonly tell?: (line: string) => void;
}

const START = '2026-03-02T00:00:00Z';
const MADE_BY = /^(CreateImage|CopyImage|RunInstances)$/;

/** Plays one history of an estate, up to its end or the first step after which something is wrong. */
export async function playEstate(turnstile: Turnstile, options: EstateOptions): Promise<Outcome> {
  const history = new EstateHistory(turnstile, options);
  const realRandom = Math.random;
  const onUnhandled = (error: unknown) => history.uncaught(error);
  process.on('unhandledRejection', onUnhandled);
  Math.random = seededRandom(options.seed ^ 0x5bd1e995);
  try {
    return await history.play();
  } finally {
    Math.random = realRandom;
    process.off('unhandledRejection', onUnhandled);
  }
}

class EstateHistory {
  readonly #turnstile: Turnstile;
  readonly #options: EstateOptions;
  readonly #random: Random;
  readonly #time: SimulatedTime;
  readonly #estate: Estate;
  readonly #ledger = new Ledger();
  readonly #attempts = new Map<string, Attempt>();
  readonly #seen: Record<string, number> = {};
  readonly #trace: string[] = [];
  /** Ids that were there before the request that is being served. */
  #before: ReadonlySet<string> = new Set();
  #requests = 0;
  #runs = 0;

  constructor(turnstile: Turnstile, options: EstateOptions) {
    this.#turnstile = turnstile;
    this.#options = options;
    this.#random = seededRandom(options.seed);
    this.#time = new SimulatedTime(START, turnstile.tell);
    this.#estate = createEstate(options.theme, this.#random, this.#time, options.seed, options.fixed ?? null);
    turnstile.enter(this.#house());
  }

  async play(): Promise<Outcome> {
    const { theme, seed, days, steps: most = Number.POSITIVE_INFINITY, schedule } = this.#options;
    let steps = 0;
    let problems: string[] = [];
    const all = [() => schedule(this.#estate, days), () => audit(this.#estate)];
    for (const part of all) {
      for (const step of part()) {
        if (steps >= most || problems.length > 0) break;
        steps += 1;
        problems = await this.#take(step);
      }
    }
    const seen = this.#seen;
    return { theme, seed, days, steps, requests: this.#requests, problems, seen, trace: this.#trace.join('\n') };
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
      const what = step.act();
      if (what !== null) {
        this.#count(`change: ${what.split(':')[0] ?? ''}`);
        this.#say(what);
      }
      return [];
    }
    if (step.kind === 'expect') return step.problems(this.#ledger);
    const attempts = step.tasks().map((task) => this.#start(task));
    await this.#turnstile.drive(() => attempts.every(({ state }) => state !== 'running'));
    for (const attempt of attempts) this.#leave(attempt);
    const problems = attempts.flatMap((attempt) =>
      judge(this.#estate, this.#ledger, attempt).map((problem) => `${attempt.name}: ${problem}`),
    );
    step.onEnd(attempts);
    for (const { name } of attempts) this.#attempts.delete(name);
    this.#estate.sandbox.requests.length = 0;
    return problems;
  }

  #start(task: Task): Attempt {
    this.#runs += 1;
    const name = `sim-${this.#runs}`;
    const attempt = startAttempt(this.#estate, this.#turnstile, name, task, promisedNow(this.#estate, task));
    this.#attempts.set(name, attempt);
    this.#say(
      `${name} ${task.mode} ${task.workflowRun?.id ?? 'by hand'} ${task.weather.name} ${JSON.stringify(task.inputs)}`,
    );
    return attempt;
  }

  #leave(attempt: Attempt): void {
    const { name, task, controller, state, report } = attempt;
    const writes = this.#turnstile.leftovers(name).filter(({ action }) => !isReading(action));
    if (writes.length > 0 && !controller.signal.aborted && state !== 'dead') {
      attempt.problems.push(`it ended while ${writes.map(({ action }) => action).join()} was under way`);
    }
    const end = state === 'dead' ? 'dead' : (report?.outcome ?? 'none');
    this.#count(`${task.mode} ${end}`);
    if (task.approved !== null) {
      const whom = this.#estate.accounts.map(({ accountId }) => accountId);
      if (task.accounts.join() !== whom.join()) this.#count('approval for others');
      else if (attempt.deregistered.size > 0) this.#count('approval carried out');
    }
    if (report === null) return;
    for (const { because } of report.kept) this.#count(`kept: ${because}`);
    for (const { because } of report.deleted) this.#count(`deleted: ${because}`);
    for (const { copyOf, alreadyDone } of report.created)
      this.#count(`${copyOf === null ? 'backup' : 'copy'} ${alreadyDone ? 'adopted' : 'made'}`);
    for (const { result } of report.verified) this.#count(`verified: ${result}`);
    for (const { fault, action } of report.failed) this.#count(`failed: ${action} ${fault}`);
    this.#count('left-over snapshots finished', report.finishedSnapshots.length);
    this.#count('restored', report.restored.length);
    this.#say(
      `${name} ends ${report.outcome}: ${report.failed.map(({ target, fault }) => `${target} ${fault}`).join('; ')}`,
    );
  }

  #house(): House {
    const { sandbox, accounts, stranger } = this.#estate;
    const everyAccount = [...accounts, ...(stranger === null ? [] : [stranger])];
    return {
      sandbox,
      time: this.#time,
      random: this.#random,
      isDead: (run) => this.#attempts.get(run)?.state !== 'running',
      dies: ({ run }) => {
        const attempt = this.#attempts.get(run);
        if (attempt === undefined || attempt.task.diesAt !== attempt.requests + 1) return false;
        attempt.state = 'dead';
        this.#say(`${attempt.name} is killed`);
        return true;
      },
      before: (arrival, unheard) => {
        this.#time.advance(happens(this.#random, 0.3) ? 0 : Math.floor(this.#random() * 60));
        const attempt = this.#attempts.get(arrival.run);
        if (attempt === undefined) throw new Error(`a request of nobody: ${JSON.stringify(arrival)}`);
        attempt.requests += 1;
        for (const one of everyAccount) one.faults.clear();
        const account = accountOf(everyAccount, arrival);
        account.faults.add(this.#effects(attempt, account, arrival, unheard));
        if (!unheard) this.#cancel(attempt, arrival);
        if (attempt.inFlight !== null && !attempt.inFlight.has(arrival) && isWrite(arrival) && !isCleaning(arrival))
          attempt.problems.push(`it began ${arrival.action} after it was cancelled`);
        const why = whyNotWrite(this.#estate, this.#ledger, attempt, account, arrival);
        if (why !== null)
          attempt.problems.push(`${arrival.action} in ${arrival.region} of ${account.accountId}: ${why}`);
        this.#before = MADE_BY.test(arrival.action) ? idsIn(account, arrival.region) : new Set();
      },
      after: (arrival, record, delivered) => {
        this.#requests += 1;
        const attempt = this.#attempts.get(arrival.run);
        if (attempt === undefined) return;
        if (!delivered) attempt.troubled.add(arrival.action);
        const account = accountOf(everyAccount, arrival);
        if (arrival.action === 'CopyImage')
          attempt.problems.push(...whatIsWrongWithCopies(account, arrival, this.#before));
        if (arrival.action === 'RunInstances')
          attempt.problems.push(...noteLaunched(this.#ledger, attempt, account, arrival.region, this.#before));
        const { run, region, action, params } = arrival;
        const target = params.ImageId ?? params.SourceImageId ?? params.InstanceId ?? params['ResourceId.1'] ?? '';
        this.#say(
          `  ${run} ${account.accountId} ${region} ${action} ${target} ${record.status} ${record.errorCode ?? ''} ${record.faults?.join() ?? ''}`,
        );
        if (record.errorCode === 'SandboxDefect' || record.errorCode === 'NotModelledBySandbox')
          attempt.problems.push(`the sandbox answered ${action} with ${record.errorCode}`);
      },
    };
  }

  #effects(attempt: Attempt, account: Account, arrival: Arrival, unheard: boolean): FaultRule[] {
    const { copiesFail, noCapacity, shut } = this.#estate;
    const { action } = arrival;
    const effects = attempt.task.weather.effectsOn(arrival);
    if (action === 'CopyImage' && copiesFail) effects.push({ imageFails: 'Given key ID is not accessible' });
    if (effects.some((effect) => 'imageFails' in effect || 'snapshotResult' in effect)) attempt.struck = true;
    if (action === 'RunInstances' && noCapacity)
      effects.unshift({
        error: { code: 'InsufficientInstanceCapacity', status: 500, message: 'There is no capacity' },
      });
    if (shut.get(account.accountId) === 'scp' && !/^(Assume|GetIdToken)/.test(action)) effects.unshift({ deny: 'scp' });
    if (unheard) effects.push({ lostAnswer: true });
    return effects.map((effect) => ({ match: {}, do: effect }));
  }

  #cancel(attempt: Attempt, arrival: Arrival): void {
    if (attempt.task.cancelledAt !== attempt.requests) return;
    this.#say(`${attempt.name} is cancelled`);
    attempt.inFlight = new Set([arrival, ...this.#turnstile.heldOf(attempt.name)]);
    attempt.controller.abort();
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

/** The account that a request is for: that of whoever signed it, or of the role that it asks for. */
function accountOf(accounts: readonly Account[], { accessKey, params }: Arrival): Account {
  const role = params.RoleArn?.split(':')[4];
  const found = accounts.find(({ accountId, identities }) =>
    accessKey === undefined ? accountId === role : identities.principals.has(accessKey),
  );
  const [first] = accounts;
  if (first === undefined) throw new Error('there is no account');
  return found ?? first;
}

function idsIn(account: Account, name: string): ReadonlySet<string> {
  const { images, instances } = account.region(name);
  return new Set([...images.keys(), ...instances.keys()]);
}

function isWrite({ action }: Arrival): boolean {
  return !isReading(action);
}

/** What a cancelled run ends with all the same: an instance that runs costs money. */
function isCleaning({ action }: Arrival): boolean {
  return action === 'TerminateInstances';
}
