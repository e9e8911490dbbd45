import { groupBy } from '../../model/group.ts';
import type { Instant, Region, Result, SeenJob } from '../../model.ts';
import type { GoodPoint } from './judged.ts';

/** The AWS Backup jobs of one resource. */
export interface JobsOf {
  readonly last: SeenJob;
  /** Incomplete recovery points: those of jobs that did not make a whole backup. */
  readonly notWhole: ReadonlySet<string>;
  /** The newest complete backup; null where none of the jobs made one. */
  readonly newestWhole: GoodPoint | null;
  /** The plans that started them. */
  readonly plans: ReadonlySet<string>;
}

/** The jobs of each resource by its ARN, in the regions where they were read. */
export type JobsIn = ReadonlyMap<Region, Result<ReadonlyMap<string, JobsOf>>>;

/**
 * Groups jobs by resource.
 * @param seenAt Jobs dated later than this don't count.
 */
export function jobsByResource(jobs: readonly SeenJob[], seenAt: Instant): ReadonlyMap<string, JobsOf> {
  const known = new Map<string, JobsOf>();
  for (const [resource, theirs] of groupBy(jobs, (job) => job.resource)) {
    const [last, ...others] = theirs.filter(({ createdAt }) => createdAt <= seenAt).sort(newestFirst);
    if (last === undefined) continue;
    known.set(resource, {
      last,
      notWhole: new Set(theirs.flatMap((job) => (job.whole === false ? (job.subject.recoveryPointId ?? []) : []))),
      plans: new Set(theirs.flatMap(({ maker }) => (maker === null ? [] : maker.slice(0, maker.lastIndexOf('/'))))),
      newestWhole: [last, ...others].map(pointOf).find((point) => point !== null) ?? null,
    });
  }
  return known;
}

function newestFirst(one: SeenJob, other: SeenJob): number {
  return other.createdAt - one.createdAt;
}

function pointOf({ whole, createdAt, subject: { recoveryPointId: id } }: SeenJob): GoodPoint | null {
  return whole === true && id !== null ? { id, at: createdAt, by: 'aws-backup' } : null;
}

/** Returns AWS Backup's newest backup of a resource as listed, but never an incomplete one. */
export function wholePoint(listed: GoodPoint | null, jobs: JobsOf | undefined): GoodPoint | null {
  if (jobs === undefined || listed === null || !jobs.notWhole.has(listed.id)) return listed;
  return jobs.newestWhole;
}

/** Returns true while the last job is within the windows of its rule. */
export function isJobUnderWay({ last }: JobsOf, now: Instant, patience: number): boolean {
  return last.whole === null && now - last.createdAt < patience;
}

/**
 * Returns the time from which to list jobs: an hour before the earliest time at which one was due, or a week ago if that is
 * earlier.
 */
export function jobsSince(dueAt: readonly (Instant | null)[], now: Instant): Instant {
  return dueAt.reduce<Instant>((since, due) => (due === null ? since : Math.min(since, due - HOUR)), now - WEEK);
}
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
