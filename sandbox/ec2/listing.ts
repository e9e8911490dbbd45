import { takePage } from '../paging.ts';
import { leaf } from '../xml.ts';
import type { Call } from './call.ts';

/** How one action lists. */
export interface Listing<Entry> {
  /** Least MaxResults that the action takes. */
  least: number;
  /** The id list that excludes MaxResults. */
  idsParameter?: string;
  /** Ids of everything that belongs to the answer, in a stable order. */
  list(): string[];
  /** The entry of an id, undefined when it went away between two pages. */
  find(id: string): Entry | undefined;
  /** The element around the entries. */
  render(entries: Entry[]): string;
}

/** Answers a listing: the page that was asked for, and the token of the next one. */
export function answerListing<Entry>(call: Call, listing: Listing<Entry>): string {
  const { account, region, action, flat, params, now } = call;
  const page = takePage(
    {
      action,
      region: region.name,
      flat,
      params,
      now,
      style: account.settings.pages,
      pages: account.pages,
      random: account.random,
      least: listing.least,
      ...(listing.idsParameter === undefined ? {} : { idsParameter: listing.idsParameter }),
    },
    () => listing.list(),
  );
  const entries: Entry[] = [];
  for (const id of page.ids) {
    const entry = listing.find(id);
    if (entry !== undefined) entries.push(entry);
  }
  return listing.render(entries) + leaf('nextToken', page.nextToken);
}
