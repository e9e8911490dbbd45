import { readExpireTag } from '../../decide/expire-tag.ts';
import { formatExpiry, formatInstant } from '../../decide/expiry.ts';
import { backupTagValue } from '../../decide/tag-lines.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import type {
  AccountId,
  Applied,
  BackupCalendar,
  Change,
  ChangeSet,
  CommonReport,
  DeleteChange,
  DeletedEntry,
  FinishedSnapshotEntry,
  Instant,
  Inventory,
  KeptEntry,
  MakerEntry,
  Region,
  RegionEntry,
} from '../../model.ts';
import { commonReport, countByRegion, type Ended, makerOf } from '../../report/common.ts';
import { failuresOf } from '../../report/failures.ts';
import { keptEntries } from '../../report/kept-entries.ts';
import { type Namer, namer } from '../../report/named.ts';
import { type JobsTold, jobsTold } from './jobs.ts';
import { type Recoverable, recoverableUntil, untilOf } from './recoverable.ts';

/** The fields that a purge adds to the report. */
export interface PurgeReport extends CommonReport, MakerEntry, JobsTold {
  readonly mode: 'purge';
  /** The tag lines, where only their recovery points were judged; null where all were. */
  readonly tag: string | null;
  readonly regions: readonly PurgeRegion[];
  readonly deletedCount: number;
  readonly keptCount: number;
  readonly deleted: readonly DeletedEntry[];
  readonly finishedSnapshots: readonly FinishedSnapshotEntry[];
  readonly kept: readonly KeptEntry[];
  /** Regions where it is unknown whether deletions can be undone, with the reason; only regions with deletions are listed. */
  readonly recoveryUnknown: readonly RecoveryUnknown[];
  /** Null where no region was read. */
  readonly calendar: BackupCalendar | null;
}

/** A region where it is unknown whether deletions can be undone. */
export interface RecoveryUnknown {
  readonly account: AccountId | null;
  readonly region: Region;
  readonly reason: string;
}

export interface PurgeRegion extends RegionEntry {
  readonly deleted: number;
  readonly kept: number;
}

/** What a purge observed, decided and did; steps that it did not reach are absent. */
export interface PurgeTold {
  readonly inventory?: Inventory;
  readonly changeSet?: ChangeSet;
  readonly changeSetPath?: string | null;
  /** Null in a dry run. */
  readonly applied?: Applied | null;
  readonly calendar?: BackupCalendar | null;
  readonly recoverable?: Recoverable;
}

const NOTHING: Recoverable = { at: 0, days: new Map(), unknown: new Map() };

/** Builds the report of a purge, from which all its views are rendered. */
export function purgeReport(ended: Ended<PurgeRequest>, told: PurgeTold = {}): PurgeReport {
  const { inventory = null, applied = null, calendar = null, changeSetPath = null, recoverable = NOTHING } = told;
  const { account, request } = ended;
  const names = namer({ account, inventory });
  const { changes = [], failures = [], warnings = [] } = told.changeSet ?? {};
  const deleted = deletedEntries(changes, applied, names, recoverable);
  const finishedSnapshots = finishedEntries(changes, applied, names, recoverable);
  const gone = [...deleted, ...finishedSnapshots.filter(isGone)];
  const kept = keptEntries(changes, applied, names);
  const common = commonReport(ended, {
    failures: [...failures, ...(applied === null ? [] : failuresOf(applied, names))],
    warnings,
    succeeded: gone.length,
    regions: inventory?.regions ?? [],
    inventory,
    applied,
    changeSetPath,
  });
  const [deletedIn, keptIn] = [countByRegion(gone), countByRegion(kept)];
  return {
    mode: 'purge',
    ...common,
    ...makerOf(request),
    tag: request === null || request.tagLines === null ? null : backupTagValue(request.tagLines),
    regions: common.regions.map((entry) => ({
      ...entry,
      deleted: deletedIn(entry.region),
      kept: keptIn(entry.region),
    })),
    deletedCount: gone.length,
    keptCount: kept.length,
    deleted,
    finishedSnapshots,
    kept,
    recoveryUnknown: [...recoverable.unknown].map(([region, { message }]) => ({ account, region, reason: message })),
    ...jobsTold(inventory, account),
    calendar,
  };
}

/** Returns true for a left-over snapshot that was deleted, or would be in a real run. */
export function isGone({ result }: FinishedSnapshotEntry): boolean {
  return result === 'deleted' || result === 'planned';
}

function deletedEntries(
  changes: readonly Change[],
  applied: Applied | null,
  names: Namer,
  recoverable: Recoverable,
): DeletedEntry[] {
  const entry = ({ point, expiresAt, because }: DeleteChange, until: Instant | null) => ({
    ...names.point(point),
    name: point.name,
    createdAt: point.createdAt === null ? '' : formatInstant(point.createdAt),
    expiresAt: expiresAt === null ? null : formatExpiry(expiresAt),
    because,
    gib: point.snapshots.reduce((sum, snapshot) => sum + (snapshot.gib ?? 0), 0),
    recoverableUntil: instantOrNull(until),
  });
  if (applied === null) {
    return changes.flatMap((change): DeletedEntry[] => {
      if (change.action !== 'delete') return [];
      const snapshots = change.point.snapshots.map(({ id }) => ({ snapshotId: id, result: 'planned' as const }));
      return [{ ...entry(change, recoverableUntil(change, null, recoverable)), state: 'planned', snapshots }];
    });
  }
  return applied.deleted.flatMap(({ change, outcome }): DeletedEntry[] => {
    if (outcome.result === 'failed' || outcome.result === 'kept') return [];
    const snapshots = outcome.snapshots.map(({ snapshotId, result }) => ({ snapshotId, result }));
    // For points that someone else deleted, neither the time nor the rules are known.
    const until = outcome.result === 'done' ? recoverableUntil(change, snapshots, recoverable) : null;
    return [{ ...entry(change, until), state: 'deleted', snapshots }];
  });
}

function instantOrNull(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

function finishedEntries(
  changes: readonly Change[],
  applied: Applied | null,
  names: Namer,
  recoverable: Recoverable,
): FinishedSnapshotEntry[] {
  const done =
    applied?.deletedSnapshots ??
    changes.flatMap((change) => (change.action === 'delete-snapshot' ? [{ change, outcome: null }] : []));
  return done.flatMap(({ change: { snapshot, reason }, outcome }): FinishedSnapshotEntry[] => {
    if (outcome?.result === 'kept') return [];
    const expiry = readExpireTag(snapshot.tags.expire);
    const expiresAt = expiry.readable ? formatExpiry(expiry.expiresAt) : null;
    const common = { ...names.loose(snapshot), snapshotId: snapshot.id, expiresAt, gib: snapshot.gib ?? 0 };
    const goes = outcome === null || outcome.result === 'done';
    const until = goes ? untilOf(snapshot.region, [snapshot.id], recoverable) : null;
    const entry = { ...common, recoverableUntil: instantOrNull(until) };
    if (outcome === null) return [{ ...entry, result: 'planned', reason }];
    if (outcome.result === 'failed') return [{ ...entry, result: 'failed', reason: outcome.fault.message }];
    return [{ ...entry, result: 'deleted', reason }];
  });
}
