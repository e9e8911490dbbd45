import type { Attempt } from './attempt.ts';
import type { World } from './world.ts';

/** What was changed, and everything whose fate may depend on it. */
export function touch({ account, regions }: World, attempt: Attempt, ids: readonly string[]): void {
  for (const id of ids) attempt.touched.add(id);
  for (const region of regions) {
    for (const image of account.region(region).images.values()) {
      const related = image.devices.some(({ snapshotId }) => attempt.touched.has(snapshotId ?? ''));
      if (!related && !attempt.touched.has(image.imageId)) continue;
      attempt.touched.add(image.imageId);
      if (image.sourceInstanceId !== undefined) attempt.touched.add(image.sourceInstanceId);
    }
  }
}

/** For a run beside another one, what the other did was done by somebody else. */
export function touchWhatItDid(attempt: Attempt, other: Attempt): void {
  attempt.touched.add(other.name);
  for (const image of [...other.witness.made.map((made) => made.image), ...other.witness.deregistered]) {
    for (const id of [image.id, image.source ?? '', ...image.snapshots]) attempt.touched.add(id);
  }
  const { snapshotsGone, deletionsAsked, tagged } = other.witness;
  for (const id of [...snapshotsGone, ...deletionsAsked, ...tagged]) attempt.touched.add(id);
}
