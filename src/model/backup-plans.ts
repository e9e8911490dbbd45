import type { Fault } from './faults.ts';
import type { Region } from './ids.ts';

/**
 * AWS Backup's own plans: as the plan file wants them, as they are, and the changes between the two. AWS Backup keeps all of
 * this region by region.
 */

/** One rule of a plan, in AWS Backup's words. Lengths are whole days and minutes; null leaves the service's default. */
export interface RuleDocument {
  readonly name: string;
  readonly vault: string;
  /** AWS's cron with six fields, such as `cron(0 5 ? * * *)`. */
  readonly schedule: string;
  /** An IANA name. */
  readonly timeZone: string;
  readonly startWindowMinutes: number | null;
  readonly completionWindowMinutes: number | null;
  /** Null keeps for ever. */
  readonly deleteAfterDays: number | null;
  readonly coldStorageAfterDays: number | null;
  /** Tags of the recovery points that the rule makes. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What a plan protects. All conditions must hold for one of the resources. */
export interface SelectionDocument {
  readonly name: string;
  readonly role: string;
  /** ARNs, some with a `*` at the end; `*` alone is everything. */
  readonly resources: readonly string[];
  readonly conditions: readonly SelectionCondition[];
}

export interface SelectionCondition {
  readonly is: 'equals' | 'not-equals';
  /** Key of a tag, without the service's `aws:ResourceTag/`. */
  readonly key: string;
  readonly value: string;
}

/** One plan as the plan file wants it in a region. */
export interface PlanDocument {
  readonly name: string;
  readonly rules: readonly RuleDocument[];
  readonly selections: readonly SelectionDocument[];
}

/** What the plan file wants of one region. */
export interface WantedRegion {
  readonly region: Region;
  readonly vaults: readonly string[];
  readonly plans: readonly PlanDocument[];
}

/** A plan that is there. */
export interface ExistingPlan {
  readonly id: string;
  readonly name: string;
  /** True when it carries our tag: nothing else is ever changed. */
  readonly ours: boolean;
  readonly rules: readonly RuleDocument[];
  /** What the service holds beyond what a plan file can say, such as copy actions; an update would drop it. */
  readonly beyond: readonly string[];
  readonly selections: readonly (SelectionDocument & { readonly id: string; readonly beyond: readonly string[] })[];
}

/** What the lock of a vault asks of what is put into it: every job with another retention fails. */
export interface VaultBounds {
  readonly leastDays: number | null;
  readonly mostDays: number | null;
}

/** A vault, with what its lock asks; nothing where it has none. */
export interface ExistingVault extends VaultBounds {
  readonly name: string;
}

/** What is there in one region, or why it is not known. */
export type ExistingRegion =
  | {
      readonly region: Region;
      readonly read: true;
      /** All that a rule can write into by their names. */
      readonly vaults: readonly ExistingVault[];
      /** All that carry our tag, and those of a name that the plan file has or that is to be removed. */
      readonly plans: readonly ExistingPlan[];
      /** Names of other plans of which it could not be read whether they carry our tag. */
      readonly unclear: readonly string[];
      /** Resource types that AWS Backup is not switched on for, such as `RDS`: a selection by tags passes over them in silence. */
      readonly notOptedIn: readonly string[];
    }
  | { readonly region: Region; readonly read: false; readonly fault: Fault };

/** One thing that a sync does. Each is carried out by itself; those of one plan in this order. */
export type SyncChange =
  | { readonly action: 'create-vault'; readonly region: Region; readonly vault: string; readonly reason: string }
  | { readonly action: 'create-plan'; readonly region: Region; readonly plan: PlanDocument; readonly reason: string }
  | {
      readonly action: 'update-plan';
      readonly region: Region;
      readonly id: string;
      readonly name: string;
      readonly before: readonly RuleDocument[];
      readonly after: readonly RuleDocument[];
      readonly reason: string;
    }
  | {
      readonly action: 'create-selection';
      readonly region: Region;
      readonly planId: string;
      readonly planName: string;
      readonly selection: SelectionDocument;
      readonly reason: string;
    }
  | {
      readonly action: 'delete-selection';
      readonly region: Region;
      readonly planId: string;
      readonly planName: string;
      readonly selectionId: string;
      readonly name: string;
      readonly reason: string;
    }
  | {
      readonly action: 'delete-plan';
      readonly region: Region;
      readonly id: string;
      readonly name: string;
      /** Its rules, as they were read. */
      readonly before: readonly RuleDocument[];
      readonly selectionIds: readonly string[];
      readonly reason: string;
    };

export interface NewVault {
  /** ARN of the KMS key; null takes the one that AWS Backup has in the account. */
  readonly kmsKey: string | null;
}
