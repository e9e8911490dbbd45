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

/** All input of a preview: it reads nothing else. */
export interface PreviewInput {
  /** The present plan file; null where there is none. */
  readonly base: PlanFile | null;
  /** The new plan file. */
  readonly head: PlanFile;
  /** The kinds that the inventory contains. */
  readonly kinds: readonly KindName[];
  readonly inventory: PreviewInventory;
  readonly now: Instant;
  /** How many days to simulate; 35 by default. */
  readonly days?: number;
  /** Price of a GiB of snapshots for a month. */
  readonly pricePerGibMonth: number;
  /** Price of copying a GiB to another region. */
  readonly pricePerGibTransferred: number;
  /** As in a purge: how many of the newest backups of each existing resource stay. */
  readonly minKeep: number;
  /** As in a purge: how many of the newest verified backups of each existing resource stay. */
  readonly keepVerified: number;
  /** As in a purge: whether backups stay while a wanted copy is missing. */
  readonly protectUncopied: boolean;
  /** As in retain: no expiry is shortened to less than this from now. */
  readonly graceMilliseconds: number;
  readonly selectByPlan: SelectByPlan;
  readonly occurrences: Occurrences;
  /** Names such as `production/daily` of rules that no workflow triggers, in the old and in the new file; none by default. */
  readonly idleBefore?: ReadonlySet<string>;
  readonly idleAfter?: ReadonlySet<string>;
}

export interface PreviewInventory {
  readonly account: AccountId;
  /** Every existing resource, selected or not: `min-keep` protects the recovery points of these. */
  readonly resources: readonly Resource[];
  readonly points: readonly RecoveryPoint[];
  /** The places whose recovery points were all read. */
  readonly places: ReadonlySet<Place>;
}

export type SelectByPlan = (resources: readonly Resource[], plan: BackupPlan) => Selection;
/** Returns the instants between two others at which a cron line matches; in UTC unless a time zone is given. */
export type Occurrences = (schedule: string, from: Instant, to: Instant, timeZone?: string) => readonly Instant[];

/**
 * What a change of the plan file does. All instants are RFC 3339 in UTC to the second, because this is also the JSON that
 * people and programs read.
 */
export interface Preview {
  readonly version: 1;
  readonly account: AccountId;
  /** The instant from which the new file is assumed to apply. */
  readonly at: string;
  /** The kinds that were looked at. */
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

/** How many existing recovery points are subject to the less common guards of a purge. */
export interface Guarded {
  /** Among the newest verified ones of an existing resource (keep-verified). */
  readonly verified: number;
  /** With a wanted copy that is not available (protect-uncopied). */
  readonly awaitingCopy: number;
  /** With a copy wanted in a region that was not looked at: a purge keeps those without one there. */
  readonly copiesUnseen: number;
}

/** Rules of the new file that no workflow triggers. */
export interface Unfired {
  /** Names such as `production/daily`, of rules that have a schedule. */
  readonly rules: readonly string[];
  /** How many resources no other rule backs up. */
  readonly alone: number;
}

/** One difference between two plan files, in the words of the files. */
export interface RuleChange {
  readonly plan: string;
  /** `former-plans` is for a plan or rule that is listed there. */
  readonly part: 'plan' | 'engine' | 'selection' | 'rule' | 'retention' | 'former-plans';
  /** Name of the rule; null for the other parts. */
  readonly rule: string | null;
  /** Null where it is new. */
  readonly before: string | null;
  /** Null where it was removed. */
  readonly after: string | null;
}

/** A resource that different plans select than before. */
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

/** What happens to a recovery point during the simulated days. */
export type Fate =
  | {
      readonly end: 'deleted';
      /** From when a purge may delete it. */
      readonly from: string;
      /** The first daily purge that deletes it. */
      readonly purgedAt: string;
      /** Its `Expire` tag; null for a failed one without a readable expiry. */
      readonly expiresAt: string | null;
      /** What kept it for a while after it had expired; null where nothing did. */
      readonly heldBy: Hold | null;
    }
  | {
      readonly end: 'kept';
      /** Its `Expire` tag, a date or `never`; null where it is unreadable. */
      readonly expiresAt: string | null;
      /** What keeps it although it has expired; null where it has not, or can never be deleted. */
      readonly heldBy: Hold | null;
      readonly reason: string;
    };

/** If several apply, the first of these is given, because the others only matter without it. */
export type Hold = 'retention' | 'min-keep' | 'verified' | 'awaiting-copy';

export interface FateChange {
  /**
   * `newly-deletable`: can be deleted sooner than today's tags and the old file allow, however far in the future, or gets
   * an earlier `Expire` tag. `replaced`: deleted sooner only because newer backups are made now, while before it was the
   * last one and `min-keep` kept it. `later` and `spared` are the opposite. `expiry-lengthened`: stays during the simulated
   * days and only gets a later `Expire` tag.
   */
  readonly change: 'newly-deletable' | 'replaced' | 'later' | 'spared' | 'expiry-lengthened';
  /** From when a purge may delete it under the new file; null where it stays. */
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

/** A probable mistake in the new file. */
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
  /** One entry for each day in UTC, starting with the day of the preview. */
  readonly perDay: readonly DayCount[];
  /** Existing recovery points that a daily purge deletes, in order of time. */
  readonly deletions: readonly Deletion[];
  /** Storage at the end of the simulated days. */
  readonly storage: StorageEstimate;
  /** The data that its rules' copies transfer. */
  readonly transfers: readonly Transfer[];
  /** Age in whole days of the oldest recovery point at the end; null where there is none. */
  readonly oldestDays: number | null;
}

/**
 * What the copies of one rule to one region transfer in the next 30 days, as bounds: after the first copy of a volume only
 * changes are transferred, and AWS doesn't report how much that is.
 */
export interface Transfer {
  /** `plan/rule` */
  readonly rule: string;
  readonly to: Region;
  /** How many resources it copies. */
  readonly resources: number;
  readonly copies: number;
  /** One full copy of each resource: what the first copies transfer. */
  readonly firstGib: number;
  /** Every copy in full: the most that can be transferred. */
  readonly upperGib: number;
  readonly upperCost: number;
  /** Resources of unknown size; they count as zero. */
  readonly unsized: number;
}

export interface DayCount {
  /** A date such as `2026-11-21`. */
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

/** Bounds only: snapshots contain what changed since the previous one, and AWS doesn't report how much that is. */
export interface StorageEstimate {
  /** How many recovery points there are. */
  readonly images: number;
  /** The source size of each resource's newest recovery point: what one full copy of everything takes. */
  readonly lowerGib: number;
  /** The source size of all recovery points: what they take if no blocks are shared. */
  readonly upperGib: number;
  readonly lowerCost: number;
  readonly upperCost: number;
  /** Recovery points of unknown size; they count as zero. */
  readonly unsized: number;
}
