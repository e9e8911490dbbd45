import type { NewVault } from '../model/backup-plans.ts';
import type { Expiry, Fault, RecoveryPointId, RecoveryPointState, Region, Result, Slot } from '../model.ts';

/** A copy that AWS Backup should make of a recovery point from a job of this run. */
export interface WantedVaultCopy {
  /** The region of the backup. */
  readonly home: Region;
  readonly job: RecoveryPointId;
  /** The slot of the backup, which makes the request idempotent. */
  readonly slot: Slot;
  readonly to: Region;
  readonly expiresAt: Expiry;
  /** When the backup itself expires. */
  readonly sourceExpiresAt: Expiry;
}

/** State of a copy. */
export interface VaultCopyState {
  readonly state: RecoveryPointState;
  /** The recovery point it made; null while there is none. */
  readonly point: RecoveryPointId | null;
  /** Why there is none, or none that is complete. */
  readonly fault: Fault | null;
}

/** Copies of AWS Backup's recovery points into the vault of the same name in other regions. */
export interface VaultCopies {
  /**
   * Returns why no copy with such an expiry can be stored there; null where one can. Checked before anything is made, in a dry run as well.
   */
  readonly foresee: (to: Region, expiresAt: Expiry, newVault: NewVault | null) => Promise<Fault | null>;
  /** Makes sure that the vault exists. */
  readonly ready: (to: Region, newVault: NewVault | null) => Promise<Result<null>>;
  /** Starts a copy and returns its id; the same copy returns the same id. */
  readonly start: (copy: WantedVaultCopy) => Promise<Result<string>>;
  readonly look: (home: Region, id: string) => Promise<Result<VaultCopyState>>;
}
