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

/** A cloud, as far as the engine needs it. The only implementation is `src/aws`; the engine knows no more about it. */
export interface Cloud {
  /** Opens the session: caller and account. */
  readonly connect: () => Promise<Result<Connection>>;
}

/** A completed restore test of AWS Backup. */
export interface RestoreTest {
  readonly at: Instant;
  /** True where the restore completed and its validation did not fail. */
  readonly passed: boolean;
}

export interface Connection {
  readonly account: AccountId;
  /** The caller, in the cloud's own words. */
  readonly caller: string;
  readonly enabledRegions: () => Promise<Result<readonly Region[]>>;
  /** Every kind of resource that a run may work on. */
  readonly kinds: ReadonlyMap<KindName, Kind>;
  /** Opens kinds to look at, whether or not the run works on them. */
  readonly openKinds: (names: readonly KindName[]) => Promise<ReadonlyMap<KindName, Kind>>;
  /** Lists the newest AWS Backup backup of each resource of a region, by ARN. */
  readonly listProtected: (region: Region) => Promise<Result<ReadonlyMap<string, ProtectedResource>>>;
  /** Lists the AWS Backup jobs created in a region since an instant, in any vault and by any plan. */
  readonly listBackupJobs: (region: Region, since: Instant) => Promise<Result<readonly SeenJob[]>>;
  /** Lists what can be restored from all AWS Backup vaults in a region. */
  readonly listVaultPoints: (region: Region) => Promise<Result<readonly VaultPoint[]>>;
  /** Lists the types that AWS Backup is switched off for in a region, in its spelling. */
  readonly listSwitchedOff: (region: Region) => Promise<Result<readonly string[]>>;
  /** Lists the newest completed restore test of each resource of a region since an instant, by ARN. */
  readonly listRestoreTests: (region: Region, since: Instant) => Promise<Result<ReadonlyMap<string, RestoreTest>>>;
  /** AWS Backup's own plans; loaded on demand. */
  readonly backupPlans: () => Promise<BackupPlans>;
  /** Boot tests of recovery points; loaded on demand. */
  readonly bootTests: () => Promise<BootTests>;
  /**
   * Checks the changes before the first is made, in a dry run as well: those bound to fail become failures. Absent where nothing can be
   * checked.
   */
  readonly foresee?: (changeSet: ChangeSet) => Promise<ChangeSet>;
  /** Copies of AWS Backup's recovery points; absent where it does not make the backups. */
  readonly vaultCopies?: () => Promise<VaultCopies>;
  /** Reads facts about a KMS key, by ARN. */
  readonly readKey: (arn: string) => Promise<Result<KeyFacts>>;
  /** Sends metrics for alarms; returns the fault where they did not arrive. */
  readonly putMetrics: (put: MetricsPut) => Promise<Fault | null>;
  /** How a kind restores; loaded on demand. */
  readonly restoring: (kind: OwnKindName) => Promise<Restoring>;
  /** The Recycle Bin, where deletions go while a rule of the account keeps them; loaded on demand. */
  readonly recycleBin: () => Promise<RecycleBin>;
  readonly close: () => void;
}

/** AWS Backup's record of a resource that it has backed up. */
export interface ProtectedResource {
  /** When it was last backed up. */
  readonly at: Instant;
  readonly id: RecoveryPointId;
}

/** Returns the kind registered under a name. */
export function kindOf<Wired>(kinds: ReadonlyMap<KindName, Wired>, name: KindName): Wired {
  const kind = kinds.get(name);
  if (kind === undefined) throw new Error(`nothing is wired for the kind ${name}: this is a bug`);
  return kind;
}

/** One pair of resource and recovery point: list, create, delete, describe. Expected refusals are returned as values. */
export interface Kind {
  /** Lists resources; with `whole`, includes everything that a replacement needs at launch, which for some kinds costs one more request. */
  readonly listResources: (
    region: Region,
    lines: readonly TagLine[],
    asked?: { readonly whole: boolean },
  ) => Promise<Result<readonly Resource[]>>;
  /** Lists everything of this account that carries our mark, and marked snapshots whose recovery point is gone. */
  readonly listPoints: (region: Region) => Promise<Result<PointListing>>;
  /**
   * Lists the same without left-over snapshots; with Data Lifecycle Manager's backups where requested, and with `whole` where copies are
   * wanted.
   */
  readonly listBackups?: (
    region: Region,
    asked: { readonly dlm: boolean; readonly whole?: boolean },
  ) => Promise<Result<readonly RecoveryPoint[]>>;
  /**
   * Reads the Expire tags of snapshots that differ from that of their recovery point; absent where a recovery point is its own snapshot.
   * @param asked Those whose snapshots to read, among `all` in the region.
   */
  readonly readStrays?: (
    region: Region,
    asked: readonly RecoveryPoint[],
    all: readonly RecoveryPoint[],
  ) => Promise<Result<ReadonlyMap<SnapshotId, string>>>;
  /** Returns which of these still exist in the region, by identity, or by id where they have none. */
  readonly readExisting: (region: Region, sources: readonly SourceFacts[]) => Promise<Result<ReadonlySet<string>>>;
  /** Reads what the guards ask about the candidates for deletion in one region. */
  readonly readEvidence: (region: Region, question: Question) => Promise<Evidence>;
  /** Makes the recovery point, or finds the one that an earlier attempt made for the same slot. */
  readonly create: (change: CreateChange) => Promise<CreateOutcome>;
  /** Deletes it. The last look is taken when the call's turn has come, before each attempt. */
  readonly delete: (change: DeleteChange, lastLook?: LastLook) => Promise<DeleteOutcome>;
  readonly deleteSnapshot: (change: DeleteSnapshotChange, lastLook?: LastLook) => Promise<DeleteSnapshotOutcome>;
  /** Reads the recovery points as they are now; one that is gone, or about to go, is absent. */
  readonly readPoints: (region: Region, ids: readonly RecoveryPointId[]) => Promise<Result<readonly RecoveryPoint[]>>;
  /** Reads the same for snapshots that may be left over. */
  readonly readLoose: (region: Region, ids: readonly SnapshotId[]) => Promise<Result<readonly LooseSnapshot[]>>;
  /**
   * Rewrites the expiry of recovery points of one region, all to the same value, and of their snapshots; no other tag changes. Reports each
   * outcome as soon as it is known.
   */
  readonly setExpiries: (
    changes: readonly SetExpiryChange[],
    tell: (change: SetExpiryChange, outcome: SetExpiryOutcome) => void,
  ) => Promise<void>;
  /** Makes a copy in another region, or finds the one that an earlier run made; absent where a copy could not be proven to be ours. */
  readonly copy?: (change: CopyChange) => Promise<CopyOutcome>;
  /** Reads the present states; an id that is not yet visible is absent. */
  readonly describeStates: (region: Region, ids: readonly RecoveryPointId[]) => Promise<Result<States>>;
  /** Lists the backups of the resources that other services of the cloud keep; absent where none does. */
  readonly listOtherBackups?: (region: Region, question: OthersQuestion) => Promise<Result<readonly OtherBackup[]>>;
}

export interface OthersQuestion {
  /** Resources of one region, as listed. */
  readonly resources: readonly Resource[];
  /** Backups begun at or after this instant may belong to this run, and are left out. */
  readonly before: Instant;
  /** True where AWS Backup works on our behalf: backups that it made for our slots are left out. */
  readonly exceptSlots: boolean;
}

export interface PointListing {
  readonly points: readonly RecoveryPoint[];
  readonly loose: readonly LooseSnapshot[];
  /** Problems with some entries that this run cannot fix; absent means none. */
  readonly troubles?: readonly Failure[];
  /** Problems with entries that are not known to be ours; absent means none. */
  readonly warnings?: readonly Warning[];
  /** The jobs of AWS Backup's vault; absent where they were not requested. */
  readonly jobs?: SeenJobs;
}

/** A check right before a deletion: a fault means that it must not be made after all. */
export type LastLook = () => Promise<Fault | null>;

/** The questions of the guards. Null where a guard is switched off or has nothing to ask. */
export interface Question {
  readonly sources: readonly SourceFacts[] | null;
  /** Those whose users are to be read. */
  readonly candidates: readonly RecoveryPointId[] | null;
  /** Candidates whose listing does not show whether they are public. */
  readonly unclear: readonly RecoveryPointId[];
  /** Whether to read every recovery point with its snapshots, or only those relevant to these left-over snapshots. */
  readonly registered: boolean | readonly Pick<LooseSnapshot, 'id' | 'madeFor'>[];
}

export type States = ReadonlyMap<
  RecoveryPointId,
  {
    readonly state: RecoveryPointState;
    readonly stateText: string;
    readonly stateReason: string;
    /** The fault to report for a final state other than available; absent leaves that to the core. */
    readonly fault?: Fault;
  }
>;
