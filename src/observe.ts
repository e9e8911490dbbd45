import { CANCELLED, unexpected } from './faults.ts';
import type { Inventory, Region, RegionInventory, Result } from './model.ts';
import { failure } from './model.ts';
import type { Connection } from './port.ts';
import type { Request } from './request.ts';

/** Reads all regions at once. A region that cannot be read whole is a fault in the inventory and holds no other. */
export async function observe(
  connection: Connection,
  regions: readonly Region[],
  request: Request,
  signal: AbortSignal,
  onRead: (inventory: RegionInventory) => void,
): Promise<Inventory> {
  const inventories = await Promise.all(
    regions.map(async (region) => {
      const inventory = await readRegion(connection, region, request, signal);
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
  signal: AbortSignal,
): Promise<RegionInventory> {
  if (request.mode === 'backup') {
    const read = await valueOrFault(() => kind.listResources(region, request.tagLines), signal);
    if (!read.ok) return { region, read: false, fault: read.fault };
    return { region, read: true, resources: read.value, points: [], loose: [] };
  }
  const read = await valueOrFault(() => kind.listPoints(region), signal);
  if (!read.ok) return { region, read: false, fault: read.fault };
  return { region, read: true, resources: [], ...read.value };
}

/** An exception that no rule foresaw is a fault of this piece of work alone; the others go on and are reported. */
export async function valueOrFault<Value>(
  work: () => Promise<Result<Value>>,
  signal: AbortSignal,
): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    return failure(signal.aborted ? CANCELLED : unexpected(error));
  }
}
