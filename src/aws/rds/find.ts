import type { CallResult } from '../caller.ts';
import type { Page } from './family.ts';

/**
 * The one record that a listing was asked for by its name; null where no page has it. The service says that a page may be
 * followed by another as long as there is a marker, and promises no record on the first.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSnapshots.html (Marker)
 */
export async function findNamed<Item>(
  read: (marker: string | undefined) => Promise<CallResult<Page<Item>>>,
  isIt: (item: Item) => boolean,
): Promise<CallResult<Item | null>> {
  let marker: string | undefined;
  do {
    const page = await read(marker);
    if (!page.ok) return page;
    const found = page.value.items.find(isIt);
    if (found !== undefined) return { ok: true, value: found };
    marker = page.value.NextToken || undefined;
  } while (marker !== undefined);
  return { ok: true, value: null };
}
