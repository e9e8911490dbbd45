import type {
  AccountId,
  CreateChange,
  CreateOutcome,
  Expiry,
  Fault,
  Met,
  RecoveryPoint,
  WrittenTags,
} from '../model.ts';
import { readExpireTag } from './expire-tag.ts';
import { expiresAt, formatExpiry, formatInstant } from './expiry.ts';
import { backupFailed } from './faults.ts';
import { judgePending } from './long-pending.ts';
import { startInName } from './naming.ts';

/** What an existing recovery point under a slot's name turns out to be. */
export type Found =
  /** The backup of this slot. */
  | { readonly is: 'backup'; readonly outcome: CreateOutcome }
  /** Made for this slot, but not good enough for this run: another one must be made in its place. */
  | { readonly is: 'unfit'; readonly met: Met }
  /** It has none of our tags yet: they may lag behind. */
  | { readonly is: 'untagged'; readonly fault: Fault }
  /** Not this slot's. */
  | { readonly is: 'stranger'; readonly fault: Fault };

/**
 * Judges the recovery point that holds a slot's name. It was made by an earlier attempt, by a call of this attempt
 * whose response was lost, or by someone else. A backup that an attempt adopts must be as good as the one it would
 * make.
 * @param mayBeFromThisRun True if this attempt may have made it itself.
 */
export function judgeFound(
  point: RecoveryPoint,
  change: CreateChange,
  account: AccountId,
  mayBeFromThisRun: boolean,
): Found {
  const stranger = whyAStranger(point, change, account);
  if (stranger !== null) {
    const fault: Fault = {
      code: 'name-taken',
      message: `the name ${change.slot} is taken by ${point.id}, which is not this backup: ${stranger}`,
      advice: 'Find out who made it; rename or delete it, then run again.',
    };
    return { is: mayGetTags(point, change, account) ? 'untagged' : 'stranger', fault };
  }
  // `Name` contains the start of the attempt that made it; `Expire` is the same for every attempt if it is `never`.
  const own = mayBeFromThisRun && point.tags.name === change.tags.Name;
  const trouble = troubleOf(point);
  if (own && trouble !== null) return { is: 'backup', outcome: { result: 'failed', fault: trouble } };
  if (trouble !== null) return { is: 'unfit', met: { red: true, id: point.id, fault: replaced(trouble) } };
  const expire = readExpireTag(point.tags.expire);
  const end = expire.readable ? expire.expiresAt : change.expiresAt;
  const short = own ? null : whyTooShort(point, end, change);
  if (short !== null) {
    const message = `${point.id}, which an earlier attempt made for this backup, is no longer good for it: ${short}; another was made in its place`;
    return { is: 'unfit', met: { red: false, id: point.id, message } };
  }
  const met = pendingLong(point, change);
  return {
    is: 'backup',
    outcome: {
      result: own ? 'done' : 'already-done',
      id: point.id,
      state: point.state,
      expiresAt: end,
      ...(met.length === 0 ? {} : { met }),
    },
  };
}

/** Returns why the recovery point is not the backup of this slot; null if it is. */
function whyAStranger(point: RecoveryPoint, change: CreateChange, account: AccountId): string | null {
  const { owner, source, tags, createdAt } = point;
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
  const made = createdAt ?? startInName(tags.name);
  if (made !== null && made < change.adopts.since) {
    return `it was made at ${formatInstant(made)}, before any attempt of this run`;
  }
  return readExpireTag(tags.expire).readable ? null : 'its Expire tag is missing or unreadable';
}

/** True only for a recovery point of this resource that is not known to be old and has none of our tags yet. */
function mayGetTags(
  { owner, source, tags, createdAt }: RecoveryPoint,
  change: CreateChange,
  account: AccountId,
): boolean {
  if (owner !== account || source !== change.resource.id) return false;
  if (createdAt !== null && createdAt < change.adopts.now - LONGEST_LAG) return false;
  return [tags.createdBy, tags.source, tags.backupTag, tags.run, tags.expire].every((value) => value === null);
}

/** Tags appear within seconds; the clocks may differ by some minutes. */
const LONGEST_LAG = 5 * 60_000;

function troubleOf({ id, state, stateText, stateReason }: RecoveryPoint): Fault | null {
  if (state === 'failed') return backupFailed(`${id}${stateReason === '' ? '' : `: ${stateReason}`}`);
  if (state === 'available' || state === 'pending') return null;
  return {
    code: 'backup-failed',
    message: `${id}, made for this slot before, is ${stateText}`,
    advice: 'Bring it to the state available or delete it.',
  };
}

/** Returns the fault of a failed earlier backup that this run has replaced. */
function replaced(trouble: Fault): Fault {
  return {
    ...trouble,
    message: `an earlier attempt's backup is none, and another was made in its place: ${trouble.message}`,
    advice: 'There is a backup now. Find the cause in the message; the next purge deletes what failed.',
  };
}

/** Returns why the backup is kept for less time than requested; null if it is kept long enough. */
function whyTooShort({ tags, createdAt }: RecoveryPoint, end: Expiry, { adopts }: CreateChange): string | null {
  if (end === 'never') return null;
  if (end <= adopts.now) return `it expired at ${formatExpiry(end)}`;
  const start = startInName(tags.name) ?? (createdAt === null ? null : createdAt - LONGEST_BEFORE_MADE);
  const asked = expiresAt(adopts.keep, start ?? adopts.now);
  if (asked === 'never') return `it expires at ${formatExpiry(end)}, and this backup is to be kept for ever`;
  // Tags have no fractions of a second.
  if (end + 1_000 > asked) return null;
  return `it expires at ${formatExpiry(end)}, before ${formatExpiry(asked)}`;
}

/** The longest time that a run may have waited before it made the backup. */
const LONGEST_BEFORE_MADE = 3_600_000;

function pendingLong(point: RecoveryPoint, { adopts }: CreateChange): readonly Met[] {
  const judged = judgePending(point, adopts.now);
  if (judged === null) return [];
  const { id } = point;
  if (judged.level === 'red') return [{ red: true, id, fault: judged.failure.fault }];
  return [{ red: false, id, message: judged.warning.message }];
}
