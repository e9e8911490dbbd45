import type { TagLine } from '../decide/tag-lines.ts';
import { attempt } from '../model/attempt.ts';
import { groupBy } from '../model/group.ts';
import type { Watch } from '../model/known-faults.ts';
import { type Inventory, type KindName, type Region, type RegionInventory, type Result, success } from '../model.ts';
import type { Connection, Kind, PointListing } from '../ports/cloud.ts';

/** What a run reads: resources for a backup, recovery points for a purge, both for a preview. */
export interface Looking {
  /** Lists the resources that carry all of these tags, or all resources if empty; null lists none. */
  readonly resources: readonly TagLine[] | null;
  /**
   * True if recovery points will be made of the resources, so that everything needed to launch a replacement must be
   * read too.
   */
  readonly whole?: boolean;
  /**
   * True lists recovery points with left-over snapshots. An object lists backups without left-overs, with those of
   * Data Lifecycle Manager if `dlm` is set.
   */
  readonly points: boolean | { readonly dlm: boolean; readonly whole?: boolean };
}

/**
 * Reads every kind in all regions at once; kinds that share a listing are read together. A listing that fails is a
 * fault in the inventory and does not stop the others.
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
