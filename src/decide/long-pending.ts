import { type Failure, type Instant, KINDS, type RecoveryPoint, type Warning } from '../model.ts';
import { isCopy } from './copies.ts';
import { formatInstant } from './expiry.ts';
import { startInName } from './naming.ts';

const HOUR = 3_600_000;
/** AMIs and snapshots of the largest volumes take hours, never days. */
const WARN_AFTER = 24 * HOUR;
const RED_AFTER = 72 * HOUR;

/** What is to be told of a recovery point that is still being made; null where there is nothing to tell. */
export type LongPending =
  | { readonly level: 'warning'; readonly warning: Warning }
  | { readonly level: 'red'; readonly failure: Failure }
  | null;

/**
 * Judges how long a recovery point of ours has been pending: a state that should pass and does not leaves its resource without
 * that backup, and nothing else would ever say so. The caller has proven that it is ours.
 */
export function judgePending(point: RecoveryPoint, now: Instant): LongPending {
  if (point.state !== 'pending') return null;
  const since = pendingSince(point);
  // Of unknown age: the run that made it told of it, and it cannot be seen to have taken too long.
  if (since === null || now - since <= WARN_AFTER) return null;
  const { kind, region, id: target } = point;
  const hours = Math.floor((now - since) / HOUR);
  const of = point.source === null ? '' : ` of ${point.source}`;
  const message = `this ${KINDS[kind].point}${of} has been ${point.stateText} for ${hours} hours, since ${formatInstant(since)}: it is no backup yet`;
  if (now - since < RED_AFTER) return { level: 'warning', warning: { region, target, message } };
  const advice =
    'Look at it in the console. If it makes no progress, delete it by hand, back the resource up again, and contact AWS Support.';
  return {
    level: 'red',
    failure: { region, target, action: 'wait', fault: { code: 'not-available-in-time', message, advice } },
  };
}

/**
 * When it was begun: by the service, or, where that tells only once it is done, as with snapshots of databases, by our own
 * `Name` tag, which holds the start of the run.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSnapshot.html (SnapshotCreateTime)
 */
export function pendingSince(point: RecoveryPoint): Instant | null {
  const { createdAt, tags } = point;
  // A copy has the `Name` of what it is a copy of.
  return createdAt ?? (isCopy(point) ? null : startInName(tags.name));
}
