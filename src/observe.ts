import { attempt } from './attempt.ts';
import type { Watch } from './faults.ts';
import { type Inventory, type Region, type RegionInventory, type Result, success } from './model.ts';
import type { Connection, Kind } from './port.ts';
import type { Request } from './request.ts';

/** Reads all regions at once. A region that cannot be read whole is a fault in the inventory and holds no other. */
export async function observe(
  connection: Connection,
  regions: readonly Region[],
  request: Request,
  watch: Watch,
  onRead: (inventory: RegionInventory) => void,
): Promise<Inventory> {
  const inventories = await Promise.all(
    regions.map(async (region) => {
      const inventory = await readRegion(connection, region, request, watch);
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
  request: Request,
  watch: Watch,
): Promise<RegionInventory> {
  const listings = await Promise.all(
    [...kinds.values()].map((kind) => attempt(() => listKind(kind, region, request), watch)),
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

/** A backup looks at what is to be protected, a purge at what protects it. */
async function listKind(kind: Kind, region: Region, request: Request): Promise<Result<Listing>> {
  switch (request.mode) {
    case 'backup': {
      const resources = await kind.listResources(region, request.tagLines);
      return resources.ok ? success({ resources: resources.value, points: [], loose: [] }) : resources;
    }
    case 'purge': {
      const points = await kind.listPoints(region);
      return points.ok ? success({ resources: [], ...points.value }) : points;
    }
    default:
      return request satisfies never;
  }
}
