import { ServiceError } from '../errors.ts';
import { takePage } from '../paging.ts';
import { readParams } from '../query.ts';
import type { Call } from './call.ts';
import { invalidValue } from './errors.ts';

/** One page of a listing and the token of the next one. */
interface Page<Entry> {
  entries: readonly Entry[];
  nextToken: string | undefined;
}

/**
 * Cuts a listing into pages of MaxResults, of a thousand unless told.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListBackupJobs.html (MaxResults: 1 to 1000)
 */
export function pageOf<Entry>(call: Call, entries: readonly Entry[], idOf: (entry: Entry) => string): Page<Entry> {
  const { account, region, action, members, now } = call;
  const size = members.integer('MaxResults') ?? 1_000;
  if (size < 1 || size > 1_000) throw invalidValue(`MaxResults must be between 1 and 1000, not ${size}.`);
  const flat = { ...call.params, MaxResults: String(size) };
  try {
    const page = takePage(
      {
        action: `backup:${action}`,
        region: region.name,
        flat,
        params: readParams(flat),
        now,
        style: account.settings.pages,
        pages: account.pages,
        random: account.random,
        least: 1,
      },
      () => entries.map(idOf),
    );
    // What went since the listing began is left out of its later pages.
    const byId = new Map(entries.map((entry) => [idOf(entry), entry]));
    const found: Entry[] = [];
    for (const id of page.ids) {
      const entry = byId.get(id);
      if (entry !== undefined) found.push(entry);
    }
    return { entries: found, nextToken: page.nextToken };
  } catch (error) {
    throw error instanceof ServiceError ? invalidValue(error.message) : error;
  }
}
