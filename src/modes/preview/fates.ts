import { formatInstant } from '../../decide/expiry.ts';
import type { Fate, FateChange } from './model.ts';
import type { OwnPoint, PlannedCourse } from './outlook.ts';

const ORDER: readonly FateChange['change'][] = [
  'newly-deletable',
  'replaced',
  'expiry-shortened',
  'later',
  'spared',
  'expiry-lengthened',
];

/** The existing recovery points whose fate is another one under the new file, what goes first in front. */
export function fateChanges(
  own: readonly OwnPoint[],
  before: PlannedCourse,
  after: PlannedCourse,
): readonly FateChange[] {
  const changes = own.flatMap(({ point, source, resourceName }): FateChange[] => {
    const was = before.fates.get(point.id);
    const willBe = after.fates.get(point.id);
    if (was === undefined || willBe === undefined) return [];
    const change = changeBetween(was, willBe);
    if (change === null) return [];
    return [
      {
        change,
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
      compare(whenOf(a.after), whenOf(b.after)) ||
      compare(a.region, b.region) ||
      compare(a.kind, b.kind) ||
      compare(a.resourceId, b.resourceId) ||
      compare(a.createdAt, b.createdAt) ||
      compare(a.recoveryPointId, b.recoveryPointId),
  );
}

function changeBetween(was: Fate, willBe: Fate): FateChange['change'] | null {
  if (willBe.end === 'deleted') {
    if (was.end === 'kept' || willBe.from < was.from) return isReplaced(was, willBe) ? 'replaced' : 'newly-deletable';
    return willBe.from > was.from ? 'later' : null;
  }
  if (was.end === 'deleted') return 'spared';
  const [one, other] = [orderOf(was.expiresAt), orderOf(willBe.expiresAt)];
  if (one === other) return null;
  return other < one ? 'expiry-shortened' : 'expiry-lengthened';
}

/** True where only min-keep held it, and it goes no sooner than it would have without that. */
function isReplaced(was: Fate, willBe: Fate): boolean {
  return was.heldBy === 'min-keep' && willBe.expiresAt !== null && willBe.expiresAt >= orderOf(was.expiresAt);
}

/** RFC 3339 texts in UTC sort as their instants do, and `never` after all of them. */
function orderOf(expiresAt: string | null): string {
  return expiresAt ?? '';
}

function whenOf(fate: Fate): string {
  return fate.end === 'deleted' ? fate.from : orderOf(fate.expiresAt);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
