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
import { lookAt } from './inventory.ts';
import type { Session } from './session.ts';

/** What a check, or a list, has read: resources and backups are two listings, and one may be refused without the other. */
export interface Looked {
  readonly resources: readonly Resource[];
  readonly points: readonly RecoveryPoint[];
  /** Where backups could not be read, and why. */
  readonly unread: ReadonlyMap<Place, Fault>;
  /** One for each listing that was refused; where both were for the same reason, one for the place. */
  readonly failures: readonly Failure[];
  /** Both listings of each place, where both were read. */
  readonly inventory: Inventory;
  /** Resources alone, and where they could not be read. */
  readonly listed: Inventory;
}

/**
 * Lists all resources, whatever they carry, and all backups, without what is left over of earlier ones.
 * @param asked `ownAlone` leaves out the resources that only AWS Backup backs up: what is in its vaults says of what it was made.
 */
export async function lookAtBoth(
  session: Session,
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

function withOwnKinds(session: Session): Session {
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

/** What refuses one listing mostly refuses the other: that is told once. */
export function failuresOf(entries: readonly RegionInventory[]): readonly Failure[] {
  const told = new Map<string, Failure>();
  for (const entry of entries) {
    if (entry.read) continue;
    const { region, fault } = entry;
    // A listing of several kinds says of none by itself what it is about.
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
