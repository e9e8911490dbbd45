import { invalidValue, notModelled, ServiceError } from './errors.ts';
import type { Params } from './query.ts';
import type { Tags } from './state/records.ts';

/** What a filter looks at in a record: one text, several, or nothing. */
type FilterField<Entry> = (entry: Entry) => string | readonly string[] | undefined;

/** The filters of one listing. */
export interface FilterTable<Entry> {
  fields: Readonly<Record<string, FilterField<Entry>>>;
  tags: (entry: Entry) => Tags;
  /** Filters that AWS has and the sandbox does not, each a name or a prefix ending in `*`. */
  unmodelled?: readonly string[];
}

/** A compiled set of filters. */
interface Selection<Entry> {
  matches(entry: Entry): boolean;
  /** The values of a filter when none of them has a wildcard: what an index can answer. */
  exact(name: string): readonly string[] | undefined;
}

const maxFilters = 50;
const maxValues = 200;
const maxLength = 255;

interface Pattern {
  exact: string | undefined;
  test(text: string): boolean;
}

/**
 * One filter value: `*` stands for any text, `?` for one character or none, a backslash takes away their meaning, and
 * case counts.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
 */
export function compilePattern(value: string): Pattern {
  let literal = '';
  let source = '';
  let wild = false;
  for (let i = 0; i < value.length; i += 1) {
    let char = value.charAt(i);
    if (char === '*' || char === '?') {
      wild = true;
      source += char === '*' ? '.*' : '.?';
      continue;
    }
    if (char === '\\' && i + 1 < value.length) {
      i += 1;
      char = value.charAt(i);
    }
    literal += char;
    source += char.replace(/[.+^${}()|[\]\\/*?-]/, '\\$&');
  }
  if (!wild) return { exact: literal, test: (text) => text === literal };
  const regex = new RegExp(`^${source}$`, 's');
  return { exact: undefined, test: (text) => regex.test(text) };
}

interface Condition<Entry> {
  name: string;
  field: FilterField<Entry>;
  /** Values without a wildcard, which 200 of cost no more than one. */
  exact: ReadonlySet<string>;
  wild: readonly Pattern[];
}

function fieldOf<Entry>(table: FilterTable<Entry>, name: string): FilterField<Entry> {
  if (name.startsWith('tag:')) {
    const key = name.slice(4);
    return (entry) => table.tags(entry).get(key);
  }
  if (name === 'tag-key') return (entry) => [...table.tags(entry).keys()];
  const field = Object.hasOwn(table.fields, name) ? table.fields[name] : undefined;
  if (field !== undefined) return field;
  const known = table.unmodelled?.some((entry) =>
    entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry,
  );
  if (known) throw notModelled(`The filter '${name}'`);
  // Wording: https://github.com/aws/aws-cli/issues/7225
  throw invalidValue(`The filter '${name}' is invalid`);
}

function holds<Entry>({ field, exact, wild }: Condition<Entry>, entry: Entry): boolean {
  const value = field(entry);
  if (value === undefined) return false;
  const fits = (text: string) => exact.has(text) || wild.some((pattern) => pattern.test(text));
  return typeof value === 'string' ? fits(value) : value.some(fits);
}

/**
 * Reads `Filter.N.Name` and `Filter.N.Value.N`: all filters must hold, any value of a filter will do; at most 50 filters
 * and 200 values in a request, 255 characters in a value.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
 */
export function readFilters<Entry>(params: Params, table: FilterTable<Entry>): Selection<Entry> {
  const groups = params.groups('Filter');
  let values = 0;
  const conditions = groups.map((group): Condition<Entry> => {
    const name = group.required('Name');
    const field = fieldOf(table, name);
    const texts = group.texts('Value');
    if (texts.length === 0) throw invalidValue(`The filter '${name}' needs a value`);
    for (const text of texts) {
      if (text.length > maxLength)
        throw invalidValue(`A value of the filter '${name}' is over ${maxLength} characters`);
    }
    values += texts.length;
    const patterns = texts.map(compilePattern);
    return {
      name,
      field,
      exact: new Set(patterns.flatMap((pattern) => pattern.exact ?? [])),
      wild: patterns.filter((pattern) => pattern.exact === undefined),
    };
  });
  if (groups.length > maxFilters || values > maxValues) {
    throw new ServiceError('FilterLimitExceeded', 'The request uses too many filters or too many filter values.');
  }
  return {
    matches: (entry) => conditions.every((condition) => holds(condition, entry)),
    exact(name) {
      const found = conditions.find((condition) => condition.name === name);
      return found === undefined || found.wild.length > 0 ? undefined : [...found.exact];
    },
  };
}
