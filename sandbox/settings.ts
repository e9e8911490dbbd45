import type { BucketChoice } from './buckets.ts';

/** How a listing is cut into pages: as asked for, at random shorter, or with an empty page before each real one. */
export type PageStyle = 'full' | 'short' | 'empty';

/** What the account of the sandbox is like. Every switch can be changed while it runs. */
export interface Settings {
  /** Milliseconds on the clock from CreateImage until the AMI is `available` (or `failed`). */
  imageReadyMs: number;
  /** Whether an AMI that is still `pending` already names its snapshots. AWS does not say; both must be lived with. */
  pendingImagesShowSnapshots: boolean;
  /** Seconds on the clock until a new AMI and its snapshots are seen by other calls. Its name is taken at once. */
  consistencySeconds: number;
  /** Seconds a deregistered AMI answers `InvalidAMIID.Unavailable` before its id is forgotten. */
  deregisteredSeconds: number;
  /** Seconds the name of a deregistered AMI stays taken. */
  nameReleaseSeconds: number;
  /** Seconds a terminated instance stays in listings. */
  terminatedSeconds: number;
  /** Whether instances run by AWS services are left out of DescribeInstances unless they are asked for. */
  hideManagedInstances: boolean;
  /** Seconds that must pass between two snapshots of one volume; 0 is off, AWS has 15. */
  volumeSnapshotSpacingSeconds: number;
  /** Whether a volume takes only so many pending snapshots at once (1 for st1 and sc1, 5 for the others). */
  limitConcurrentSnapshots: boolean;
  /** How listings are cut into pages. */
  pages: PageStyle;
  /** Request buckets: none, AWS's published ones, or a table of one's own. */
  buckets: BucketChoice;
  /** Real milliseconds that pass before each answer is sent. */
  latencyMs: number;
}

/** The settings of an account about which nothing was said. */
export const defaultSettings: Settings = {
  imageReadyMs: 5_000,
  pendingImagesShowSnapshots: false,
  consistencySeconds: 0,
  deregisteredSeconds: 600,
  nameReleaseSeconds: 0,
  terminatedSeconds: 3_600,
  hideManagedInstances: false,
  volumeSnapshotSpacingSeconds: 0,
  limitConcurrentSnapshots: true,
  pages: 'full',
  buckets: 'off',
  latencyMs: 0,
};
