import { uniqueById } from '../group.ts';
import type { ChangeSet, Instant, Inventory, SetExpiryChange } from '../model.ts';
import { plansOf } from '../plan/membership.ts';
import type { PlanFile } from '../plan/model.ts';
import { unreadRegions } from './backup.ts';
import { decideRetain } from './retain.ts';

const REASONS: Readonly<Record<SetExpiryChange['because'], string>> = {
  lengthen: 'its plan keeps it longer',
  shorten: 'its plan keeps it shorter',
  'shorten-to-grace': 'its plan keeps it shorter, but not less than the grace from now',
};

/** Decides what a retain run writes, in every region that was read whole. */
export function decideRetainChanges(
  inventory: Inventory,
  file: PlanFile,
  now: Instant,
  graceMilliseconds: number,
): ChangeSet {
  const { account, regions } = inventory;
  const points = regions.flatMap((region) => (region.read ? uniqueById(region.points) : []));
  const decided = decideRetain(points, file, { account, now, graceMilliseconds, plansOf });
  const changes = decided.map(
    (change) => ({ action: 'set-expiry', ...change, reason: REASONS[change.because] }) as const,
  );
  return { changes, skipped: [], failures: unreadRegions(regions), warnings: [], matched: 0 };
}
