import { ServiceError } from './errors.ts';

/** One request bucket: how many calls at once, and how many per second after that. */
export interface Bucket {
  burst: number;
  refillPerSecond: number;
}

/** Buckets by action; the unfiltered ones have ` (unfiltered)` after the action; `*` is for actions not in the table. */
export type BucketTable = Readonly<Record<string, Bucket>>;

/** No limits, AWS's published ones, or a table. */
export type BucketChoice = 'off' | 'published' | BucketTable;

const reading: Bucket = { burst: 100, refillPerSecond: 20 };
const readingUnfiltered: Bucket = { burst: 50, refillPerSecond: 10 };
const writing: Bucket = { burst: 50, refillPerSecond: 5 };
const deleting: Bucket = { burst: 100, refillPerSecond: 5 };
const tagging: Bucket = { burst: 100, refillPerSecond: 10 };

/**
 * EC2's default request buckets, per account, region and action. The actions that are here only to set a scene (instances,
 * launch templates) have none.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
 */
export const publishedBuckets: BucketTable = {
  DescribeRegions: reading,
  DescribeImages: reading,
  DescribeImageReferences: reading,
  DescribeTags: reading,
  DescribeInstances: reading,
  'DescribeInstances (unfiltered)': readingUnfiltered,
  DescribeSnapshots: reading,
  'DescribeSnapshots (unfiltered)': readingUnfiltered,
  DescribeVolumes: reading,
  'DescribeVolumes (unfiltered)': readingUnfiltered,
  CreateImage: writing,
  EnableImageDeregistrationProtection: writing,
  DisableImageDeregistrationProtection: writing,
  EnableImage: writing,
  DisableImage: writing,
  DeregisterImage: deleting,
  DeleteSnapshot: deleting,
  ModifyImageAttribute: deleting,
  CreateTags: tagging,
  DeleteTags: tagging,
};

const withUnfiltered = new Set(['DescribeInstances', 'DescribeSnapshots', 'DescribeVolumes']);

/** The bucket a call draws from: three listings have one of their own for calls without filter and without paging. */
export function bucketName(action: string, params: Readonly<Record<string, string>>): string {
  if (!withUnfiltered.has(action)) return action;
  const narrowed = params.MaxResults !== undefined || Object.keys(params).some((name) => name.startsWith('Filter.'));
  return narrowed ? action : `${action} (unfiltered)`;
}

/** Token buckets by region and action, filled by the clock. */
export interface Buckets {
  /** Takes one token, or throws `RequestLimitExceeded`. */
  take(choice: BucketChoice, region: string, name: string, now: number): void;
}

/** Buckets that start full. */
export function createBuckets(): Buckets {
  const levels = new Map<string, { tokens: number; at: number }>();
  return {
    take(choice, region, name, now) {
      if (choice === 'off') return;
      const table = choice === 'published' ? publishedBuckets : choice;
      const bucket = table[name] ?? table['*'];
      if (bucket === undefined) return;
      const key = `${region}/${name}`;
      let level = levels.get(key);
      if (level === undefined) {
        level = { tokens: bucket.burst, at: now };
        levels.set(key, level);
      }
      level.tokens = Math.min(bucket.burst, level.tokens + ((now - level.at) / 1000) * bucket.refillPerSecond);
      level.at = now;
      // An empty bucket refuses with a server-side status, which clients take as a reason to come back.
      // https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html
      if (level.tokens < 1) throw new ServiceError('RequestLimitExceeded', 'Request limit exceeded.', 503);
      level.tokens -= 1;
    },
  };
}
