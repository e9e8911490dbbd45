import { isCopy } from '../decide/copies.ts';
import { readExpireTag } from '../decide/expire-tag.ts';
import { expiresAt } from '../decide/expiry.ts';
import { startInName } from '../decide/naming.ts';
import { proveOwnership } from '../decide/ownership.ts';
import type { AccountId, Expiry, Instant, RecoveryPoint, RecoveryPointState, Region } from '../model.ts';
import { membershipOf } from './membership.ts';
import type { PlanFile, PlannedRule } from './model.ts';

export interface RetainContext {
  readonly account: AccountId;
  readonly now: Instant;
  /**
   * No expiry is shortened to less than this from now, so that a mistake can be corrected before a purge acts on it.
   */
  readonly graceMilliseconds: number;
}

/** An `Expire` tag to rewrite. */
export interface RetainChange {
  readonly point: RecoveryPoint;
  /** The tag as it was read. */
  readonly from: string;
  /** A whole second, because the tag has no fractions of a second. */
  readonly to: Expiry;
  /**
   * The expiry by its own rules if `to` is later, because of the grace or an expiry shared with others of the same
   * rules; otherwise absent.
   */
  readonly own?: Instant;
  /** `shorten-to-grace` if the plan requires an earlier instant than the grace allows. */
  readonly because: 'lengthen' | 'shorten' | 'shorten-to-grace' | 'snapshots';
}

/** A recovery point whose `Expire` tag is `never` although its plan sets an expiry. The tag is left unchanged. */
export interface NeverShortened {
  readonly point: RecoveryPoint;
  /** The expiry that the plan sets. */
  readonly target: Instant;
}

/**
 * Decides which `Expire` tags to align with the plan file: a recovery point expires after the longest expiry of its
 * rules, of any plan, counted from its creation. Lengthening applies in full, shortening never to earlier than the
 * grace allows. The decision is idempotent: once the changes are written, it returns none.
 *
 * Recovery points are left alone if they are not proven to be ours, have no readable `Expire` tag, were made by no
 * rule of the file or hold no backup: a purge keeps those whose tag was removed or garbled, and that must not change
 * here. If one of a recovery point's rules is missing from the file, its expiry is lengthened but never shortened,
 * because that rule may require more. `never` is not shortened either: users write it to keep one recovery point
 * forever, and it is indistinguishable from a rule's `never`.
 */
export function decideRetain(
  points: readonly RecoveryPoint[],
  file: PlanFile,
  context: RetainContext,
): readonly RetainChange[] {
  return points.flatMap((point) => {
    const judged = judge(point, file, context);
    return typeof judged === 'object' && 'to' in judged ? [judged] : [];
  });
}

/** Finds the recovery points that `decideRetain` leaves alone because of a `never` that no rule requires. */
export function findNeverShortened(
  points: readonly RecoveryPoint[],
  file: PlanFile,
  context: RetainContext,
): readonly NeverShortened[] {
  return points.flatMap((point) => {
    const judged = judge(point, file, context);
    return typeof judged === 'object' && 'target' in judged ? [judged] : [];
  });
}

/** Finds the recovery points whose own tag matches their rules: only the tags of their snapshots may differ. */
export function findInLine(
  points: readonly RecoveryPoint[],
  file: PlanFile,
  context: RetainContext,
): readonly RecoveryPoint[] {
  return points.filter((point) => judge(point, file, context) === 'in-line');
}

/**
 * Counts expiries that differ from their rules by less than the drift, but by more than the start of their run
 * explains: a rule was changed by minutes, which is not written.
 */
export function countNearMisses(
  points: readonly RecoveryPoint[],
  file: PlanFile,
  { account }: Pick<RetainContext, 'account'>,
): number {
  return points.filter((point) => {
    const tag = readExpireTag(point.tags.expire);
    const start = startInName(point.tags.name);
    const { rules, whole } = membershipOf(point, file);
    if (!tag.readable || tag.expiresAt === 'never' || start === null || rules.length === 0 || !whole) return false;
    // The expiry of a copy is counted from the same start, so there is no drift to explain.
    if (!RETAINED_STATES.has(point.state) || isCopy(point) || !proveOwnership(point, account).ours) return false;
    const target = longest(rules.map(({ rule }) => expiresAt(rule.expiry, start)));
    if (target === 'never') return false;
    const distance = Math.abs(target - tag.expiresAt);
    return distance >= SECOND && distance < START_DRIFT;
  }).length;
}

// A pending recovery point may not list its snapshots yet, and a tag written only to the image would never reach
// them: the next retain run handles it.
const RETAINED_STATES: ReadonlySet<RecoveryPointState> = new Set(['available', 'disabled']);

/** `left`: not for this module to judge. */
type Judged = RetainChange | NeverShortened | 'in-line' | 'left';

function judge(point: RecoveryPoint, file: PlanFile, context: RetainContext): Judged {
  const from = point.tags.expire;
  const tag = readExpireTag(from);
  if (from === null || !tag.readable) return 'left';
  if (!RETAINED_STATES.has(point.state) || !proveOwnership(point, context.account).ours) return 'left';
  const { rules, unknown, whole } = membershipOf(point, file);
  if (unknown.some(({ why }) => why === 'cut')) return 'left';
  const target = isCopy(point) ? targetOfCopy(point, rules) : targetOf(point, rules);
  if (target === null) return 'left';
  const judged = moved(tag.expiresAt, target, context, { point, from });
  if (judged === null) {
    return hasStray(point, tag.expiresAt) ? { point, from, to: tag.expiresAt, because: 'snapshots' } : 'in-line';
  }
  if (whole) return judged;
  return 'because' in judged && judged.because === 'lengthen' ? judged : 'left';
}

/** Returns null if its age is unknown, so that no expiry can be counted, or if no rule of the file made it. */
function targetOf({ createdAt }: RecoveryPoint, rules: readonly PlannedRule[]): Expiry | null {
  if (rules.length === 0 || createdAt === null) return null;
  return longest(rules.map(({ rule }) => expiresAt(rule.expiry, createdAt)));
}

/**
 * Returns the expiry of a copy: the longest of the rules that require copies in its region, counted from the start of
 * the run that made the backup, like the wish. Null if no rule does: its expiry must then not be changed.
 */
function targetOfCopy(
  { region, tags }: Pick<RecoveryPoint, 'region' | 'tags'>,
  rules: readonly PlannedRule[],
): Expiry | null {
  const start = startInName(tags.name);
  const copies = rules.flatMap(({ rule }) => (rule.copies ?? []).filter(({ to }) => to === region));
  if (start === null || copies.length === 0) return null;
  const ofBackup = longest(rules.map(({ rule }) => expiresAt(rule.expiry, start)));
  return longest(copies.map(({ expiry }) => (expiry === null ? ofBackup : expiresAt(expiry, start))));
}

/**
 * Returns when a copy in a region would expire by the rules of its source; null if they do not specify it, or if one
 * of them is not in the file and may require more.
 */
export function expiryOfCopy({ tags }: RecoveryPoint, to: Region, file: PlanFile | null): Expiry | null {
  const { rules, whole } = membershipOf({ tags }, file);
  return whole ? targetOfCopy({ region: to, tags }, rules) : null;
}

/**
 * True if a snapshot has another expiry than its recovery point, for example because someone changed only one of
 * them: once the AMI is gone, the snapshot's own tag decides. A snapshot at `never` is left as it is, because someone
 * chose that.
 */
function hasStray({ snapshots }: RecoveryPoint, is: Expiry): boolean {
  return snapshots.some(({ strayExpire }) => {
    if (strayExpire === undefined) return false;
    const tag = readExpireTag(strayExpire);
    return !tag.readable || (tag.expiresAt !== is && tag.expiresAt !== 'never');
  });
}

function longest(expiries: readonly Expiry[]): Expiry {
  return expiries.reduce((one, other) => (one === 'never' || other === 'never' ? 'never' : Math.max(one, other)));
}

function moved(
  is: Expiry,
  target: Expiry,
  { now, graceMilliseconds }: RetainContext,
  what: Pick<RetainChange, 'point' | 'from'>,
): RetainChange | NeverShortened | null {
  if (target === 'never') return is === 'never' ? null : { ...what, to: 'never', because: 'lengthen' };
  if (is === 'never') return { point: what.point, target };
  if (Math.abs(target - is) < START_DRIFT) return null;
  const wanted = Math.floor(target / SECOND) * SECOND;
  if (wanted > is) return { ...what, to: wanted, because: 'lengthen' };
  // Rounded up to a whole second: the grace is a promise, and the tag drops fractions of a second.
  const earliest = Math.ceil((now + graceMilliseconds) / SECOND) * SECOND;
  const to = Math.max(wanted, earliest);
  if (to >= is) return null;
  return to === wanted
    ? { ...what, to, because: 'shorten' }
    : { ...what, to, own: wanted, because: 'shorten-to-grace' };
}

const SECOND = 1000;

/**
 * An `Expire` tag this close to its target counts as equal, in milliseconds. A backup counts the expiry from the
 * start of its run, but the service records when the recovery point was created, which is later by the time that the
 * run took to get to it.
 */
export const START_DRIFT = 3_600_000;
