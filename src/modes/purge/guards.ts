import { guardUnevaluated, tooManyDeletions } from '../../decide/faults.ts';
import { proveOwnership } from '../../decide/ownership.ts';
import type { MaxDeletions, PurgeRequest } from '../../inputs/request.ts';
import { groupBy } from '../../model/group.ts';
import {
  type AccountId,
  type Change,
  type ChangeSet,
  type DeleteChange,
  type Evidence,
  type Failure,
  type KeepReason,
  type KindName,
  type Place,
  placeOf,
  type RecoveryPoint,
  type Region,
  type Result,
  wordsOf,
} from '../../model.ts';

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
const minKeep: Guard = (changeSet, context) => {
  const { account, request } = context;
  if (request.minKeep === 0) return changeSet;
  const newest = newestAvailable(changeSet.changes, account, request.minKeep);
  const existingOf = ({ existing }: Evidence) => existing;
  return perDelete(changeSet, context, 'min-keep', existingOf, always, (change, existing) => {
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
const notPublic: Guard = (changeSet, context) => {
  const publicOf = (evidence: Evidence) => evidence.public;
  const asked = ({ point }: DeleteChange) => point.public === null;
  return perDelete(changeSet, context, 'public', publicOf, asked, (change, publicOnes) =>
    publicOnes.has(change.point.id) ? keep(change, 'public', 'it is public: others may be using it') : null,
  );
};

/** Keeps what a live instance or a launch template still names: future launches would fail, and nothing would warn. */
const inUse: Guard = (changeSet, context) => {
  const { request } = context;
  const usersOf = ({ users }: Evidence) => users;
  const asked = (change: DeleteChange) => asksForUsers(change, request);
  const name = request.protectInUse ? 'protect-in-use' : 'snapshots';
  return perDelete(changeSet, context, name, usersOf, asked, (change, users) => {
    const names = users.get(change.point.id) ?? [];
    return names.length === 0 ? null : keep(change, 'in-use', `in use by ${listed(names)}`);
  });
};

/**
 * True where it must be known who uses a candidate. For a snapshot of a volume always: an AMI that consists of it would launch
 * nothing any more, and EC2 itself only promises to refuse the deletion of a registered AMI's root snapshot.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html
 */
export function asksForUsers({ point }: DeleteChange, { protectInUse }: Pick<PurgeRequest, 'protectInUse'>): boolean {
  return protectInUse || point.kind === 'ebs-volume';
}

function listed(names: readonly string[]): string {
  const shown = [...names].sort().slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

/**
 * A loose snapshot stays while its AMI is still there, tagged or not, and while another AMI consists of it. EC2 itself only
 * promises to refuse the deletion of a registered AMI's root snapshot.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html
 */
const stillUsedSnapshots: Guard = (changeSet, context) => {
  const blind = new Map<Place, Failure>();
  const changes = changeSet.changes.filter((change) => {
    if (change.action !== 'delete-snapshot') return true;
    const { snapshot } = change;
    const place = placeOf(snapshot);
    const registered = context.evidence.get(place)?.registered ?? null;
    if (registered === null)
      throw new Error(`no evidence was read about snapshots in ${snapshot.region}: this is a bug`);
    if (registered.ok) {
      const parentIsThere = snapshot.madeFor !== null && registered.value.points.has(snapshot.madeFor);
      return !parentIsThere && !registered.value.snapshots.has(snapshot.id);
    }
    if (!blind.has(place)) blind.set(place, unevaluated(snapshot, 'snapshots', registered.fault, context));
    return false;
  });
  return { ...changeSet, changes, failures: [...changeSet.failures, ...blind.values()] };
};

/**
 * Refuses the whole purge when more would go than the user allows. A percentage holds within each kind too, so that many AMIs
 * that stay do not let every DB snapshot go.
 */
const maxDeletions: Guard = (changeSet, { request }) => {
  if (request.maxDeletions === null) return changeSet;
  const most = request.maxDeletions;
  const ours = changeSet.changes.flatMap((change): Counted[] =>
    'point' in change && !(change.action === 'keep' && change.because === 'not-ours')
      ? [{ kind: change.point.kind, due: change.action === 'delete' }]
      : [],
  );
  const kinds = 'count' in most ? [] : [...groupBy(ours, ({ kind }) => kind).values()];
  const above = [ours, ...kinds].find((counted) => isAbove(most, dueIn(counted), counted.length));
  if (above === undefined) return changeSet;
  const limit = 'count' in most ? `${most.count}` : `${most.percent}%`;
  const noun = wordsOf(above.map(({ kind }) => kind)).point;
  const fault = tooManyDeletions(dueIn(above), above.length, noun, limit);
  const changes = changeSet.changes.flatMap((change): Change[] => {
    if (change.action === 'delete') return [{ action: 'refuse', point: change.point, reason: fault.message }];
    return change.action === 'delete-snapshot' ? [] : [change];
  });
  const failure: Failure = { region: null, target: 'max-deletions', action: 'purge', fault };
  return { ...changeSet, changes, failures: [...changeSet.failures, failure] };
};

interface Counted {
  readonly kind: KindName;
  readonly due: boolean;
}

function dueIn(counted: readonly Counted[]): number {
  return counted.filter(({ due }) => due).length;
}

function isAbove(limit: MaxDeletions, due: number, total: number): boolean {
  return 'count' in limit ? due > limit.count : due * 100 > limit.percent * total;
}

const always = () => true;

/** Asks a guard about every deletion that it applies to; where its evidence could not be read, the deletion is refused, told once a kind and region. */
function perDelete<Known>(
  changeSet: ChangeSet,
  context: GuardContext,
  guardName: 'min-keep' | 'protect-in-use' | 'public' | 'snapshots',
  evidenceOf: (evidence: Evidence) => Result<Known> | null,
  applies: (change: DeleteChange) => boolean,
  judge: (change: DeleteChange, known: Known) => Change | null,
): ChangeSet {
  const failures = new Map<Place, Failure>();
  const changes = changeSet.changes.map((change): Change => {
    if (change.action !== 'delete' || !applies(change)) return change;
    const place = placeOf(change.point);
    const evidence = context.evidence.get(place);
    const known = evidence === undefined ? null : evidenceOf(evidence);
    if (known === null) throw new Error(`no evidence was read for the guard ${guardName} of ${place}: this is a bug`);
    if (known.ok) return judge(change, known.value) ?? change;
    const failure = failures.get(place) ?? unevaluated(change.point, guardName, known.fault, context);
    failures.set(place, failure);
    return { action: 'refuse', point: change.point, reason: failure.fault.message };
  });
  return { ...changeSet, changes, failures: [...changeSet.failures, ...failures.values()] };
}

function unevaluated(
  { kind, region }: { readonly kind: KindName; readonly region: Region },
  guardName: Parameters<typeof guardUnevaluated>[0],
  cause: Failure['fault'],
  { request }: GuardContext,
): Failure {
  const fault = guardUnevaluated(guardName, cause, request.kinds.length > 1 ? kind : null);
  return { region, target: guardName, action: 'purge', fault };
}

function keep(change: DeleteChange, because: KeepReason, reason: string): Change {
  return { action: 'keep', point: change.point, because, reason };
}
