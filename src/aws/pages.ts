import type { Result } from '../model.ts';
import type { CallResult } from './caller.ts';

/**
 * Reads all pages of a listing and keeps only what `pick` makes of each. A page may be short or even empty and still have a
 * successor, so only the token decides.
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
