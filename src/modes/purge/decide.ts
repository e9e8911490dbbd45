import { isCopy } from '../../decide/copies.ts';
import { readExpireTag } from '../../decide/expire-tag.ts';
import { formatInstant } from '../../decide/expiry.ts';
import { backupFailed, copyFailed } from '../../decide/faults.ts';
import { judgePending } from '../../decide/long-pending.ts';
import { CREATED_BY } from '../../decide/naming.ts';
import { proveOwnership, proveSnapshotOwnership } from '../../decide/ownership.ts';
import { backupTagValue } from '../../decide/tag-lines.ts';
import { unreadRegions } from '../../decide/unread.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import { uniqueById } from '../../model/group.ts';
import {
  type AccountId,
  type Change,
  type ChangeSet,
  type Failure,
  type Instant,
  type Inventory,
  type KeepReason,
  KINDS,
  type LooseSnapshot,
  type RecoveryPoint,
  type RecoveryPointId,
  type Warning,
} from '../../model.ts';

/**
 * Decides what a purge deletes and keeps, before the guards. Keeps everything that is not proven to be ours, expired and
 * free to delete; deletes nothing in a region that was not read completely.
 * @param now The instant that expiries are compared with, which may be in the future.
 * @param today When the account was read; the age of a pending state is measured from it.
 */
export function decidePurge(
  inventory: Inventory,
  request: PurgeRequest,
  now: Instant,
  today: Instant = now,
): ChangeSet {
  const rules: Rules = {
    account: inventory.account,
    registered: new Set(inventory.regions.flatMap((region) => (region.read ? region.points.map(({ id }) => id) : []))),
    wantedTag: request.tagLines === null ? null : backupTagValue(request.tagLines),
    now,
  };
  const changes: Change[] = [];
  const failures: Failure[] = unreadRegions(inventory.regions);
  const warnings: Warning[] = [];
  for (const region of inventory.regions) {
    if (!region.read) continue;
    failures.push(...(region.troubles ?? []));
    warnings.push(...(region.warnings ?? []));
    for (const point of uniqueById(region.points).sort(byId)) {
      if (!bearsOurMark(point, inventory.account)) continue;
      const change = judgePoint(point, rules);
      changes.push(change);
      if (point.state === 'failed' && isOurs(point, rules)) {
        failures.push({
          region: point.region,
          target: point.id,
          action: 'create',
          fault: isCopy(point) ? copyFailed(point.stateReason) : backupFailed(point.stateReason),
        });
      }
      const pending = isOurs(point, rules) ? judgePending(point, today) : null;
      if (pending?.level === 'red') failures.push(pending.failure);
      if (pending?.level === 'warning') warnings.push(pending.warning);
      if (change.action === 'keep' && (change.because === 'expiry-missing' || change.because === 'expiry-unreadable')) {
        warnings.push({ region: point.region, target: point.id, message: change.reason });
      }
    }
    for (const snapshot of uniqueById(region.loose)) {
      const change = judgeSnapshot(snapshot, rules);
      if (change !== null) changes.push(change);
    }
  }
  return { changes, skipped: [], failures, warnings, matched: 0 };
}

/** Makes reports of the same account look the same, in whatever order the service answered. */
function byId(a: RecoveryPoint, b: RecoveryPoint): number {
  return a.id < b.id ? -1 : 1;
}

interface Rules {
  readonly account: AccountId;
  /** The recovery points of all regions: a snapshot whose recovery point is in another region is a copy. */
  readonly registered: ReadonlySet<RecoveryPointId>;
  readonly wantedTag: string | null;
  readonly now: Instant;
}

/**
 * Returns true for points that count as kept when they stay: in this account with our `CreatedBy`, whether or not they are
 * proven to be ours.
 */
function bearsOurMark(point: RecoveryPoint, account: AccountId): boolean {
  return point.owner === account && point.tags.createdBy === CREATED_BY;
}

/** Returns true if the point is proven ours and matches the input `tag`. */
function isOurs(point: RecoveryPoint, rules: Rules): boolean {
  return isWanted(point.tags.backupTag, rules) && proveOwnership(point, rules.account).ours;
}

function isWanted(backupTag: string | null, rules: Rules): boolean {
  return rules.wantedTag === null || backupTag === rules.wantedTag;
}

function judgePoint(point: RecoveryPoint, rules: Rules): Change {
  const keep = (because: KeepReason, reason: string): Change => ({ action: 'keep', point, because, reason });
  const ownership = proveOwnership(point, rules.account);
  if (!ownership.ours) return keep('not-ours', `not proven to be ours: ${ownership.why}`);
  const { source } = ownership;
  if (!isWanted(point.tags.backupTag, rules)) {
    return keep('other-tag', `made for ${point.tags.backupTag ?? 'no recorded tag'}, not for ${rules.wantedTag}`);
  }
  if (point.state === 'pending') return keep('pending', 'still pending');
  if (point.protection !== null) return keep('protected', `deregistration protection is ${point.protection}`);
  if (point.public) return keep('public', 'it is public: others may be using it');
  const expiry = readExpireTag(point.tags.expire);
  if (point.state === 'failed') {
    const expiresAt = expiry.readable ? expiry.expiresAt : null;
    return { action: 'delete', point, source, expiresAt, because: 'failed', reason: 'it failed and holds no backup' };
  }
  if (!expiry.readable) {
    return expiry.missing
      ? keep('expiry-missing', 'it has no Expire tag')
      : keep('expiry-unreadable', `its Expire tag "${point.tags.expire}" cannot be read as a date`);
  }
  if (expiry.expiresAt === 'never') return keep('never-expires', 'it never expires');
  const when = formatInstant(expiry.expiresAt);
  if (expiry.expiresAt > rules.now) return keep('not-expired', `it expires at ${when}`);
  const { expiresAt } = expiry;
  return { action: 'delete', point, source, expiresAt, because: 'expired', reason: `it expired at ${when}` };
}

/**
 * Deletes a snapshot that an earlier purge left behind once its own `Expire` tag, written together with that of its AMI,
 * has passed. Null keeps it without a report: someone may have deregistered the AMI but want its snapshot.
 */
function judgeSnapshot(snapshot: LooseSnapshot, rules: Rules): Change | null {
  if (snapshot.state === 'other' || !proveSnapshotOwnership(snapshot, rules.account).ours) return null;
  if (!isWanted(snapshot.tags.backupTag, rules)) return null;
  if (snapshot.madeFor !== null && rules.registered.has(snapshot.madeFor)) return null;
  if (snapshot.state === 'error') {
    const reason = `its ${KINDS[snapshot.kind].point} ${snapshot.madeFor} is gone, and in state error it holds nothing`;
    return { action: 'delete-snapshot', snapshot, reason };
  }
  const expiry = readExpireTag(snapshot.tags.expire);
  if (!expiry.readable || expiry.expiresAt === 'never' || expiry.expiresAt > rules.now) return null;
  const reason = `its ${KINDS[snapshot.kind].point} ${snapshot.madeFor} is gone and it expired at ${formatInstant(expiry.expiresAt)}`;
  return { action: 'delete-snapshot', snapshot, reason };
}
