import { didYouMean } from '../../decide/nearest.ts';
import { badInput } from '../../model/known-faults.ts';
import type { Failure } from '../../model.ts';
import { listVaultNames } from '../backup/vault-names.ts';
import type { BackupContext } from './context.ts';

/**
 * A region without the vault has nothing to report. If no region has the vault, its name must be wrong, and problems in the
 * intended vault would go unnoticed: that is a failure.
 */
export async function missingVault(context: BackupContext): Promise<Failure | null> {
  const { caller, hasVault, engine } = context;
  const regions = [...hasVault.keys()];
  if (regions.length === 0 || [...hasVault.values()].includes(true)) return null;
  const lists = await Promise.all(regions.map((region) => listVaultNames(caller, region)));
  const names = [...new Set(lists.flatMap((list) => (list.ok ? list.value : [])))].sort();
  const where = regions.length === 1 ? `${regions[0]}` : `any of the ${regions.length} regions of this run`;
  const message = `vault: there is no backup vault "${engine.vault}" in ${where}${didYouMean(engine.vault, names)}`;
  const advice = 'Correct vault, or name in regions those that have it.';
  return { region: null, target: 'vault', action: 'start', fault: badInput(message, advice) };
}
