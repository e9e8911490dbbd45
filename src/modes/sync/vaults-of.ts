import type { SyncChange } from '../../model/backup-plans.ts';
import { readVaultParts } from '../../plan/vault-copies.ts';

/** The region and name of a vault. */
export interface VaultPlace {
  readonly region: string;
  readonly name: string;
}

/** Returns the vaults that a change needs: those that rules write to or copy to, and those whose recovery points are tested. */
export function vaultsOf(change: SyncChange): readonly VaultPlace[] {
  const tested = change.action === 'create-restore-test' || change.action === 'update-restore-test';
  const arns = [...(tested ? change.after.settings.vaults : []), ...vaultArnsOf(change)];
  return [...rulesOf(change).map(({ vault }) => ({ region: change.region, name: vault })), ...arns.map(readVaultParts)];
}

/** Returns the vaults that a plan's rules copy to after a change. */
export function vaultArnsOf(change: SyncChange): readonly string[] {
  return rulesOf(change).flatMap(({ copies = [] }) => copies.map(({ vaultArn }) => vaultArn));
}

function rulesOf(change: SyncChange) {
  if (change.action === 'create-plan') return change.plan.rules;
  return change.action === 'update-plan' ? change.after.rules : [];
}
