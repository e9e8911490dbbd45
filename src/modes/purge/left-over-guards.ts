import {
  type Change,
  type ChangeSet,
  type DeleteSnapshotChange,
  type Evidence,
  type Failure,
  type Fault,
  type Place,
  placeOf,
  type Region,
  type Warning,
} from '../../model.ts';
import { type Guard, type GuardContext, keepSnapshot, unevaluated } from './guarding.ts';

/**
 * Keeps a left-over snapshot while its AMI still exists, tagged or not, while another AMI uses it, and while it is locked.
 * EC2 only promises to refuse deleting the root snapshot of a registered AMI.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html
 */
export const leftOvers: Guard = (changeSet, context) => {
  const blind = new Map<string, Failure>();
  const doubtful = (change: DeleteSnapshotChange, name: 'snapshots' | 'locked', cause: Fault): Change => {
    const key = `${placeOf(change.snapshot)} ${name}`;
    const failure = blind.get(key) ?? unevaluated(change.snapshot, name, cause, context);
    blind.set(key, failure);
    return keepSnapshot(change, 'refused', failure.fault.message);
  };
  const changes = changeSet.changes.flatMap((change): Change[] => {
    if (change.action !== 'delete-snapshot') return [change];
    const { snapshot } = change;
    const { registered, locked } = evidenceOf(change, context);
    if (!registered.ok) return [doubtful(change, 'snapshots', registered.fault)];
    const parentIsThere = snapshot.madeFor !== null && registered.value.points.has(snapshot.madeFor);
    // It is not left over, so there is nothing to report.
    if (parentIsThere || registered.value.snapshots.has(snapshot.id)) return [];
    if (!locked.ok) return [doubtful(change, 'locked', locked.fault)];
    const held = locked.value.known ? locked.value.held.get(snapshot.id) : undefined;
    return [held === undefined ? change : keepSnapshot(change, 'locked', `it is ${held}`)];
  });
  // The guard for AMIs may have reported the same fault for the same place.
  const told = new Set(changeSet.failures.map(({ region, fault }) => `${region} ${fault.message}`));
  const news = [...blind.values()].filter(({ region, fault }) => !told.has(`${region} ${fault.message}`));
  return { ...changeSet, changes, failures: [...changeSet.failures, ...news] };
};

function evidenceOf({ snapshot }: DeleteSnapshotChange, { evidence }: GuardContext) {
  const { registered = null, locked = null } = evidence.get(placeOf(snapshot)) ?? {};
  if (registered === null || locked === null) {
    throw new Error(`no evidence was read about snapshots in ${snapshot.region}: this is a bug`);
  }
  return { registered, locked };
}

/** Warns, once per region, that snapshots will be deleted whose locks could not be read. */
export function withUnknownLocks(changeSet: ChangeSet, { evidence }: GuardContext): ChangeSet {
  const touched = new Map(
    changeSet.changes.flatMap((change): [Place, Region][] => {
      if (change.action === 'delete') return [[placeOf(change.point), change.point.region]];
      return change.action === 'delete-snapshot' ? [[placeOf(change.snapshot), change.snapshot.region]] : [];
    }),
  );
  const blind = new Map<Region, Warning>();
  for (const [place, region] of touched) {
    const locks: Evidence['locked'] = evidence.get(place)?.locked ?? null;
    if (locks === null || !locks.ok || locks.value.known) continue;
    blind.set(region, {
      region,
      target: 'locked',
      message: `it is not known which snapshots a lock holds: ${locks.value.why.message}; an AMI with a locked snapshot is deregistered and the snapshot stays. ${locks.value.why.advice}`,
    });
  }
  return { ...changeSet, warnings: [...changeSet.warnings, ...blind.values()] };
}
