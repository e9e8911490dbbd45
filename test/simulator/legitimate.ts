import type { FailedEntry } from '../../src/model.ts';
import type { AnyReport as Report } from '../report/any-report.ts';
import { type Attempt, orderOf, purgeRules } from './attempt.ts';
import { isUnreadForAReason } from './check-report.ts';
import { allPoints, type PointFact, pointNow, type ResourceFact, resourcesNow } from './facts.ts';
import { demandOn } from './plan-rules.ts';
import { isBroken, isProvenOurs, meaningOf } from './rules.ts';
import type { World } from './world.ts';

/** Failures that a run must tell although nothing went wrong on the way. */

const MINUTE = 60_000;

type Told = Omit<FailedEntry, 'region'> & { readonly region: string };

export function isLegitimateOfBackup(world: World, attempt: Attempt, report: Report, failed: FailedEntry): boolean {
  const { task, witness } = attempt;
  const entry = { ...failed, region: failed.region ?? '' };
  if (entry.action === 'read') return isUnreadForAReason(attempt, failed);
  if (entry.fault === 'none-found') return report.matchedCount === 0;
  if (entry.fault === 'not-allowed') return task.approved !== null;
  // Which ones are told is judged by itself.
  if (entry.action === 'select' && entry.fault === 'bad-input') return true;
  const places = task.kinds.map((kind) => ({ kind, region: entry.region }));
  if (!world.account.regions.has(entry.region)) return false;
  if (entry.action === 'wait') {
    return places.some((place) => {
      const state = pointNow(world.account, place, entry.target)?.state;
      if (state === undefined) return false;
      return entry.fault === 'backup-failed' ? state === 'failed' : readyAfter(world, place.kind) > 2 * MINUTE;
    });
  }
  return places.some((place) => {
    const resource = witness.viewOf(place).resources?.find(({ id }) => id === entry.target);
    if (resource !== undefined && isBroken(resource)) return entry.fault === 'wrong-state';
    return resource !== undefined && mayHaveNone(world, attempt, resource, entry);
  });
}

/** Whether this failure may be all that comes of a backup. */
function mayHaveNone(world: World, attempt: Attempt, resource: ResourceFact, { fault }: Told): boolean {
  const { account } = world;
  const { settings } = account;
  const id = attempt.task.workflowRun?.id;
  const named = allPoints(account, resource).filter(({ name }) => name.includes(nameIn(resource)));
  switch (fault) {
    case 'backup-failed':
      return named.some(
        ({ name, state }) => name.includes(id ?? '-') && ['failed', 'disabled', 'copying'].includes(state),
      );
    case 'name-taken':
      return (
        named.some((point) => !isMeantSlot(world, attempt, point, resource)) ||
        [...attempt.namesHeld].some((name) => name.includes(resource.id))
      );
    case 'quota-reached': {
      const most =
        resource.kind === 'rds-instance' ? settings.manualDbSnapshotQuota : settings.manualDbClusterSnapshotQuota;
      return resource.kind.startsWith('rds-') && countManual(world, resource) >= most;
    }
    case 'busy': {
      const state = resourcesNow(account, resource).find(({ key }) => key === resource.key)?.state;
      // A volume that is being snapshotted all the time: as many as may be are under way.
      return (resource.kind.startsWith('rds-') && state !== 'available') || readyAfter(world, resource.kind) > MINUTE;
    }
    default:
      return false;
  }
}

/** As much of a resource's id as the name of every backup of it holds. */
function nameIn({ kind, id }: ResourceFact): string {
  return kind === 'rds-cluster' ? id.slice(0, 20) : id;
}

function countManual({ account }: World, { kind, region }: ResourceFact): number {
  const { dbSnapshots, dbClusterSnapshots } = account.region(region);
  const all = [...(kind === 'rds-instance' ? dbSnapshots : dbClusterSnapshots).values()];
  return all.filter(({ type, ownerId }) => type === 'manual' && ownerId === account.accountId).length;
}

function readyAfter({ account: { settings } }: World, kind: PointFact['kind']): number {
  return kind.startsWith('rds-') ? settings.dbSnapshotReadyMs : settings.imageReadyMs;
}

/** Whether a recovery point is the backup of the slot that this attempt stands for. */
export function isMeantSlot({ account }: World, { task }: Attempt, point: PointFact, resource: ResourceFact): boolean {
  return (
    isProvenOurs(point, account.accountId) &&
    point.source === resource.id &&
    // Of all that ever had its name.
    point.incarnation === resource.incarnation &&
    point.tags.get('BackupSource') === resource.id &&
    point.tags.get('BackupTag') === demandOn(resource, orderOf(task))?.backupTag &&
    point.tags.get('BackupRun') === (task.workflowRun?.url ?? point.name) &&
    meaningOf(point.tags.get('Expire')) !== null &&
    ['pending', 'available', 'failed'].includes(point.state)
  );
}

export function isLegitimateOfPurge(world: World, attempt: Attempt, failed: FailedEntry): boolean {
  const entry = { ...failed, region: failed.region ?? '' };
  const { account } = world;
  const { witness, task } = attempt;
  const region = account.regions.get(entry.region);
  switch (entry.action) {
    case 'read':
      return isUnreadForAReason(attempt, failed);
    case 'purge':
      return entry.fault === 'too-many-deletions' && purgeRules(world, attempt).maxDeletions !== null;
    case 'create':
      return task.kinds.some((kind) =>
        witness
          .viewOf({ kind, region: entry.region })
          .points?.some(({ id, state }) => id === entry.target && state === 'failed'),
      );
    case 'wait':
      return task.kinds.some((kind) =>
        witness
          .viewOf({ kind, region: entry.region })
          .points?.some(({ id, state }) => id === entry.target && ['pending', 'creating'].includes(state)),
      );
    case 'delete-snapshot':
      return witness.left.has(entry.target) || region?.snapshots.get(entry.target)?.locked === true;
    case 'delete': {
      const snapshot = region?.snapshots.get(entry.target);
      const inUse = region?.imageIdsBySnapshot.has(entry.target) === true && task.inputs['protect-in-use'] === 'false';
      if (snapshot !== undefined) return snapshot.locked || snapshot.managedByBackup || inUse;
      // AWS documents no way to delete a snapshot of a database that has failed.
      const failed = task.kinds.some(
        (kind) => pointNow(account, { kind, region: entry.region }, entry.target)?.state === 'failed',
      );
      return failed && entry.fault === 'wrong-state' && !account.settings.failedDbSnapshotsDeletable;
    }
    default:
      return false;
  }
}
