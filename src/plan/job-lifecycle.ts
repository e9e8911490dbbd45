import { type ExpiryRule, expiresAt } from '../decide/expiry.ts';
import type { Instant } from '../model.ts';
import { COLD_DAYS, MOST_DAYS } from './lifecycle.ts';
import type { PlannedRule } from './model.ts';

const DAY = 86_400_000;

export type LifecycleReading =
  /** Days after which the recovery point is deleted; null never deletes it. */
  | { readonly ok: true; readonly deleteAfterDays: number | null }
  | { readonly ok: false; readonly about: 'expiry' | 'cold-storage-after'; readonly problem: string };

/**
 * Converts an expiry to AWS Backup's lifecycle: whole days from `start`. Calendar months and years become their
 * actual number of days.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html
 */
export function readLifecycle(
  expiry: ExpiryRule,
  coldStorageAfterDays: number | null,
  start: Instant,
): LifecycleReading {
  const end = expiresAt(expiry, start);
  if (end === 'never') return { ok: true, deleteAfterDays: null };
  const days = (end - start) / DAY;
  if (!Number.isInteger(days)) {
    const problem = 'is not in whole days, in which AWS Backup counts; write one such as "30 days" or "never"';
    return { ok: false, about: 'expiry', problem };
  }
  if (days > MOST_DAYS) {
    const problem = `is longer than the ${MOST_DAYS} days that AWS Backup takes; write one such as "10 years" or "never"`;
    return { ok: false, about: 'expiry', problem };
  }
  if (coldStorageAfterDays !== null && days < coldStorageAfterDays + COLD_DAYS) {
    const least = coldStorageAfterDays + COLD_DAYS;
    const problem = `needs an expiry of at least "${least} days", since what AWS Backup moves to cold storage stays there for ${COLD_DAYS} days; write a longer expiry or leave cold-storage-after empty`;
    return { ok: false, about: 'cold-storage-after', problem };
  }
  return { ok: true, deleteAfterDays: days };
}

/**
 * Returns why AWS Backup cannot carry out rules of the plan file: one sentence for each plan whose retention would be
 * lost, and one for each rule whose expiry is not possible.
 */
export function unfitRules(
  due: readonly PlannedRule[],
  coldStorageAfterDays: number | null,
  start: Instant,
): readonly string[] {
  const retained = new Set(due.flatMap(({ plan }) => (plan.retention === null ? [] : [plan.name])));
  const lost = [...retained].map(
    (name) =>
      `the plan ${name}: its retention cannot be kept by AWS Backup, which deletes by its lifecycle alone; take it out or use engine direct`,
  );
  const unfit = due.flatMap(({ plan, rule }) => {
    const reading = readLifecycle(rule.expiry, coldStorageAfterDays, start);
    if (reading.ok) return [];
    const what =
      reading.about === 'expiry' ? `"${rule.expiryText}"` : `cold-storage-after of "${coldStorageAfterDays} days"`;
    return [`the rule ${plan.name}/${rule.name}: ${what} ${reading.problem}`];
  });
  return [...lost, ...unfit];
}
