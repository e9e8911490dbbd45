import type { Fault } from './faults.ts';
import type { Region } from './ids.ts';
import type { ExistingRestoreTests, RestoreTestChange, WantedRestoreTest } from './restore-tests.ts';
import type { SelectionCondition } from './selection-condition.ts';

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
  /** Copies in other vaults; absent where there are none. */
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
  /** ARN of the vault that it is put into, in any region and account. */
  readonly vaultArn: string;
  /** Null keeps for ever. */
  readonly deleteAfterDays: number | null;
  readonly coldStorageAfterDays: number | null;
}

export type ScanMode = 'FULL_SCAN' | 'INCREMENTAL_SCAN';

/** What a plan says beside its rules; absent parts are what the service does by itself. */
export interface PlanSettings {
  /** Present where Windows instances are backed up with VSS. */
  readonly windowsVss?: true;
  /** Who scans recovery points, and of which types. */
  readonly scanning?: Scanning;
}

export interface Scanning {
  /** ARN of the role that the scanner assumes. */
  readonly role: string;
  /** Resource types, such as `EC2`. */
  readonly types: readonly string[];
}

/** What AWS Backup keeps of a plan as one document. */
export interface PlanBody {
  readonly rules: readonly RuleDocument[];
  /** Absent where the plan says nothing beside its rules. */
  readonly settings?: PlanSettings;
}

/** What a plan protects. All conditions must hold for one of the resources. */
export interface SelectionDocument {
  readonly name: string;
  readonly role: string;
  /** ARNs, some with a `*` at the end; `*` alone is everything. */
  readonly resources: readonly string[];
  readonly conditions: readonly SelectionCondition[];
  /**
   * Tags of which one is enough, beside the resources; `conditions` must hold besides. Absent where there are none.
   * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html (ListOfTags)
   */
  readonly anyTag?: readonly Pick<SelectionCondition, 'key' | 'value'>[];
}

/** One plan as the plan file wants it in a region. */
export interface PlanDocument extends PlanBody {
  readonly name: string;
  readonly selections: readonly WantedSelection[];
}

/** A selection as the plan file wants it. */
export interface WantedSelection extends SelectionDocument {
  /** Present where the file gives the name, which must then be exactly that. */
  readonly named?: true;
}

/** What the plan file wants of one region. */
export interface WantedRegion {
  readonly region: Region;
  readonly vaults: readonly string[];
  readonly plans: readonly PlanDocument[];
  /** Vaults of this account that copies are put into, wherever they are; absent where there are none. */
  readonly destinations?: readonly DestinationVault[];
  /** Rules, as `plan/rule`, with a copy into the very vault that they write to, which is left out; absent where there are none. */
  readonly copiesAtHome?: readonly string[];
  /** What the plans of the region say of restore tests; absent where none says anything. */
  readonly restoreTests?: readonly WantedRestoreTest[];
}

/** A vault of this account that copies are put into. */
export interface DestinationVault {
  readonly arn: string;
  readonly region: Region;
  readonly name: string;
  /** ARN of the key that it must have; null where any will do. */
  readonly kmsKey: string | null;
}

/** The vaults of a region that copies are put into, or why they are not known. */
export type ExistingVaults =
  | { readonly region: Region; readonly read: true; readonly vaults: readonly ExistingVault[] }
  | { readonly region: Region; readonly read: false; readonly fault: Fault };

/** A plan that is there. */
export interface ExistingPlan extends PlanBody {
  readonly id: string;
  readonly name: string;
  /** True when it carries our tag: nothing else is ever changed. */
  readonly ours: boolean;
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
  /** ARN of its key; absent where the service does not tell. */
  readonly key?: string;
  /** Present for a logically air-gapped vault, which copies go into and no rule writes to by its name. */
  readonly airGapped?: true;
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
      /** Absent where nobody asked for them. */
      readonly restoreTests?: ExistingRestoreTests;
    }
  | { readonly region: Region; readonly read: false; readonly fault: Fault };

/** One thing that a sync does. Each is carried out by itself; those of one plan in this order. */
export type SyncChange =
  | RestoreTestChange
  | {
      readonly action: 'create-vault';
      readonly region: Region;
      readonly vault: string;
      /** ARN of a key that the plan file names for it; absent where the run's own is taken. */
      readonly kmsKey?: string;
      readonly reason: string;
    }
  | { readonly action: 'create-plan'; readonly region: Region; readonly plan: PlanDocument; readonly reason: string }
  | {
      /** Our tag on a plan that somebody else made and that is as the plan file has it. */
      readonly action: 'adopt-plan';
      readonly region: Region;
      readonly id: string;
      readonly name: string;
      /** As it was read. */
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
      /** Of one name, of which there are never two. What it selects then is selected by another one in between. */
      readonly action: 'replace-selection';
      readonly region: Region;
      readonly planId: string;
      readonly planName: string;
      /** The one that goes. */
      readonly selectionId: string;
      readonly selection: SelectionDocument;
      /** Name of the one that was made before to stand in for it, and then goes; null where one that was there does. */
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
      /** As it was read. */
      readonly before: PlanBody;
      readonly selectionIds: readonly string[];
      readonly reason: string;
    };

export interface NewVault {
  /** ARN of the KMS key; null takes the one that AWS Backup has in the account. */
  readonly kmsKey: string | null;
}
