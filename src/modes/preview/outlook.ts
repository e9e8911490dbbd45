import { formatInstant } from '../../decide/expiry.ts';
import { byText } from '../../model/order.ts';
import { type Instant, keyOf, type RecoveryPointId } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import { lastingOf } from './lasting.ts';
import type { Deletion, Fate, Outlook, PreviewInput } from './model.ts';
import type { Life, OwnPoint } from './own-points.ts';
import { simulate } from './simulate.ts';
import { pointsByResource } from './simulated-points.ts';
import { StorageTally } from './storage.ts';
import { transfersOf } from './transfers.ts';
import { type ProtectedResource, protectedResources } from './upcoming.ts';

const DAY = 86_400_000;
const NO_PLANS: PlanFile = { plans: [] };

/** What happens under one plan file, and the fate of every existing recovery point of ours. */
export interface PlannedCourse {
  readonly outlook: Outlook;
  readonly fates: ReadonlyMap<RecoveryPointId, Fate>;
  /** From when a purge may delete each of them, however far in the future; infinite for those that stay. */
  readonly lasting: ReadonlyMap<RecoveryPointId, Instant>;
  readonly protectedOnes: ReadonlyMap<string, ProtectedResource>;
}

/**
 * Simulates the days under a plan file: its rules create recovery points, and a purge runs every day, starting now. Assumes
 * that every backup succeeds.
 */
export function courseUnder(life: Life, own: readonly OwnPoint[], input: PreviewInput): PlannedCourse {
  const { inventory, now, days = 35, minKeep, keepVerified, pricePerGibMonth } = input;
  const { file, lastPurge } = life;
  const until = lastPurge ?? now + days * DAY;
  const daily = Array.from({ length: days + 1 }, (_, day) => now + day * DAY).filter((purge) => purge <= until);
  const purges = lastPurge === null ? daily : [...daily, lastPurge];
  const plans = file ?? NO_PLANS;
  const protectedOnes = protectedResources(plans, inventory.resources, { ...input, idle: life.idle, until });
  // Formats each purge's time once, because thousands of deletions share it.
  const texts = new Map(purges.map((purge) => [purge, formatInstant(purge)]));
  const textOf = (instant: Instant) => texts.get(instant) ?? formatInstant(instant);
  const names = new Map(inventory.resources.map((resource) => [keyOf(resource), resource.name]));
  const fates = new Map<RecoveryPointId, Fate>();
  const lasting = new Map<RecoveryPointId, Instant>();
  const deletions: Deletion[] = [];
  const tally = new Tally(now, days);
  const storage = new StorageTally();
  let oldest = Number.POSITIVE_INFINITY;
  for (const [key, points] of pointsByResource(life, own, protectedOnes, input)) {
    for (const { exists, createdAt } of points) if (!exists) tally.created(createdAt);
    const rules = { minKeep, keepVerified, graceEnds: now + input.graceMilliseconds };
    const course = simulate({ points, exists: names.has(key) }, purges, rules, textOf);
    for (const { point, at } of course.deleted) {
      tally.deleted(at);
      if (!point.exists) continue;
      const { kind, region, id: recoveryPointId, source: resourceId } = point;
      deletions.push({
        kind,
        region,
        recoveryPointId,
        resourceId,
        resourceName: names.get(key) ?? '',
        at: textOf(at),
      });
    }
    for (const [id, fate] of course.fates) fates.set(id, fate);
    for (const [id, end] of lastingOf(points, now, until)) lasting.set(id, end);
    storage.add(course.left);
    for (const { createdAt } of course.left) oldest = Math.min(oldest, createdAt);
  }
  deletions.sort(
    (a, b) => byText(a.at, b.at) || byText(a.region, b.region) || byText(a.recoveryPointId, b.recoveryPointId),
  );
  const outlook: Outlook = {
    protectedCount: [...protectedOnes.values()].filter(({ firing }) => firing.length > 0).length,
    createdCount: tally.days.reduce((sum, day) => sum + day.created, 0),
    deletedCount: tally.days.reduce((sum, day) => sum + day.deleted, 0),
    perDay: tally.days,
    deletions,
    storage: storage.estimate(pricePerGibMonth),
    transfers: transfersOf(protectedOnes, own, input),
    oldestDays: Number.isFinite(oldest) ? Math.floor((until - oldest) / DAY) : null,
  };
  return { outlook, fates, lasting, protectedOnes };
}

/** Counts by day in UTC. */
class Tally {
  readonly days: readonly { date: string; created: number; deleted: number }[];
  readonly #first: number;

  constructor(now: Instant, days: number) {
    this.#first = Math.floor(now / DAY);
    this.days = Array.from({ length: days + 1 }, (_, day) => ({
      date: formatInstant((this.#first + day) * DAY).slice(0, 10),
      created: 0,
      deleted: 0,
    }));
  }

  created(at: Instant): void {
    const day = this.#dayOf(at);
    if (day !== undefined) day.created += 1;
  }

  deleted(at: Instant): void {
    const day = this.#dayOf(at);
    if (day !== undefined) day.deleted += 1;
  }

  #dayOf(at: Instant) {
    return this.days[Math.floor(at / DAY) - this.#first];
  }
}
