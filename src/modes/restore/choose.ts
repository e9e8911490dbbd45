import { homeOf } from '../../decide/copies.ts';
import { formatInstant } from '../../decide/expiry.ts';
import { sourceFacts, sourceKey, sourcesAmong } from '../../decide/identity.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { groupBy } from '../../model/group.ts';
import type { AccountId, Fault, Instant, RecoveryPoint, RecoveryPointId, Resource, ResourceId } from '../../model.ts';
import { arnOf } from '../../plan/arns.ts';

/** What to restore. */
export interface Wanted {
  readonly from: string;
  /** Null takes the newest. */
  readonly at: Instant | null;
  /** The approved recovery point, if one was approved: a newer one has no approval. */
  readonly approved: RecoveryPointId | null;
}

/** What a restore chooses from. */
export interface Among {
  readonly resources: readonly Resource[];
  readonly points: readonly RecoveryPoint[];
  readonly account: AccountId;
  /** False where a region could not be read: there may be more candidates than were found. */
  readonly whole: boolean;
  readonly now: Instant;
}

/** A recovery point that can be restored. */
export interface Chosen {
  readonly point: RecoveryPoint;
  readonly source: ResourceId;
  /** Its present or last known name; empty where it has none. */
  readonly name: string;
  /** The resource that it was made of, if that still exists. */
  readonly living: Resource | null;
}

export type Choice = { readonly ok: true; readonly chosen: Chosen } | { readonly ok: false; readonly fault: Fault };

/**
 * Chooses the one recovery point that is meant. Fails if several resources match the same name, because a guess could
 * restore the wrong one.
 */
export function choosePoint(wanted: Wanted, among: Among): Choice {
  const { from, at } = wanted;
  const { candidates, refused } = candidatesOf(from, among);
  const named = candidates.filter(({ point }) => isThePoint(point, from));
  const [exact] = named;
  // A DB snapshot and a cluster snapshot may have the same name.
  if (named.length > 1)
    return failed(
      severalOf(
        from,
        named.map((one) => [one]),
      ),
    );
  // The named backup is newer than the requested time: one of the two must be a mistake.
  if (exact !== undefined && at !== null && !isNotAfter(exact.point, at)) return failed(noneBefore(from, at, named));
  if (exact !== undefined) return { ok: true, chosen: exact };
  if (candidates.length === 0) return failed(nothingOf(from, refused));
  const resources = groupBy(candidates, ({ point, source }) => sourceKey(placeAndSource(point, source)));
  if (resources.size > 1) return failed(severalOf(from, [...resources.values()]));
  // EC2 ids and ARNs are unique; a name, such as a database's, may also exist in the region that could not be read.
  if (!among.whole && !ONE_OF_A_KIND.test(from)) return failed(unreadBeside(from));
  const inTime = candidates.filter(({ point }) => isNotAfter(point, at ?? among.now + CLOCKS_APART));
  const approved = inTime.find(({ point }) => point.id === wanted.approved);
  const chosen = approved ?? inTime.toSorted(newestFirst)[0];
  return chosen === undefined ? failed(noneBefore(from, at ?? among.now, candidates)) : { ok: true, chosen };
}

const ONE_OF_A_KIND = /^(?:(?:i|vol)-[0-9a-f]{8,17}$|arn:)/;

/** The most by which the clocks of a service and of this machine may differ, in milliseconds. */
const CLOCKS_APART = 5 * 60_000;

interface Found {
  readonly candidates: readonly Chosen[];
  /** Why matching recovery points can't be restored. */
  readonly refused: readonly string[];
}

function candidatesOf(from: string, { resources, points, account }: Among): Found {
  const find = sourcesAmong(resources);
  const candidates: Chosen[] = [];
  const refused: string[] = [];
  for (const point of points) {
    const ownership = proveOwnership(point, account);
    const source = ownership.ours ? ownership.source : point.source;
    const living = source === null ? null : find(sourceFacts(point, source));
    const name = living?.name || (point.tags.sourceName ?? '');
    const ids = [source, living?.id ?? null].flatMap((id) => (id === null ? [] : [id]));
    const known: readonly (string | null)[] = [...ids, ...arnsOf(ids, point, account), name, point.tags.sourceName];
    if (!isThePoint(point, from) && !known.includes(from)) continue;
    if (!ownership.ours) refused.push(`${point.id} in ${point.region} is not proven to be ours: ${ownership.why}`);
    else if (point.state !== 'available') refused.push(`${point.id} in ${point.region} is ${point.stateText}`);
    else candidates.push({ point, source: ownership.source, name, living: stillThere(living) });
  }
  return { candidates, refused };
}

function arnsOf(ids: readonly ResourceId[], point: RecoveryPoint, account: AccountId): readonly string[] {
  const { kind } = point;
  return ids.map((id) => arnOf({ kind, region: homeOf(point), account, id }));
}

/** A resource that is being deleted counts as gone: its address and name are free, or soon will be. */
function stillThere(living: Resource | null): Resource | null {
  return living?.gone === true ? null : living;
}

/** Returns true if the point has this id or name, or contains this snapshot. */
function isThePoint({ id, name, snapshots }: RecoveryPoint, from: string): boolean {
  return id === from || name === from || snapshots.some((snapshot) => snapshot.id === from);
}

/** A copy's region makes it a separate candidate: the user must decide which one is meant. */
function placeAndSource(point: RecoveryPoint, source: ResourceId) {
  return { ...sourceFacts(point, source), region: point.region };
}

function isNotAfter({ createdAt }: RecoveryPoint, latest: Instant): boolean {
  return createdAt !== null && createdAt <= latest;
}

function newestFirst(a: Chosen, b: Chosen): number {
  return (b.point.createdAt ?? 0) - (a.point.createdAt ?? 0) || (a.point.id < b.point.id ? -1 : 1);
}

function failed(fault: Fault): Choice {
  return { ok: false, fault };
}

const MOST_LISTED = 20;

function listed(lines: readonly string[]): string {
  const more = lines.length - MOST_LISTED;
  return `${lines.slice(0, MOST_LISTED).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

function nothingOf(from: string, refused: readonly string[]): Fault {
  if (refused.length > 0) {
    return {
      code: 'wrong-state',
      message: `from: nothing that "${from}" names can be restored: ${listed(refused)}`,
      advice: 'Name another backup: mode: list shows all that can be restored.',
    };
  }
  return {
    code: 'none-found',
    message: `from: no backup of "${from}" can be restored`,
    advice:
      'Check how it is written, upper and lower case too, the account, and the inputs regions and kinds; mode: list shows all that can be restored.',
  };
}

function severalOf(from: string, resources: readonly (readonly Chosen[])[]): Fault {
  const lines = resources.map((candidates) => {
    const [newest] = candidates.toSorted(newestFirst);
    if (newest === undefined) return '';
    const { point, source, living } = newest;
    return `${source}${living === null ? ' (gone)' : ''} in ${point.region}, newest ${point.id} of ${madeAt(point)}`;
  });
  return {
    code: 'bad-input',
    message: `from: "${from}" matches the backups of ${resources.length} resources: ${listed(lines)}`,
    advice: 'Write the id of the one that is meant, or narrow regions or kinds.',
  };
}

function unreadBeside(from: string): Fault {
  return {
    code: 'none-found',
    message: `from: a region could not be read, so "${from}" may name another resource as well`,
    advice: 'Write the id of the resource or of the backup, or leave the region out with regions.',
  };
}

function noneBefore(from: string, at: Instant, candidates: readonly Chosen[]): Fault {
  const oldest = candidates.toSorted(newestFirst).at(-1);
  return {
    code: 'none-found',
    message: `at: "${from}" has no backup from ${formatInstant(at)} or before${oldest === undefined ? '' : `; the oldest is ${oldest.point.id} of ${madeAt(oldest.point)}`}`,
    advice: 'Write a later time in at, or "newest".',
  };
}

function madeAt({ createdAt }: RecoveryPoint): string {
  return createdAt === null ? 'a time that is not known' : formatInstant(createdAt);
}
