import { groupBy } from '../group.ts';
import {
  type AccountId,
  type Change,
  type ChangeSet,
  type DeleteChange,
  type Evidence,
  type Failure,
  type KeepReason,
  type Place,
  placeOf,
  type RecoveryPoint,
  type Region,
  type Result,
  wordsOf,
} from '../model.ts';
import type { MaxDeletions, PurgeRequest } from '../request.ts';
import { guardUnevaluated, tooManyDeletions } from './faults.ts';
import { proveOwnership } from './ownership.ts';

/** What the guards may look at beside the change set. */
export interface GuardContext {
  readonly account: AccountId;
  readonly request: PurgeRequest;
  readonly evidence: ReadonlyMap<Place, Evidence>;
}

/**
 * Applies every guard. A guard turns a delete into a keep or a refuse, never the reverse; one that cannot be evaluated
 * refuses, which makes the run red.
 */
export function guard(changeSet: ChangeSet, context: GuardContext): ChangeSet {
  return [minKeep, notPublic, inUse, stillUsedSnapshots, maxDeletions].reduce(
    (guarded, rule) => rule(guarded, context),
    changeSet,
  );
}

type Guard = (changeSet: ChangeSet, context: GuardContext) => ChangeSet;

/**
 * Keeps the newest available recovery points of every source that still exists, expired or not: a purge that goes on while
 * backups fail must not take the last one.
 */
const minKeep: Guard = (changeSet, { account, request, evidence }) => {
  if (request.minKeep === 0) return changeSet;
  const newest = newestAvailable(changeSet.changes, account, request.minKeep);
  const existingIn = (place: Place) => evidence.get(place)?.existing ?? null;
  return perDelete(changeSet, 'min-keep', existingIn, always, (change, existing) => {
    if (!existing.has(change.source) || !newest.has(change.point)) return null;
    return keep(change, 'min-keep', `among the newest ${request.minKeep} of ${change.source}, which still exists`);
  });
};

function newestAvailable(changes: readonly Change[], account: AccountId, count: number): ReadonlySet<RecoveryPoint> {
  const available = changes.flatMap((change) => {
    if (!('point' in change) || change.point.state !== 'available') return [];
    const ownership = proveOwnership(change.point, account);
    return ownership.ours ? [{ point: change.point, key: `${placeOf(change.point)} ${ownership.source}` }] : [];
  });
  const newest = new Set<RecoveryPoint>();
  for (const group of groupBy(available, ({ key }) => key).values()) {
    const points = group.map(({ point }) => point);
    // One of unknown age may be the newest: it is kept, and takes no other's place.
    for (const point of points) if (point.createdAt === null) newest.add(point);
    const dated = points.flatMap((point) => (point.createdAt === null ? [] : [{ point, at: point.createdAt }]));
    dated.sort((a, b) => b.at - a.at || (a.point.id < b.point.id ? 1 : -1));
    for (const { point } of dated.slice(0, count)) newest.add(point);
  }
  return newest;
}

/** Keeps what is public, where only a question of its own tells: others may be using it. */
const notPublic: Guard = (changeSet, { evidence }) => {
  const publicIn = (place: Place) => evidence.get(place)?.public ?? null;
  const asked = ({ point }: DeleteChange) => point.public === null;
  return perDelete(changeSet, 'public', publicIn, asked, (change, publicOnes) =>
    publicOnes.has(change.point.id) ? keep(change, 'public', 'it is public: others may be using it') : null,
  );
};

/** Keeps what a live instance or a launch template still names: future launches would fail, and nothing would warn. */
const inUse: Guard = (changeSet, { request, evidence }) => {
  if (!request.protectInUse) return changeSet;
  const usersIn = (place: Place) => evidence.get(place)?.users ?? null;
  return perDelete(changeSet, 'protect-in-use', usersIn, always, (change, users) => {
    const names = users.get(change.point.id) ?? [];
    return names.length === 0 ? null : keep(change, 'in-use', `in use by ${listed(names)}`);
  });
};

function listed(names: readonly string[]): string {
  const shown = [...names].sort().slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

/**
 * A loose snapshot stays while its AMI is still there, tagged or not, and while another AMI consists of it. EC2 itself only
 * promises to refuse the deletion of a registered AMI's root snapshot.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html
 */
const stillUsedSnapshots: Guard = (changeSet, { evidence }) => {
  const blind = new Set<Region>();
  const failures: Failure[] = [];
  const changes = changeSet.changes.filter((change) => {
    if (change.action !== 'delete-snapshot') return true;
    const { snapshot } = change;
    const registered = evidence.get(placeOf(snapshot))?.registered ?? null;
    if (registered === null)
      throw new Error(`no evidence was read about snapshots in ${snapshot.region}: this is a bug`);
    if (registered.ok) {
      const parentIsThere = snapshot.madeFor !== null && registered.value.points.has(snapshot.madeFor);
      return !parentIsThere && !registered.value.snapshots.has(snapshot.id);
    }
    if (!blind.has(snapshot.region)) {
      blind.add(snapshot.region);
      failures.push(unevaluated(snapshot.region, 'snapshots', registered.fault));
    }
    return false;
  });
  return { ...changeSet, changes, failures: [...changeSet.failures, ...failures] };
};

/** Refuses the whole purge when more would go than the user allows. */
const maxDeletions: Guard = (changeSet, { request }) => {
  if (request.maxDeletions === null) return changeSet;
  const ours = changeSet.changes.filter(
    (change) => 'point' in change && !(change.action === 'keep' && change.because === 'not-ours'),
  );
  const due = ours.filter((change) => change.action === 'delete').length;
  if (!isAbove(request.maxDeletions, due, ours.length)) return changeSet;
  const limit = 'count' in request.maxDeletions ? `${request.maxDeletions.count}` : `${request.maxDeletions.percent}%`;
  const noun = wordsOf(ours.flatMap((change) => ('point' in change ? [change.point.kind] : []))).point;
  const fault = tooManyDeletions(due, ours.length, noun, limit);
  const changes = changeSet.changes.flatMap((change): Change[] => {
    if (change.action === 'delete') return [{ action: 'refuse', point: change.point, reason: fault.message }];
    return change.action === 'delete-snapshot' ? [] : [change];
  });
  const failure: Failure = { region: null, target: 'max-deletions', action: 'purge', fault };
  return { ...changeSet, changes, failures: [...changeSet.failures, failure] };
};

function isAbove(limit: MaxDeletions, due: number, total: number): boolean {
  return 'count' in limit ? due > limit.count : due * 100 > limit.percent * total;
}

const always = () => true;

/** Asks a guard about every deletion that it applies to; where its evidence could not be read, the deletion is refused, told once a region. */
function perDelete<Known>(
  changeSet: ChangeSet,
  guardName: 'min-keep' | 'protect-in-use' | 'public',
  evidenceOf: (place: Place) => Result<Known> | null,
  applies: (change: DeleteChange) => boolean,
  judge: (change: DeleteChange, known: Known) => Change | null,
): ChangeSet {
  const failures = new Map<Region, Failure>();
  const changes = changeSet.changes.map((change): Change => {
    if (change.action !== 'delete' || !applies(change)) return change;
    const { region } = change.point;
    const known = evidenceOf(placeOf(change.point));
    if (known === null) throw new Error(`no evidence was read for the guard ${guardName} in ${region}: this is a bug`);
    if (known.ok) return judge(change, known.value) ?? change;
    const failure = failures.get(region) ?? unevaluated(region, guardName, known.fault);
    failures.set(region, failure);
    return { action: 'refuse', point: change.point, reason: failure.fault.message };
  });
  return { ...changeSet, changes, failures: [...changeSet.failures, ...failures.values()] };
}

function unevaluated(
  region: Region,
  guardName: Parameters<typeof guardUnevaluated>[0],
  cause: Failure['fault'],
): Failure {
  return { region, target: guardName, action: 'purge', fault: guardUnevaluated(guardName, cause) };
}

function keep(change: DeleteChange, because: KeepReason, reason: string): Change {
  return { action: 'keep', point: change.point, because, reason };
}
