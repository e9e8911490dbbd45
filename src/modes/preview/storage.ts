import type { RecoveryPoint } from '../../model.ts';
import type { StorageEstimate } from './model.ts';

interface SizedPoint {
  /** One word for the resource that it was made of. */
  readonly key: string;
  readonly createdAt: number;
  /** Sum of the volumes behind it; null where one of them is not known. */
  readonly gib: number | null;
}

/** Sum of the volumes that a recovery point was taken from, or null where the service does not tell all of them. */
export function gibOf({ snapshots }: RecoveryPoint): number | null {
  let sum = 0;
  for (const { gib } of snapshots) {
    if (gib === null) return null;
    sum += gib;
  }
  return sum;
}

/**
 * Bounds of what recovery points take. The snapshots of one volume share the blocks that did not change: at best all of them
 * are as large as the newest alone, at worst nothing is shared.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/how_snapshots_work.html
 */
export function estimateStorage(points: readonly SizedPoint[], pricePerGibMonth: number): StorageEstimate {
  const newest = new Map<string, { createdAt: number; gib: number }>();
  let upperGib = 0;
  let unsized = 0;
  for (const { key, createdAt, gib } of points) {
    if (gib === null) {
      unsized += 1;
      continue;
    }
    upperGib += gib;
    const known = newest.get(key);
    if (known === undefined || createdAt > known.createdAt) newest.set(key, { createdAt, gib });
  }
  const lowerGib = [...newest.values()].reduce((sum, { gib }) => sum + gib, 0);
  return {
    images: points.length,
    lowerGib,
    upperGib,
    lowerCost: lowerGib * pricePerGibMonth,
    upperCost: upperGib * pricePerGibMonth,
    unsized,
  };
}
