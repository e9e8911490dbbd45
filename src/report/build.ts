import { readExpireTag } from '../decide/expire-tag.ts';
import { formatExpiry, formatInstant } from '../decide/expiry.ts';
import { backupTagValue } from '../decide/tag-lines.ts';
import type { Request } from '../inputs/request.ts';
import { groupBy } from '../model/group.ts';
import {
  type Applied,
  type BackupCalendar,
  type Change,
  type CreateChange,
  type CreatedEntry,
  type DeleteChange,
  type DeletedEntry,
  type Failure,
  type FinishedSnapshotEntry,
  type Instant,
  type KeptEntry,
  type PreviewEntry,
  type Region,
  type RegionEntry,
  type Report,
  type RetainedEntry,
  type RunOutcome,
  recoveryPointId,
  type Story,
  type SyncedEntry,
} from '../model.ts';
import { backupPlanValue } from '../plan/membership.ts';
import type { PlannedRule } from '../plan/model.ts';
import { failedEntries, failuresOf, warningsOf } from './failures.ts';
import { type Namer, namer } from './named.ts';
import { isGone } from './verdict.ts';

/** What a report tells of a sync. */
export interface SyncReport {
  readonly entries: readonly SyncedEntry[];
  readonly failures: readonly Failure[];
  readonly regions: readonly { readonly region: Region; readonly read: boolean }[];
}

export interface WholeStory extends Story {
  readonly request: Request;
  readonly startedAt: Instant;
  readonly finishedAt: Instant;
  /** The rules of the plan file that are due. */
  readonly rulesDue?: readonly PlannedRule[];
  readonly preview?: PreviewEntry | null;
  /** What a sync did; absent in other modes. */
  readonly sync?: SyncReport | null;
  /** Absent where nothing was looked at that could fill it. */
  readonly calendar?: BackupCalendar | null;
  readonly changeSetPath?: string | null;
  readonly previewPath?: string | null;
}

/** Puts what was observed, decided and done into the one value that every view is made from. */
export function buildReport(story: WholeStory): Report {
  const { request, changeSet, applied, sync = null } = story;
  const synced = sync?.entries ?? [];
  const names = namer(story);
  const created = createdEntries(story, names);
  const deleted = deletedEntries(changeSet.changes, applied, names);
  const kept = keptEntries(changeSet.changes, applied, names);
  const failures: Failure[] = [
    ...changeSet.failures,
    ...(applied === null ? [] : failuresOf(applied, names)),
    ...(story.settled?.failures ?? []),
    ...(sync?.failures ?? []),
  ];
  const madeNow = created.filter((entry) => !entry.alreadyDone).length;
  const finishedSnapshots = finishedEntries(changeSet.changes, applied, names);
  const made = created.filter(({ state }) => state !== 'failed').length;
  const finished = finishedSnapshots.filter(isGone);
  const retained = retainedEntries(changeSet.changes, applied, names);
  const moved = retained.filter(({ state }) => state !== 'failed').length;
  const succeeded =
    made +
    deleted.length +
    finished.length +
    moved +
    synced.filter(({ state }) => state === 'done' || state === 'planned').length;
  return {
    version: 1,
    mode: request.mode,
    dryRun: request.dryRun,
    kinds: request.kinds,
    engine: request.engine.name,
    vault: request.engine.name === 'direct' ? null : request.engine.vault,
    outcome: outcomeOf(failures, succeeded, story),
    startedAt: formatInstant(story.startedAt),
    finishedAt: formatInstant(story.finishedAt),
    account: story.account,
    caller: story.caller,
    ...askedFor(request),
    plan: story.rulesDue === undefined || story.rulesDue.length === 0 ? null : backupPlanValue(story.rulesDue),
    run: request.workflowRun?.url ?? null,
    matchedCount: changeSet.matched,
    createdCount: madeNow,
    deletedCount: deleted.length + finished.length,
    keptCount: kept.length,
    failedCount: failures.length,
    regions: regionEntries(story, created, [...deleted, ...finished], kept, failures),
    created,
    deleted,
    finishedSnapshots,
    retained,
    calendar: story.calendar ?? null,
    synced,
    kept,
    skipped: changeSet.skipped.map((skipped) => {
      const { reason, actionNeeded } = skipped;
      return { ...names.resource(skipped), reason, actionNeeded };
    }),
    otherBackups: story.others?.entries ?? [],
    warnings: [
      ...changeSet.warnings,
      ...(applied === null ? [] : warningsOf(applied)),
      ...(story.others?.warnings ?? []),
    ],
    failed: failedEntries(failures, request.kinds, story),
    preview: story.preview ?? null,
    changeSetPath: story.changeSetPath ?? null,
    previewPath: story.previewPath ?? null,
  };
}

function askedFor(request: Request): Pick<Report, 'tag' | 'expiry'> {
  if (request.mode !== 'backup' && request.mode !== 'purge') return { tag: null, expiry: null };
  if (request.tagLines === null) return { tag: null, expiry: null };
  return {
    tag: backupTagValue(request.tagLines),
    expiry: request.mode === 'backup' ? request.expiryText : null,
  };
}

/** `partial` needs something that went well beside what failed: a change done, or a region that was read whole. */
function outcomeOf(failures: readonly Failure[], succeeded: number, { inventory, sync }: WholeStory): RunOutcome {
  if (failures.length === 0) return 'ok';
  if (succeeded > 0) return 'partial';
  const onlyRegions = failures.every((failed) => failed.action === 'read');
  const regions = [...(inventory?.regions ?? []), ...(sync?.regions ?? [])];
  return onlyRegions && regions.some(({ read }) => read) ? 'partial' : 'failed';
}

function createdEntries({ changeSet, applied, settled }: Story, names: Namer): CreatedEntry[] {
  const entry = (change: CreateChange) => ({
    ...names.resource(change.resource),
    name: change.slot,
    reboot: change.resource.reboot,
    copyOf: null,
  });
  if (applied === null) {
    return changeSet.changes.flatMap((change): CreatedEntry[] => {
      if (change.action !== 'create') return [];
      const expiresAt = formatExpiry(change.expiresAt);
      return [{ ...entry(change), expiresAt, state: 'planned', alreadyDone: false }];
    });
  }
  return applied.created.flatMap(({ change, outcome }): CreatedEntry[] => {
    if (outcome.result === 'failed') return [];
    const stateText = settled?.stateTexts?.get(outcome.id) ?? outcome.stateText;
    return [
      {
        ...entry(change),
        ...(outcome.slot === undefined ? {} : { name: outcome.slot }),
        ...(stateText === undefined ? {} : { stateText }),
        recoveryPointId: outcome.id,
        expiresAt: formatExpiry(outcome.expiresAt),
        state: settled?.states.get(outcome.id) ?? outcome.state,
        alreadyDone: outcome.result === 'already-done',
      },
    ];
  });
}

function deletedEntries(changes: readonly Change[], applied: Applied | null, names: Namer): DeletedEntry[] {
  const entry = ({ point, expiresAt, because }: DeleteChange) => ({
    ...names.point(point),
    name: point.name,
    createdAt: point.createdAt === null ? '' : formatInstant(point.createdAt),
    expiresAt: expiresAt === null ? null : formatExpiry(expiresAt),
    because,
    gib: point.snapshots.reduce((sum, snapshot) => sum + (snapshot.gib ?? 0), 0),
  });
  if (applied === null) {
    return changes.flatMap((change): DeletedEntry[] => {
      if (change.action !== 'delete') return [];
      const snapshots = change.point.snapshots.map(({ id }) => ({ snapshotId: id, result: 'planned' as const }));
      return [{ ...entry(change), state: 'planned', snapshots }];
    });
  }
  return applied.deleted.flatMap(({ change, outcome }): DeletedEntry[] => {
    if (outcome.result === 'failed') return [];
    const snapshots = outcome.snapshots.map(({ snapshotId, result }) => ({ snapshotId, result }));
    return [{ ...entry(change), state: 'deleted', snapshots }];
  });
}

function keptEntries(changes: readonly Change[], applied: Applied | null, names: Namer): KeptEntry[] {
  const kept = changes.flatMap((change): KeptEntry[] => {
    if (change.action === 'keep-snapshot') {
      const { because, reason, snapshot } = change;
      const entry = { ...names.loose(snapshot), recoveryPointId: recoveryPointId(snapshot.id) };
      return [{ ...entry, name: '', because, reason }];
    }
    if (change.action !== 'keep' && change.action !== 'refuse') return [];
    const because = change.action === 'refuse' ? 'refused' : change.because;
    return [{ ...names.point(change.point), name: change.point.name, because, reason: change.reason }];
  });
  for (const { change, outcome } of applied?.deleted ?? []) {
    if (outcome.result !== 'failed') continue;
    const { point } = change;
    kept.push({ ...names.point(point), name: point.name, because: 'failed', reason: outcome.fault.message });
  }
  return kept;
}

function finishedEntries(changes: readonly Change[], applied: Applied | null, names: Namer): FinishedSnapshotEntry[] {
  const done =
    applied?.deletedSnapshots ??
    changes.flatMap((change) => (change.action === 'delete-snapshot' ? [{ change, outcome: null }] : []));
  return done.map(({ change: { snapshot, reason }, outcome }): FinishedSnapshotEntry => {
    const expiry = readExpireTag(snapshot.tags.expire);
    const expiresAt = expiry.readable ? formatExpiry(expiry.expiresAt) : null;
    const entry = { ...names.loose(snapshot), snapshotId: snapshot.id, expiresAt, gib: snapshot.gib ?? 0 };
    if (outcome === null) return { ...entry, result: 'planned', reason };
    if (outcome.result === 'failed') return { ...entry, result: 'failed', reason: outcome.fault.message };
    if (outcome.result === 'skipped') return { ...entry, result: 'skipped', reason: outcome.reason };
    return { ...entry, result: 'deleted', reason };
  });
}

function retainedEntries(changes: readonly Change[], applied: Applied | null, names: Namer): RetainedEntry[] {
  const done =
    applied?.retained ??
    changes.flatMap((change) => (change.action === 'set-expiry' ? [{ change, outcome: null }] : []));
  return done.map(({ change: { point, from, to, because }, outcome }) => ({
    ...names.point(point),
    from,
    to: formatExpiry(to),
    because,
    state: outcome === null ? 'planned' : outcome.result,
  }));
}

function regionEntries(
  { request, inventory, changeSet, sync }: WholeStory,
  created: readonly CreatedEntry[],
  deleted: readonly (DeletedEntry | FinishedSnapshotEntry)[],
  kept: readonly KeptEntry[],
  failures: readonly Failure[],
): RegionEntry[] {
  // What was selected and is known to get no backup is no change any more.
  const owed = request.mode === 'backup' ? changeSet.failures.filter(({ action }) => action === 'create') : [];
  const matched = countByRegion([
    ...changeSet.changes.flatMap((change) => (change.action === 'create' ? [change.resource] : [])),
    ...owed,
  ]);
  const [made, gone, stays, failed] = [created, deleted, kept, failures].map(countByRegion);
  const kindsOf = groupBy([...(inventory?.regions ?? []), ...(sync?.regions ?? [])], ({ region }) => region);
  return [...kindsOf].map(([region, kinds]) => ({
    region,
    read: kinds.every(({ read }) => read),
    matched: matched.get(region) ?? 0,
    created: made?.get(region) ?? 0,
    deleted: gone?.get(region) ?? 0,
    kept: stays?.get(region) ?? 0,
    failed: failed?.get(region) ?? 0,
  }));
}

function countByRegion(items: readonly { readonly region: Region | null }[]): ReadonlyMap<Region, number> {
  const counts = new Map<Region, number>();
  for (const { region } of items) {
    if (region !== null) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return counts;
}
