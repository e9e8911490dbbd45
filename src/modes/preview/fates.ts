import { formatInstant } from '../../decide/expiry.ts';
import { byText } from '../../model/order.ts';
import type { Fate, FateChange } from './model.ts';
import type { PlannedCourse } from './outlook.ts';
import type { OwnPoint } from './own-points.ts';

const ORDER: readonly FateChange['change'][] = ['newly-deletable', 'replaced', 'later', 'spared', 'expiry-lengthened'];

/** The fates of the existing recovery points under one file. */
type Course = Pick<PlannedCourse, 'fates' | 'lasting'>;

/** Returns the existing recovery points whose fate differs under the new file, with the earliest deletions first. */
export function fateChanges(own: readonly OwnPoint[], before: Course, after: Course): readonly FateChange[] {
  const changes = own.flatMap(({ point, source, resourceName }): FateChange[] => {
    const was = before.fates.get(point.id);
    const willBe = after.fates.get(point.id);
    if (was === undefined || willBe === undefined) return [];
    const [end, newEnd] = [before, after].map(({ lasting }) => lasting.get(point.id) ?? Number.POSITIVE_INFINITY);
    const far: Far = { ends: Number.isFinite(newEnd), sooner: Number(newEnd) < Number(end) - TOLERANCE };
    const change = changeBetween(was, willBe, far);
    if (change === null) return [];
    return [
      {
        change,
        deletableFrom: whenDeletable(willBe, Number(newEnd)),
        kind: point.kind,
        region: point.region,
        recoveryPointId: point.id,
        name: point.name,
        resourceId: source,
        resourceName,
        createdAt: formatInstant(point.createdAt),
        before: was,
        after: willBe,
      },
    ];
  });
  return changes.sort(
    (a, b) =>
      ORDER.indexOf(a.change) - ORDER.indexOf(b.change) ||
      byText(a.deletableFrom ?? 'never', b.deletableFrom ?? 'never') ||
      byText(a.region, b.region) ||
      byText(a.kind, b.kind) ||
      byText(a.resourceId, b.resourceId) ||
      byText(a.createdAt, b.createdAt) ||
      byText(a.recoveryPointId, b.recoveryPointId),
  );
}

/** Beyond the simulated days, the effect of a retention is known only to within about a day. */
const TOLERANCE = 86_400_000;

/** The fate beyond the simulated days. */
interface Far {
  readonly ends: boolean;
  readonly sooner: boolean;
}

function changeBetween(was: Fate, willBe: Fate, { ends, sooner }: Far): FateChange['change'] | null {
  const [tag, newTag] = [orderOf(was.expiresAt), orderOf(willBe.expiresAt)];
  // Kept forever: with no newer backup to come, `min-keep` keeps it; so can a protection, a verification, or a copy that
  // never comes.
  const stays = !ends || (willBe.end === 'kept' && willBe.heldBy !== null);
  if (newTag < tag && !stays) return 'newly-deletable';
  if (willBe.end === 'deleted') {
    if (was.end === 'kept' || willBe.from < was.from) return isReplaced(was, willBe) ? 'replaced' : 'newly-deletable';
    return willBe.from > was.from ? 'later' : null;
  }
  if (was.end === 'deleted') return 'spared';
  if (sooner && (willBe.heldBy === null || willBe.heldBy === 'retention')) return 'newly-deletable';
  return newTag > tag ? 'expiry-lengthened' : null;
}

function whenDeletable(willBe: Fate, end: number): string | null {
  if (willBe.end === 'deleted') return willBe.from;
  return Number.isFinite(end) ? formatInstant(end) : null;
}

/** Returns true if only `min-keep` kept it, and it is deleted no sooner than its previous expiry allowed. */
function isReplaced(was: Fate, willBe: Fate): boolean {
  return was.heldBy === 'min-keep' && willBe.expiresAt !== null && willBe.expiresAt >= orderOf(was.expiresAt);
}

/** RFC 3339 texts in UTC sort like their instants, with `never` after all of them. */
function orderOf(expiresAt: string | null): string {
  return expiresAt ?? '';
}
