import type { TagLine } from '../decide/tag-lines.ts';
import { attempt } from '../model/attempt.ts';
import { groupBy } from '../model/group.ts';
import type { Watch } from '../model/known-faults.ts';
import { type Inventory, type KindName, type Region, type RegionInventory, type Result, success } from '../model.ts';
import type { Connection, Kind, PointListing } from '../ports/cloud.ts';

/** What a run looks at: a backup at what is to be protected, a purge at what protects it, a preview at both. */
export interface Looking {
  /** Resources that carry all of these, and with none of them all resources; null looks at none. */
  readonly resources: readonly TagLine[] | null;
  /** True where recovery points will be made of the resources, which are to remember all that a launch in their place needs. */
  readonly whole?: boolean;
  /** With what is left over of earlier ones; or without, and with those of Data Lifecycle Manager where that is asked for. */
  readonly points: boolean | { readonly dlm: boolean; readonly whole?: boolean };
}

/**
 * Reads every kind in all regions at once; those that share a listing are read together. What cannot be read whole is a fault in the inventory and holds up no other.
 */
export async function observe(
  { account, kinds }: Pick<Connection, 'account' | 'kinds'>,
  regions: readonly Region[],
  looking: Looking,
  watch: Watch,
  onRead: (inventory: RegionInventory) => void,
): Promise<Inventory> {
  const listings = groupBy([...kinds], ([, kind]) => kind);
  const inventories = await Promise.all(
    regions.flatMap((region) =>
      [...listings].map(async ([kind, named]) => {
        const names = named.map(([name]) => name);
        const inventory = await readRegion(names, kind, region, looking, watch);
        onRead(inventory);
        return inventory;
      }),
    ),
  );
  return { account, regions: inventories };
}

async function readRegion(
  [name, ...others]: readonly KindName[],
  kind: Kind,
  region: Region,
  looking: Looking,
  watch: Watch,
): Promise<RegionInventory> {
  if (name === undefined) throw new Error('a kind without a name was to be read: this is a bug');
  const at = { kind: name, region, ...(others.length > 0 && { also: others }) };
  const listing = await attempt(() => listKind(kind, region, looking), watch);
  if (!listing.ok) return { ...at, read: false, fault: listing.fault };
  return { ...at, read: true, ...listing.value };
}

type Listing = Omit<Extract<RegionInventory, { read: true }>, 'kind' | 'region' | 'read'>;

async function listKind(kind: Kind, region: Region, looking: Looking): Promise<Result<Listing>> {
  const [resources, points] = await Promise.all([
    looking.resources === null
      ? success([])
      : kind.listResources(region, looking.resources, { whole: looking.whole === true }),
    listPoints(kind, region, looking),
  ]);
  if (!resources.ok) return resources;
  return points.ok ? success({ resources: resources.value, ...points.value }) : points;
}

async function listPoints(kind: Kind, region: Region, { points }: Looking): Promise<Result<PointListing>> {
  if (points === false) return success({ points: [], loose: [] });
  if (points === true || kind.listBackups === undefined) return kind.listPoints(region);
  const listed = await kind.listBackups(region, points);
  return listed.ok ? success({ points: listed.value, loose: [] }) : listed;
}
