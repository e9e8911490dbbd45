import { groupBy } from '../../model/group.ts';
import type { RecoveryPoint } from '../../model.ts';
import type { StorageEstimate } from './model.ts';
import type { OwnPoint } from './own-points.ts';

interface SizedPoint {
  readonly createdAt: number;
  /** Sum of the volumes behind it; null where one of them is unknown. */
  readonly gib: number | null;
}

/** Returns the sum of the volumes that a recovery point was taken from; null where AWS doesn't report all of them. */
export function gibOf({ snapshots }: RecoveryPoint): number | null {
  let sum = 0;
  for (const { gib } of snapshots) {
    if (gib === null) return null;
    sum += gib;
  }
  return sum;
}

/**
 * Returns bounds for the size of recovery points. The snapshots of a volume share unchanged blocks: at best all of them
 * take as much as the newest one, at worst nothing is shared.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/how_snapshots_work.html
 */
export function storageOf(own: readonly OwnPoint[], pricePerGibMonth: number): StorageEstimate {
  const tally = new StorageTally();
  for (const group of groupBy(own, ({ key }) => key).values()) {
    tally.add(group.map(({ point }) => ({ createdAt: point.createdAt, gib: gibOf(point) })));
  }
  return tally.estimate(pricePerGibMonth);
}

/** Calculates the same resource by resource, so that the recovery points of all resources need not be in memory. */
export class StorageTally {
  #images = 0;
  #lowerGib = 0;
  #upperGib = 0;
  #unsized = 0;

  /** Adds all the points of one resource. */
  add(points: readonly SizedPoint[]): void {
    let newest: { readonly createdAt: number; readonly gib: number } | null = null;
    for (const { createdAt, gib } of points) {
      this.#images += 1;
      if (gib === null) {
        this.#unsized += 1;
        continue;
      }
      this.#upperGib += gib;
      if (newest === null || createdAt > newest.createdAt) newest = { createdAt, gib };
    }
    this.#lowerGib += newest?.gib ?? 0;
  }

  estimate(pricePerGibMonth: number): StorageEstimate {
    const [lowerGib, upperGib] = [this.#lowerGib, this.#upperGib];
    return {
      images: this.#images,
      lowerGib,
      upperGib,
      lowerCost: lowerGib * pricePerGibMonth,
      upperCost: upperGib * pricePerGibMonth,
      unsized: this.#unsized,
    };
  }
}
