import { didYouMean } from '../../decide/nearest.ts';
import { backupTagValue } from '../../decide/tag-lines.ts';
import type { PurgeRequest } from '../../inputs/request.ts';
import type { ChangeSet, Inventory, Warning } from '../../model.ts';

/** Warns of a tag that no backup was made for, while backups for other tags exist: probably a typo. */
export function unmatchedTag(
  { changes }: ChangeSet,
  { regions }: Inventory,
  { tagLines }: Pick<PurgeRequest, 'tagLines'>,
): readonly Warning[] {
  if (tagLines === null || regions.some(({ read }) => !read)) return [];
  const wanted = backupTagValue(tagLines);
  const tags = changes.flatMap((change) => ('point' in change ? [change.point.tags.backupTag] : []));
  if (tags.length === 0 || tags.includes(wanted)) return [];
  const others = tags.length === 1 ? 'one backup for another tag' : `${tags.length} backups for other tags`;
  const known = [...new Set(tags)].filter((tag) => tag !== null);
  const hint = didYouMean(wanted, known) || '; check the input tag';
  const message = `tag: no backup was made for ${wanted}, and there ${tags.length === 1 ? 'is' : 'are'} ${others}${hint}`;
  return [{ region: null, target: wanted, message }];
}
