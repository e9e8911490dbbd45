import { attempt } from '../../model/attempt.ts';
import type { NewVault, SyncChange } from '../../model/backup-plans.ts';
import { groupBy } from '../../model/group.ts';
import { type Fault, type Region, success } from '../../model.ts';
import type { BackupPlans, SyncOutcome } from '../../ports/backup-plans.ts';
import type { Watching } from '../../ports/log.ts';
import { vaultsOf } from './vaults-of.ts';

/**
 * Applies the changes, all regions in parallel: first the vaults, then all plans in parallel, with each plan's changes in
 * order. A failure stops only the later changes of the same plan, so a selection whose replacement failed stays.
 */
export async function applySync(
  changes: readonly SyncChange[],
  plans: BackupPlans,
  newVault: NewVault | null,
  watch: Watching,
): Promise<ReadonlyMap<SyncChange, SyncOutcome>> {
  const outcomes = new Map<SyncChange, SyncOutcome>();
  const carryOut = async (change: SyncChange): Promise<Fault | null> => {
    const applied = await attempt(async () => success(await plans.apply(change, newVault ?? OWN_KEY)), watch);
    const outcome: SyncOutcome = applied.ok ? applied.value : { result: 'failed', fault: applied.fault };
    outcomes.set(change, outcome);
    watch.log.progress(outcomes.size, changes.length, 'changes made in AWS Backup');
    return outcome.result === 'failed' ? outcome.fault : null;
  };

  // Vaults come first everywhere, because a plan may copy to a vault in another region.
  const broken = new Map<string, Fault>();
  await Promise.all(
    changes.map(async (change) => {
      if (change.action !== 'create-vault') return;
      const fault = await carryOut(change);
      if (fault !== null) broken.set(placeOfVault(change.region, change.vault), fault);
    }),
  );

  const inRegion = async (regional: readonly SyncChange[]) => {
    const byPlan = groupBy(
      regional.filter((change) => change.action !== 'create-vault'),
      planOf,
    );
    await Promise.all([...byPlan.values()].map((steps) => inOrder(steps)));
  };

  const inOrder = async (steps: readonly SyncChange[]) => {
    let stopped: Fault | null = null;
    for (const step of steps) {
      stopped ??= vaultFault(step, broken);
      if (stopped === null) stopped = await carryOut(step);
      else outcomes.set(step, { result: 'failed', fault: notTried(stopped) });
    }
  };

  const byRegion = groupBy<SyncChange, Region>(changes, ({ region }) => region);
  await Promise.all([...byRegion.values()].map(inRegion));
  return outcomes;
}

const OWN_KEY: NewVault = { kmsKey: null };

/** Returns the plan that a change belongs to: its id, or its name where it is new. */
function planOf(change: Exclude<SyncChange, { action: 'create-vault' }>): string {
  switch (change.action) {
    case 'create-plan':
      return change.plan.name;
    case 'create-selection':
    case 'replace-selection':
    case 'delete-selection':
      return change.planId;
    case 'adopt-plan':
    case 'update-plan':
    case 'delete-plan':
      return change.id;
    case 'create-restore-test':
    case 'update-restore-test':
    case 'delete-restore-test':
      return change.planId ?? change.planName;
    default:
      return change satisfies never;
  }
}

/**
 * Returns the fault of a vault that could not be created: AWS would refuse its plan, or the plan's copies would fail, so
 * the plan is not tried.
 */
function vaultFault(change: SyncChange, broken: ReadonlyMap<string, Fault>): Fault | null {
  for (const { region, name } of vaultsOf(change)) {
    const fault = broken.get(placeOfVault(region, name));
    if (fault !== undefined) return fault;
  }
  return null;
}

function placeOfVault(region: string, vault: string): string {
  return `${region} ${vault}`;
}

function notTried(cause: Fault): Fault {
  return { ...cause, message: `not tried, because what comes before it failed: ${cause.message}` };
}
