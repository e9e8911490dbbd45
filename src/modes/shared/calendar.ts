import type { Instant, Inventory } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import { calendarStart, type KnownOfResources, NOTHING_KNOWN } from '../../report/backup-days.ts';

/** GitHub starts scheduled runs late, and a backup takes a while. Same as the default grace of a check. */
const SLACK = 3 * 3_600_000;

/**
 * Returns what the calendar takes from the plan file: when backups were due.
 * @param listed Inventory with all resources; null where the run reads only backups, whose tags name the plan that made them.
 */
export async function knownByPlan(
  file: PlanFile | null,
  listed: Inventory | null,
  now: Instant,
  slack = SLACK,
): Promise<KnownOfResources> {
  if (file === null) return listed === null ? NOTHING_KNOWN : { ...NOTHING_KNOWN, selected: () => null };
  // Parsing schedules needs a library that no other run loads.
  const { askedByPoints, askedBySelection } = await import('../../plan/asked-for.ts');
  const span = { from: calendarStart(now), until: now - slack, slack };
  if (listed === null) return { ...NOTHING_KNOWN, asked: askedByPoints(file, span) };
  const resources = listed.regions.flatMap((read) => (read.read ? read.resources : []));
  return { ...NOTHING_KNOWN, selected: askedBySelection(file, resources, span) };
}
