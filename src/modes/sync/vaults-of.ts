import type { SyncChange } from '../../model/backup-plans.ts';
import { readVaultParts } from '../../plan/vault-copies.ts';

/** Where a vault is. */
export interface VaultPlace {
  readonly region: string;
  readonly name: string;
}

/** The vaults that a change needs: those that rules write to and copy into, and those of which recovery points are tested. */
export function vaultsOf(change: SyncChange): readonly VaultPlace[] {
  const tested = change.action === 'create-restore-test' || change.action === 'update-restore-test';
  const arns = [...(tested ? change.after.settings.vaults : []), ...vaultArnsOf(change)];
  return [...rulesOf(change).map(({ vault }) => ({ region: change.region, name: vault })), ...arns.map(readVaultParts)];
}

/** The vaults that rules copy into after a change. */
export function vaultArnsOf(change: SyncChange): readonly string[] {
  return rulesOf(change).flatMap(({ copies = [] }) => copies.map(({ vaultArn }) => vaultArn));
}

function rulesOf(change: SyncChange) {
  if (change.action === 'create-plan') return change.plan.rules;
  return change.action === 'update-plan' ? change.after.rules : [];
}
