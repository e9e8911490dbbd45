import type { Result } from '../model.ts';
import type { CallResult } from './caller.ts';

/**
 * Reads all pages of a listing and keeps only the items that `pick` returns. A page may be short or even empty and still
 * have a successor, so only the token decides.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-pagination.html
 */
export async function readPages<Page extends { NextToken?: string | undefined }, Item>(
  read: (nextToken: string | undefined) => Promise<CallResult<Page>>,
  pick: (page: Page) => readonly Item[] | Promise<readonly Item[]>,
): Promise<Result<Item[]>> {
  const items: Item[] = [];
  let token: string | undefined;
  do {
    const page = await read(token);
    if (!page.ok) return { ok: false, fault: page.fault };
    for (const item of await pick(page.value)) items.push(item);
    token = page.value.NextToken || undefined;
  } while (token !== undefined);
  return { ok: true, value: items };
}

/**
 * Reads items by id, `size` ids per request. All requests start at once: the caller's buckets limit how many run in
 * parallel.
 */
export async function readBatches<Id, Item>(
  ids: readonly Id[],
  size: number,
  read: (batch: readonly Id[]) => Promise<Result<readonly Item[]>>,
): Promise<Result<Item[]>> {
  const batches = Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
  const items: Item[] = [];
  for (const answer of await Promise.all(batches.map(read))) {
    if (!answer.ok) return answer;
    for (const item of answer.value) items.push(item);
  }
  return { ok: true, value: items };
}
