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
  /** No expiry is shortened to less than this from now, so that a mistake can be taken back before a purge sees it. */
  readonly graceMilliseconds: number;
}

/** An `Expire` tag to write anew. */
export interface RetainChange {
  readonly point: RecoveryPoint;
  /** The tag as it was read. */
  readonly from: string;
  /** A whole second, since the tag holds no parts of one. */
  readonly to: Expiry;
  /** What its own rules ask for, where `to` is later: the grace, or what others of its rules expire at; absent where that is `to`. */
  readonly own?: Instant;
  /** `shorten-to-grace` where the plan asks for an earlier instant than the grace allows. */
  readonly because: 'lengthen' | 'shorten' | 'shorten-to-grace' | 'snapshots';
}

/** An `Expire` tag that says `never` where the plan asks for an end. It is left as it is. */
export interface NeverShortened {
  readonly point: RecoveryPoint;
  /** The end that the plan asks for. */
  readonly target: Instant;
}

/**
 * Decides which `Expire` tags to bring in line with the plan file: a recovery point should expire the longest expiry of its
 * rules, of whatever plan, after it was made. Lengthening acts at once, shortening never to before the grace; to decide
 * again after the changes are written, at once or later, gives none.
 *
 * What is not proven to be ours, has no `Expire` tag that can be read, was made by no rule of the file or holds no backup is
 * left alone: where the tag was taken away or garbled, a purge keeps, and nothing here may change that. What a rule made
 * together with one that the file does not hold is lengthened and never shortened, since that one may ask for more. `never` is not
 * shortened either: whoever wants one recovery point for good writes that, and nothing tells their `never` from a rule's.
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

/** Finds what `decideRetain` leaves alone for the sake of a `never` that no rule asks for. */
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

/** Those whose own tag is what their rules ask for: what may be out of line is the tag of one of their snapshots. */
export function findInLine(
  points: readonly RecoveryPoint[],
  file: PlanFile,
  context: RetainContext,
): readonly RecoveryPoint[] {
  return points.filter((point) => judge(point, file, context) === 'in-line');
}

/**
 * How many expiries differ from what their rules ask for by less than the drift, beyond what the start of their run explains: a change of
 * a rule by minutes, which is not written.
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
    // The expiry of a copy is counted from the same start, so that nothing needs an explanation.
    if (!RETAINED_STATES.has(point.state) || isCopy(point) || !proveOwnership(point, account).ours) return false;
    const target = longest(rules.map(({ rule }) => expiresAt(rule.expiry, start)));
    if (target === 'never') return false;
    const distance = Math.abs(target - tag.expiresAt);
    return distance >= SECOND && distance < START_DRIFT;
  }).length;
}

// One that is pending may not name its snapshots yet, and a tag that only the image got would never reach them: the next retain
// takes it.
const RETAINED_STATES: ReadonlySet<RecoveryPointState> = new Set(['available', 'disabled']);

/** `left` is not for this file to judge. */
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

/** Null for one of unknown age, from which no expiry can be counted, and where no rule of the file made it. */
function targetOf({ createdAt }: RecoveryPoint, rules: readonly PlannedRule[]): Expiry | null {
  if (rules.length === 0 || createdAt === null) return null;
  return longest(rules.map(({ rule }) => expiresAt(rule.expiry, createdAt)));
}

/**
 * A copy expires as the rules ask that want copies in its region, counted from the start of the run that made the backup, as the wish
 * was. Null where none of them does: then its expiry is nobody's to move.
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
 * When a copy in a region would expire by the rules of its source; null where they do not tell, or where one of them is not in the
 * file and may ask for more.
 */
export function expiryOfCopy({ tags }: RecoveryPoint, to: Region, file: PlanFile | null): Expiry | null {
  const { rules, whole } = membershipOf({ tags }, file);
  return whole ? targetOfCopy({ region: to, tags }, rules) : null;
}

/**
 * True where a snapshot says another expiry than its recovery point, say because somebody changed the one and not the other: once the
 * AMI is gone, the snapshot's own tag decides. One that is to stay for ever is somebody's wish.
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
  // Up to the next whole second: the grace is a promise, and the tag drops parts of a second.
  const earliest = Math.ceil((now + graceMilliseconds) / SECOND) * SECOND;
  const to = Math.max(wanted, earliest);
  if (to >= is) return null;
  return to === wanted
    ? { ...what, to, because: 'shorten' }
    : { ...what, to, own: wanted, because: 'shorten-to-grace' };
}

const SECOND = 1000;

/**
 * An `Expire` tag this close to its target is in line, in milliseconds. A backup counts the expiry from the start of its
 * run, and the service says when it made the recovery point, which is later by as long as the run took to come to it.
 */
export const START_DRIFT = 3_600_000;
