import { groupBy } from '../../model/group.ts';
import { byText } from '../../model/order.ts';
import type { Region } from '../../model.ts';
import { ruleName } from '../../plan/fired-rules.ts';
import type { PlannedRule } from '../../plan/model.ts';
import type { PreviewInput, Transfer } from './model.ts';
import type { OwnPoint } from './own-points.ts';
import { gibOf } from './storage.ts';
import type { ProtectedResource, UpcomingBackup } from './upcoming.ts';

/** About a month, and no more than a preview simulates. */
export const TRANSFER_DAYS = 30;
const DAY = 86_400_000;

/** The copies of one resource that one rule wants in one region. */
interface Wanted {
  readonly rule: string;
  readonly to: Region;
  readonly copies: number;
  /** Null where the size of the resource is unknown. */
  readonly gib: number | null;
}

/**
 * Returns what the copies transfer between regions, by rule and destination.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html (incremental copies)
 */
export function transfersOf(
  protectedOnes: ReadonlyMap<string, ProtectedResource>,
  own: readonly OwnPoint[],
  { now, pricePerGibTransferred }: Pick<PreviewInput, 'now' | 'pricePerGibTransferred'>,
): readonly Transfer[] {
  const sizes = newestSizes(own);
  const wanted = [...protectedOnes].flatMap(([key, { resource, upcoming }]) => {
    const soon = upcoming.filter(({ at }) => at <= now + TRANSFER_DAYS * DAY);
    return wantedOf(soon, resource.region).map((one): Wanted => ({ ...one, gib: sizes.get(key) ?? null }));
  });
  const transfers = [...groupBy(wanted, ({ rule, to }) => `${rule} ${to}`).values()].flatMap((some): Transfer[] => {
    const [first] = some;
    if (first === undefined) return [];
    const { rule, to } = first;
    const upperGib = some.reduce((sum, { copies, gib }) => sum + copies * (gib ?? 0), 0);
    return [
      {
        rule,
        to,
        resources: some.length,
        copies: some.reduce((sum, { copies }) => sum + copies, 0),
        firstGib: some.reduce((sum, { gib }) => sum + (gib ?? 0), 0),
        upperGib,
        upperCost: upperGib * pricePerGibTransferred,
        unsized: some.filter(({ gib }) => gib === null).length,
      },
    ];
  });
  return transfers.sort((a, b) => (a.rule === b.rule ? byText(a.to, b.to) : byText(a.rule, b.rule)));
}

/** Each backup is copied only once to a region, even if several of its rules want that: the first in the file counts. */
function wantedOf(
  upcoming: readonly UpcomingBackup[],
  home: Region,
): readonly Pick<Wanted, 'rule' | 'to' | 'copies'>[] {
  const all = upcoming.flatMap(({ due }) => [...firstByRegion(due, home)]);
  return [...groupBy(all, ({ rule, to }) => `${rule} ${to}`).values()].flatMap((some) =>
    some.slice(0, 1).map((one) => ({ ...one, copies: some.length })),
  );
}

function firstByRegion(due: readonly PlannedRule[], home: Region): Iterable<Pick<Wanted, 'rule' | 'to'>> {
  const first = new Map<Region, Pick<Wanted, 'rule' | 'to'>>();
  for (const planned of due) {
    for (const { to } of planned.rule.copies ?? []) {
      if (to !== home && !first.has(to)) first.set(to, { rule: ruleName(planned), to });
    }
  }
  return first.values();
}

/** Assumes that the next backup of a resource is as large as its newest. */
function newestSizes(own: readonly OwnPoint[]): ReadonlyMap<string, number> {
  const newest = new Map<string, { readonly createdAt: number; readonly gib: number }>();
  for (const { point, key } of own) {
    const gib = gibOf(point);
    const known = newest.get(key);
    if (gib !== null && (known === undefined || point.createdAt > known.createdAt)) {
      newest.set(key, { createdAt: point.createdAt, gib });
    }
  }
  return new Map([...newest].map(([key, { gib }]) => [key, gib]));
}
