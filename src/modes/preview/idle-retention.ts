import type { Duration } from '../../decide/duration.ts';
import { durationWords } from '../../decide/duration-words.ts';
import type { ExpiryRule } from '../../decide/expiry.ts';
import type { Retention } from '../../decide/retention-model.ts';
import type { BackupPlan } from '../../plan/model.ts';
import type { Finding } from './model.ts';
import type { UpcomingBackup } from './upcoming.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Warns of a retention that keeps nothing longer than its plan's expiry does while backups continue. Only if that is
 * certain: compares the longest reach of the retention with the shortest expiry, with months rounded in the opposite
 * directions.
 */
export function idleRetention(plan: BackupPlan, upcoming: readonly UpcomingBackup[]): Omit<Finding, 'isNew'>[] {
  const { name, retention, rules } = plan;
  if (retention === null) return [];
  const reach = longestReach(retention, longestGap(upcoming));
  if (reach === null || reach > Math.min(...rules.map(({ expiry }) => shortest(expiry)))) return [];
  const how = reach === 0 ? 'it asks for nothing' : `it looks back ${back(reach)} at most, and nothing expires sooner`;
  const message = `The retention of plan "${name}" keeps nothing longer while the backups go on: ${how}. It only matters when they stop.`;
  return [{ kind: 'idle-retention', plan: name, rule: null, message }];
}

function back(milliseconds: number): string {
  const days = Math.ceil(milliseconds / DAY);
  return durationWords({ months: 0, milliseconds: days * DAY });
}

/** Null where the rules were not seen to run twice. */
function longestGap(upcoming: readonly UpcomingBackup[]): number | null {
  const gaps = upcoming.slice(1).map(({ at }, index) => at - (upcoming[index]?.at ?? at));
  return gaps.length === 0 ? null : Math.max(...gaps);
}

/** Returns the highest age of what the retention can keep; periods without a backup extend it. Null where unknown. */
function longestReach(retention: Retention, gap: number | null): number | null {
  const within = retention.keepWithin === null ? 0 : longest(retention.keepWithin);
  const counts = [
    [retention.keepLast, 0],
    [retention.keepHourly, HOUR],
    [retention.keepDaily, DAY + HOUR],
    [retention.keepWeekly, 7 * DAY + HOUR],
    [retention.keepMonthly, 31 * DAY + HOUR],
    [retention.keepYearly, 366 * DAY],
  ] as const;
  const asked = counts.filter(([count]) => count > 0);
  if (asked.length > 0 && gap === null) return null;
  return Math.max(within, ...asked.map(([count, period]) => count * Math.max(period, gap ?? 0)));
}

function longest({ months, milliseconds }: Duration): number {
  return months * 31 * DAY + milliseconds;
}

function shortest(expiry: ExpiryRule): number {
  if (expiry.keep === 'for-ever') return Number.POSITIVE_INFINITY;
  return expiry.duration.months * 28 * DAY + expiry.duration.milliseconds;
}
