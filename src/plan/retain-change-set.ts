import { formatInstant } from '../decide/expiry.ts';
import { unreadRegions } from '../decide/unread.ts';
import { uniqueById } from '../model/group.ts';
import type { Change, ChangeSet, Instant, Inventory, RecoveryPoint, SetExpiryChange, Warning } from '../model.ts';
import { unfoundKinds } from './kinds-due.ts';
import { membershipOf } from './membership.ts';
import type { PlanFile } from './model.ts';
import { countNearMisses, decideRetain, findNeverShortened } from './retain.ts';
import { shareExpiries } from './share-expiries.ts';

const REASONS: Readonly<Record<SetExpiryChange['because'], string>> = {
  lengthen: 'its plan keeps it longer',
  shorten: 'its plan keeps it shorter',
  'shorten-to-grace': 'its plan keeps it shorter, but not less than the grace from now',
  snapshots: 'its snapshots say another expiry than it does',
};

/**
 * Decides what a retain run writes, in every region that was read completely, and lists the recovery points that it
 * leaves at `never`.
 */
export function decideRetainChanges(
  inventory: Inventory,
  file: PlanFile,
  now: Instant,
  graceMilliseconds: number,
): ChangeSet {
  const { account, regions } = inventory;
  const points = regions.flatMap((region) => (region.read ? uniqueById(region.points) : []));
  const context = { account, now, graceMilliseconds };
  const changes = shareExpiries(decideRetain(points, file, context), file).map(
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
    warnings: [
      ...plansWithoutPoints(points, file, regions),
      ...kindsWithoutPoints(points, regions),
      ...nearMisses(countNearMisses(points, file, context)),
    ],
    matched: 0,
  };
}

/**
 * Warns about plans without recovery points while others have some, which reveals a plan that selects nothing or was
 * renamed.
 */
function plansWithoutPoints(
  points: readonly RecoveryPoint[],
  file: PlanFile,
  regions: Inventory['regions'],
): readonly Warning[] {
  if (regions.some(({ read }) => !read)) return [];
  const kinds = new Set(regions.map(({ kind }) => kind));
  const made = new Set(points.flatMap((point) => membershipOf(point, file).rules.map(({ plan }) => plan)));
  if (made.size === 0) return [];
  return file.plans.flatMap((plan): Warning[] => {
    if (plan.engine !== 'direct' || made.has(plan)) return [];
    if (plan.selection.kinds.length > 0 && !plan.selection.kinds.some((kind) => kinds.has(kind))) return [];
    const message = `nothing is there that the plan ${plan.name} made; unless its first backup is to come, look whether it selects what it should`;
    return [{ region: null, target: plan.name, message }];
  });
}

function nearMisses(count: number): readonly Warning[] {
  if (count === 0) return [];
  const message = `${count === 1 ? '1 expiry differs' : `${count} expiries differ`} from the plan file by less than an hour and ${count === 1 ? 'is' : 'are'} left as ${count === 1 ? 'it is' : 'they are'}: as much can lie between the start of a run and its backup`;
  return [{ region: null, target: 'plan-file', message }];
}

function kindsWithoutPoints(points: readonly RecoveryPoint[], regions: Inventory['regions']): readonly Warning[] {
  const kinds = [...new Set(regions.map(({ kind }) => kind))];
  if (points.length === 0) return [];
  return unfoundKinds(kinds, regions, points).map((kind) => ({
    region: null,
    target: kind,
    message: `there is no backup of the kind ${kind}; where that is expected, take it out of kinds`,
  }));
}
