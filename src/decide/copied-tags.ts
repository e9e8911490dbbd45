import type { Expiry, TagPairs, Tags } from '../model.ts';
import { formatExpiry } from './expiry.ts';

/** Tags of the recovery point that its snapshots do not have. */
const OF_THE_POINT: ReadonlySet<string> = new Set(['BackupLaunch', 'BackupGroups', 'BackupLeftOut']);
/** Tags that a copy sets itself or must not have: copies are not made from it, and it has not been booted. */
const NOT_COPIED: ReadonlySet<string> = new Set(['Expire', 'BackupCopyTo', 'BackupCopyOf', 'BackupVerified']);

/**
 * Returns the tags of a copy: those of its source, regardless of who wrote them, with its own expiry and a reference
 * to the source. They never exceed the limit, because the source's copy wishes are dropped.
 */
export function copiedTags(
  source: Tags,
  expiresAt: Expiry,
  copyOf: string,
): { readonly image: TagPairs; readonly snapshots: TagPairs } {
  const kept = [...source].filter(([key]) => !NOT_COPIED.has(key) && !/^(aws|rds):/i.test(key));
  const image = [['Expire', formatExpiry(expiresAt)], ['BackupCopyOf', copyOf], ...kept] as const;
  return { image, snapshots: image.filter(([key]) => !OF_THE_POINT.has(key)) };
}
