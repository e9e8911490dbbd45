import type { Failure, RegionInventory } from '../model.ts';

/** A region that could not be read is a failure of its own, beside whatever the others give. */
export function unreadRegions(regions: readonly RegionInventory[]): Failure[] {
  return regions.flatMap((entry): Failure[] =>
    entry.read ? [] : [{ region: entry.region, target: entry.region, action: 'read', fault: entry.fault }],
  );
}
