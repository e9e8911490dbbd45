import type { WantedRegion } from '../../model/backup-plans.ts';
import { type Inventory, KIND_NAMES } from '../../model.ts';
import { observe } from '../../observe/observe.ts';
import type { PlanFile } from '../../plan/model.ts';
import { prefilters } from '../../plan/select.ts';
import type { Run } from '../shared/mode.ts';
import type { Session } from '../shared/session.ts';

/**
 * Looks at what the wanted plans may protect, of the kinds that are known here: AWS Backup passes over in silence what no plan
 * selects. Null where no plan is wanted.
 */
export async function lookAtProtected(
  { connection, run }: { readonly connection: Session['connection']; readonly run: Run },
  { plans }: PlanFile,
  wanted: readonly WantedRegion[],
): Promise<Inventory | null> {
  const names = new Set(wanted.flatMap((one) => one.plans.map(({ name }) => name)));
  const theirs = plans.filter(({ name }) => names.has(name));
  if (theirs.length === 0) return null;
  const kinds = new Set(
    theirs.flatMap(({ selection }) => (selection.kinds.length === 0 ? KIND_NAMES : selection.kinds)),
  );
  const sieve = prefilters({ plans: theirs });
  const looking = { resources: sieve.kind === 'tags' ? sieve.lines : [], points: false };
  const regions = wanted.filter((one) => one.plans.length > 0).map(({ region }) => region);
  const opened = await connection.openKinds([...kinds]);
  return observe({ account: connection.account, kinds: opened }, regions, looking, run, () => {});
}
