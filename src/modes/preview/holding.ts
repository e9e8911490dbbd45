import { keepPlaces } from '../../decide/retention.ts';
import type { Retention } from '../../decide/retention-model.ts';
import type { Instant } from '../../model.ts';
import type { BackupPlan } from '../../plan/model.ts';
import type { Hold } from './model.ts';
import type { SimulatedPoint } from './simulated-point.ts';

/** The settings of a purge. */
export interface Rules {
  readonly minKeep: number;
  readonly keepVerified: number;
  /** Until then, the retention of the previous file keeps backups too. */
  readonly graceEnds: Instant;
}

/** A recovery point during one simulation. */
export interface Member {
  readonly point: SimulatedPoint;
  readonly createdAt: Instant;
  gone: boolean;
}

/** What the retentions and guards keep at an instant. */
export interface Holding {
  /** Call with ascending instants. */
  readonly at: (at: Instant) => ReadonlyMap<Member, Hold>;
  /** Removes deleted points; each must have been created before the last instant passed to `at`. */
  readonly withoutGone: () => void;
}

/** Points that one retention judges together. */
interface Judged {
  readonly retention: Retention;
  readonly ofEarlier: boolean;
  readonly members: NewestFirst;
}

/** Sorts the points once, because every purge judges them. */
export function holding(members: readonly Member[], { minKeep, keepVerified, graceEnds }: Rules): Holding {
  const sorted = members.filter(({ point }) => point.availableFrom !== null).sort((a, b) => byAge(a.point, b.point));
  const judged = [
    ...judgedBy(sorted, ({ earlierPlans }) => earlierPlans, true),
    ...judgedBy(sorted, ({ plans }) => plans, false),
  ];
  const all = new NewestFirst(sorted);
  const verified = sorted.filter(({ point }) => point.verifiedFrom !== undefined);
  const awaiting = members.filter(({ point }) => point.awaitsCopyUntil !== undefined);
  return {
    at: (at) => {
      const holds = new Map<Member, Hold>();
      for (const member of awaiting) if (awaitsCopy(member.point, at)) holds.set(member, 'awaiting-copy');
      for (const member of newestVerified(verified, at, keepVerified)) holds.set(member, 'verified');
      const { list, first } = all.thereAt(at);
      for (const member of list.slice(first, first + minKeep)) holds.set(member, 'min-keep');
      for (const { retention, ofEarlier, members } of judged) {
        if (ofEarlier && at >= graceEnds) continue;
        const there = members.thereAt(at);
        const hold = (place: number) => {
          const member = there.list[place];
          if (member !== undefined) holds.set(member, 'retention');
        };
        keepPlaces(there.list, retention, at, hold, there.first);
      }
      return holds;
    },
    withoutGone: () => {
      all.withoutGone();
      for (const { members } of judged) members.withoutGone();
    },
  };
}

/** Returns the newest verified points; no new one can appear, and none that is kept is deleted. */
function newestVerified(verified: readonly Member[], at: Instant, count: number): readonly Member[] {
  if (count === 0 || verified.length === 0) return [];
  return verified.filter(({ point, gone }) => !gone && isVerified(point, at)).slice(0, count);
}

export function isVerified(point: SimulatedPoint, at: Instant): boolean {
  return point.verifiedFrom !== undefined && point.verifiedFrom <= at && isThere(point, at);
}

export function awaitsCopy({ awaitsCopyUntil }: SimulatedPoint, at: Instant): boolean {
  return awaitsCopyUntil !== undefined && awaitsCopyUntil > at;
}

/** The id decides between two of the same instant, as in a purge. */
export function byAge(a: SimulatedPoint, b: SimulatedPoint): number {
  return b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1);
}

export function isThere({ createdAt, availableFrom }: SimulatedPoint, at: Instant): boolean {
  return createdAt <= at && availableFrom !== null && availableFrom <= at;
}

/**
 * A resource's points that become available at some time, newest first. There are thousands of future ones, and every purge
 * looks at them: the available ones are contiguous at the end, so that nothing is copied.
 */
class NewestFirst {
  readonly #members: Member[];
  /** Index of the first point that already exists. */
  #first: number;
  /** From then on every created point is also available. */
  readonly #settled: Instant;

  constructor(members: Member[]) {
    this.#members = members;
    this.#first = members.length;
    this.#settled = members.reduce((latest, { createdAt, point: { availableFrom } }) => {
      const late = availableFrom !== null && availableFrom > createdAt;
      return late ? Math.max(latest, availableFrom) : latest;
    }, Number.NEGATIVE_INFINITY);
  }

  thereAt(at: Instant): { readonly list: readonly Member[]; readonly first: number } {
    while (this.#first > 0 && isMadeBy(this.#members[this.#first - 1], at)) this.#first -= 1;
    if (at >= this.#settled) return { list: this.#members, first: this.#first };
    return { list: this.#members.filter(({ point }) => isThere(point, at)), first: 0 };
  }

  withoutGone(): void {
    let end = this.#first;
    for (let place = this.#first; place < this.#members.length; place += 1) {
      const member = this.#members[place];
      if (member === undefined || member.gone) continue;
      this.#members[end] = member;
      end += 1;
    }
    this.#members.length = end;
  }
}

function isMadeBy(member: Member | undefined, at: Instant): boolean {
  return member !== undefined && member.createdAt <= at;
}

function judgedBy(
  newestFirst: readonly Member[],
  plansOf: (point: SimulatedPoint) => readonly BackupPlan[],
  ofEarlier: boolean,
): readonly Judged[] {
  const judged: { retention: Retention; members: Member[] }[] = [];
  // A renamed resource has points under several names, and each name is judged separately.
  const places = new Map<string, Map<string, Member[]>>();
  for (const member of newestFirst) {
    const { point } = member;
    for (const { name, retention } of plansOf(point)) {
      if (retention === null) continue;
      const ofPlan = places.get(name) ?? new Map<string, Member[]>();
      if (ofPlan.size === 0) places.set(name, ofPlan);
      const known = ofPlan.get(point.source);
      if (known !== undefined) {
        known.push(member);
        continue;
      }
      const members = [member];
      ofPlan.set(point.source, members);
      judged.push({ retention, members });
    }
  }
  return judged.map(({ retention, members }) => ({ retention, ofEarlier, members: new NewestFirst(members) }));
}
