import { KIND_NAMES } from '../../src/model.ts';
import type { Attempt } from './attempt.ts';
import { allPoints } from './facts.ts';
import type { World } from './world.ts';

/** What was changed, and everything whose fate may depend on it. */
export function touch({ account, regions }: World, attempt: Attempt, ids: readonly string[]): void {
  for (const id of ids) attempt.touched.add(id);
  const places = regions.flatMap((region) => KIND_NAMES.map((kind) => ({ kind, region })));
  for (const point of places.flatMap((place) => allPoints(account, place))) {
    const related = point.snapshots.some((id) => attempt.touched.has(id));
    if (!related && !attempt.touched.has(point.id)) continue;
    attempt.touched.add(point.id);
    if (point.sourceKey !== '') attempt.touched.add(point.sourceKey);
  }
}

/** For a run beside another one, what the other did was done by somebody else. */
export function touchWhatItDid(attempt: Attempt, other: Attempt): void {
  attempt.touched.add(other.name);
  for (const point of [...other.witness.made.map((made) => made.point), ...other.witness.gone]) {
    for (const id of [point.id, point.sourceKey, ...point.snapshots]) attempt.touched.add(id);
  }
  const { snapshotsGone, deletionsAsked, tagged } = other.witness;
  for (const id of [...snapshotsGone, ...deletionsAsked, ...tagged]) attempt.touched.add(id);
}
