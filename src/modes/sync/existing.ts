import { attempt } from '../../model/attempt.ts';
import type { ExistingRegion, ExistingVaults, WantedRegion } from '../../model/backup-plans.ts';
import { success } from '../../model.ts';
import type { BackupPlans } from '../../ports/backup-plans.ts';
import type { Log, Watching } from '../../ports/log.ts';

/** What to read in every region. */
export interface Sought {
  /** Names of plans. */
  readonly names: readonly string[];
  /** Names of plans to read completely, whoever created them. */
  readonly whole: readonly string[];
  /** Whether to read restore testing plans too. */
  readonly restoreTests: boolean;
}

/** Reads all regions in parallel: the wanted plans, and those that earlier versions of the file may have left. */
export function readExisting(
  plans: BackupPlans,
  wanted: readonly WantedRegion[],
  { names, whole, restoreTests }: Sought,
  watch: Watching,
): Promise<readonly ExistingRegion[]> {
  return Promise.all(
    wanted.map(async ({ region, vaults }) => {
      const read = await attempt(
        async () => success(await plans.read(region, { vaults, plans: names, whole, restoreTests })),
        watch,
      );
      const existing: ExistingRegion = read.ok ? read.value : { region, read: false, fault: read.fault };
      logRegion(watch.log, existing);
      return existing;
    }),
  );
}

/** Reads the destination vaults of copies. Reuses the vaults of regions that were already read for their plans. */
export function readDestinations(
  plans: BackupPlans,
  wanted: readonly WantedRegion[],
  existing: readonly ExistingRegion[],
  watch: Watching,
): Promise<readonly ExistingVaults[]> {
  const regions = new Set(wanted.flatMap(({ destinations = [] }) => destinations.map(({ region }) => region)));
  return Promise.all(
    [...regions].map(async (region): Promise<ExistingVaults> => {
      const looked = wanted.some((one) => one.region === region && one.vaults.length > 0);
      const known = looked ? existing.find((one) => one.region === region) : undefined;
      if (known !== undefined) return known.read ? { region, read: true, vaults: known.vaults } : known;
      const read = await attempt(() => plans.readVaults(region), watch);
      return read.ok ? { region, read: true, vaults: read.value } : { region, read: false, fault: read.fault };
    }),
  );
}

/** Logs a region that was read, or could not be. */
function logRegion(log: Log, existing: ExistingRegion): void {
  const { region } = existing;
  if (!existing.read) {
    log.group(region, [`could not be read: ${existing.fault.message}`]);
    return;
  }
  const lines = existing.plans.map(({ name, id, ours, selections }) =>
    ours ? `plan ${name} (${id}), selections: ${selections.length}` : `plan ${name} (${id}), not ours`,
  );
  log.group(`${region}: ${existing.plans.length} found`, lines);
}
