import type { Fault } from './faults.ts';
import type { Region } from './ids.ts';
import type { ExistingRestoreTests, RestoreTestChange, WantedRestoreTest } from './restore-tests.ts';
import type { SelectionCondition } from './selection-condition.ts';

/**
 * AWS Backup's own plans: as wanted by the plan file, as they exist, and the changes between the two. AWS Backup keeps all of this per
 * region.
 */

/** One rule of a plan, in AWS Backup's terms. Lengths are whole days and minutes; null leaves the service's default. */
export interface RuleDocument {
  readonly name: string;
  readonly vault: string;
  /** AWS's cron with six fields, such as `cron(0 5 ? * * *)`. */
  readonly schedule: string;
  /** An IANA time zone name. */
  readonly timeZone: string;
  readonly startWindowMinutes: number | null;
  readonly completionWindowMinutes: number | null;
  /** Null keeps them forever. */
  readonly deleteAfterDays: number | null;
  readonly coldStorageAfterDays: number | null;
  /** Tags of the recovery points that the rule makes. */
  readonly tags: Readonly<Record<string, string>>;
  /** Copies to other vaults; absent where there are none. */
  readonly copies?: readonly CopyDocument[];
  /** Present where the rule makes continuous backups, from which a resource can be restored to any second. */
  readonly continuous?: true;
  /** Resource types whose recovery points are indexed for searching, such as `EBS`; absent where none are. */
  readonly index?: readonly string[];
  /** How recovery points are scanned for malware; absent where they are not. */
  readonly scans?: readonly ScanMode[];
  /** ARN of a logically air-gapped vault that backups are also put into; absent where there is none. */
  readonly airGappedVault?: string;
}

/** One copy that a rule makes of each recovery point. */
export interface CopyDocument {
  /** ARN of the target vault, in any region and account. */
  readonly vaultArn: string;
  /** Null keeps it forever. */
  readonly deleteAfterDays: number | null;
  readonly coldStorageAfterDays: number | null;
}

export type ScanMode = 'FULL_SCAN' | 'INCREMENTAL_SCAN';

/** The settings of a plan besides its rules; absent ones have the service's default. */
export interface PlanSettings {
  /** Present where Windows instances are backed up with VSS. */
  readonly windowsVss?: true;
  /** The scanner's role, and the types that it scans. */
  readonly scanning?: Scanning;
}

export interface Scanning {
  /** ARN of the role that the scanner assumes. */
  readonly role: string;
  /** Resource types, such as `EC2`. */
  readonly types: readonly string[];
}

/** The part of a plan that AWS Backup keeps as one document. */
export interface PlanBody {
  readonly rules: readonly RuleDocument[];
  /** Absent where the plan specifies only rules. */
  readonly settings?: PlanSettings;
}

/** The resources that a plan protects: those that meet all conditions. */
export interface SelectionDocument {
  readonly name: string;
  readonly role: string;
  /** ARNs, some ending in `*`; `*` by itself selects everything. */
  readonly resources: readonly string[];
  readonly conditions: readonly SelectionCondition[];
  /**
   * Tags, any one of which selects a resource, in addition to `resources`; `conditions` must be met as well. Absent where there are none.
   * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html (ListOfTags)
   */
  readonly anyTag?: readonly Pick<SelectionCondition, 'key' | 'value'>[];
}

/** One plan as the plan file wants it in one region. */
export interface PlanDocument extends PlanBody {
  readonly name: string;
  readonly selections: readonly WantedSelection[];
}

/** A selection as the plan file wants it. */
export interface WantedSelection extends SelectionDocument {
  /** Present where the file gives the name, which is then used exactly as given. */
  readonly named?: true;
}

/** The requirements of the plan file in one region. */
export interface WantedRegion {
  readonly region: Region;
  readonly vaults: readonly string[];
  readonly plans: readonly PlanDocument[];
  /** Vaults of this account that receive copies, in any region; absent where there are none. */
  readonly destinations?: readonly DestinationVault[];
  /** Rules, as `plan/rule`, whose copy would go to the vault that they write to, and is left out; absent where there are none. */
  readonly copiesAtHome?: readonly string[];
  /** Restore tests as the plans of the region specify them; absent where none does. */
  readonly restoreTests?: readonly WantedRestoreTest[];
}

/** A vault of this account that receives copies. */
export interface DestinationVault {
  readonly arn: string;
  readonly region: Region;
  readonly name: string;
  /** ARN of the key it must have; null where any key will do. */
  readonly kmsKey: string | null;
}

/** The vaults of a region that receive copies, or why they are unknown. */
export type ExistingVaults =
  | { readonly region: Region; readonly read: true; readonly vaults: readonly ExistingVault[] }
  | { readonly region: Region; readonly read: false; readonly fault: Fault };

/** An existing plan. */
export interface ExistingPlan extends PlanBody {
  readonly id: string;
  readonly name: string;
  /** True when it carries our tag. Only such plans are ever changed. */
  readonly ours: boolean;
  /** Settings that a plan file cannot express, such as copy actions; an update would drop them. */
  readonly beyond: readonly string[];
  readonly selections: readonly (SelectionDocument & { readonly id: string; readonly beyond: readonly string[] })[];
}

/** Limits that a vault's lock puts on retention: every job outside of them fails. */
export interface VaultBounds {
  readonly leastDays: number | null;
  readonly mostDays: number | null;
}

/** A vault, with the limits of its lock; without a lock it has none. */
export interface ExistingVault extends VaultBounds {
  readonly name: string;
  /** ARN of its key; absent where the service does not report it. */
  readonly key?: string;
  /** Present for a logically air-gapped vault, which receives copies; no rule writes to it by name. */
  readonly airGapped?: true;
}

/** The existing vaults and plans of one region, or why they are unknown. */
export type ExistingRegion =
  | {
      readonly region: Region;
      readonly read: true;
      /** All vaults that a rule can write to by name. */
      readonly vaults: readonly ExistingVault[];
      /** All plans that carry our tag, and those with a name that the plan file has or that is to be removed. */
      readonly plans: readonly ExistingPlan[];
      /** Names of other plans whose tags could not be read: they may carry ours. */
      readonly unclear: readonly string[];
      /** Resource types that AWS Backup is not switched on for, such as `RDS`: a selection by tags silently skips them. */
      readonly notOptedIn: readonly string[];
      /** Absent where they were not requested. */
      readonly restoreTests?: ExistingRestoreTests;
    }
  | { readonly region: Region; readonly read: false; readonly fault: Fault };

/** One change of a sync. Each is carried out separately; those of one plan in this order. */
export type SyncChange =
  | RestoreTestChange
  | {
      readonly action: 'create-vault';
      readonly region: Region;
      readonly vault: string;
      /** ARN of the key that the plan file names for it; absent where the run's own key is used. */
      readonly kmsKey?: string;
      readonly reason: string;
    }
  | { readonly action: 'create-plan'; readonly region: Region; readonly plan: PlanDocument; readonly reason: string }
  | {
      /** Puts our tag on a plan that somebody else made and that matches the plan file. */
      readonly action: 'adopt-plan';
      readonly region: Region;
      readonly id: string;
      readonly name: string;
      /** As read. */
      readonly before: PlanBody;
      readonly selectionIds: readonly string[];
      readonly reason: string;
    }
  | {
      readonly action: 'update-plan';
      readonly region: Region;
      readonly id: string;
      readonly name: string;
      readonly before: PlanBody;
      readonly after: PlanBody;
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
      /** For one name, which can exist only once. In between, another selection covers its resources. */
      readonly action: 'replace-selection';
      readonly region: Region;
      readonly planId: string;
      readonly planName: string;
      /** The one that is deleted. */
      readonly selectionId: string;
      readonly selection: SelectionDocument;
      /** Name of the temporary selection that covers for it and is then deleted; null where an existing one does. */
      readonly passing: string | null;
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
      /** As read. */
      readonly before: PlanBody;
      readonly selectionIds: readonly string[];
      readonly reason: string;
    };

export interface NewVault {
  /** ARN of the KMS key; null uses AWS Backup's own key in the account. */
  readonly kmsKey: string | null;
}
