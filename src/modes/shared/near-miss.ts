import { didYouMeanTags } from '../../decide/nearest-tags.ts';
import type { TagLine } from '../../decide/tag-lines.ts';
import type { BackupRequest } from '../../inputs/request.ts';
import type { Watch } from '../../model/known-faults.ts';
import type { Inventory } from '../../model.ts';
import { observe } from '../../observe/observe.ts';
import type { Connection } from '../../ports/cloud.ts';

interface Asked {
  readonly tagLines: readonly TagLine[];
  readonly ifNoneFound: BackupRequest['ifNoneFound'];
}

/**
 * Returns a hint at the tag that was probably meant where no resource matches. AWS matches tags case-sensitively and lists
 * only matches, so this lists all resources again without a tag filter, and only in runs that fail because of it. Regions
 * that cannot be read give no hint.
 */
export async function nearMiss(
  inventory: Inventory,
  { tagLines, ifNoneFound }: Asked,
  { connection, run }: { readonly connection: Pick<Connection, 'account' | 'kinds'>; readonly run: Watch },
): Promise<string> {
  const found = inventory.regions.some((region) => !region.read || region.resources.length > 0);
  if (found || ifNoneFound !== 'error') return '';
  const names = [...new Set(inventory.regions.map(({ region }) => region))];
  const all = await observe(connection, names, { resources: [], points: false }, run, () => {});
  return didYouMeanTags(
    tagLines,
    all.regions.flatMap((region) => (region.read ? region.resources : [])),
  );
}
