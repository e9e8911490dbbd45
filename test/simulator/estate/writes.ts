import type { Account } from '../../../sandbox/state/account.ts';
import { isReading } from '../requests.ts';
import type { Arrival } from '../turnstile.ts';
import { amisIn } from './amis.ts';
import { whyNotTag, whyNotTerminate } from './booting.ts';
import { whyNotCopy } from './copying.ts';
import { whyNotDeleteSnapshot, whyNotDeregister } from './deletions.ts';
import type { Estate } from './estate.ts';
import type { Ledger } from './ledger.ts';
import type { Attempt } from './run.ts';

/** Why a run must not send this request; null when it may. What it is about to take away is written down. */
export function whyNotWrite(
  estate: Estate,
  ledger: Ledger,
  attempt: Attempt,
  account: Account,
  arrival: Arrival,
): string | null {
  const { action, region, params } = arrival;
  const { mode, inputs, accounts } = attempt.task;
  if (isReading(action)) return null;
  if (!account.regions.has(region)) return 'there is no such region';
  if (inputs['dry-run'] === 'true') return 'a dry run asks for it';
  if (!accounts.includes(account.accountId)) return 'nobody asked for this account';
  switch (action) {
    case 'CreateImage':
      return mode === 'backup' ? null : `a ${mode} asks for it`;
    case 'CopyImage':
      return whyNotCopy(attempt, account, arrival);
    case 'DeregisterImage': {
      const { ImageId: id = '' } = params;
      const ami = amisIn(account, region).find((one) => one.id === id);
      // Somebody else was faster.
      if (ami === undefined) return null;
      const key = `${account.accountId} ${id}`;
      // Asked again because an answer was lost.
      const why = attempt.deregistered.has(key) ? null : whyNotDeregister(estate, attempt, account, ami);
      attempt.deregistered.add(key);
      for (const snapshot of ami.snapshots) attempt.snapshotsOfGone.add(`${account.accountId} ${region} ${snapshot}`);
      return why === null ? null : `${id}: ${why}`;
    }
    case 'DeleteSnapshot': {
      const { SnapshotId: id = '' } = params;
      const why = whyNotDeleteSnapshot(attempt, account, region, id);
      if (!attempt.snapshotsOfGone.has(`${account.accountId} ${region} ${id}`)) attempt.looseDeleted.add(id);
      return why === null ? null : `${id}: ${why}`;
    }
    case 'RunInstances':
      return mode === 'verify' || mode === 'restore' ? null : `a ${mode} asks for it`;
    case 'TerminateInstances':
      return whyNotTerminate(estate, ledger, attempt, account, arrival);
    case 'CreateTags':
      return whyNotTag(estate, attempt, account, arrival);
    default:
      return 'no run has any business to ask for it';
  }
}
