import { attempt } from '../../model/attempt.ts';
import type { ExistingRegion, WantedRegion } from '../../model/backup-plans.ts';
import { success } from '../../model.ts';
import type { BackupPlans } from '../../ports/backup-plans.ts';
import type { Log } from '../../ports/log.ts';
import type { Run } from '../shared/mode.ts';

/**
 * Reads all regions at once: what is wanted there, and what the file's plans may have left there before.
 * @param names Of the plans to look for.
 */
export function readExisting(
  plans: BackupPlans,
  wanted: readonly WantedRegion[],
  names: readonly string[],
  run: Run,
): Promise<readonly ExistingRegion[]> {
  return Promise.all(
    wanted.map(async ({ region, vaults }) => {
      const read = await attempt(async () => success(await plans.read(region, { vaults, plans: names })), run);
      const existing: ExistingRegion = read.ok ? read.value : { region, read: false, fault: read.fault };
      logRegion(run.log, existing);
      return existing;
    }),
  );
}

/** Tells of a region that was read, or could not be. */
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
