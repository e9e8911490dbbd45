import { tooManyDeletions } from '../../decide/faults.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import type { ChangeSet, Fault } from '../../model.ts';
import type { DeletionsMet } from '../../ports/together.ts';
import type { Run } from '../shared/mode.ts';
import { deletionsDue, refuseAll } from './max-deletions.ts';

/** What the limit depends on. */
export interface Allowing {
  readonly request: Pick<PurgeRequest, 'maxDeletions'>;
  readonly run: Pick<Run, 'accounts'>;
}

/**
 * Applies `max-deletions` over all accounts of the run: a number limits their sum, and if one account's purge is refused,
 * all are. Nothing is deleted anywhere before every account has counted its deletions.
 */
export async function allowedEverywhere(
  changeSet: ChangeSet,
  { request, run: { accounts } }: Allowing,
): Promise<ChangeSet> {
  if (request.maxDeletions === null || accounts === undefined) return changeSet;
  const refused = changeSet.failures.some(({ fault }) => fault.code === 'too-many-deletions');
  const mine: DeletionsMet = { of: 'deletions', count: deletionsDue(changeSet), refused };
  const all = (await accounts.meet(mine)).filter((met) => met.of === 'deletions');
  // An account without deletions has nothing to refuse.
  if (mine.refused || mine.count === 0) return changeSet;
  const most = request.maxDeletions;
  const total = all.reduce((sum, { count }) => sum + count, 0);
  if ('count' in most && total > most.count) {
    const fault = tooManyDeletions(total, total, 'recovery point', `${most.count} (in all accounts together)`);
    return refuseAll(changeSet, fault);
  }
  if (!all.some(({ refused }) => refused)) return changeSet;
  return refuseAll(changeSet, REFUSED_ELSEWHERE);
}

const REFUSED_ELSEWHERE: Fault = {
  code: 'too-many-deletions',
  message:
    'another account has more deletions due than max-deletions allows: the whole purge is refused in all accounts',
  advice: 'Read what that account would delete. If it is right, run the purge once with a higher max-deletions.',
};
