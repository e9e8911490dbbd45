import { allAmis, isOurs, isReadable } from './amis.ts';
import type { Estate } from './estate.ts';
import type { Ledger } from './ledger.ts';
import { isInOrder, owedIn, whyRed } from './owed.ts';
import { type Attempt, isUntroubled } from './run.ts';

/** What is wrong with a run that has come to its end, with what it told, and with what it left. */
export function judge(estate: Estate, ledger: Ledger, attempt: Attempt): string[] {
  const { report, task, promised } = attempt;
  const problems = [...attempt.problems, ...verifiedLost(estate, attempt)];
  if (report === null) return problems;
  const reasons = whyRed(estate, attempt);
  const green = report.outcome === 'ok';
  if (green && reasons.length > 0) problems.push(`it is green, and ${reasons.join('; ')}`);
  const failed = report.failed.map(
    ({ account, region, target, fault, message }) => `${account} ${region} ${target} ${fault} (${message})`,
  );
  if (!green && isUntroubled(attempt) && isInOrder(estate, ledger, attempt))
    problems.push(`it is ${report.outcome} for no reason: ${failed.join('; ')}`);
  if (!green && report.failed.length === 0) problems.push(`it is ${report.outcome}, and tells of no failure`);
  for (const account of estate.accounts.filter(({ accountId }) => task.accounts.includes(accountId))) {
    const isOpen =
      !estate.shut.has(account.accountId) && estate.regions.every((region) => isReadable(estate, account, region));
    // One account that refuses, or a region that is down, keeps nobody from the work elsewhere.
    const wholeRun = isUntroubled(attempt) && isOpen && isOrdinary(estate);
    if (!green && !wholeRun) continue;
    problems.push(
      ...owedIn(estate, ledger, attempt, account).map(
        (owed) => `it ${green ? 'is green' : 'had no reason not to'}, and ${owed}`,
      ),
    );
  }
  return [
    ...problems,
    ...told(estate, attempt),
    ...(task.mode === 'purge' ? promisedCopies(estate, attempt) : []),
  ].concat(promised.ours.size === 0 ? ['nobody counted'] : []);
}

/** Nothing that may keep a run from its work in an account that is open. */
function isOrdinary(estate: Estate): boolean {
  const isSeenAtOnce = estate.accounts.every(
    ({ settings }) => settings.consistencySeconds + settings.tagLagSeconds <= 50,
  );
  const works = estate.accounts.every(({ keys }) => [...keys.values()].every(({ state }) => state === 'Enabled'));
  return works && !estate.copiesFail && isSeenAtOnce && estate.boots.size === 0 && !estate.noCapacity && !estate.isOpen;
}

/** The newest verified AMI of a machine outlives every run but one that saw a newer one verified. */
function verifiedLost(estate: Estate, { promised, task }: Attempt): string[] {
  if (task.inputs['keep-verified'] === '0') return [];
  return promised.verified.flatMap(({ account, region, id, madeOf }) => {
    const found = estate.accounts.find(({ accountId }) => accountId === account);
    const there = found?.region(region).images.has(id) === true;
    return there ? [] : [`${id}, the newest verified AMI of ${madeOf}, is gone`];
  });
}

/** What it told of AMIs is so, in the account that it names. */
function told(estate: Estate, { report, task }: Attempt): string[] {
  if (report === null || task.inputs['dry-run'] === 'true') return [];
  const problems: string[] = [];
  const imagesOf = (account: string | null, region: string) =>
    estate.accounts.find(({ accountId }) => accountId === account)?.region(region).images;
  for (const { account, region, recoveryPointId } of report.created) {
    if (imagesOf(account, region)?.has(recoveryPointId ?? '') !== true)
      problems.push(`${recoveryPointId} is told to be made in ${account}, and is not there`);
  }
  for (const { account, region, recoveryPointId } of report.deleted) {
    if (imagesOf(account, region)?.has(recoveryPointId) !== false)
      problems.push(`${recoveryPointId} is told to be deleted in ${account}, and is there`);
  }
  for (const { account, region, recoveryPointId, because } of report.kept) {
    if (because === 'failed' || recoveryPointId.startsWith('snap-')) continue;
    if (imagesOf(account, region)?.has(recoveryPointId) !== true)
      problems.push(`${recoveryPointId} is told to be kept in ${account}, and is gone`);
  }
  for (const entry of report.accounts ?? []) {
    if (entry.outcome === 'ok' && estate.shut.has(entry.account ?? ''))
      problems.push(`${entry.account} is told to be well, and nobody gets in`);
  }
  if (estate.theme === 'accounts' && report.accounts !== undefined && report.accounts !== null) {
    const named = report.accounts.map(({ account }) => account).sort();
    if (named.length > 0 && named.join() !== [...task.accounts].sort().join())
      problems.push(`it tells of the accounts ${named.join()}`);
  }
  return problems;
}

/** A copy whose home region cannot be asked is kept, and that is red where anything would have become of it. */
function promisedCopies(estate: Estate, { report, task, startedAt }: Attempt): string[] {
  if (report === null || report.outcome !== 'ok' || task.inputs['min-keep'] === '0') return [];
  return estate.accounts.flatMap((account) =>
    allAmis(account).flatMap((ami) => {
      if (
        ami.copyOf === null ||
        !isOurs(ami) ||
        ami.state !== 'available' ||
        !task.accounts.includes(account.accountId)
      )
        return [];
      const home = ami.copyOf.split('/')[0] ?? '';
      const expire = Date.parse(ami.tags.get('Expire') ?? '');
      const isLooked = report.regions.some(({ region }) => region === ami.region);
      const isAsked = account.region(home).optInStatus !== 'not-opted-in' && !isReadable(estate, account, home);
      return isLooked && isAsked && ami.held === null && expire <= startedAt
        ? [`it is green, and nobody could be asked about ${ami.id}, a copy from ${home}`]
        : [];
    }),
  );
}
