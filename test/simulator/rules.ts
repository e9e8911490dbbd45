import type { ImageFact, InstanceFact, SnapshotFact } from './facts.ts';
import type { TagLines } from './fleet.ts';
import type { PlanEntry } from './plan-file.ts';

/**
 * Who may be deleted, and what a backup leaves, written from the rules alone and as plainly as can be, with no line of the
 * code under test.
 */

export const MARK = 'backupViaTag';

/** An instant, `never`, or null for what cannot be read. */
export type Meaning = number | 'never' | null;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What an Expire tag means. It knows the forms that the simulator writes, and takes no others. */
export function meaningOf(text: string | undefined): Meaning {
  if (text === undefined) return null;
  if (text === 'never') return 'never';
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(text)) return Date.parse(text);
  const gnu = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d\d):(\d\d):(\d\d) UTC (\d{4})$/.exec(text);
  if (gnu === null) return null;
  const [, month = '', day, hour, minute, second, year] = gnu;
  return Date.UTC(Number(year), MONTHS.indexOf(month), Number(day), Number(hour), Number(minute), Number(second));
}

function isPast(text: string | undefined, now: number): boolean {
  const meaning = meaningOf(text);
  return typeof meaning === 'number' && meaning <= now;
}

/** This account's, with our `CreatedBy`: every purge must account for it. */
export function isMarked({ owner, tags }: ImageFact | SnapshotFact, account: string): boolean {
  return owner === account && tags.get('CreatedBy') === MARK;
}

export function isProvenOurs(image: ImageFact, account: string): boolean {
  if (!isMarked(image, account) || image.source === null) return false;
  const told = image.tags.get('BackupSource');
  return told === undefined || told === image.source;
}

/** What a purge was asked for. */
export interface PurgeRules {
  readonly account: string;
  /** Text of the only BackupTag that is meant; null for all. */
  readonly wantedTag: string | null;
  readonly minKeep: number;
  readonly maxDeletions: { readonly count: number } | { readonly percent: number } | null;
  readonly protectInUse: boolean;
  /** What the plan file says; null where the run has none. */
  readonly plans: readonly PlanEntry[] | null;
  /** The start of the run. */
  readonly now: number;
}

export function isWanted(tags: ReadonlyMap<string, string>, { wantedTag }: PurgeRules): boolean {
  return wantedTag === null || tags.get('BackupTag') === wantedTag;
}

/** Whether an image keeps itself: every reason that is true of it, empty when it is due. */
export function ownReasons(image: ImageFact, rules: PurgeRules): ReadonlySet<string> {
  const reasons = new Set<string>();
  if (!isProvenOurs(image, rules.account)) reasons.add('not-ours');
  if (!isWanted(image.tags, rules)) reasons.add('other-tag');
  if (image.state === 'pending') reasons.add('pending');
  if (image.protected) reasons.add('protected');
  if (image.public) reasons.add('public');
  if (image.state === 'failed') return reasons;
  const text = image.tags.get('Expire');
  const meaning = meaningOf(text);
  if (text === undefined) reasons.add('expiry-missing');
  else if (meaning === null) reasons.add('expiry-unreadable');
  else if (meaning === 'never') reasons.add('never-expires');
  else if (meaning > rules.now) reasons.add('not-expired');
  return reasons;
}

/**
 * Whether fewer than `minKeep` proven available images of its instance are newer. Of images made at one instant any may count
 * as the newer one, so that the answer may be `maybe`.
 */
export function amongNewest(image: ImageFact, listed: readonly ImageFact[], rules: PurgeRules): 'yes' | 'maybe' | 'no' {
  if (image.state !== 'available') return 'no';
  const others = siblings(image, listed, rules);
  if (others.filter(({ createdAt }) => createdAt >= image.createdAt).length < rules.minKeep) return 'yes';
  return others.filter(({ createdAt }) => createdAt > image.createdAt).length < rules.minKeep ? 'maybe' : 'no';
}

/** The other proven available images of the same instance. */
export function siblings(image: ImageFact, listed: readonly ImageFact[], rules: PurgeRules): ImageFact[] {
  return listed.filter(
    (other) =>
      other.id !== image.id &&
      other.region === image.region &&
      other.source === image.source &&
      other.state === 'available' &&
      isProvenOurs(other, rules.account),
  );
}

/** How many images may go at most. */
export function mostDeletions({ maxDeletions, account }: PurgeRules, listed: readonly ImageFact[]): number {
  if (maxDeletions === null) return Number.POSITIVE_INFINITY;
  if ('count' in maxDeletions) return maxDeletions.count;
  return (maxDeletions.percent * listed.filter((image) => isProvenOurs(image, account)).length) / 100;
}

const DESCRIPTION = /^Created by CreateImage\((i-[0-9a-f]+)\) for (ami-[0-9a-f]+)/;

/** The image that the service says a snapshot was made for; null for what CreateImage did not make. */
export function madeFor({ description }: SnapshotFact): string | null {
  return DESCRIPTION.exec(description)?.[2] ?? null;
}

/**
 * A snapshot of ours that has outlived its image and its own expiry, or that holds nothing, like the failed image it was made
 * for. Whether its image is gone is for the caller to see.
 */
export function isDueSnapshot(snapshot: SnapshotFact, rules: PurgeRules): boolean {
  const source = DESCRIPTION.exec(snapshot.description)?.[1];
  const told = snapshot.tags.get('BackupSource');
  return (
    isMarked(snapshot, rules.account) &&
    isWanted(snapshot.tags, rules) &&
    source !== undefined &&
    (told === undefined || told === source) &&
    (snapshot.state === 'error' || isPast(snapshot.tags.get('Expire'), rules.now))
  );
}

/** Text of tag lines as the tag BackupTag has it. */
export function backupTagOf(lines: TagLines): string {
  return lines
    .map(([key, value]) => `${key}:${value}`)
    .sort()
    .join(', ');
}

export function carries({ tags }: InstanceFact, lines: TagLines): boolean {
  return lines.every(([key, value]) => tags.get(key) === value);
}

/** Whether the service can make an image of it that is a backup. */
export function isImageable({ state, ebsRoot, managed }: InstanceFact): boolean {
  return ['running', 'stopping', 'stopped'].includes(state) && ebsRoot && !managed;
}

/** RFC 3339 in UTC to the second. */
export function stamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
