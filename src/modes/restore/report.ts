import { formatExpiry, formatInstant } from '../../decide/expiry.ts';
import type { RestoreRequest } from '../../inputs/request.ts';
import type {
  CommonReport,
  Failure,
  Inventory,
  Named,
  RecoveryPointId,
  RecoveryPointState,
  ResourceId,
  RestoreChange,
  Restored,
  RestoredState,
  RestoreFields,
  SnapshotId,
  Undeleted,
  Warning,
} from '../../model.ts';
import { commonReport, type Ended } from '../../report/common.ts';

/** The fields that a restore adds to the report. */
export interface RestoreReport extends CommonReport {
  readonly mode: 'restore';
  /** The input `from`. */
  readonly from: string | null;
  /** RFC 3339 in UTC to the second, or `newest`. */
  readonly at: string;
  /** One entry, or none where nothing was restored. */
  readonly restored: readonly RestoredEntry[];
  /** Recovery points that were brought back from the Recycle Bin, with `from: recycle-bin`. */
  readonly undeleted: readonly UndeletedEntry[];
}

/** One recovery point that was brought back from the Recycle Bin, or would be. */
export interface UndeletedEntry extends Named {
  readonly recoveryPointId: RecoveryPointId;
  /** Same as `recoveryPointId`, so that every restore names its result in this field. */
  readonly restoredId: string;
  readonly name: string;
  /** When it was deleted: RFC 3339 in UTC to the second. */
  readonly deletedAt: string;
  /** `failed` where it is not back, or is unusable. */
  readonly state: RecoveryPointState | 'planned';
  /** True when an earlier run brought it back. */
  readonly alreadyDone: boolean;
  /** Its expiry from now on, or `never`; null where it has no readable expiry. */
  readonly expiresAt: string | null;
  /** Its snapshots that were in the Recycle Bin. */
  readonly snapshots: readonly SnapshotId[];
}

/** One resource that was made from a recovery point, or would be. */
export interface RestoredEntry extends Named {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
  readonly recoveryPointId: RecoveryPointId;
  /** Id of the new resource; null in a dry run, except for databases, whose name is known in advance. */
  readonly restoredId: string | null;
  readonly state: RestoredState | 'planned';
  /** The service's own word for the state; absent in a dry run. */
  readonly stateText?: string;
  /** True when an earlier attempt of the same run made it. */
  readonly alreadyDone: boolean;
  /** The slot, which is the client token where the service accepts one. */
  readonly name: string;
  /** The settings of the new resource, each with its origin. */
  readonly fields: RestoreFields;
  /** Steps for what no backup contains, in their usual order. */
  readonly toDo: readonly string[];
}

/** A change and its result. */
export interface RestoreDone {
  readonly change: RestoreChange;
  /** Null in a dry run. */
  readonly made: (Restored & { readonly id: ResourceId; readonly alreadyDone: boolean }) | null;
}

/** What a restore found and did; steps that it did not reach are absent. */
export interface RestoreTold {
  readonly inventory?: Inventory;
  readonly done?: RestoreDone | null;
  readonly undone?: readonly Undeleted[];
  readonly failures?: readonly Failure[];
  readonly warnings?: readonly Warning[];
  readonly changeSetPath?: string | null;
}

/** Builds the report of a restore, from which all its views are rendered. */
export function restoreReport(ended: Ended<RestoreRequest>, told: RestoreTold = {}): RestoreReport {
  const { inventory = null, done = null, undone = [], failures = [], warnings = [], changeSetPath = null } = told;
  const restored = done === null ? [] : [entryOf(done, ended)];
  const undeleted = undone.map((one) => undeletedEntry(one, ended));
  const common = commonReport(ended, {
    failures,
    warnings,
    succeeded: [...restored, ...undeleted].filter(({ state }) => state !== 'failed').length,
    regions: inventory?.regions ?? [],
    inventory,
    changeSetPath,
  });
  const { request } = ended;
  const at = request === null || request.at === null ? 'newest' : formatInstant(request.at);
  return { mode: 'restore', ...common, from: request?.from ?? null, at, restored, undeleted };
}

function entryOf({ change, made }: RestoreDone, { account }: Ended<RestoreRequest>): RestoredEntry {
  const { region, kind, source, sourceName, point, slot, name, fields, toDo } = change;
  return {
    account,
    region,
    kind,
    resourceId: source,
    resourceName: sourceName,
    recoveryPointId: point,
    restoredId: made?.id ?? name,
    state: made?.state ?? 'planned',
    ...(made !== null && { stateText: made.stateText }),
    alreadyDone: made?.alreadyDone ?? false,
    name: slot,
    fields,
    toDo,
  };
}

function undeletedEntry({ change, point, expiresAt, fault }: Undeleted, { account, request }: Ended<RestoreRequest>) {
  const { kind, region, id, name, source, sourceName, deletedAt, snapshots, point: before } = change.deleted;
  const shown = request?.dryRun === true;
  const entry: UndeletedEntry = {
    account,
    region,
    kind,
    resourceId: point?.source ?? source,
    resourceName: point?.tags.sourceName ?? sourceName,
    recoveryPointId: id,
    restoredId: id,
    name,
    deletedAt: formatInstant(deletedAt),
    state: stateOf(point, fault, shown),
    alreadyDone: before !== null,
    expiresAt: expiresAt === null ? null : formatExpiry(expiresAt),
    snapshots,
  };
  return entry;
}

/** A point that is back, but still has its old expiry, is a backup nevertheless. */
function stateOf(point: Undeleted['point'], fault: Undeleted['fault'], shown: boolean): UndeletedEntry['state'] {
  if (shown) return 'planned';
  return point === null || fault?.code === 'resource-gone' ? 'failed' : point.state;
}
