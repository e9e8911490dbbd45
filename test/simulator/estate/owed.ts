import type { Account } from '../../../sandbox/state/account.ts';
import {
  type Ami,
  allAmis,
  copiesOf,
  exists,
  isDue,
  isEstranged,
  isOff,
  isOurs,
  isReadable,
  verifiedAt,
  wishesOf,
} from './amis.ts';
import { overdue } from './booting.ts';
import type { Estate } from './estate.ts';
import type { Ledger, Promised } from './ledger.ts';
import type { Attempt, Task } from './run.ts';
import { countOurs } from './run.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function accountsOf({ accounts }: Estate, task: Pick<Task, 'accounts'>): readonly Account[] {
  return accounts.filter(({ accountId }) => task.accounts.includes(accountId));
}

/** What stands when a run begins. */
export function promisedNow(estate: Estate, task: Task): Promised {
  const now = estate.time.now();
  const accounts = accountsOf(estate, task);
  const amis = accounts.flatMap((account) => allAmis(account).filter(isOurs));
  return {
    machines: accounts.flatMap((account) =>
      estate.regions.flatMap((region) =>
        [...account.region(region).instances.values()]
          .filter(
            ({ state, tags }) => ['running', 'stopping', 'stopped'].includes(state) && tags.get('Backup') === 'Daily',
          )
          .map(({ instanceId }) => ({ account: account.accountId, region, id: instanceId })),
      ),
    ),
    wanted: amis.flatMap((source) =>
      // What began to be seen only now may have been listed or not.
      source.state === 'available' && source.createdAt + HOUR / 4 <= now
        ? (wishesOf(source) ?? []).flatMap((wish) => (isDue(wish, now + HOUR) ? [{ source, to: wish.to }] : []))
        : [],
    ),
    failed: amis.filter(({ state }) => state === 'failed'),
    stuck: amis.filter(({ state, createdAt }) => state === 'pending' && createdAt + DAY <= now),
    ours: countOurs(estate),
    verified: accounts.flatMap((account) => newestVerified(estate, account)),
  };
}

/** Of each machine that exists its newest AMI that was proven to boot. */
function newestVerified(estate: Estate, account: Account): readonly Ami[] {
  const newest = new Map<string, Ami>();
  for (const ami of allAmis(account)) {
    if (!isOurs(ami) || ami.madeOf === null || ami.state !== 'available' || verifiedAt(ami, estate.time.now()) === null)
      continue;
    if (exists(estate, account, ami.region, ami.madeOf) !== true) continue;
    const other = newest.get(ami.madeOf);
    if (other === undefined || ami.createdAt > other.createdAt) newest.set(ami.madeOf, ami);
  }
  return [...newest.values()];
}

/** Why a run must be red, whatever it did: what it could not read, and what it must tell of. */
export function whyRed(estate: Estate, { task, promised }: Attempt): readonly string[] {
  if (task.mode === 'restore') return [];
  const places = accountsOf(estate, task).flatMap((account) =>
    regionsOf(estate, task).flatMap((region) =>
      isReadable(estate, account, region) || (isOff(account, region) && !estate.shut.has(account.accountId))
        ? []
        : [`${account.accountId} ${region} cannot be read`],
    ),
  );
  const failed = task.mode === 'purge' ? promised.failed : [];
  const told = failed.filter((ami) => isLookedAt(estate, task, ami)).map(({ id }) => `${id} has failed`);
  return [...places, ...told];
}

/** The regions that a run looks at. */
function regionsOf({ regions }: Estate, { inputs }: Task): readonly string[] {
  const asked = inputs.regions ?? '';
  if (asked === '') return regions;
  const words = asked.split(' ');
  const left = words.flatMap((word) => (word.startsWith('!') ? [word.slice(1)] : []));
  return left.length > 0 ? regions.filter((region) => !left.includes(region)) : words;
}

function isLookedAt(estate: Estate, task: Task, { account, region }: Ami): boolean {
  const found = estate.accounts.find(({ accountId }) => accountId === account);
  return found !== undefined && regionsOf(estate, task).includes(region) && isReadable(estate, found, region);
}

/** What a run that worked in an account owes there and has not done. */
export function owedIn(estate: Estate, ledger: Ledger, attempt: Attempt, account: Account): readonly string[] {
  if (attempt.task.inputs['dry-run'] === 'true' || attempt.task.approved !== null) return [];
  switch (attempt.task.mode) {
    case 'backup':
      return owedBackups(estate, attempt, account);
    case 'copy':
      return owedCopies(estate, attempt, account);
    case 'verify':
      return owedEnds(estate, ledger, attempt, account);
    case 'purge':
    case 'restore':
      return [];
  }
}

function owedBackups(estate: Estate, { task, promised, startedAt }: Attempt, account: Account): readonly string[] {
  const since = task.since ?? startedAt;
  const amis = allAmis(account).filter(isOurs);
  // One that it began may have failed since, unless it waited.
  const isGood = ({ state, createdAt }: Ami) =>
    state !== 'failed' || (createdAt >= startedAt && task.inputs.wait !== 'true');
  return promised.machines.flatMap(({ account: owner, region, id }) => {
    if (
      owner !== account.accountId ||
      !regionsOf(estate, task).includes(region) ||
      !isReadable(estate, account, region)
    )
      return [];
    const made = amis.filter(
      (ami) => ami.region === region && ami.madeOf === id && ami.createdAt >= since && isGood(ami),
    );
    if (made.length === 0) return [`${id} in ${region} of ${owner} has no backup of this run`];
    const expected = estate.wishes.filter(([to]) => to !== region).map(([to]) => to);
    return made.flatMap((ami) => {
      const wished = (wishesOf(ami) ?? []).map(({ to }) => to);
      return wished.join() === expected.join()
        ? []
        : [`${ami.id} wishes copies in ${wished.join()}, not ${expected.join()}`];
    });
  });
}

function owedCopies(estate: Estate, { task, promised, startedAt }: Attempt, account: Account): readonly string[] {
  return promised.wanted.flatMap(({ source, to }) => {
    const { account: owner, region, id } = source;
    if (owner !== account.accountId || !regionsOf(estate, task).includes(region)) return [];
    if (!isReadable(estate, account, region) || !isReadable(estate, account, to)) return [];
    // A purge beside it may have taken the source.
    if (!account.region(region).images.has(id) || isEstranged(source, account, to)) return [];
    // One that it began may have failed since.
    const there = copiesOf(source, account, to).some(
      ({ state, createdAt }) => state !== 'failed' || (createdAt >= startedAt && task.inputs.wait !== 'true'),
    );
    return there ? [] : [`${id} in ${region} of ${owner} has no copy in ${to}`];
  });
}

/** Its own tests are over, and those that others left behind too. */
function owedEnds(estate: Estate, ledger: Ledger, attempt: Attempt, account: Account): readonly string[] {
  const own = attempt.launched.filter(({ account: owner, region, id }) => {
    const state = account.region(region).instances.get(id)?.state;
    return owner === account.accountId && (state === 'running' || state === 'pending' || state === 'stopped');
  });
  const left = overdue(estate, ledger, attempt.startedAt).filter(
    ({ account: owner, region }) => owner === account.accountId && isReadable(estate, account, region),
  );
  return [...own, ...left].map(({ id, run }) => `the boot test ${id} of ${run} still runs`);
}

/** Whether all is well, so that a run of which nothing went wrong on the way must be green. */
export function isInOrder(estate: Estate, ledger: Ledger, { task, promised, startedAt }: Attempt): boolean {
  const accounts = accountsOf(estate, task);
  return (
    !estate.copiesFail &&
    estate.boots.size === 0 &&
    !estate.noCapacity &&
    !estate.isOpen &&
    promised.failed.length + promised.stuck.length === 0 &&
    accounts.every((account) => estate.regions.every((region) => isReadable(estate, account, region))) &&
    accounts.every((account) => [...account.keys.values()].every(({ state }) => state === 'Enabled')) &&
    // What was made, and nobody sees for minutes, is told as a name that is taken.
    accounts.every(({ settings }) => settings.consistencySeconds + settings.tagLagSeconds <= 50) &&
    (task.inputs['max-deletions'] ?? '') === '' &&
    task.approved === null &&
    // What takes longer is told.
    (task.inputs.wait !== 'true' || accounts.every(({ settings }) => settings.imageReadyMs <= 60_000)) &&
    overdue(estate, ledger, startedAt).length === 0 &&
    promised.wanted.every(({ source, to }) =>
      accounts.every((account) => account.accountId !== source.account || !isEstranged(source, account, to)),
    )
  );
}
