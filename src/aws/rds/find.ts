import type { CallResult } from '../caller.ts';
import type { Page } from './family.ts';

/**
 * Returns the one record that a listing by name asks for; null if no page contains it. RDS may return further pages as long
 * as there is a marker, and does not promise a record on the first.
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
