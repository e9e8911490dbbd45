import { type Failure, type Instant, KINDS, type RecoveryPoint, type Warning } from '../model.ts';
import { isCopy } from './copies.ts';
import { formatInstant } from './expiry.ts';
import { startInName } from './naming.ts';

const HOUR = 3_600_000;
/** AMIs and snapshots of the largest volumes take hours, never days. */
const WARN_AFTER = 24 * HOUR;
const RED_AFTER = 72 * HOUR;

/** The warning or failure about a recovery point that is still pending; null if there is none. */
export type LongPending =
  | { readonly level: 'warning'; readonly warning: Warning }
  | { readonly level: 'red'; readonly failure: Failure }
  | null;

/**
 * Judges how long a recovery point of ours has been pending. If the state never ends, the resource lacks that backup,
 * and nothing else would report it. The caller has proven ownership.
 */
export function judgePending(point: RecoveryPoint, now: Instant): LongPending {
  if (point.state !== 'pending') return null;
  const since = pendingSince(point);
  // Its age is unknown: the run that made it has reported it, and there is no way to tell that it took too long.
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
 * Returns when the recovery point was started: as recorded by the service, or, if the service records that only at
 * the end (as for database snapshots), from our `Name` tag, which contains the start of the run.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSnapshot.html (SnapshotCreateTime)
 */
export function pendingSince(point: RecoveryPoint): Instant | null {
  const { createdAt, tags } = point;
  // A copy has the `Name` of its source.
  return createdAt ?? (isCopy(point) ? null : startInName(tags.name));
}
