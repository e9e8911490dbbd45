import { type Size, snapshotsOf } from './accounts.ts';
import type { SeenRequest } from './sandbox-process.ts';

type Counts = ReadonlyMap<string, number>;

/** What some work asks of AWS: how often each action is sent at least, and at most where candidates are looked at once more. */
export interface Needed {
  readonly fewest: Counts;
  readonly lastLooks: Counts;
}

/** Of AMIs, which are looked at once more before they are deleted, if what is known of them is older than five seconds. */
const LOOKED_AT_ONCE = 20;

/**
 * The requests that the work can be done with: what is listed comes in pages of a thousand, a question about users holds ten AMIs, the
 * locks of a region are one listing and the rules of its Recycle Bin two, and every AMI made or deleted is a request. Nobody asks whether the source of an expired AMI exists,
 * because none of them is the newest; unless all have expired.
 */
export function neededRequests(mode: 'backup' | 'purge' | 'check' | 'copy', size: Size, dryRun = false): Needed {
  const { regions } = size;
  const each = (count: number) => Math.ceil(count / regions);
  const inEach = (count: number, of: number) => regions * Math.ceil(count / of);
  const pages = (count: number) => regions * Math.max(1, Math.ceil(count / 1000));
  const start = { GetCallerIdentity: 1, DescribeRegions: 1 };
  switch (mode) {
    case 'backup': {
      const listing = { DescribeInstances: pages(each(size.instances)) };
      return none({ ...start, ...listing, CreateImage: dryRun ? 0 : size.instances });
    }
    case 'check':
      return none({
        ...start,
        DescribeInstances: pages(each(size.instances)),
        DescribeImages: pages(each(size.images)),
      });
    case 'copy':
      // Into one region more, which is read beside the others; what was begun there is looked at once, 200 at a time.
      return none({
        ...start,
        DescribeImages: pages(each(size.images)) + 1 + (dryRun ? 0 : Math.ceil(size.images / 200)),
        CopyImage: dryRun ? 0 : size.images,
      });
    case 'purge': {
      const expired = each(size.expired);
      const newest = size.expired < size.images ? 0 : Math.min(expired, each(size.instances));
      const fewest = {
        ...start,
        DescribeImages: pages(each(size.images)),
        DescribeSnapshots: pages(snapshotsOf(each(size.images))),
        DescribeInstances: inEach(newest, 200),
        DescribeImageReferences: inEach(expired, 10),
        DescribeLockedSnapshots: expired === 0 ? 0 : regions,
        // How long the Recycle Bin would keep AMIs, and snapshots.
        ListRules: expired === 0 ? 0 : 2 * regions,
        DeregisterImage: dryRun ? 0 : size.expired,
      };
      const looks = dryRun ? 0 : inEach(expired, LOOKED_AT_ONCE);
      const lastLooks = {
        DescribeImages: looks,
        DescribeImageReferences: dryRun ? 0 : inEach(expired, 10) + looks,
        DescribeLockedSnapshots: looks,
      };
      return { fewest: new Map(Object.entries(fewest)), lastLooks: new Map(Object.entries(lastLooks)) };
    }
    default:
      return mode satisfies never;
  }
}

function none(fewest: Readonly<Record<string, number>>): Needed {
  return { fewest: new Map(Object.entries(fewest)), lastLooks: new Map() };
}

/** What was sent beside what had to be. */
export interface Requests {
  /** All requests without the last looks, in multiples of the fewest possible. */
  readonly ratio: number;
  /** Answered with `RequestLimitExceeded`, and so sent again. */
  readonly throttled: number;
  /** Looked once more, before a deletion, at what had been read some time before. */
  readonly lastLooks: number;
  /** True when nothing but what was throttled was sent more than once, or for nothing, and nothing was looked at three times. */
  readonly fewest: boolean;
}

export function countRequests(seen: readonly SeenRequest[], { fewest, lastLooks }: Needed): Requests {
  const accepted = new Map<string, number>();
  for (const { action, status } of seen) if (status !== 503) accepted.set(action, (accepted.get(action) ?? 0) + 1);
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
  const beyond = [...new Set([...accepted.keys(), ...fewest.keys()])].map((action) => {
    const more = (accepted.get(action) ?? 0) - (fewest.get(action) ?? 0);
    return { more, isLook: more <= (lastLooks.get(action) ?? 0) };
  });
  const looks = sum(beyond.map(({ more, isLook }) => (isLook && more > 0 ? more : 0)));
  return {
    ratio: (seen.length - looks) / sum(fewest.values()),
    throttled: seen.length - sum(accepted.values()),
    lastLooks: looks,
    fewest: beyond.every(({ more, isLook }) => more >= 0 && isLook),
  };
}
