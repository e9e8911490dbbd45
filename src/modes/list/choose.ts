import { homeOf } from '../../decide/copies.ts';
import { readExpireTag } from '../../decide/expire-tag.ts';
import { formatExpiry, formatInstant } from '../../decide/expiry.ts';
import { sourceFacts, sourcesAmong } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { backupTagValue, type TagLine } from '../../decide/tag-lines.ts';
import { verifiedAt } from '../../decide/verified.ts';
import { byText } from '../../model/order.ts';
import type { AccountId, Instant, RecoveryPoint, RecoveryPointEntry, Resource, ResourceId } from '../../model.ts';
import { arnOf } from '../../plan/arns.ts';

/** What to list. */
export interface Wanted {
  readonly from: string | null;
  readonly tagLines: readonly TagLine[] | null;
}

/** Returns what can be restored: everything of ours that is available, expired or not, by resource and newest first. */
export function restorable(
  resources: readonly Resource[],
  points: readonly RecoveryPoint[],
  account: AccountId,
  { from, tagLines }: Wanted,
  now: Instant,
): readonly RecoveryPointEntry[] {
  const find = sourcesAmong(resources);
  const tag = tagLines === null ? null : backupTagValue(tagLines);
  return points
    .flatMap((point): readonly Found[] => {
      const ownership = proveOwnership(point, account);
      if (point.state !== 'available' || !ownership.ours) return [];
      if (tag !== null && point.tags.backupTag !== tag) return [];
      const { source } = ownership;
      // For a copy, the resource in the region that it was copied from.
      const living = find(sourceFacts(point, source));
      const found = { point, id: living?.id ?? source, name: living?.name || (point.tags.sourceName ?? '') };
      return from === null || isNamed(found, { source, account }, from) ? [found] : [];
    })
    .map((found) => entryOf(found, account, now))
    .sort(byResource);
}

interface Found {
  readonly point: RecoveryPoint;
  /** The present or last known id and name of the resource. */
  readonly id: ResourceId;
  readonly name: string;
}

/** Returns true if `from` is a present or former name, an id, an ARN, or the recovery point itself. */
function isNamed(
  { point, id, name }: Found,
  { source, account }: { readonly source: ResourceId; readonly account: AccountId },
  from: string,
): boolean {
  const { kind, tags, snapshots } = point;
  const arns = [id, source].map((one) => arnOf({ kind, region: homeOf(point), account, id: one }));
  const known: readonly string[] = [id, source, ...arns, name, tags.sourceName ?? '', point.id, point.name];
  return known.includes(from) || snapshots.some((snapshot) => snapshot.id === from);
}

/** Sorts by resource, newest first, whether the recovery points are ours or AWS Backup's. */
export function byResource(one: RecoveryPointEntry, other: RecoveryPointEntry): number {
  return (
    byText(one.kind, other.kind) ||
    byText(one.region, other.region) ||
    byText(one.resourceName ?? '', other.resourceName ?? '') ||
    byText(one.resourceId ?? '', other.resourceId ?? '') ||
    byText(other.createdAt ?? '', one.createdAt ?? '') ||
    byText(one.recoveryPointId, other.recoveryPointId)
  );
}

function entryOf({ point, id, name }: Found, account: AccountId, now: Instant): RecoveryPointEntry {
  const { kind, region, createdAt } = point;
  const expiry = readExpireTag(point.tags.expire);
  const verified = verifiedAt(point, now);
  return {
    account,
    region,
    kind,
    resourceId: id,
    resourceName: name,
    recoveryPointId: point.id,
    name: point.name,
    createdAt: createdAt === null ? null : formatInstant(createdAt),
    expiresAt: expiry.readable ? formatExpiry(expiry.expiresAt) : null,
    state: 'available',
    copyOf: point.copyOf ?? null,
    verifiedAt: verified === null ? null : formatInstant(verified),
  };
}
