import type { Instant, RecoveryPoint } from '../model.ts';
import { readExpireTag } from './expire-tag.ts';

/**
 * When a recovery point was proven to boot; null where it was not. A text that cannot be read proves nothing, and neither does
 * an instant that has not come.
 */
export function verifiedAt({ tags }: Pick<RecoveryPoint, 'tags'>, now: Instant): Instant | null {
  const read = readExpireTag(tags.verified ?? null);
  return !read.readable || read.expiresAt === 'never' || read.expiresAt > now ? null : read.expiresAt;
}
