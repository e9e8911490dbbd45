import type { Instant, RecoveryPoint } from '../model.ts';
import { readExpireTag } from './expire-tag.ts';

/**
 * Returns when a recovery point was proven to boot; null if it was not. Unreadable text and instants in the future
 * prove nothing.
 */
export function verifiedAt({ tags }: Pick<RecoveryPoint, 'tags'>, now: Instant): Instant | null {
  const read = readExpireTag(tags.verified ?? null);
  return !read.readable || read.expiresAt === 'never' || read.expiresAt > now ? null : read.expiresAt;
}
