import { KIND_NAMES, type KindName } from '../../src/model.ts';
import type { PointFact, ResourceFact, SnapshotFact } from './facts.ts';
import type { TagLines } from './fleet.ts';
import { isOfUnknownRule } from './membership.ts';
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
export function isMarked({ owner, tags }: PointFact | SnapshotFact, account: string): boolean {
  return owner === account && tags.get('CreatedBy') === MARK;
}

export function isProvenOurs(point: PointFact, account: string): boolean {
  if (!isMarked(point, account) || point.source === null) return false;
  const told = point.tags.get('BackupSource');
  return told === undefined || told === point.source;
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

/** Whether a recovery point keeps itself: every reason that is true of it, empty when it is due. */
export function ownReasons(point: PointFact, rules: PurgeRules): ReadonlySet<string> {
  const reasons = new Set<string>();
  if (!isProvenOurs(point, rules.account)) reasons.add('not-ours');
  if (!isWanted(point.tags, rules)) reasons.add('other-tag');
  if (point.state === 'pending') reasons.add('pending');
  if (point.protected) reasons.add('protected');
  // Of the others a listing does not tell.
  if (point.public && point.kind === 'ec2-instance') reasons.add('public');
  if (point.state === 'failed') return reasons;
  const text = point.tags.get('Expire');
  const meaning = meaningOf(text);
  if (text === undefined) reasons.add('expiry-missing');
  else if (meaning === null) reasons.add('expiry-unreadable');
  else if (meaning === 'never') reasons.add('never-expires');
  else if (meaning > rules.now) reasons.add('not-expired');
  return reasons;
}

/**
 * Whether fewer than `minKeep` proven available ones of the same source are newer. Of those made at one instant any may count
 * as the newer one, so that the answer may be `maybe`.
 */
export function amongNewest(point: PointFact, listed: readonly PointFact[], rules: PurgeRules): 'yes' | 'maybe' | 'no' {
  const { createdAt } = point;
  if (point.state !== 'available') return 'no';
  if (createdAt === null) return 'yes';
  const ages = siblings(point, listed, rules).flatMap((other) => other.createdAt ?? []);
  if (ages.filter((age) => age >= createdAt).length < rules.minKeep) return 'yes';
  return ages.filter((age) => age > createdAt).length < rules.minKeep ? 'maybe' : 'no';
}

/** What stays with a source whatever it is called: a database can be renamed, and another one then bears its name. */
export function identityOf({ incarnation, source }: Pick<PointFact, 'incarnation' | 'source'>): string {
  return incarnation === '' ? (source ?? '') : incarnation;
}

/** The same as one word of the whole account; empty without a source. */
function lineageOf(point: PointFact): string {
  return point.sourceKey === '' ? '' : `${point.kind} ${point.region} ${identityOf(point)}`;
}

/** The other proven available ones of the same source. */
export function siblings(point: PointFact, listed: readonly PointFact[], rules: PurgeRules): PointFact[] {
  return listed.filter(
    (other) =>
      other.id !== point.id &&
      lineageOf(other) === lineageOf(point) &&
      other.state === 'available' &&
      isProvenOurs(other, rules.account),
  );
}

/**
 * Whether more would go than is allowed. A percentage is one of all, and of each kind; left-overs that stay count among all.
 */
export function isTooMuch(
  due: readonly PointFact[],
  listed: readonly PointFact[],
  { maxDeletions, account }: PurgeRules,
  leftOvers = 0,
  staying = 0,
): boolean {
  if (maxDeletions === null) return false;
  if ('count' in maxDeletions) return due.length + leftOvers > maxDeletions.count;
  const { percent } = maxDeletions;
  const ours = listed.filter((point) => isProvenOurs(point, account));
  return [null, ...KIND_NAMES].some((kind) => {
    const [going, all] = [due, ours].map((points) => points.filter((one) => kind === null || one.kind === kind).length);
    const [more, still] = kind === null || kind === 'ec2-instance' ? [leftOvers, staying] : [0, 0];
    return ((going ?? 0) + more) * 100 > percent * ((all ?? 0) + more + still);
  });
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
    snapshot.original &&
    source !== undefined &&
    (told === undefined || told === source) &&
    (snapshot.state === 'error' ||
      (isPast(snapshot.tags.get('Expire'), rules.now) && !isOfUnknownRule(snapshot.tags, rules.plans)))
  );
}

/** Text of tag lines as the tag BackupTag has it. */
export function backupTagOf(lines: TagLines): string {
  return lines
    .map(([key, value]) => `${key}:${value}`)
    .sort()
    .join(', ');
}

export function carries({ tags }: ResourceFact, lines: TagLines): boolean {
  return lines.every(([key, value]) => tags.get(key) === value);
}

/** States in which a backup can be made, or soon will be. */
const FIT: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  'ec2-instance': ['running', 'stopping', 'stopped'],
  'ebs-volume': ['available', 'in-use'],
  'rds-instance': ['available', 'backing-up', 'modifying', 'rebooting', 'upgrading'],
  'rds-cluster': ['available', 'backing-up', 'modifying', 'failing-over', 'upgrading'],
};

/** Nobody chose that it has no backup. */
export function isBroken({ state, barred }: ResourceFact): boolean {
  return barred === null && state === 'storage-full';
}

/** Whether the service can make a backup of it. */
export function canBeBackedUp({ kind, state, barred }: ResourceFact): boolean {
  return barred === null && (FIT[kind] ?? []).includes(state);
}

/** RFC 3339 in UTC to the second. */
export function stamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
