import type { Fault, Instant, KindName } from '../../model.ts';

/** What is asked of every resource alike. */
export interface Asked {
  readonly now: Instant;
  /** Nothing that was read is dated later, unless something is wrong. */
  readonly seenAt: Instant;
  readonly lateAfter: number;
  readonly coverage: 'tagged' | 'all';
  readonly otherBackups: boolean;
  /** From when on a backup must have been verified; null asks for none. */
  readonly verifiedSince: Instant | null;
  readonly kinds: readonly KindName[];
}

export interface Unread {
  readonly ours: Fault | null;
  readonly others: Fault | null;
}
