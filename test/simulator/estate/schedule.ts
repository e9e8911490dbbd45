import { workflowRunOf } from '../../../src/github/environment.ts';
import { choose, happens, oneOf, wholeNumber } from '../chance.ts';
import { createWeather } from '../weather.ts';
import { allAmis, isOurs } from './amis.ts';
import type { Estate } from './estate.ts';
import { changeFleet, intervene } from './people.ts';
import type { Attempt, PlayedMode, Task } from './run.ts';
import { change, runs, type Step } from './steps.ts';
import { backupTask, copyTask, purgeTask, restoreTask, verifyTask } from './tasks.ts';
import { drawTrouble } from './troubles.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Draws the days of an estate: backups at night, then copies, purges and boots, and whatever befalls them by day. */
export function* drawDays(estate: Estate, days: number): Generator<Step> {
  const { random, time, theme } = estate;
  const start = time.now();
  const mending: { readonly at: number; readonly act: () => string | null }[] = [];
  for (let day = 0; day < days; day += 1) {
    const morning = start + day * DAY;
    for (const step of mending.filter(({ at }) => at <= morning)) yield change(morning, step.act);
    mending.splice(0, mending.length, ...mending.filter(({ at }) => at > morning));
    if (happens(random, 0.3)) {
      const trouble = drawTrouble(estate);
      yield change(morning + MINUTE, trouble.begin);
      mending.push({ at: morning + trouble.lasts * DAY, act: trouble.end });
    }
    yield* nightly(estate, morning + HOUR);
    if (estate.wishes.length > 0 && happens(random, 0.85))
      yield* repeated(estate, morning + 3 * HOUR, () => copyTask(estate));
    if (theme === 'verify' && happens(random, 0.6))
      yield* repeated(estate, morning + 5 * HOUR, () => verifyTask(estate));
    if (happens(random, 0.75)) yield* repeated(estate, morning + 7 * HOUR, () => purgeTask(estate));
    if (theme === 'accounts' && happens(random, 0.25)) yield* approval(estate, morning + 9 * HOUR);
    if (theme === 'verify' && happens(random, 0.2)) yield* restore(estate, morning + 10 * HOUR);
    for (let count = wholeNumber(random, 0, 2); count > 0; count -= 1)
      yield change(morning + 12 * HOUR, () => changeFleet(estate));
    for (let count = wholeNumber(random, 0, 3); count > 0; count -= 1)
      yield change(morning + 13 * HOUR, () => intervene(estate));
  }
}

/** A backup, and its further attempts: by GitHub, by `act`, whose run ids repeat, or as two jobs of one run. */
function* nightly(estate: Estate, at: number): Generator<Step> {
  const { random, time } = estate;
  const front = choose(random, 'github', 'github', 'github', 'act', 'two jobs');
  const id = `${wholeNumber(random, 100_000_000, 999_999_999)}`;
  const env = (attempt: number, job: string) => ({
    GITHUB_RUN_ID: front === 'act' ? '1' : id,
    GITHUB_RUN_ATTEMPT: `${attempt}`,
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_JOB: job,
    GITHUB_ACTION: 'backup',
    ...(front === 'act' ? { ACT: 'true' } : {}),
  });
  const jobs = front === 'two jobs' ? ['one', 'other'] : ['one'];
  let began: number | null = null;
  let isDead = false;
  let isWell = false;
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const since = front === 'act' ? null : began;
    const tasks = () => jobs.map((job) => backupTask(estate, workflowRunOf(env(attempt, job)), since));
    yield runs(attempt === 1 ? at : time.now() + choose(random, 5_000, 2 * MINUTE, 30 * MINUTE), tasks, (attempts) => {
      began ??= Math.min(...attempts.map(({ startedAt }) => startedAt));
      isDead = attempts.some(({ state }) => state === 'dead');
      isWell = attempts.every(({ report }) => report?.outcome === 'ok');
    });
    const { GITHUB_RUN_ID: run } = env(attempt, '');
    if (front !== 'act')
      yield { at: time.now(), kind: 'expect', problems: () => madeTwice(estate, run, jobs.length, isWell) };
    if (!happens(random, isDead ? 0.85 : 0.15)) return;
  }
}

/** Each job of a workflow run has one backup of each machine: no second one whatever befell its attempts, and one where all were green. */
function madeTwice({ accounts }: Estate, run: string, jobs: number, isWell: boolean): string[] {
  return accounts.flatMap((account) => {
    const made = allAmis(account).filter(({ tags }) => tags.get('BackupRun')?.endsWith(`/runs/${run}`) === true);
    // Copies, and images of what was launched from a backup, bear the tag too.
    const own = made.filter((ami) => ami.madeOf !== null && isOurs(ami));
    return [...new Set(own.map(({ madeOf }) => madeOf))].flatMap((machine) => {
      const ofIt = own.filter(({ madeOf }) => madeOf === machine);
      const good = ofIt.filter(({ state }) => state !== 'failed').length;
      const isWrong = good > jobs || (isWell && ofIt.length < jobs);
      return isWrong ? [`${good} good backups of ${machine} in run ${run}, which has ${jobs} jobs`] : [];
    });
  });
}

/** A run, again where it was killed, and now and then two of them, or a purge, at once. */
function* repeated(estate: Estate, at: number, taskOf: () => Task): Generator<Step> {
  const { random, time } = estate;
  for (let count = 1; count <= 3; count += 1) {
    let isDead = false;
    const tasks = () => {
      const first = taskOf();
      // With a limit two purges at once delete more than either may.
      const beside: PlayedMode = first.mode;
      if (!happens(random, 0.08)) return [first];
      return beside === 'purge' ? [first] : [first, taskOf()];
    };
    yield runs(count === 1 ? at : time.now() + choose(random, 5_000, 20 * MINUTE), tasks, (attempts) => {
      isDead = attempts.some(({ state }) => state === 'dead');
    });
    if (!isDead) return;
  }
}

const UNHARMED = { diesAt: null, cancelledAt: null } as const;

/** A purge is shown, approved and carried out, by those for whom it was approved or by others. */
export function* approval(estate: Estate, at: number, whom?: 'the same' | 'one more'): Generator<Step> {
  const { random, time, accounts, stranger } = estate;
  let written: string | null = null;
  const inputs = { 'min-keep': '1', 'dry-run': 'true' };
  // Where it is to be certain, nothing befalls it but what it must bear.
  const fate = (): Partial<Task> =>
    whom === undefined ? {} : { weather: createWeather(random, 'gentle', true), ...UNHARMED };
  const plain = (): Task => ({ ...purgeTask(estate), inputs, ...UNHARMED, ...fate() });
  yield runs(
    at,
    () => [plain()],
    ([attempt]) => {
      written = attempt?.written.get('change-set') ?? null;
    },
  );
  if (written === null) return;
  const approved: string = written;
  const ids = accounts.map(({ accountId }) => accountId);
  const more = [...ids, stranger?.accountId ?? ''];
  const others =
    whom === 'the same' ? ids : whom === 'one more' ? more : choose(random, ids, more, ids.slice(1), more.slice(1));
  const task = (): Task => ({
    ...purgeTask(estate),
    inputs: { 'min-keep': '1' },
    approved,
    accounts: others,
    ...fate(),
  });
  let ran: Attempt | undefined;
  yield runs(
    time.now() + choose(random, MINUTE, HOUR),
    () => [task()],
    ([attempt]) => {
      ran = attempt;
    },
  );
  yield {
    at: time.now(),
    kind: 'expect',
    problems: () => {
      if (ran === undefined || others === ids) return [];
      const { deregistered, report, name } = ran;
      const did = deregistered.size > 0 ? [`${name} deleted what was approved for other accounts`] : [];
      return report?.outcome === 'ok' ? [...did, `${name} is green with an approval for other accounts`] : did;
    },
  };
}

/** A restore of some machine, and now and then again by a second attempt: it finds the first one's. */
export function* restore(estate: Estate, at: number, isCertain = false): Generator<Step> {
  const { random, time, accounts, regions } = estate;
  const [account, name] = isCertain ? [accounts[0], regions[0]] : [oneOf(random, accounts), oneOf(random, regions)];
  if (account === undefined || name === undefined) return;
  const backed = [...account.region(name).images.values()].flatMap(({ sourceInstanceId }) => sourceInstanceId ?? []);
  const machine = oneOf(random, backed);
  if (machine === undefined) return;
  const id = `${wholeNumber(random, 100_000_000, 999_999_999)}`;
  const original = () => {
    const found = account.region(name).instances.get(machine);
    return found === undefined ? null : JSON.stringify([found.state, [...found.tags], found.devices]);
  };
  let before: string | null = null;
  let isDead = true;
  for (let attempt = 1; attempt <= 3 && isDead; attempt += 1) {
    const run = workflowRunOf({
      GITHUB_RUN_ID: id,
      GITHUB_RUN_ATTEMPT: `${attempt}`,
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
    });
    const tasks = () => {
      before = original();
      const task = restoreTask(estate, machine, run);
      return [isCertain ? { ...task, weather: createWeather(random, 'gentle', false), ...UNHARMED } : task];
    };
    yield runs(attempt === 1 ? at : time.now() + 30_000, tasks, ([ran]) => {
      isDead = ran?.state === 'dead';
    });
    yield {
      at: time.now(),
      kind: 'expect',
      problems: (ledger) => {
        const count = [...ledger.restored.values()].filter(({ run: name_ }) => name_ !== '').length;
        const made = [...account.region(name).instances.values()].filter(
          ({ clientToken }) => clientToken?.includes(id) === true,
        );
        const doubled = made.length > 1 && count > 1 ? [`one restore made ${made.length} machines of ${machine}`] : [];
        return original() === before || before === null ? doubled : [...doubled, `a restore touched ${machine}`];
      },
    };
  }
}
