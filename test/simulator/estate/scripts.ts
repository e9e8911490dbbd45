import { workflowRunOf } from '../../../src/github/environment.ts';
import { createWeather } from '../weather.ts';
import type { Estate, Fixed } from './estate.ts';
import { meddleWithCopies } from './people.ts';
import type { Task } from './run.ts';
import { approval, restore } from './schedule.ts';
import { change, runs, type Step } from './steps.ts';
import { backupTask, copyTask, purgeTask, verifyTask } from './tasks.ts';
import { accountShut, copiesFail, noneBoots, regionDies } from './troubles.ts';

/** Histories in which all that matters is certain to happen: for the suite, which has no time for many. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TROUBLED = 'eu-west-1';

const SETTINGS = { imageReadyMs: 60_000, consistencySeconds: 2, tagLagSeconds: 0 } as const;
const PLAIN = { 'dry-run': 'false' } as const;

export const FIXED: Fixed = {
  settings: SETTINGS,
  wishes: [
    ['us-east-1', 1],
    [TROUBLED, 5],
  ],
};
export const FIXED_VERIFY: Fixed = { settings: { ...SETTINGS, statusChecksMs: 10_000 }, wishes: [] };

/** A run that gentle weather befalls, which it must bear, and perhaps a death. */
function plain(estate: Estate, task: Task, inputs: Task['inputs'] = {}, diesAt: number | null = null): Task {
  const { tag, expiry, 'copy-to': copyTo, 'if-none-found': none, 'copy-kms-key': keys } = task.inputs;
  const kept = Object.entries({ tag, expiry, 'copy-to': copyTo, 'if-none-found': none, 'copy-kms-key': keys });
  const weather = createWeather(estate.random, 'gentle', estate.theme === 'accounts');
  const known = Object.fromEntries(kept.filter(([, value]) => value !== undefined));
  return { ...task, inputs: { ...PLAIN, ...known, ...inputs }, weather, diesAt, cancelledAt: null };
}

function* backup(estate: Estate, at: number, id: number): Generator<Step> {
  const run = workflowRunOf({ GITHUB_RUN_ID: `${id}`, GITHUB_RUN_ATTEMPT: '1' });
  yield runs(at, () => [plain(estate, backupTask(estate, run))]);
}

/** A run that is killed, and the same again. */
function* killed(estate: Estate, at: number, diesAt: number, taskOf: () => Task): Generator<Step> {
  yield runs(at, () => [{ ...taskOf(), diesAt }]);
  yield runs(estate.time.now() + 30_000, () => [taskOf()]);
}

/** Copies fail and are made again, people make copies of copies, and a region dies for days. */
export function* scriptedCopies(estate: Estate, guards: Task['inputs'] = {}): Generator<Step> {
  const start = estate.time.now();
  const copy = () => plain(estate, copyTask(estate));
  const purge = (inputs: Task['inputs'] = {}) => [plain(estate, purgeTask(estate), { ...guards, ...inputs })];
  const failing = copiesFail(estate);
  const dying = regionDies(estate, 4, TROUBLED);
  yield* backup(estate, start + HOUR, 1);
  yield change(start + 2 * HOUR, failing.begin);
  yield runs(start + 3 * HOUR, () => [copy()]);
  yield change(start + 4 * HOUR, failing.end);
  yield runs(start + 5 * HOUR, () => purge());
  yield* killed(estate, start + 6 * HOUR, 9, copy);
  yield change(start + 7 * HOUR, () => meddleWithCopies(estate));
  yield* backup(estate, start + DAY, 2);
  yield runs(start + DAY + HOUR, () => [copy(), copy()]);
  yield change(start + DAY + 2 * HOUR, dying.begin);
  for (let day = 2; day < 5; day += 1) {
    yield* backup(estate, start + day * DAY, 1 + day);
    yield* killed(estate, start + day * DAY + HOUR, 8 + day, copy);
    yield runs(start + day * DAY + 2 * HOUR, () => purge());
    yield runs(start + day * DAY + 3 * HOUR, () => purge({ regions: `!${TROUBLED}` }));
  }
  // Sources expire while their copies are missing, and while they have failed.
  yield change(estate.time.now() + HOUR, dying.end);
  yield runs(estate.time.now() + HOUR, () => purge());
  yield change(estate.time.now(), failing.begin);
  yield runs(estate.time.now() + HOUR, () => [copy()]);
  yield change(estate.time.now() + HOUR, failing.end);
  yield runs(estate.time.now() + HOUR, () => purge());
}

/** Three accounts, one of which refuses, runs that are killed, and approvals for those three. */
export function* scriptedAccounts(estate: Estate): Generator<Step> {
  const start = estate.time.now();
  const copy = () => plain(estate, copyTask(estate));
  const shut = accountShut(estate);
  yield* backup(estate, start + HOUR, 1);
  yield* killed(estate, start + 3 * HOUR, 40, copy);
  yield* backup(estate, start + DAY, 2);
  yield change(start + 2 * DAY, shut.begin);
  yield* backup(estate, start + 2 * DAY + HOUR, 3);
  yield runs(start + 2 * DAY + 2 * HOUR, () => [copy()]);
  yield change(start + 3 * DAY, shut.end);
  yield runs(start + 3 * DAY + HOUR, () => [plain(estate, purgeTask(estate), { 'max-deletions': '3' })]);
  yield* approval(estate, start + 3 * DAY + 2 * HOUR, 'one more');
  yield* approval(estate, start + 3 * DAY + 4 * HOUR, 'the same');
  yield* killed(estate, start + 3 * DAY + 6 * HOUR, 35, () => plain(estate, purgeTask(estate)));
}

/** Boots that pass, that fail and that are killed, purges beside them, and a restore. */
export function* scriptedBoots(estate: Estate): Generator<Step> {
  const start = estate.time.now();
  const verify = () => plain(estate, verifyTask(estate), { 'verify-every': '12 hours', 'test-timeout': '5 minutes' });
  const bare = { 'min-keep': '0', 'keep-verified': '1' };
  const bad = noneBoots(estate);
  yield* backup(estate, start + HOUR, 1);
  yield* killed(estate, start + 3 * HOUR, 17, verify);
  yield* backup(estate, start + DAY, 2);
  yield change(start + DAY + HOUR, bad.begin);
  yield* killed(estate, start + DAY + 2 * HOUR, 24, verify);
  yield change(start + DAY + 4 * HOUR, bad.end);
  yield* restore(estate, start + DAY + 6 * HOUR, true);
  yield* backup(estate, start + 4 * DAY, 3);
  yield runs(start + 4 * DAY + HOUR, () => [plain(estate, purgeTask(estate), bare)]);
  yield runs(start + 4 * DAY + 2 * HOUR, () => [verify()]);
  yield runs(start + 4 * DAY + 3 * HOUR, () => [plain(estate, purgeTask(estate), bare)]);
}
