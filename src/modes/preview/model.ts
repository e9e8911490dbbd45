import type { Selection } from '../../decide/selection.ts';
import type {
  AccountId,
  Instant,
  KindName,
  Place,
  RecoveryPoint,
  RecoveryPointId,
  Region,
  Resource,
  ResourceId,
} from '../../model.ts';
import type { BackupPlan, PlanFile } from '../../plan/model.ts';

/** What a preview is made from. It reads nothing: whatever it needs to know of the world is in here. */
export interface PreviewInput {
  /** The plan file as it is; null where there is none yet. */
  readonly base: PlanFile | null;
  /** The plan file as it would be. */
  readonly head: PlanFile;
  /** What the inventory was looked through for. */
  readonly kinds: readonly KindName[];
  readonly inventory: PreviewInventory;
  readonly now: Instant;
  /** How far to look ahead; 35 unless told. */
  readonly days?: number;
  /** Price of a GiB of snapshot for a month. */
  readonly pricePerGibMonth: number;
  /** Price of a GiB that a copy moves to another region. */
  readonly pricePerGibTransferred: number;
  /** As in a purge: the newest so many of each resource that exists stay. */
  readonly minKeep: number;
  /** As in a purge: the newest verified ones of each resource that exists stay too. */
  readonly keepVerified: number;
  /** As in a purge: what has a copy wanted that is not there stays. */
  readonly protectUncopied: boolean;
  /** As in retain: nothing is shortened to less than this from now. */
  readonly graceMilliseconds: number;
  readonly selectByPlan: SelectByPlan;
  readonly occurrences: Occurrences;
  /** Names such as `production/daily` of the rules of either file that no workflow fires; none unless told. */
  readonly idleBefore?: ReadonlySet<string>;
  readonly idleAfter?: ReadonlySet<string>;
}

export interface PreviewInventory {
  readonly account: AccountId;
  /** Every resource that exists, selected or not: min-keep protects the recovery points of those that stand here. */
  readonly resources: readonly Resource[];
  readonly points: readonly RecoveryPoint[];
  /** Where every recovery point was read. */
  readonly places: ReadonlySet<Place>;
}

export type SelectByPlan = (resources: readonly Resource[], plan: BackupPlan) => Selection;
/** The instants at which a cron line fires between two instants; without a zone it is in UTC. */
export type Occurrences = (schedule: string, from: Instant, to: Instant, timeZone?: string) => readonly Instant[];

/**
 * What a change of the plan file does. Every instant is RFC 3339 in UTC to the second, so that this is also the JSON that
 * people and programs read.
 */
export interface Preview {
  readonly version: 1;
  readonly account: AccountId;
  /** The instant at which the new file is taken to come into force. */
  readonly at: string;
  /** What was looked at. */
  readonly kinds: readonly KindName[];
  readonly days: number;
  /** False where there was no plan file before. */
  readonly hasBase: boolean;
  readonly minKeep: number;
  readonly guarded: Guarded;
  readonly graceMilliseconds: number;
  readonly pricePerGibMonth: number;
  readonly pricePerGibTransferred: number;
  readonly instanceCount: number;
  readonly rules: readonly RuleChange[];
  readonly protection: readonly ProtectionChange[];
  /** Existing recovery points of ours whose fate changes, newly deletable ones first. */
  readonly fates: readonly FateChange[];
  readonly unfired: Unfired;
  readonly findings: readonly Finding[];
  readonly storageNow: StorageEstimate;
  readonly before: Outlook;
  readonly after: Outlook;
}

/** How many existing recovery points the guards of a purge are about that most accounts have nothing for. */
export interface Guarded {
  /** Among the newest verified ones of a resource that exists (keep-verified). */
  readonly verified: number;
  /** With a wanted copy that is not available (protect-uncopied). */
  readonly awaitingCopy: number;
  /** With a copy wanted in a region that was not looked at: a purge keeps those of which it finds none there. */
  readonly copiesUnseen: number;
}

/** Rules of the new file that no workflow fires. */
export interface Unfired {
  /** Names such as `production/daily`, of rules that have a schedule. */
  readonly rules: readonly string[];
  /** How many resources no other rule backs up. */
  readonly alone: number;
}

/** One difference between two plan files, in their own words. */
export interface RuleChange {
  readonly plan: string;
  /** Of `former-plans`, what is listed as gone for good: a plan, or a rule of one. */
  readonly part: 'plan' | 'engine' | 'selection' | 'rule' | 'retention' | 'former-plans';
  /** Name of the rule; null for the other parts. */
  readonly rule: string | null;
  /** Null where it is new. */
  readonly before: string | null;
  /** Null where it is gone. */
  readonly after: string | null;
}

/** A resource whose plans are others than before. */
export interface ProtectionChange {
  readonly change: 'lost' | 'gained' | 'moved';
  readonly kind: KindName;
  readonly region: Region;
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  /** Names of the plans that select it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What becomes of a recovery point as long as the preview looks ahead. */
export type Fate =
  | {
      readonly end: 'deleted';
      /** From when on a purge may delete it. */
      readonly from: string;
      /** The first daily purge that does. */
      readonly purgedAt: string;
      /** What its Expire tag says; null where a failed one has none that can be read. */
      readonly expiresAt: string | null;
      /** What kept it after it had expired, for a while; null where nothing did. */
      readonly heldBy: Hold | null;
    }
  | {
      readonly end: 'kept';
      /** What its Expire tag says, a date or `never`; null where it cannot be read. */
      readonly expiresAt: string | null;
      /** What keeps it although it has expired; null where it has not, or can never go. */
      readonly heldBy: Hold | null;
      readonly reason: string;
    };

/** Where several hold, it is the first of these: the others are only the last resort. */
export type Hold = 'retention' | 'min-keep' | 'verified' | 'awaiting-copy';

export interface FateChange {
  /**
   * `newly-deletable`: may be deleted sooner than its tags of today and the old file say, however far that is, or has its `Expire`
   * tag shortened. `replaced` goes sooner only because newer ones are made now, where before it was the last that min-keep held.
   * `later` and `spared` are the opposite. The last one stays as long as the preview looks ahead and only its `Expire` tag is later.
   */
  readonly change: 'newly-deletable' | 'replaced' | 'later' | 'spared' | 'expiry-lengthened';
  /** From when on a purge may delete it under the new file; null where it stays. */
  readonly deletableFrom: string | null;
  readonly kind: KindName;
  readonly region: Region;
  readonly recoveryPointId: RecoveryPointId;
  readonly name: string;
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  readonly createdAt: string;
  readonly before: Fate;
  readonly after: Fate;
}

/** Something in the new file that is probably not meant. */
export interface Finding {
  readonly kind:
    | 'selects-nothing'
    | 'dead-rule'
    | 'idle-retention'
    | 'overlapping-plans'
    | 'same-tags'
    | 'expires-before-next';
  readonly plan: string;
  readonly rule: string | null;
  readonly message: string;
  /** False where the old file has it too. */
  readonly isNew: boolean;
}

/** What happens under one plan file. */
export interface Outlook {
  readonly protectedCount: number;
  readonly createdCount: number;
  readonly deletedCount: number;
  /** One entry for each day in UTC, the day of the preview first. */
  readonly perDay: readonly DayCount[];
  /** Existing recovery points that a daily purge deletes, in the order of time. */
  readonly deletions: readonly Deletion[];
  /** What is there at the end. */
  readonly storage: StorageEstimate;
  /** What the copies move that its rules want. */
  readonly transfers: readonly Transfer[];
  /** How many whole days the oldest of them reaches back from the end; null where there is none. */
  readonly oldestDays: number | null;
}

/**
 * What the copies of one rule to one region move in the next 30 days, as bounds: later copies of a volume move only what changed, and the
 * service does not tell how much that is.
 */
export interface Transfer {
  /** `plan/rule` */
  readonly rule: string;
  readonly to: Region;
  /** How many resources it makes copies of. */
  readonly resources: number;
  readonly copies: number;
  /** One full copy of each resource: as much as the first ones move. */
  readonly firstGib: number;
  /** Every copy in full: as much as they move when nothing is shared. */
  readonly upperGib: number;
  readonly upperCost: number;
  /** Resources whose size is not known; they count as nothing. */
  readonly unsized: number;
}

export interface DayCount {
  /** `2026-11-21` */
  readonly date: string;
  readonly created: number;
  readonly deleted: number;
}

export interface Deletion {
  readonly kind: KindName;
  readonly region: Region;
  readonly recoveryPointId: RecoveryPointId;
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  readonly at: string;
}

/** Bounds only: snapshots hold what changed since the one before, and the service does not tell how much that is. */
export interface StorageEstimate {
  /** How many recovery points there are. */
  readonly images: number;
  /** What the newest recovery point of each resource was taken from: what one full copy of everything takes. */
  readonly lowerGib: number;
  /** What all recovery points were taken from: what it takes when nothing is shared. */
  readonly upperGib: number;
  readonly lowerCost: number;
  readonly upperCost: number;
  /** Recovery points whose size is not known; they count as nothing. */
  readonly unsized: number;
}
