import { backupBuckets } from './backup/buckets.ts';
import type { Bucket } from './bucket.ts';

/** Buckets by action, of whatever service; the unfiltered ones have ` (unfiltered)` after the action; `*` is for actions not in the table. */
export type BucketTable = Readonly<Record<string, Bucket>>;

/** No limits, AWS's published ones, or a table. */
export type BucketChoice = 'off' | 'published' | BucketTable;

const reading: Bucket = { burst: 100, refillPerSecond: 20 };
const readingUnfiltered: Bucket = { burst: 50, refillPerSecond: 10 };
const writing: Bucket = { burst: 50, refillPerSecond: 5 };
const deleting: Bucket = { burst: 100, refillPerSecond: 5 };
const tagging: Bucket = { burst: 100, refillPerSecond: 10 };

/**
 * EC2's default request buckets, per account, region and action, and those of AWS Backup. The actions that are here only
 * to set a scene (instances, launch templates) have none. RDS publishes no limits, so it has none here.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
 */
export const publishedBuckets: BucketTable = {
  DescribeRegions: reading,
  DescribeImages: reading,
  DescribeImageReferences: reading,
  DescribeLockedSnapshots: reading,
  DescribeTags: reading,
  ListImagesInRecycleBin: reading,
  ListSnapshotsInRecycleBin: reading,
  DescribeInstances: reading,
  'DescribeInstances (unfiltered)': readingUnfiltered,
  DescribeSnapshots: reading,
  'DescribeSnapshots (unfiltered)': readingUnfiltered,
  DescribeSubnets: reading,
  DescribeSecurityGroups: reading,
  DescribeInstanceStatus: reading,
  GetConsoleOutput: reading,
  GetConsoleScreenshot: reading,
  DescribeVolumes: reading,
  'DescribeVolumes (unfiltered)': readingUnfiltered,
  CreateImage: writing,
  CopyImage: { burst: 100, refillPerSecond: 1 },
  CreateSnapshot: deleting,
  EnableImageDeregistrationProtection: writing,
  DisableImageDeregistrationProtection: writing,
  EnableImage: writing,
  LockSnapshot: writing,
  UnlockSnapshot: writing,
  RestoreImageFromRecycleBin: writing,
  RestoreSnapshotFromRecycleBin: writing,
  DisableImage: writing,
  DeregisterImage: deleting,
  DeleteSnapshot: deleting,
  ModifyImageAttribute: deleting,
  CreateTags: tagging,
  DeleteTags: tagging,
  ...backupBuckets,
};

/** Token buckets by service, region and action, filled by the clock. */
export interface Buckets {
  /** Takes one token, or says that there is none. `scope` is service and region. */
  take(choice: BucketChoice, scope: string, name: string, now: number): boolean;
}

/** Buckets that start full. */
export function createBuckets(): Buckets {
  const levels = new Map<string, { tokens: number; at: number }>();
  return {
    take(choice, scope, name, now) {
      if (choice === 'off') return true;
      const table = choice === 'published' ? publishedBuckets : choice;
      const bucket = table[name] ?? table['*'];
      if (bucket === undefined) return true;
      const key = `${scope}/${name}`;
      let level = levels.get(key);
      if (level === undefined) {
        level = { tokens: bucket.burst, at: now };
        levels.set(key, level);
      }
      level.tokens = Math.min(bucket.burst, level.tokens + ((now - level.at) / 1000) * bucket.refillPerSecond);
      level.at = now;
      if (level.tokens < 1) return false;
      level.tokens -= 1;
      return true;
    },
  };
}
