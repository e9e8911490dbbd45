import {
  type Failure,
  type Fault,
  type Inventory,
  isOwnKind,
  type Place,
  placeOf,
  type RecoveryPoint,
  type Region,
  type RegionInventory,
  type Resource,
} from '../../model.ts';
import { type Looker, lookAt } from './inventory.ts';

/** What a check or a list has read. Resources and backups are listed separately, and either listing can fail. */
export interface Looked {
  readonly resources: readonly Resource[];
  readonly points: readonly RecoveryPoint[];
  /** The places whose backups could not be read, and why. */
  readonly unread: ReadonlyMap<Place, Fault>;
  /** One per failed listing; one per place where both failed for the same reason. */
  readonly failures: readonly Failure[];
  /** The places with both listings, where both succeeded. */
  readonly inventory: Inventory;
  /** Only the listing of resources, including the places where it failed. */
  readonly listed: Inventory;
}

/**
 * Lists all resources, tagged or not, and all backups, without left-over snapshots.
 * @param asked With `ownAlone`, omits the resources that only AWS Backup backs up: the recovery points in its vaults name their resources.
 */
export async function lookAtBoth(
  session: Looker,
  regions: readonly Region[],
  asked: { readonly dlm: boolean; readonly ownAlone?: true },
): Promise<Looked> {
  const { dlm, ownAlone = false } = asked;
  const [things, backups] = await Promise.all([
    lookAt(ownAlone ? withOwnKinds(session) : session, regions, { resources: [], points: false }),
    lookAt(session, regions, { resources: null, points: { dlm } }),
  ]);
  const inventory = { account: things.account, regions: bothOf(things, backups) };
  return {
    resources: things.regions.flatMap((entry) => (entry.read ? entry.resources : [])),
    points: backups.regions.flatMap((entry) => (entry.read ? entry.points : [])),
    unread: new Map(backups.regions.flatMap((entry) => (entry.read ? [] : [[placeOf(entry), entry.fault] as const]))),
    failures: failuresOf([...things.regions, ...backups.regions]),
    inventory,
    listed: things,
  };
}

function withOwnKinds(session: Looker): Looker {
  const { connection } = session;
  const kinds = new Map([...connection.kinds].filter(([name]) => isOwnKind(name)));
  return { ...session, connection: { ...connection, kinds } };
}

function bothOf(things: Inventory, backups: Inventory): readonly RegionInventory[] {
  const byPlace = new Map(things.regions.map((entry) => [placeOf(entry), entry]));
  return backups.regions.map((other) => {
    const entry = byPlace.get(placeOf(other));
    if (entry === undefined) return other;
    if (!entry.read) return entry;
    return other.read ? { ...entry, points: other.points } : other;
  });
}

/** Reports a fault once where both listings of a place fail with it, as they mostly do. */
export function failuresOf(entries: readonly RegionInventory[]): readonly Failure[] {
  const told = new Map<string, Failure>();
  for (const entry of entries) {
    if (entry.read) continue;
    const { region, fault } = entry;
    // A listing of several kinds can't attribute its fault to one of them.
    const kind = entry.also === undefined ? entry.kind : null;
    const subject = { kind, resourceId: null, resourceName: null, recoveryPointId: null };
    told.set(`${placeOf(entry)} ${fault.code} ${fault.message}`, {
      region,
      target: region,
      action: 'read',
      fault,
      subject,
    });
  }
  return [...told.values()];
}
