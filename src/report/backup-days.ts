import { isCopy } from '../decide/copies.ts';
import { formatInstant } from '../decide/expiry.ts';
import { type SourceFacts, sourceFacts, sourceKey, sourcesAmong } from '../decide/identity.ts';
import { proveOwnership } from '../decide/ownership.ts';
import type {
  Applied,
  BackupCalendar,
  BackupDays,
  Instant,
  Inventory,
  RecoveryPointId,
  RegionInventory,
} from '../model.ts';

/** What a run saw, and what it did; null where it did neither. */
interface Seen {
  readonly inventory: Inventory | null;
  readonly applied: Applied | null;
}

/** The calendar of a run that looked at recovery points, without those that it has deleted itself. */
export function calendarOf({ inventory, applied }: Seen, now: Instant) {
  if (inventory === null) return null;
  const deleted = applied?.deleted ?? [];
  const gone = deleted.flatMap(({ change, outcome }) =>
    outcome.result === 'failed' || outcome.result === 'kept' ? [] : [change.point.id],
  );
  return backupDays(inventory, { now, gone: new Set(gone) });
}

export interface BackupDaysOptions {
  /** The last day is the one of this instant. */
  readonly now: Instant;
  /** What the run itself has deleted. */
  readonly gone: ReadonlySet<RecoveryPointId>;
}

const WEEKS = 5;
const DAY = 86_400_000;

/**
 * The days of the last five weeks on which each resource has an available recovery point of ours. Null where no region was read: an
 * empty calendar would look as if there were no backups.
 */
export function backupDays({ account, regions }: Inventory, { now, gone }: BackupDaysOptions): BackupCalendar | null {
  const read = regions.filter((region) => region.read);
  if (read.length === 0) return null;
  const to = Math.floor(now / DAY);
  const from = to - WEEKS * 7 + 1;
  const resources = read.flatMap((region) => {
    const points = region.points.flatMap((point) => {
      const { id, createdAt, state } = point;
      if (state !== 'available' || createdAt === null || gone.has(id)) return [];
      const ownership = proveOwnership(point, account);
      // A copy is no backup of its day: it was made of one.
      if (!ownership.ours || isCopy(point)) return [];
      return [{ ...sourceFacts(point, ownership.source), day: Math.floor(createdAt / DAY) }];
    });
    return daysOf(region, points, { from, to });
  });
  return { from: dateOf(from), to: dateOf(to), resources };
}

interface Known {
  /** As the newest of them has it. */
  source: SourceFacts;
  readonly days: Set<number>;
  first: number;
  newest: number;
}

type ReadRegion = Extract<RegionInventory, { read: true }>;

function daysOf(
  { kind, region, resources }: ReadRegion,
  points: readonly (SourceFacts & { readonly day: number })[],
  { from, to }: { readonly from: number; readonly to: number },
): BackupDays[] {
  const known = new Map<string, Known>();
  for (const source of points) {
    const { day } = source;
    const key = sourceKey(source);
    const entry = known.get(key) ?? { source, days: new Set(), first: day, newest: day };
    known.set(key, entry);
    if (day >= entry.newest) entry.source = source;
    // Days before it are not shown, and accounts keep recovery points for years.
    if (day >= from && day <= to) entry.days.add(day);
    entry.first = Math.min(entry.first, day);
    entry.newest = Math.max(entry.newest, day);
  }
  const find = sourcesAmong(resources);
  return [...known.values()].map((entry) => {
    const resource = find(entry.source);
    const [resourceId, resourceName] = [resource?.id ?? entry.source.source, resource?.name ?? ''];
    return { kind, region, resourceId, resourceName, ...datesOf(entry) };
  });
}

function datesOf({ days, first, newest }: Known): Pick<BackupDays, 'days' | 'first' | 'newest'> {
  return { days: [...days].sort((a, b) => a - b).map(dateOf), first: dateOf(first), newest: dateOf(newest) };
}

const dates = new Map<number, string>();

/** The same days come again for every resource; one text each for all of them keeps the report small in memory. */
function dateOf(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = formatInstant(day * DAY).slice(0, 10);
  dates.set(day, date);
  return date;
}
