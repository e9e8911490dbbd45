import type { NewVault } from '../model/backup-plans.ts';
import type { Expiry, Fault, RecoveryPointId, RecoveryPointState, Region, Result, Slot } from '../model.ts';

/** A copy that AWS Backup is to make of what a job of this run has made. */
export interface WantedVaultCopy {
  /** Where the backup is. */
  readonly home: Region;
  readonly job: RecoveryPointId;
  /** The slot of the backup: what makes the request safe to repeat. */
  readonly slot: Slot;
  readonly to: Region;
  readonly expiresAt: Expiry;
  /** When the backup itself expires. */
  readonly sourceExpiresAt: Expiry;
}

/** What became of a copy. */
export interface VaultCopyState {
  readonly state: RecoveryPointState;
  /** The recovery point that it made; null while there is none. */
  readonly point: RecoveryPointId | null;
  /** Why there is none, or not a whole one. */
  readonly fault: Fault | null;
}

/** Copies of AWS Backup's recovery points in the vault of the same name in other regions. */
export interface VaultCopies {
  /** Why no copy of such an expiry can be put there; null where one can. Looked at before anything is made, in a dry run as well. */
  readonly foresee: (to: Region, expiresAt: Expiry, newVault: NewVault | null) => Promise<Fault | null>;
  /** Sees to it that the vault is there. */
  readonly ready: (to: Region, newVault: NewVault | null) => Promise<Result<null>>;
  /** Starts a copy, and answers with its id; the same copy again gives the same one. */
  readonly start: (copy: WantedVaultCopy) => Promise<Result<string>>;
  readonly look: (home: Region, id: string) => Promise<Result<VaultCopyState>>;
}
