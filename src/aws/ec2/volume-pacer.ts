import type { Instant } from '../../model.ts';
import type { Clock } from '../../ports/clock.ts';

export interface VolumePacer {
  /** Waits until each of the volumes may have a new snapshot, and counts it as started at that time. */
  readonly wait: (volumes: readonly string[], signal: AbortSignal) => Promise<void>;
}

/**
 * Spaces the snapshots of each volume: EC2 allows one every 15 seconds. Instances that share a Multi-Attach volume would
 * reach that limit in every run; all others never wait.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (SnapshotCreationPerVolumeRateExceeded)
 */
export function volumePacer(clock: Clock): VolumePacer {
  const SPACING = 16_000;
  const freeAt = new Map<string, Instant>();
  return {
    wait: async (volumes, signal) => {
      const now = clock.now();
      const start = volumes.reduce((latest, volume) => Math.max(latest, freeAt.get(volume) ?? 0), now);
      for (const volume of volumes) freeAt.set(volume, start + SPACING);
      if (start > now) await clock.sleep(start - now, signal);
    },
  };
}
