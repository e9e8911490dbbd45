import type { CommonRequest } from '../../inputs/request.ts';
import type { Inventory, Region, RegionInventory } from '../../model.ts';
import { type Looking, observe } from '../../observe/observe.ts';
import type { Connection } from '../../ports/cloud.ts';
import type { Log, Watching } from '../../ports/log.ts';

/** All recovery points and left-over snapshots of ours, but no resources. */
export const OUR_POINTS: Looking = { resources: null, points: true };

/** All recovery points of ours without left-over snapshots. */
export const OUR_BACKUPS: Looking = { resources: null, points: { dlm: false } };

/** The parts of a session that `lookAt` needs. */
export interface Looker {
  readonly request: Pick<CommonRequest, 'kinds'>;
  readonly run: Watching;
  readonly connection: Pick<Connection, 'account' | 'kinds'>;
}

/** Observes all regions at once, and logs each as soon as it was read or failed. */
export async function lookAt(
  { request, run, connection }: Looker,
  regions: readonly Region[],
  looking: Looking,
): Promise<Inventory> {
  const inventory = await observe(connection, regions, looking, run, (read) =>
    logRegion(run.log, read, request.kinds.length > 1),
  );
  if (inventory.regions.every(({ read }) => read)) return inventory;
  const { withRegionHints } = await import('../../decide/known-regions.ts');
  return withRegionHints(inventory);
}

function logRegion(log: Log, inventory: RegionInventory, naming: boolean): void {
  const place = naming ? `${inventory.region} ${inventory.kind}` : inventory.region;
  if (!inventory.read) {
    log.group(place, [`could not be read: ${inventory.fault.message}`]);
    return;
  }
  const { resources, points, loose } = inventory;
  const lines = resources.map(({ id, name, obstacle }) => {
    const title = name === '' ? id : `${id} (${name})`;
    return obstacle === null ? title : `${title}: not backed up, ${obstacle.reason}`;
  });
  if (points.length > 0) lines.push(`with our tag: ${points.length}`);
  if (loose.length > 0) lines.push(`snapshots left over from earlier ones: ${loose.length}`);
  log.group(`${place}: ${resources.length + points.length} found`, lines);
}
