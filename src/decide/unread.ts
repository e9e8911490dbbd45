import type { Failure, RegionInventory } from '../model.ts';

/** Returns a failure for each region that could not be read, in addition to the results of the others. */
export function unreadRegions(regions: readonly RegionInventory[]): Failure[] {
  return regions.flatMap((entry): Failure[] =>
    entry.read ? [] : [{ region: entry.region, target: entry.region, action: 'read', fault: entry.fault }],
  );
}
