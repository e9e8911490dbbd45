import type { Applied, FailedEntry, Failure, Fault, Inventory, KindName, Met, Story, Warning } from '../model.ts';

/** A failure with the kind that it is about, where that is known. */
export interface KnownFailure extends Failure {
  readonly kind?: KindName;
}

/** What failed in carrying changes out. */
export function failuresOf({ created, deleted, deletedSnapshots, retained }: Applied): KnownFailure[] {
  const failures: KnownFailure[] = [];
  for (const { change, outcome } of created) {
    const { kind, region, id } = change.resource;
    const faults = outcome.result === 'failed' ? [outcome.fault] : redOf(outcome.met);
    for (const fault of faults) failures.push({ kind, region, target: id, action: 'create', fault });
  }
  for (const { change, outcome } of deleted) {
    const { kind, region, id } = change.point;
    if (outcome.result === 'failed') {
      failures.push({ kind, region, target: id, action: 'delete', fault: outcome.fault });
      continue;
    }
    for (const { snapshotId, fault } of outcome.snapshots) {
      if (fault !== null) failures.push({ kind, region, target: snapshotId, action: 'delete-snapshot', fault });
    }
  }
  for (const { change, outcome } of deletedSnapshots) {
    if (outcome.result !== 'failed') continue;
    const { kind, region, id } = change.snapshot;
    failures.push({ kind, region, target: id, action: 'delete-snapshot', fault: outcome.fault });
  }
  for (const { change, outcome } of retained) {
    if (outcome.result !== 'failed') continue;
    const { kind, region, id } = change.point;
    failures.push({ kind, region, target: id, action: 'set-expiry', fault: outcome.fault });
  }
  return failures;
}

function redOf(met: readonly Met[] = []): readonly Fault[] {
  return met.flatMap((one) => (one.red ? [one.fault] : []));
}

/** What is to be told of recovery points that were met, and leaves the run as green as it is. */
export function warningsOf({ created }: Applied): Warning[] {
  return created.flatMap(({ change, outcome }) => {
    const met = outcome.result === 'failed' ? [] : (outcome.met ?? []);
    const { region, id: target } = change.resource;
    return met.flatMap((one) => (one.red ? [] : [{ region, target, message: one.message }]));
  });
}

/** Failures as the report tells them: with their kinds where the run looked at several. */
export function failedEntries(
  failures: readonly KnownFailure[],
  kinds: readonly KindName[],
  story: Pick<Story, 'inventory' | 'applied'>,
): FailedEntry[] {
  const several = new Set(kinds).size > 1;
  const kindOf = several && failures.length > 0 ? kindsByFailure(story) : () => undefined;
  return failures.map((failure) => {
    const { region, target, action, fault } = failure;
    const kind = several ? (failure.kind ?? kindOf(failure)) : undefined;
    const { code, message, advice } = fault;
    return { ...(kind && { kind }), region: region ?? '', target, action, fault: code, message, advice };
  });
}

/** Finds the kind of a failure that does not say it itself: by the read that it comes from, or by the id. */
function kindsByFailure({ inventory, applied }: Pick<Story, 'inventory' | 'applied'>) {
  const byId = kindsById(inventory, applied);
  const told = new Set<Inventory['regions'][number]>();
  return ({ region, target, action, fault }: Failure): KindName | undefined => {
    if (action !== 'read') return byId.get(`${region} ${target}`) ?? undefined;
    // Two kinds may meet the same fault in a region, and each of them is one failure.
    const unread = inventory?.regions.find(
      (entry) => !entry.read && entry.region === region && entry.fault === fault && !told.has(entry),
    );
    if (unread === undefined) return undefined;
    told.add(unread);
    return unread.kind;
  };
}

/** By region and id; null where two kinds have the same, as a database and a cluster may. */
function kindsById(inventory: Inventory | null, applied: Applied | null): ReadonlyMap<string, KindName | null> {
  const kinds = new Map<string, KindName | null>();
  const add = (kind: KindName, region: string, id: string) => {
    const key = `${region} ${id}`;
    const known = kinds.get(key);
    kinds.set(key, known === undefined || known === kind ? kind : null);
  };
  for (const entry of inventory?.regions ?? []) {
    if (!entry.read) continue;
    for (const { kind, region, id } of [...entry.resources, ...entry.points]) add(kind, region, id);
  }
  for (const { change, outcome } of applied?.created ?? []) {
    if (outcome.result !== 'failed') add(change.resource.kind, change.resource.region, outcome.id);
  }
  return kinds;
}
