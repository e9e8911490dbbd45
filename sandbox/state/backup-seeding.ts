import type { BackupSeed } from '../backup/seed.ts';
import type { BackupAccount } from './backup.ts';
import { makeVault } from './backup-vaults.ts';
import type { Context } from './context.ts';
import type { Region } from './region.ts';

/** The account as far as it is filled here. */
interface Seeded extends Context {
  readonly backup: BackupAccount;
  readonly region: (name: string) => Region;
}

/** Adds what a seed says of AWS Backup to what is there. */
export function addBackup(account: Seeded, seed: BackupSeed): void {
  for (const role of seed.roles ?? []) account.backup.roles.set(role.arn, role);
  for (const { region, tags, ...vault } of seed.vaults ?? []) {
    const createdAt = account.clock.now() - 86_400_000;
    makeVault(account, account.region(region), { ...vault, createdAt, tags: new Map(Object.entries(tags ?? {})) });
  }
  for (const { region, types } of seed.optIn ?? []) {
    const { optIn } = account.region(region).backup;
    for (const [type, on] of Object.entries(types)) {
      if (!optIn.has(type))
        throw new TypeError(`AWS Backup has no resource type "${type}"; it has ${[...optIn.keys()].join(', ')}.`);
      optIn.set(type, on);
    }
  }
  for (const { region, types } of seed.unsupported ?? []) {
    for (const type of types) account.region(region).backup.optIn.delete(type);
  }
  account.backup.outcomes.push(...(seed.outcomes ?? []).map((outcome) => ({ ...outcome, struck: 0 })));
  account.backup.copyOutcomes.push(...(seed.copyOutcomes ?? []).map((outcome) => ({ ...outcome, struck: 0 })));
  account.backup.restoreJobs.push(...(seed.restoreJobs ?? []));
  for (const { arn } of seed.sharedVaults ?? []) account.backup.sharedVaults.add(arn);
}
