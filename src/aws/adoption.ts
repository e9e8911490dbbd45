import { readExpireTag } from '../decide/expire-tag.ts';
import { backupFailed } from '../decide/faults.ts';
import type { AccountId, CreateChange, CreateOutcome, Fault, RecoveryPoint, WrittenTags } from '../model.ts';

/**
 * What became of a slot whose name is taken: made by an earlier attempt, or by a call of this one whose answer was lost; or
 * somebody else's, or failed, and then the slot has no backup.
 * @param mayBeFromThisRun True where this run may have made it itself.
 */
export function judgeFound(
  point: RecoveryPoint,
  change: CreateChange,
  account: AccountId,
  mayBeFromThisRun: boolean,
): CreateOutcome {
  const stranger = whyAStranger(point, change, account);
  if (stranger !== null) {
    return failed({
      code: 'name-taken',
      message: `the name ${change.slot} is taken by ${point.id}, which is not this backup: ${stranger}`,
      advice: 'Find out who made it; rename or delete it, then run again.',
    });
  }
  if (point.state === 'failed')
    return failed(backupFailed(`${point.id}${point.stateReason === '' ? '' : `: ${point.stateReason}`}`));
  if (point.state !== 'available' && point.state !== 'pending') {
    return failed({
      code: 'backup-failed',
      message: `${point.id}, made for this slot before, is ${point.stateText}`,
      advice: 'Bring it to the state available or delete it, then run again.',
    });
  }
  const expire = readExpireTag(point.tags.expire);
  const expiresAt = expire.readable ? expire.expiresAt : change.expiresAt;
  // Name holds the start of the attempt that made it; Expire says the same for every attempt where it is `never`.
  const result = mayBeFromThisRun && point.tags.name === change.tags.Name ? 'done' : 'already-done';
  return { result, id: point.id, state: point.state, expiresAt };
}

/** Why what stands under our name is not the one that this slot stands for; null when it is. */
function whyAStranger({ owner, source, tags }: RecoveryPoint, change: CreateChange, account: AccountId): string | null {
  if (owner !== account) return `it belongs to account ${owner}`;
  if (source !== change.resource.id) return `its source is ${source ?? 'not recorded'}`;
  const pairs: readonly (readonly [keyof WrittenTags, string | null])[] = [
    ['CreatedBy', tags.createdBy],
    ['BackupSource', tags.source],
    ['BackupTag', tags.backupTag],
    ['BackupRun', tags.run],
  ];
  for (const [key, value] of pairs) {
    if (value !== change.tags[key]) return `its ${key} tag is ${value === null ? 'missing' : `"${value}"`}`;
  }
  return readExpireTag(tags.expire).readable ? null : 'its Expire tag is missing or unreadable';
}

function failed(fault: Fault): CreateOutcome {
  return { result: 'failed', fault };
}
