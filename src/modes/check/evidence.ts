import { isCopy } from '../../decide/copies.ts';
import { readExpireTag } from '../../decide/expire-tag.ts';
import { sourcesAmong } from '../../decide/identity.ts';
import { pendingSince } from '../../decide/long-pending.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { verifiedAt } from '../../decide/verified.ts';
import {
  type AccountId,
  type Instant,
  keyOf,
  type RecoveryPoint,
  type RecoveryPointState,
  type Resource,
  type ResourceId,
} from '../../model.ts';
import type { GoodPoint } from './judged.ts';

/** A summary of the backups of one resource, kept small because an account can have tens of thousands of backups. */
export interface Evidence {
  readonly newestGood: GoodPoint | null;
  /** The newest of ours in any state, except those dated in the future. */
  readonly newest: NewestPoint | null;
  /** When one of the good ones last booted in a test. */
  readonly verifiedAt: Instant | null;
  /** The newest good one of Data Lifecycle Manager. */
  readonly newestOfDlm: GoodPoint | null;
  /** How many don't count, by reason. */
  readonly failed: number;
  readonly fromTheFuture: number;
  readonly undated: number;
  readonly disabled: number;
  /** `BackupTag` and `BackupPlan` of those of ours that have not expired. */
  readonly tags: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
}

export interface NewestPoint {
  readonly id: string;
  readonly at: Instant;
  readonly state: RecoveryPointState;
  readonly stateReason: string;
}

type Growing = { -readonly [Field in keyof Evidence]: Evidence[Field] } & {
  readonly tags: Set<string>;
  readonly plans: Set<string>;
};

export const NO_EVIDENCE: Evidence = {
  newestGood: null,
  newest: null,
  verifiedAt: null,
  newestOfDlm: null,
  failed: 0,
  fromTheFuture: 0,
  undated: 0,
  disabled: 0,
  tags: new Set(),
  plans: new Set(),
};

/**
 * Summarizes the recovery points of each existing resource, by its key. Ignores copies: they prove nothing about new
 * backups, because they are made from other recovery points.
 * @param now Points dated later than this don't count.
 */
export function evidenceOf(
  resources: readonly Resource[],
  points: Iterable<RecoveryPoint>,
  account: AccountId,
  now: Instant,
): ReadonlyMap<string, Evidence> {
  const find = sourcesAmong(resources);
  const known = new Map<string, Growing>();
  for (const point of points) {
    const source = sourceOf(point, account);
    if (source === null) continue;
    const { kind, region, sourceIdentity } = point;
    const resource = find({ kind, region, source, ...(sourceIdentity !== undefined && { sourceIdentity }) });
    if (resource === null) continue;
    const key = keyOf(resource);
    const evidence = known.get(key) ?? { ...NO_EVIDENCE, tags: new Set<string>(), plans: new Set<string>() };
    known.set(key, evidence);
    if (point.managedBy === null) add(evidence, point, now);
    else addOfDlm(evidence, point, now);
  }
  return known;
}

/** Returns the resource of a backup made by us or Data Lifecycle Manager; null for all others, including copies. */
function sourceOf(point: RecoveryPoint, account: AccountId): ResourceId | null {
  if (point.managedBy === 'Data Lifecycle Manager') return point.owner === account ? point.source : null;
  const ownership = proveOwnership(point, account);
  return ownership.ours && !isCopy(point) ? ownership.source : null;
}

function add(evidence: Growing, point: RecoveryPoint, now: Instant): void {
  const { id, state, stateReason, tags } = point;
  const expiry = readExpireTag(tags.expire);
  // An unreadable expiry counts as not expired.
  if (!expiry.readable || expiry.expiresAt === 'never' || expiry.expiresAt > now) {
    if (tags.backupTag !== null) evidence.tags.add(tags.backupTag);
    if (tags.backupPlan !== null) evidence.plans.add(tags.backupPlan);
  }
  const at = pendingSince(point);
  if (state === 'failed') evidence.failed += 1;
  if (state === 'disabled') evidence.disabled += 1;
  if (at === null) evidence.undated += 1;
  else if (at > now) evidence.fromTheFuture += 1;
  else {
    if (evidence.newest === null || at > evidence.newest.at) evidence.newest = { id, at, state, stateReason };
    // Available points are dated by AWS itself.
    if (state !== 'available' || point.createdAt === null) return;
    if (isNewer(at, evidence.newestGood)) evidence.newestGood = { id, at, by: 'backup-via-tag' };
    evidence.verifiedAt = latest(evidence.verifiedAt, verifiedAt(point, now));
  }
}

function addOfDlm(evidence: Growing, { id, state, createdAt }: RecoveryPoint, now: Instant): void {
  if (state !== 'available' || createdAt === null || createdAt > now) return;
  if (isNewer(createdAt, evidence.newestOfDlm)) evidence.newestOfDlm = { id, at: createdAt, by: 'dlm' };
}

function isNewer(at: Instant, other: GoodPoint | null): boolean {
  return other === null || at > other.at;
}

function latest(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || (other !== null && other > one) ? other : one;
}
