import { isCopy } from '../decide/copies.ts';
import { type SourceFacts, sourceFacts, sourceKey, sourcesAmong } from '../decide/identity.ts';
import { judgePending, pendingSince } from '../decide/long-pending.ts';
import { proveOwnership } from '../decide/ownership.ts';
import { groupBy } from '../model/group.ts';
import {
  type AccountId,
  type Applied,
  type BackupCalendar,
  type BackupDays,
  type Instant,
  type Inventory,
  keyOf,
  type RecoveryPoint,
  type RecoveryPointId,
  type RegionInventory,
  type Resource,
} from '../model.ts';
import type { AskedFor, AskedOfPoints, AskedOfSelected } from '../plan/asked-for.ts';
import { dateOf, heldAgainst } from './asked-days.ts';

/** The observations and results of a run; null where there are none. */
interface Seen {
  readonly inventory: Inventory | null;
  readonly applied: Applied | null;
}

/** Other facts that a run has about the resources; null where they are unknown. */
export interface KnownOfResources {
  /** The plan file's requirements, where it was read. */
  readonly asked: AskedOfPoints | null;
  /** The same, and proof that they exist, where all resources were listed. */
  readonly selected: AskedOfSelected | null;
  /** Whether the source of a backup exists, where only that was checked; null where it was not. */
  readonly exists: (source: SourceFacts) => boolean | null;
}

export const NOTHING_KNOWN: KnownOfResources = { asked: null, selected: null, exists: () => null };

/** Returns the calendar of a run that observed recovery points, without those it deleted itself. */
export function calendarOf({ inventory, applied }: Seen, now: Instant, known: KnownOfResources = NOTHING_KNOWN) {
  if (inventory === null) return null;
  const deleted = applied?.deleted ?? [];
  const gone = deleted.flatMap(({ change, outcome }) =>
    outcome.result === 'failed' || outcome.result === 'kept' ? [] : [change.point.id],
  );
  return backupDays(inventory, { now, gone: new Set(gone), known });
}

export interface BackupDaysOptions {
  /** Determines the last day. */
  readonly now: Instant;
  /** Recovery points that the run itself deleted. */
  readonly gone: ReadonlySet<RecoveryPointId>;
  readonly known?: KnownOfResources;
}

const WEEKS = 5;
const DAY = 86_400_000;

/** Returns the first instant that a calendar covers. */
export function calendarStart(now: Instant): Instant {
  return (Math.floor(now / DAY) - WEEKS * 7 + 1) * DAY;
}

/**
 * Returns the days of the last five weeks on which each resource has an available recovery point of ours, and those with a backup due by
 * the plan file. Null where no region was read: an empty calendar would look as if there were no backups.
 */
export function backupDays(
  { account, regions }: Inventory,
  { now, gone, known = NOTHING_KNOWN }: BackupDaysOptions,
): BackupCalendar | null {
  const read = regions.filter((region) => region.read);
  if (read.length === 0) return null;
  const found = read.flatMap((region) => {
    const made = region.points.flatMap((point) => (gone.has(point.id) ? [] : (madeOf(point, account, now) ?? [])));
    return foundIn(region, made, known);
  });
  const span: Span = { from: calendarStart(now), now, began: beginnings(found) };
  return { from: dateOf(span.from), to: dateOf(now), resources: found.map((one) => daysOf(one, span)) };
}

interface Found {
  readonly resource: Pick<BackupDays, 'kind' | 'region' | 'resourceId' | 'resourceName' | 'exists'>;
  readonly bornAt: Instant | null;
  /** When its available backups were made, oldest first. */
  readonly made: readonly Instant[];
  /** The same, including pending ones. */
  readonly begun: readonly Instant[];
  readonly asked: AskedFor | null;
}

type ReadRegion = Extract<RegionInventory, { read: true }>;

interface Made {
  readonly at: Instant;
  readonly pending: boolean;
  readonly source: SourceFacts;
  readonly tags: RecoveryPoint['tags'];
}

/** Returns every resource with a backup, and, where all resources were listed, those that should have one. */
function foundIn(
  { kind, region, resources }: ReadRegion,
  ours: readonly Made[],
  known: KnownOfResources,
): readonly Found[] {
  const find = sourcesAmong(resources);
  const backed = new Set<string>();
  const found = [...groupBy(ours, ({ source }) => sourceKey(source)).values()].flatMap((points): Found[] => {
    const made = points.filter(({ pending }) => !pending).sort((a, b) => a.at - b.at);
    const newest = made.at(-1);
    // A first backup that is still pending does not count yet.
    if (newest === undefined) return [];
    const { source, tags } = newest;
    const resource = find(source);
    if (resource !== null) backed.add(keyOf(resource));
    const resourceId = resource?.id ?? source.source;
    const resourceName = resource?.name ?? tags.sourceName ?? '';
    const exists = known.selected === null ? known.exists(source) : resource !== null && resource.gone !== true;
    return [
      {
        resource: { kind, region, resourceId, resourceName, exists },
        bornAt: resource?.bornAt ?? null,
        made: made.map(({ at }) => at),
        begun: points.map(({ at }) => at).sort((a, b) => a - b),
        asked: askedOf(resource, made, known),
      },
    ];
  });
  const never = resources.filter((resource) => resource.gone !== true && !backed.has(keyOf(resource)));
  return [...found, ...never.flatMap((resource) => neverBacked(resource, known) ?? [])];
}

/** Returns an available or pending backup; null for any other, and for one dated in the future. */
function madeOf(point: RecoveryPoint, account: AccountId, now: Instant): Made | null {
  const ownership = proveOwnership(point, account);
  // A copy is not a backup of its day: it was made from one.
  if (!ownership.ours || isCopy(point)) return null;
  const pending = point.state === 'pending' && judgePending(point, now) === null;
  const at = point.state === 'available' ? point.createdAt : pending ? pendingSince(point) : null;
  if (at === null || Math.floor(at / DAY) > Math.floor(now / DAY)) return null;
  return { at, pending, source: sourceFacts(point, ownership.source), tags: point.tags };
}

function askedOf(resource: Resource | null, made: readonly Made[], { selected, asked }: KnownOfResources) {
  if (selected === null) return asked === null ? null : asked(made);
  return resource === null ? null : selected(resource);
}

/** Returns a resource that the plan file selects but that was never backed up; null for any other. */
function neverBacked(resource: Resource, { selected }: KnownOfResources): Found | null {
  const asked = selected === null ? null : selected(resource);
  if (asked === null || asked.latest === null) return null;
  const { kind, region, id: resourceId, name: resourceName, bornAt = null } = resource;
  const named = { kind, region, resourceId, resourceName, exists: true };
  return { resource: named, bornAt, made: [], begun: [], asked };
}

interface Span {
  readonly from: Instant;
  readonly now: Instant;
  /** When the plans made the oldest backup that still exists: what they required earlier is unknown. */
  readonly began: ReadonlyMap<AskedFor, Instant>;
}

function beginnings(found: readonly Found[]): ReadonlyMap<AskedFor, Instant> {
  const began = new Map<AskedFor, Instant>();
  for (const { asked, made } of found) {
    const [first] = made;
    if (asked !== null && first !== undefined) began.set(asked, Math.min(first, began.get(asked) ?? first));
  }
  return began;
}

function daysOf({ resource, made, begun, bornAt, asked }: Found, { from, now, began }: Span): BackupDays {
  const [first = null] = made;
  const newest = made.at(-1) ?? null;
  const days = [...new Set(made.filter((at) => at >= from).map(dateOf))];
  const dated = { days, first: first === null ? null : dateOf(first), newest: newest === null ? null : dateOf(newest) };
  if (asked === null) return { ...resource, ...dated, asked: null, standing: null, lateSince: null };
  const since = first ?? latestOf(bornAt, began.get(asked) ?? null);
  return { ...resource, ...dated, ...heldAgainst(asked, { made: begun, since, bornAt, now }) };
}

/** Returns when the resource existed and its plans made backups; null where they never did. */
function latestOf(bornAt: Instant | null, began: Instant | null): Instant | null {
  return began === null ? null : Math.max(bornAt ?? began, began);
}
