import { type Size, snapshotsOf } from './accounts.ts';
import type { SeenRequest } from './sandbox-process.ts';

/**
 * The fewest requests that the work can be done with: what is listed comes in pages of a thousand, a question about sources
 * holds 200, one about users ten, and every AMI made or deleted is a request.
 */
export function fewestRequests(mode: 'backup' | 'purge' | 'check', size: Size, dryRun = false): number {
  const start = 2;
  const each = (count: number) => Math.ceil(count / size.regions);
  const pages = (count: number, of: number) => Math.max(1, Math.ceil(count / of));
  if (mode === 'backup')
    return start + size.regions * pages(each(size.instances), 1000) + (dryRun ? 0 : size.instances);
  if (mode === 'check')
    return start + size.regions * (pages(each(size.instances), 1000) + pages(each(size.images), 1000));
  const listings = pages(each(size.images), 1000) + pages(snapshotsOf(each(size.images)), 1000);
  const sources = Math.min(each(size.expired), each(size.instances));
  const evidence = size.expired === 0 ? 0 : Math.ceil(sources / 200) + Math.ceil(each(size.expired) / 10);
  return start + size.regions * (listings + evidence) + (dryRun ? 0 : size.expired);
}

/** What was sent beside what had to be. */
export interface Requests {
  /** All requests, in multiples of the fewest possible. */
  readonly ratio: number;
  /** Answered with `RequestLimitExceeded`, and so sent again. */
  readonly throttled: number;
  /** True when nothing but what was throttled was sent more than once, or for nothing. */
  readonly fewest: boolean;
}

export function countRequests(seen: readonly SeenRequest[], fewest: number): Requests {
  const throttled = seen.filter(({ status }) => status === 503).length;
  return { ratio: seen.length / fewest, throttled, fewest: seen.length - throttled === fewest };
}
