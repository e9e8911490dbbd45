import { attempt } from './attempt.ts';
import type { TagLine } from './decide/tag-lines.ts';
import type { Watch } from './faults.ts';
import { type Inventory, type Region, type RegionInventory, type Result, success } from './model.ts';
import type { Connection, Kind } from './port.ts';

/** What a run looks at: a backup at what is to be protected, a purge at what protects it, a preview at both. */
export interface Looking {
  /** Resources that carry all of these, and with none of them all resources; null looks at none. */
  readonly resources: readonly TagLine[] | null;
  readonly points: boolean;
}

/** Reads all regions at once. A region that cannot be read whole is a fault in the inventory and holds no other. */
export async function observe(
  connection: Connection,
  regions: readonly Region[],
  looking: Looking,
  watch: Watch,
  onRead: (inventory: RegionInventory) => void,
): Promise<Inventory> {
  const inventories = await Promise.all(
    regions.map(async (region) => {
      const inventory = await readRegion(connection, region, looking, watch);
      onRead(inventory);
      return inventory;
    }),
  );
  return { account: connection.account, regions: inventories };
}

/** All kinds of one region; one that cannot be read makes the region unread, since half a region proves nothing. */
async function readRegion(
  { kinds }: Connection,
  region: Region,
  looking: Looking,
  watch: Watch,
): Promise<RegionInventory> {
  const listings = await Promise.all(
    [...kinds.values()].map((kind) => attempt(() => listKind(kind, region, looking), watch)),
  );
  const read: Listing[] = [];
  for (const listing of listings) {
    if (!listing.ok) return { region, read: false, fault: listing.fault };
    read.push(listing.value);
  }
  return {
    region,
    read: true,
    resources: read.flatMap(({ resources }) => resources),
    points: read.flatMap(({ points }) => points),
    loose: read.flatMap(({ loose }) => loose),
  };
}

type Listing = Pick<Extract<RegionInventory, { read: true }>, 'resources' | 'points' | 'loose'>;

async function listKind(kind: Kind, region: Region, looking: Looking): Promise<Result<Listing>> {
  const [resources, points] = await Promise.all([
    looking.resources === null ? success([]) : kind.listResources(region, looking.resources),
    looking.points ? kind.listPoints(region) : success({ points: [], loose: [] }),
  ]);
  if (!resources.ok) return resources;
  return points.ok ? success({ resources: resources.value, ...points.value }) : points;
}
