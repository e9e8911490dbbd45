import type { WantedRegion } from '../../model/backup-plans.ts';
import type { Watch } from '../../model/known-faults.ts';
import { AWS_TYPE_NAMES, type Inventory, KIND_NAMES, type KindName, type RegionInventory } from '../../model.ts';
import { observe } from '../../observe/observe.ts';
import type { BackupPlan, PlanFile } from '../../plan/model.ts';
import { prefilters } from '../../plan/select.ts';
import type { Connection } from '../../ports/cloud.ts';

/**
 * Lists the resources that the wanted plans may protect: AWS Backup doesn't report what no plan selects. Null where no plan
 * is wanted.
 */
export async function lookAtProtected(
  { connection, run }: { readonly connection: Pick<Connection, 'account' | 'openKinds'>; readonly run: Watch },
  { plans }: PlanFile,
  wanted: readonly WantedRegion[],
): Promise<Inventory | null> {
  const names = new Set(wanted.flatMap((one) => one.plans.map(({ name }) => name)));
  const theirs = plans.filter(({ name }) => names.has(name));
  if (theirs.length === 0) return null;
  const kinds = new Set(theirs.flatMap(kindsOf));
  const sieve = prefilters({ plans: theirs });
  const looking = { resources: sieve.kind === 'tags' ? sieve.lines : [], points: false };
  const regions = wanted.filter((one) => one.plans.length > 0).map(({ region }) => region);
  const opened = await connection.openKinds([...kinds]);
  return observe({ account: connection.account, kinds: opened }, regions, looking, run, () => {});
}

/** Returns the kinds that a plan may select: those that it names, or all that AWS Backup supports. */
export function kindsOf({ selection: { kinds } }: BackupPlan): readonly KindName[] {
  return kinds.length === 0 ? [...KIND_NAMES, ...AWS_TYPE_NAMES] : kinds;
}

/** Returns the listings, read or failed, of a plan's kinds in the regions where it is wanted; empty where it is wanted nowhere. */
export function readFor(
  plan: BackupPlan,
  wanted: readonly WantedRegion[],
  { regions }: Inventory,
): readonly RegionInventory[] {
  const home = new Set(wanted.flatMap((one) => (one.plans.some(({ name }) => name === plan.name) ? [one.region] : [])));
  const kinds = new Set(kindsOf(plan));
  return regions.filter(
    ({ region, kind, also = [] }) => home.has(region) && [kind, ...also].some((one) => kinds.has(one)),
  );
}
