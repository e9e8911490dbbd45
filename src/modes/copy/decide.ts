import { copyOfText, homeOf, isCopy } from '../../decide/copies.ts';
import { type CopyWish, isPastWish, readCopyTo } from '../../decide/copy-wishes.ts';
import { formatExpiry } from '../../decide/expiry.ts';
import { copyFailed } from '../../decide/faults.ts';
import { judgePending } from '../../decide/long-pending.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import { groupBy } from '../../model/group.ts';
import { byText } from '../../model/order.ts';
import {
  type CopyChange,
  type Failure,
  type Instant,
  type Inventory,
  type Place,
  placeOf,
  type RecoveryPoint,
  type Region,
  type ResourceId,
  resourceId,
  type Warning,
} from '../../model.ts';
import { expiryOfCopy } from '../../plan/retain.ts';
import { badWish, offWish, unreadableWish } from './faults.ts';
import { type KeyChoice, keyFor } from './keys.ts';
import { namesOfCopy } from './names.ts';
import { subjectOf } from './subject.ts';

/** A wanted copy that cannot be made yet. */
export interface Waiting {
  readonly point: RecoveryPoint;
  readonly source: ResourceId;
  readonly to: Region;
  readonly reason: string;
}

/** The copies that a run would make, and its findings. */
export interface DecidedCopies {
  /** Oldest backup first. */
  readonly copies: readonly CopyChange[];
  readonly waiting: readonly Waiting[];
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
  /** How many copies are wanted, made or not. */
  readonly wanted: number;
  /** Our copies that are in progress, by destination. */
  readonly underWay: ReadonlyMap<Place, readonly RecoveryPoint[]>;
}

/** The facts that decide about copies. */
export interface CopyFacts extends KeyChoice {
  /** The points of the chosen regions, with all their tags. */
  readonly sources: Inventory;
  /** The points of the destinations. */
  readonly destinations: Inventory;
  /** Null where the list could not be read. */
  readonly enabled: readonly Region[] | null;
  readonly now: Instant;
}

/** Decides which wanted copies are missing. */
export function decideCopies(facts: CopyFacts): DecidedCopies {
  const { account } = facts.sources;
  const there = copiesIn(facts.destinations);
  const found: Found = { copies: [], waiting: [], failures: [], wanted: 0, ended: new Map() };
  for (const region of facts.sources.regions) {
    if (!region.read) continue;
    for (const point of region.points) {
      const ownership = proveOwnership(point, account);
      if (!ownership.ours || isCopy(point) || point.tags.copyTo === undefined) continue;
      judgeSource(point, ownership.source, point.tags.copyTo, { facts, there, found });
    }
  }
  const all = [...there.values()].flatMap((copies) => [...copies.values()].flat());
  const pending = all.flatMap((copy) => judgePending(copy, facts.now) ?? []);
  return {
    ...found,
    copies: [...found.copies].sort(longestWaitingFirst),
    failures: [
      ...found.failures,
      ...failedCopies(all, facts.sources),
      ...pending.flatMap((one) => (one.level === 'red' ? [one.failure] : [])),
    ],
    warnings: [...pending.flatMap((one) => (one.level === 'warning' ? [one.warning] : [])), ...endedWarnings(found)],
    underWay: groupBy(
      all.filter(({ state }) => state === 'pending'),
      placeOf,
    ),
  };
}

/** Our copies in each destination that was read, keyed by the original. */
type CopiesThere = ReadonlyMap<Place, ReadonlyMap<string, readonly RecoveryPoint[]>>;

function copiesIn({ account, regions }: Inventory): CopiesThere {
  return new Map(
    regions.flatMap((entry) => {
      if (!entry.read) return [];
      const ours = entry.points.filter((point) => isCopy(point) && proveOwnership(point, account).ours);
      return [[placeOf(entry), groupBy(ours, ({ copyOf = '' }) => copyOf)] as const];
    }),
  );
}

interface Found {
  readonly copies: CopyChange[];
  readonly waiting: Waiting[];
  readonly failures: Failure[];
  wanted: number;
  /** By region, how many copies are wanted by their backup's tag, but no longer by the present rules. */
  readonly ended: Map<Region, number>;
}

interface Judging {
  readonly facts: CopyFacts;
  readonly there: CopiesThere;
  readonly found: Found;
}

function judgeSource(point: RecoveryPoint, source: ResourceId, copyTo: string, judging: Judging): void {
  const { found, facts } = judging;
  // A failed backup can't be copied, and a purge reports it.
  if (point.state === 'failed') return;
  const { wishes, unreadable } = readCopyTo(copyTo);
  if (unreadable.length > 0) found.failures.push(failureOf(point, source, unreadableWish(copyTo, unreadable)));
  for (const wish of wishes) {
    if (isPastWish(wish, facts.now)) continue;
    if (isPastByRule(point, wish, facts)) {
      found.ended.set(wish.to, (found.ended.get(wish.to) ?? 0) + 1);
      continue;
    }
    found.wanted += 1;
    judgeWish(point, source, wish, judging);
  }
}

/** Warns, because a shorter expiry may be a mistake, and a missing copy is only noticed when it is needed. */
function endedWarnings({ ended }: Found): readonly Warning[] {
  return [...ended].map(([region, count]) => ({
    region,
    target: region,
    message: `${count} wanted ${count === 1 ? 'copy is' : 'copies are'} not made in ${region}: by the plan file as it is now ${count === 1 ? 'it' : 'they'} would have expired`,
  }));
}

const DAY = 86_400_000;
/** The default grace of `retain` for a shortened expiry. */
const GRACE = 3 * DAY;

/**
 * Returns true if the copy would have expired a while ago by the present rules: a purge has deleted it since the expiry was
 * shortened, and would delete a new copy made from the old wish again.
 */
function isPastByRule(point: RecoveryPoint, { to }: CopyWish, { file, now }: CopyFacts): boolean {
  const expiresAt = expiryOfCopy(point, to, file);
  return expiresAt !== null && expiresAt !== 'never' && expiresAt + GRACE <= now;
}

function judgeWish(point: RecoveryPoint, source: ResourceId, wish: CopyWish, { facts, there, found }: Judging): void {
  const { to } = wish;
  const { kind, whole } = point;
  if (to === point.region) {
    found.failures.push(failureOf(point, source, badWish(to)));
    return;
  }
  if (facts.enabled !== null && !facts.enabled.includes(to)) {
    found.failures.push(failureOf(point, source, offWish(to)));
    return;
  }
  const copies = there.get(placeOf({ kind, region: to }));
  // The unreadable destination is reported once, not for each wish.
  if (copies === undefined) return;
  const made = copies.get(copyOfText(point)) ?? [];
  if (made.some(({ state }) => state !== 'failed')) return;
  if (point.state !== 'available') {
    found.waiting.push({ point, source, to, reason: `it is ${point.stateText}` });
    return;
  }
  if (whole === undefined) throw new Error(`${point.id} was read without its tags: this is a bug`);
  const key = keyFor(point, whole, to, facts);
  if (!key.ok) {
    found.failures.push(failureOf(point, source, key.fault));
    return;
  }
  const { expiresAt } = wish;
  found.copies.push({
    action: 'copy',
    point,
    whole,
    source,
    to,
    ...namesOfCopy(facts.sources.account, point, to, made.length),
    expiresAt,
    kmsKey: key.value,
    reason: `a copy is wanted in ${to} until ${formatExpiry(expiresAt)}`,
  });
}

function failureOf(point: RecoveryPoint, source: ResourceId, fault: Failure['fault']): Failure {
  return { region: point.region, target: point.id, action: 'copy', fault, subject: subjectOf({ point, source }) };
}

/** Reports each failed copy; a failed one does not prevent another attempt. */
function failedCopies(copies: readonly RecoveryPoint[], { regions }: Inventory): readonly Failure[] {
  const looked = new Set(regions.map(({ region }) => region));
  return copies.flatMap((copy): Failure[] => {
    if (copy.state !== 'failed' || !looked.has(homeOf(copy))) return [];
    const { kind, region, id, tags, stateReason } = copy;
    const subject = {
      kind,
      resourceId: sourceOf(copy),
      resourceName: tags.sourceName,
      recoveryPointId: id,
    };
    return [{ region, target: id, action: 'copy', fault: copyFailed(stateReason), subject }];
  });
}

function sourceOf({ tags }: RecoveryPoint): ResourceId | null {
  return tags.source === null ? null : resourceId(tags.source);
}

function longestWaitingFirst({ point: one }: CopyChange, { point: other }: CopyChange): number {
  return (one.createdAt ?? 0) - (other.createdAt ?? 0) || byText(one.id, other.id);
}
