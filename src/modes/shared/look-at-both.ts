import {
  type Failure,
  type Fault,
  type Inventory,
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

/** Lists all resources, whatever they carry, and all backups, without what is left over of earlier ones. */
export async function lookAtBoth(
  session: Session,
  regions: readonly Region[],
  asked: { readonly dlm: boolean },
): Promise<Looked> {
  const [things, backups] = await Promise.all([
    lookAt(session, regions, { resources: [], points: false }),
    lookAt(session, regions, { resources: null, points: asked }),
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

function bothOf(things: Inventory, backups: Inventory): readonly RegionInventory[] {
  const byPlace = new Map(backups.regions.map((entry) => [placeOf(entry), entry]));
  return things.regions.map((entry) => {
    const other = byPlace.get(placeOf(entry));
    if (!entry.read || other === undefined) return entry;
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
