import {
  type AccountId,
  CHECK_STATUSES,
  type CheckStatus,
  type Fault,
  type Instant,
  isOwnKind,
  keyOf,
  type Place,
  placeOf,
  type Region,
  type Resource,
  type Result,
} from '../../model.ts';
import { resourceArn } from '../../plan/arns.ts';
import { onceEach } from '../../plan/once-each.ts';
import type { ProtectedResource, RestoreTest } from '../../ports/cloud.ts';
import type { Claim, Claims, Obligation } from './claims.ts';
import { type Evidence, NO_EVIDENCE } from './evidence.ts';
import { isJobUnderWay, type JobsIn, wholePoint } from './jobs.ts';
import type { Asked, GoodPoint, Judged, Unread } from './judged.ts';
import { wholeOf } from './members.ts';
import { reasonOf } from './reasons.ts';

/** All facts that a check judges by. */
export interface Known {
  readonly account: AccountId;
  /** All listed resources, in any state. */
  readonly resources: readonly Resource[];
  readonly claims: Claims;
  /** By the key of the resource. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Where our own backups could not be read, and why. */
  readonly unread: ReadonlyMap<Place, Fault>;
  /** AWS Backup's backups, in the regions where it was asked. */
  readonly protectedIn: ProtectedIn;
  /** Its jobs, in the regions where its plans should back something up. */
  readonly jobsIn: JobsIn;
  /** Its restore tests, in the same regions; absent where nothing must be verified. */
  readonly testsIn?: TestsIn;
  /**
   * The types of resources that AWS Backup skips because the type is switched off, by the key of the resource; absent where
   * there are none.
   */
  readonly passedOver?: ReadonlyMap<string, string>;
  readonly asked: Asked;
}

/** AWS Backup's answers, by region. */
export type ProtectedIn = ReadonlyMap<Region, Result<ReadonlyMap<string, ProtectedResource>>>;

/** The newest completed restore tests, by region and ARN of the resource. */
export type TestsIn = ReadonlyMap<Region, Result<ReadonlyMap<string, RestoreTest>>>;

/** Judges each resource that is selected, nearly selected, exempt, or has lost its tag; with `coverage: all`, every resource. */
export function judge(known: Known): readonly Judged[] {
  return known.resources.flatMap((resource) => judgeResource(resource, known) ?? []);
}

/** Keeps one result for a resource that appears in two listings. */
export function judgedOnce(judged: readonly Judged[]): readonly Judged[] {
  const kept = new Set(onceEach(judged.map(({ resource }) => resource)));
  return judged.filter(({ resource }) => kept.has(resource));
}

/** Returns null for resources that this check is not about. */
function judgeResource(resource: Resource, known: Known): Judged | null {
  const { claims, asked, evidence } = known;
  const key = keyOf(resource);
  const claim = claims.of.get(key) ?? claimOfWhole(resource, known);
  const found = evidence.get(keyOf(wholeOf(resource, asked.kinds))) ?? NO_EVIDENCE;
  const unjudged = (status: CheckStatus, reason: string): Judged => {
    const newest = newestOf(sources(resource, found, known).counting('direct'));
    return { resource, status, newest, dueAt: null, reason };
  };
  const exempt = resource.tags.get('BackupExempt');
  if (exempt !== undefined && resource.gone !== true) {
    return unjudged('exempt', exempt.trim() === '' ? 'it carries BackupExempt' : exempt);
  }
  if (claim !== undefined) {
    if (claim.skipped !== null) return unjudged('skipped', claim.skipped);
    return worst(claim.obligations.map((obligation) => meet(resource, obligation, claim, found, known)));
  }
  if (claims.selected.has(key) || resource.gone === true) return null;
  const lost = claims.lost(evidence.get(key) ?? NO_EVIDENCE);
  if (lost === null && (asked.coverage === 'tagged' || !asked.kinds.includes(resource.kind))) return null;
  const { obstacle } = resource;
  if (obstacle !== null && obstacle.incident !== true) return unjudged('skipped', obstacle.reason);
  return lost === null ? unjudged('unprotected', claims.unselected) : unjudged('lost-tag', lost);
}

/** Judges a member that no plan selects by its cluster's claim, but only with `coverage: all`. */
function claimOfWhole(resource: Resource, { claims, asked }: Known): Claim | undefined {
  return asked.coverage === 'all' ? claims.of.get(keyOf(wholeOf(resource, asked.kinds))) : undefined;
}

/** Judges one obligation of a resource. */
function meet(
  resource: Resource,
  { maker, dueAt, window }: Obligation,
  { incident }: Claim,
  found: Evidence,
  known: Known,
): Judged {
  const { asked } = known;
  const { counting, unread, jobs } = sources(resource, found, known);
  const newest = newestOf(counting(maker));
  const inTime = newest !== null && (dueAt === null || newest.at >= dueAt);
  const tests = maker === 'aws-backup' ? known.testsIn?.get(resource.region) : undefined;
  const test =
    tests?.ok === true ? tests.value.get(resourceArn(wholeOf(resource, asked.looked), known.account)) : undefined;
  const verified =
    maker === 'aws-backup' ? tests === undefined || test?.passed === true : isVerified(resource, found, asked);
  const status = statusOf();
  const reason = reasonOf({
    resource,
    status,
    newest,
    dueAt,
    found,
    maker,
    job: maker === 'aws-backup' ? (jobs?.last ?? null) : null,
    inTime,
    incident,
    unread: unread(maker),
    passedOver: maker === 'aws-backup' ? (known.passedOver?.get(keyOf(resource)) ?? null) : null,
    ...(tests === undefined ? {} : { test: test ?? null }),
    asked,
  });
  return { resource, status, newest, dueAt, reason };

  function statusOf(): CheckStatus {
    const { ours, others } = unread(maker);
    if (ours !== null || (others !== null && !inTime)) return 'unknown';
    if (inTime && verified) return 'fresh';
    if (
      maker === 'direct'
        ? isUnderWay(found, asked)
        : jobs !== undefined && isJobUnderWay(jobs, asked.now, window + asked.lateAfter)
    )
      return 'under-way';
    if (newest !== null) return 'late';
    return isNew(resource, dueAt) ? 'new' : 'never';
  }
}

/** Returns the backups that can count for a resource. A cluster's backups count for its members. */
function sources(resource: Resource, found: Evidence, { account, unread, protectedIn, jobsIn, asked }: Known) {
  const listing = protectedIn.get(resource.region);
  const arn = resourceArn(wholeOf(resource, asked.looked), account);
  const theirs = listing?.ok === true ? listing.value.get(arn) : undefined;
  const listed: GoodPoint | null =
    theirs === undefined || theirs.at > asked.seenAt ? null : { id: theirs.id, at: theirs.at, by: 'aws-backup' };
  const answer = jobsIn.get(resource.region);
  const jobs = answer?.ok === true ? answer.value.get(arn) : undefined;
  const ofAwsBackup = wholePoint(listed, jobs);
  return {
    jobs,
    counting: (maker: Obligation['maker']): readonly (GoodPoint | null)[] => {
      if (maker === 'aws-backup') return [ofAwsBackup];
      if (asked.otherBackups) return [found.newestGood, ofAwsBackup, found.newestOfDlm];
      return isOwnKind(resource.kind) ? [found.newestGood] : [ofAwsBackup];
    },
    /** Returns why backups that would count could not be read; null where all were. */
    unread: (maker: Obligation['maker']): Unread => ({
      ours: maker === 'direct' ? (unread.get(placeOf(wholeOf(resource, asked.kinds))) ?? null) : null,
      others: listing !== undefined && !listing.ok && countsOthers(resource, maker, asked) ? listing.fault : null,
    }),
  };
}

/** Returns true if AWS Backup's backups count: for its own types there are no others. */
export function countsOthers(
  { kind }: Pick<Resource, 'kind'>,
  maker: Obligation['maker'],
  { otherBackups }: Pick<Asked, 'otherBackups'>,
): boolean {
  return maker === 'aws-backup' || otherBackups || !isOwnKind(kind);
}

/** Returns the newest; of equally new ones the first, which is ours. */
function newestOf(points: readonly (GoodPoint | null)[]): GoodPoint | null {
  return points.reduce((one, other) => (one === null || (other !== null && other.at > one.at) ? other : one), null);
}

/** Only AMIs can be verified by booting. */
function isVerified({ kind }: Resource, found: Evidence, { verifiedSince }: Asked): boolean {
  if (verifiedSince === null || kind !== 'ec2-instance') return true;
  return found.verifiedAt !== null && found.verifiedAt >= verifiedSince;
}

function isUnderWay({ newest }: Evidence, { now, lateAfter }: Asked): boolean {
  return newest !== null && newest.state === 'pending' && now - newest.at < lateAfter;
}

function isNew({ bornAt }: Resource, dueAt: Instant | null): boolean {
  return bornAt !== undefined && dueAt !== null && bornAt > dueAt;
}

/** Returns the worst result: meeting one obligation does not excuse missing another. */
function worst(judged: readonly Judged[]): Judged | null {
  const order = ({ status }: Judged) => CHECK_STATUSES.indexOf(status);
  return judged.reduce<Judged | null>((one, other) => (one === null || order(other) < order(one) ? other : one), null);
}
