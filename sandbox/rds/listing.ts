import { invalidValue, notModelled } from '../errors.ts';
import { takePage } from '../paging.ts';
import { readParams } from '../query.ts';
import { leaf, node } from '../xml.ts';
import type { Call } from './call.ts';

/** What a filter looks at in a record: one text, several, or nothing. */
type FilterTable<Entry> = Readonly<Record<string, (entry: Entry) => string | readonly string[] | undefined>>;

/**
 * Reads `Filters.Filter.N`: all filters must hold, any value of a filter will do, and a value means itself. There is none
 * for tags.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_Filter.html
 */
export function readFilters<Entry>(
  { params }: Call,
  table: FilterTable<Entry>,
  unmodelled: readonly string[] = [],
): (entry: Entry) => boolean {
  const conditions = (params.group('Filters')?.groups('Filter') ?? []).map((group) => {
    const name = group.required('Name');
    const field = Object.hasOwn(table, name) ? table[name] : undefined;
    if (field === undefined) {
      if (unmodelled.includes(name)) throw notModelled(`The filter '${name}'`);
      // Wording: https://github.com/boto/boto3/issues/3126
      throw invalidValue(`Unrecognized filter name: ${name}`);
    }
    const values = new Set(group.group('Values')?.texts('Value') ?? []);
    if (values.size === 0) throw invalidValue(`The filter ${name} needs a value.`);
    return { field, values };
  });
  return (entry) =>
    conditions.every(({ field, values }) => {
      const found = field(entry) ?? [];
      return (typeof found === 'string' ? [found] : found).some((text) => values.has(text));
    });
}

/** How one action lists. */
interface Listing<Entry> {
  /** The name of one element; the list has an `s` more. */
  element: string;
  /** Everything that belongs to the answer, by a key that stays, in a stable order. */
  list(): ReadonlyMap<string, Entry>;
  render(entry: Entry): string;
}

/**
 * Answers a listing: the page that was asked for, of 20 to 100 records, and the marker of the next one.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBInstances.html (MaxRecords, Marker)
 */
export function answerListing<Entry>(call: Call, { element, list, render }: Listing<Entry>): string {
  const { account, region, action, params, now } = call;
  const size = params.integer('MaxRecords') ?? 100;
  if (size < 20 || size > 100) {
    // Wording: https://github.com/hashicorp/terraform-provider-aws/issues/37221
    throw invalidValue(`Invalid value ${size} for MaxRecords. Must be between 20 and 100`);
  }
  const { MaxRecords, Marker, ...rest } = call.flat;
  const flat = { ...rest, MaxResults: String(size), ...(Marker === undefined ? {} : { NextToken: Marker }) };
  const all = list();
  const page = takePage(
    {
      action,
      region: region.name,
      flat,
      params: readParams(flat),
      now,
      style: account.settings.pages,
      pages: account.pages,
      random: account.random,
      least: 20,
      tokenName: 'Marker',
    },
    () => [...all.keys()],
  );
  const found = page.ids.flatMap((id) => {
    const entry = all.get(id);
    return entry === undefined ? [] : [node(element, render(entry))];
  });
  return leaf('Marker', page.nextToken) + node(`${element}s`, found.join(''));
}
