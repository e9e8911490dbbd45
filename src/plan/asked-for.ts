import { expiresAt } from '../decide/expiry.ts';
import type { Expiry, Instant, Resource } from '../model.ts';
import { occurrences, previousOccurrence } from './cron.ts';
import { membershipOf } from './membership.ts';
import type { BackupPlan, DirectPlan, PlanFile } from './model.ts';
import { selectByPlan } from './select.ts';

/** A time at which a backup was due. */
export interface Due {
  readonly at: Instant;
  /** When a backup that was made for it may have expired. */
  readonly expiresAt: Expiry;
}

/** The backups that the schedules of some plans require, in their time zones. */
export interface AskedFor {
  /** The due times within the span, oldest first. */
  readonly due: readonly Due[];
  /** The latest due time, possibly before the span; null if there never was one. */
  readonly latest: Instant | null;
  /** How long a backup may take to appear. */
  readonly slack: number;
}

/** The span of time to examine. Backups that were due after `until` may still appear. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
  readonly slack: number;
}

/** The facts about a backup that show which plan made it. */
export interface PlannedPoint {
  readonly at: Instant;
  readonly tags: { readonly backupPlan?: string | null | undefined; readonly backupTag: string | null };
}

/** Returns the backups required by the plans that select a resource; null if none of them has a schedule. */
export type AskedOfSelected = (resource: Resource) => AskedFor | null;

/** Finds the plans by selection, for runs that have listed resources. */
export function askedBySelection(file: PlanFile, resources: readonly Resource[], span: Span): AskedOfSelected {
  const plansOf = new Map<Resource, DirectPlan[]>();
  for (const plan of file.plans) {
    // Backups by AWS Backup are not among those that a run reads.
    if (plan.engine !== 'direct') continue;
    const selected = new Set(selectByPlan(resources, plan).selected);
    for (const resource of resources) {
      if (selected.has(resource)) plansOf.set(resource, [...(plansOf.get(resource) ?? []), plan]);
    }
  }
  const askedFor = memoised(span);
  return (resource) => askedFor(plansOf.get(resource) ?? []);
}

/** Returns the backups required by the plans that currently back up a resource; null if none of them has a schedule. */
export type AskedOfPoints = (points: readonly PlannedPoint[]) => AskedFor | null;

/**
 * Finds the plans by the tags of the backups that they made, for runs that have only read backups. A plan that was
 * already overdue when the newest backup was made no longer covers the resource.
 */
export function askedByPoints(file: PlanFile, span: Span): AskedOfPoints {
  const askedFor = memoised(span);
  const latestOf = memoisedLatest();
  return (points) => {
    const newestOf = new Map<DirectPlan, Instant>();
    let newest = Number.NEGATIVE_INFINITY;
    for (const point of points) {
      newest = Math.max(newest, point.at);
      const { rules } = membershipOf(point, file);
      for (const { plan } of rules) {
        if (plan.engine === 'direct') newestOf.set(plan, Math.max(newestOf.get(plan) ?? point.at, point.at));
      }
    }
    const current = [...newestOf].filter(([plan, at]) => {
      const owed = latestOf(plan, newest - span.slack);
      return owed === null || at >= owed;
    });
    return askedFor(current.map(([plan]) => plan));
  };
}

/** Fleets share their plans: each set of plans is computed once. */
function memoised(span: Span): (plans: readonly DirectPlan[]) => AskedFor | null {
  const known = new Map<string, AskedFor | null>();
  return (plans) => {
    const key = plans
      .map(({ name }) => name)
      .sort()
      .join('\n');
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = askedBy(plans, span);
    known.set(key, asked);
    return asked;
  };
}

const HOUR = 3_600_000;

/** Caches a plan's last due time before an instant, by hour: fleets of thousands are backed up within minutes. */
function memoisedLatest(): (plan: DirectPlan, until: Instant) => Instant | null {
  const known = new Map<DirectPlan, Map<number, Instant | null>>();
  return (plan, until) => {
    const byHour = known.get(plan) ?? new Map<number, Instant | null>();
    known.set(plan, byHour);
    const hour = Math.floor(until / HOUR);
    const before = byHour.get(hour);
    if (before !== undefined) return before;
    const latest = latestDue([plan], hour * HOUR);
    byHour.set(hour, latest);
    return latest;
  };
}

function askedBy(plans: readonly DirectPlan[], { from, until, slack }: Span): AskedFor | null {
  const rules = plans.flatMap(scheduledRules);
  if (rules.length === 0) return null;
  const due = new Map<Instant, Expiry>();
  for (const { schedule, timeZone, expiry } of rules) {
    for (const at of occurrences(schedule, from - 1, until, timeZone)) {
      const end = expiresAt(expiry, at);
      const other = due.get(at);
      due.set(at, other === undefined ? end : longer(end, other));
    }
  }
  const sorted = [...due].map(([at, end]) => ({ at, expiresAt: end })).sort((a, b) => a.at - b.at);
  return { due: sorted, latest: latestDue(plans, until), slack };
}

function longer(one: Expiry, other: Expiry): Expiry {
  return one === 'never' || other === 'never' ? 'never' : Math.max(one, other);
}

function latestDue(plans: readonly BackupPlan[], until: Instant): Instant | null {
  const times = plans
    .flatMap(scheduledRules)
    .flatMap(({ schedule, timeZone }) => previousOccurrence(schedule, timeZone ?? 'UTC', until) ?? []);
  return times.length === 0 ? null : Math.max(...times);
}

function scheduledRules({ rules }: BackupPlan) {
  return rules.flatMap((rule) => (rule.schedule === null ? [] : [{ ...rule, schedule: rule.schedule }]));
}
