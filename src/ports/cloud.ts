import type { SourceFacts } from '../decide/identity.ts';
import type { TagLine } from '../decide/tag-lines.ts';
import type {
  AccountId,
  ChangeSet,
  CopyChange,
  CopyOutcome,
  CreateChange,
  CreateOutcome,
  DeleteChange,
  DeleteOutcome,
  DeleteSnapshotChange,
  DeleteSnapshotOutcome,
  Evidence,
  Failure,
  Fault,
  Instant,
  KeyFacts,
  KindName,
  LooseSnapshot,
  OtherBackup,
  OwnKindName,
  RecoveryPoint,
  RecoveryPointId,
  RecoveryPointState,
  Region,
  Resource,
  Result,
  SeenJob,
  SeenJobs,
  SetExpiryChange,
  SetExpiryOutcome,
  SnapshotId,
  VaultPoint,
  Warning,
} from '../model.ts';
import type { BackupPlans } from './backup-plans.ts';
import type { BootTests } from './boot-tests.ts';
import type { MetricsPut } from './metrics.ts';
import type { RecycleBin } from './recycle-bin.ts';
import type { Restoring } from './restoring.ts';
import type { VaultCopies } from './vault-copies.ts';

/** What the engine needs of a cloud. `src/aws` is the one that exists; the engine knows no other word of it. */
export interface Cloud {
  /** Opens the session: who calls, in which account. */
  readonly connect: () => Promise<Result<Connection>>;
}

/** A restore test of AWS Backup that has ended. */
export interface RestoreTest {
  readonly at: Instant;
  /** True where the restore completed, and its validation did not fail. */
  readonly passed: boolean;
}

export interface Connection {
  readonly account: AccountId;
  /** Who calls, in the cloud's own words. */
  readonly caller: string;
  readonly enabledRegions: () => Promise<Result<readonly Region[]>>;
  /** Every kind of resource that a run may work on. */
  readonly kinds: ReadonlyMap<KindName, Kind>;
  /** Kinds to look at, whether or not the run works on them. */
  readonly openKinds: (names: readonly KindName[]) => Promise<ReadonlyMap<KindName, Kind>>;
  /** The newest backup that AWS Backup made of each resource of a region, by its ARN. */
  readonly listProtected: (region: Region) => Promise<Result<ReadonlyMap<string, ProtectedResource>>>;
  /** The jobs of AWS Backup that were created since then in a region, whatever their vault and plan. */
  readonly listBackupJobs: (region: Region, since: Instant) => Promise<Result<readonly SeenJob[]>>;
  /** What can be restored from all vaults of AWS Backup in a region. */
  readonly listVaultPoints: (region: Region) => Promise<Result<readonly VaultPoint[]>>;
  /** The types that AWS Backup is switched off for in a region, as it spells them. */
  readonly listSwitchedOff: (region: Region) => Promise<Result<readonly string[]>>;
  /** The newest ended restore test of each resource of a region since then, by its ARN. */
  readonly listRestoreTests: (region: Region, since: Instant) => Promise<Result<ReadonlyMap<string, RestoreTest>>>;
  /** AWS Backup's own plans; what they need is loaded when they are asked for. */
  readonly backupPlans: () => Promise<BackupPlans>;
  /** Starts recovery points to see whether they boot; what that needs is loaded when it is asked for. */
  readonly bootTests: () => Promise<BootTests>;
  /**
   * What is known of the changes before the first of them is made, in a dry run as well: those that are bound to fail become
   * failures. Absent where nothing is known.
   */
  readonly foresee?: (changeSet: ChangeSet) => Promise<ChangeSet>;
  /** Copies of what AWS Backup makes; absent where it does not make the backups. */
  readonly vaultCopies?: () => Promise<VaultCopies>;
  /** What is known of a KMS key, by its ARN. */
  readonly readKey: (arn: string) => Promise<Result<KeyFacts>>;
  /** Sends numbers to whoever raises alarms; answers with the fault where they did not arrive. */
  readonly putMetrics: (put: MetricsPut) => Promise<Fault | null>;
  /** How a kind brings things back; what that needs is loaded when it is asked for. */
  readonly restoring: (kind: OwnKindName) => Promise<Restoring>;
  /** Where deletions go while a rule of the account keeps them; what that needs is loaded when it is asked for. */
  readonly recycleBin: () => Promise<RecycleBin>;
  readonly close: () => void;
}

/** What AWS Backup says of a resource that it has backed up. */
export interface ProtectedResource {
  /** When it was last backed up. */
  readonly at: Instant;
  readonly id: RecoveryPointId;
}

/** The kind that is wired under a name. */
export function kindOf<Wired>(kinds: ReadonlyMap<KindName, Wired>, name: KindName): Wired {
  const kind = kinds.get(name);
  if (kind === undefined) throw new Error(`nothing is wired for the kind ${name}: this is a bug`);
  return kind;
}

/** One pair of resource and recovery point: list, create, delete, describe. Expected refusals come back as values. */
export interface Kind {
  /** With all that a launch in their place needs, where `whole` is asked for: of some kinds that costs a request more. */
  readonly listResources: (
    region: Region,
    lines: readonly TagLine[],
    asked?: { readonly whole: boolean },
  ) => Promise<Result<readonly Resource[]>>;
  /** Everything of this account that bears our mark, and the snapshots that bear it while what they were made for is gone. */
  readonly listPoints: (region: Region) => Promise<Result<PointListing>>;
  /**
   * The same without what was left over, with what Data Lifecycle Manager made where that is asked for, and `whole` where copies are
   * wanted.
   */
  readonly listBackups?: (
    region: Region,
    asked: { readonly dlm: boolean; readonly whole?: boolean },
  ) => Promise<Result<readonly RecoveryPoint[]>>;
  /**
   * The Expire tags of snapshots that say something else than the recovery point they belong to; absent where a recovery point is no
   * other than its snapshot.
   * @param asked Those whose snapshots are asked about, of `all` in the region.
   */
  readonly readStrays?: (
    region: Region,
    asked: readonly RecoveryPoint[],
    all: readonly RecoveryPoint[],
  ) => Promise<Result<ReadonlyMap<SnapshotId, string>>>;
  /** Which of these still exist in the region, by their identity, or by their id where they have no other. */
  readonly readExisting: (region: Region, sources: readonly SourceFacts[]) => Promise<Result<ReadonlySet<string>>>;
  /** What the guards ask about the candidates for deletion of one region. */
  readonly readEvidence: (region: Region, question: Question) => Promise<Evidence>;
  /** Makes the recovery point, or finds the one that an earlier attempt made for the same slot. */
  readonly create: (change: CreateChange) => Promise<CreateOutcome>;
  /** The last look is taken when the turn of the call has come, each time. */
  readonly delete: (change: DeleteChange, lastLook?: LastLook) => Promise<DeleteOutcome>;
  readonly deleteSnapshot: (change: DeleteSnapshotChange, lastLook?: LastLook) => Promise<DeleteSnapshotOutcome>;
  /** The recovery points as they are now; one that is gone, or about to go, is absent. */
  readonly readPoints: (region: Region, ids: readonly RecoveryPointId[]) => Promise<Result<readonly RecoveryPoint[]>>;
  /** The same of snapshots that may be left over. */
  readonly readLoose: (region: Region, ids: readonly SnapshotId[]) => Promise<Result<readonly LooseSnapshot[]>>;
  /**
   * Writes the expiry anew on recovery points of one region that all get the same, and on their snapshots, and no other tag. Each
   * outcome is told as soon as it is known.
   */
  readonly setExpiries: (
    changes: readonly SetExpiryChange[],
    tell: (change: SetExpiryChange, outcome: SetExpiryOutcome) => void,
  ) => Promise<void>;
  /** Makes a copy in another region, or finds the one that an earlier run made; absent where no copy could be proven to be ours. */
  readonly copy?: (change: CopyChange) => Promise<CopyOutcome>;
  /** The state now; an id that is not yet visible is absent. */
  readonly describeStates: (region: Region, ids: readonly RecoveryPointId[]) => Promise<Result<States>>;
  /** What other services of the cloud keep of the resources; absent where none does. */
  readonly listOtherBackups?: (region: Region, question: OthersQuestion) => Promise<Result<readonly OtherBackup[]>>;
}

export interface OthersQuestion {
  /** Those of one region, as they were listed. */
  readonly resources: readonly Resource[];
  /** What was begun from then on may be of this run, and is left out. */
  readonly before: Instant;
  /** True where AWS Backup works on our behalf: what it made for a slot of ours is left out. */
  readonly exceptSlots: boolean;
}

export interface PointListing {
  readonly points: readonly RecoveryPoint[];
  readonly loose: readonly LooseSnapshot[];
  /** What is wrong with some that this run can do nothing about; absent means nothing. */
  readonly troubles?: readonly Failure[];
  /** What is wrong with some that are not known to be ours; absent means nothing. */
  readonly warnings?: readonly Warning[];
  /** The jobs of AWS Backup's vault; absent where nobody asked for them. */
  readonly jobs?: SeenJobs;
}

/** Asked right before a deletion: a fault means that it must not be made after all. */
export type LastLook = () => Promise<Fault | null>;

/** Null where the guard is switched off or there is nothing to ask about. */
export interface Question {
  readonly sources: readonly SourceFacts[] | null;
  /** Those whose users are asked for. */
  readonly candidates: readonly RecoveryPointId[] | null;
  /** Candidates of which it is not known whether they are public. */
  readonly unclear: readonly RecoveryPointId[];
  /** Whether to read every recovery point with what it consists of, or only those that bear on these left-overs. */
  readonly registered: boolean | readonly Pick<LooseSnapshot, 'id' | 'madeFor'>[];
}

export type States = ReadonlyMap<
  RecoveryPointId,
  {
    readonly state: RecoveryPointState;
    readonly stateText: string;
    readonly stateReason: string;
    /** What is told where it ended in a state other than available; absent leaves that to the core. */
    readonly fault?: Fault;
  }
>;
