import type { Expiry, TagPairs, Tags } from '../model.ts';
import { formatExpiry } from './expiry.ts';

/** What stands on the recovery point alone, and not on the snapshots that it consists of. */
const OF_THE_POINT: ReadonlySet<string> = new Set(['BackupLaunch', 'BackupGroups', 'BackupLeftOut']);
/** What a copy has for itself, or must not have: it is no source of copies, and nobody has booted it. */
const NOT_COPIED: ReadonlySet<string> = new Set(['Expire', 'BackupCopyTo', 'BackupCopyOf', 'BackupVerified']);

/**
 * The tags of a copy: those of its source, whoever wrote them, with an expiry of its own and what it is a copy of. As many as the source
 * has, which had its wishes among them.
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
