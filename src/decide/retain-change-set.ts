import { uniqueById } from '../model/group.ts';
import type { Change, ChangeSet, Instant, Inventory, SetExpiryChange } from '../model.ts';
import type { PlanFile } from '../plan/model.ts';
import { formatInstant } from './expiry.ts';
import { decideRetain, findNeverShortened } from './retain.ts';
import { unreadRegions } from './unread.ts';

const REASONS: Readonly<Record<SetExpiryChange['because'], string>> = {
  lengthen: 'its plan keeps it longer',
  shorten: 'its plan keeps it shorter',
  'shorten-to-grace': 'its plan keeps it shorter, but not less than the grace from now',
  snapshots: 'its snapshots say another expiry than it does',
};

/** Decides what a retain run writes, in every region that was read whole, and names what it leaves at `never`. */
export function decideRetainChanges(
  inventory: Inventory,
  file: PlanFile,
  now: Instant,
  graceMilliseconds: number,
): ChangeSet {
  const { account, regions } = inventory;
  const points = regions.flatMap((region) => (region.read ? uniqueById(region.points) : []));
  const context = { account, now, graceMilliseconds };
  const changes = decideRetain(points, file, context).map(
    (change): Change => ({ action: 'set-expiry', ...change, reason: REASONS[change.because] }),
  );
  const left = findNeverShortened(points, file, context).map(({ point, target }): Change => {
    const reason = `its Expire tag says never, which is not shortened; its plan asks for ${formatInstant(target)}`;
    return { action: 'keep', point, because: 'never-expires', reason };
  });
  return {
    changes: [...changes, ...left],
    skipped: [],
    failures: unreadRegions(regions),
    warnings: [],
    matched: 0,
  };
}
