import type { Instant, Inventory } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import { calendarStart, type KnownOfResources, NOTHING_KNOWN } from '../../report/backup-days.ts';

/** GitHub starts scheduled runs late, and a backup takes a while: as long as a check waits unless told otherwise. */
const SLACK = 3 * 3_600_000;

/**
 * What a plan file says of a calendar: when backups were due.
 * @param listed With all resources; null where the run reads backups alone, which then say themselves which plan made them.
 */
export async function knownByPlan(
  file: PlanFile | null,
  listed: Inventory | null,
  now: Instant,
  slack = SLACK,
): Promise<KnownOfResources> {
  if (file === null) return listed === null ? NOTHING_KNOWN : { ...NOTHING_KNOWN, selected: () => null };
  // Reading schedules takes a library that no other run needs.
  const { askedByPoints, askedBySelection } = await import('../../plan/asked-for.ts');
  const span = { from: calendarStart(now), until: now - slack, slack };
  if (listed === null) return { ...NOTHING_KNOWN, asked: askedByPoints(file, span) };
  const resources = listed.regions.flatMap((read) => (read.read ? read.resources : []));
  return { ...NOTHING_KNOWN, selected: askedBySelection(file, resources, span) };
}
