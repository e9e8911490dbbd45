import type { Instant } from '../../model.ts';
import type { Clock } from '../../ports/clock.ts';

export interface VolumePacer {
  /** Waits until a snapshot of every one of the volumes may be started, and counts it as started then. */
  readonly wait: (volumes: readonly string[], signal: AbortSignal) => Promise<void>;
}

/**
 * One snapshot of a volume may follow the last after 15 seconds. Instances that share a Multi-Attach volume would meet that
 * limit in every run, so their backups are spaced; all others never wait.
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
