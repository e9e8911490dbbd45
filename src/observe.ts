import { attempt } from './attempt.ts';
import type { Watch } from './faults.ts';
import type { Inventory, Region, RegionInventory } from './model.ts';
import type { Connection } from './port.ts';
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

async function readRegion(
  { kind }: Connection,
  region: Region,
  request: Request,
  watch: Watch,
): Promise<RegionInventory> {
  if (request.mode === 'backup') {
    const read = await attempt(() => kind.listResources(region, request.tagLines), watch);
    if (!read.ok) return { region, read: false, fault: read.fault };
    return { region, read: true, resources: read.value, points: [], loose: [] };
  }
  const read = await attempt(() => kind.listPoints(region), watch);
  if (!read.ok) return { region, read: false, fault: read.fault };
  return { region, read: true, resources: [], ...read.value };
}
