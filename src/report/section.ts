import type { KindName, Region } from '../model.ts';
import { type ConsolePage, POINT_PAGES, RESOURCE_PAGES } from './console-links.ts';
import { shownId } from './words.ts';

/** An id that a view may link to the console. */
export interface Reference {
  readonly page: ConsolePage;
  readonly region: Region;
  readonly id: string;
}

/** Signs that mean something by where they stand, so that each must be as wide as the others. */
export interface Drawing {
  readonly drawn: string;
  /** The same in letters, one for each sign, for where there are no emoji. */
  readonly letters: string;
}

/** Parts of a cell, shown with a space between them. Strings are plain text, much of it untrusted. */
export type Cell = readonly (string | Reference | Drawing)[];

/** One table of the report with what is said above it, still without any markup. Every string in it is plain text. */
export interface Section {
  /** A heading, such as `2 AMIs created`. */
  readonly title: string;
  readonly notes: readonly string[];
  /** A small table in front of the long one that says how the rows divide. */
  readonly groups: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | Drawing)[])[];
  } | null;
  /** What one row is, for counting those that had to be left out. */
  readonly noun: string;
  readonly columns: readonly string[];
  readonly count: number;
  /** Cells of row `index`; made on demand because accounts hold more rows than a view can show. */
  readonly row: (index: number) => readonly Cell[];
  /** More rows than this are never shown, however much room there is. */
  readonly mostRows: number;
  /** True when nobody needs to read the rows one by one. */
  readonly quiet: boolean;
  /** True when a page shows the rows only to whoever asks for them; a terminal lists them all the same. */
  readonly folded: boolean;
  /** True when the rows are bad news. */
  readonly bad: boolean;
  /** Columns that a narrow terminal leaves out, in this order. */
  readonly dispensable: readonly string[];
  /** Columns that hold sentences: where they would have to be cut, a terminal shows rows as paragraphs. */
  readonly sentences: readonly string[];
}

/** Rows made from a list; a section without entries counts zero and is left out. */
export function rowsOf<Entry>(
  entries: readonly Entry[],
  cells: (entry: Entry) => readonly Cell[],
): Pick<Section, 'count' | 'row'> {
  return {
    count: entries.length,
    row: (index) => {
      const entry = entries[index];
      return entry === undefined ? [] : cells(entry);
    },
  };
}

/** What most sections are. */
export const PLAIN: Omit<Section, 'title' | 'noun' | 'columns' | 'count' | 'row'> = {
  notes: [],
  groups: null,
  mostRows: Number.POSITIVE_INFINITY,
  quiet: false,
  folded: false,
  bad: false,
  dispensable: [],
  sentences: [],
};

/**
 * The columns and rows of a table that starts with what it is about. Where several kinds stand side by side, the kind stands behind
 * it: a database and a cluster may have the same name.
 */
export function rowsByKind<Entry extends { readonly kind: KindName | null }>(
  mixed: boolean,
  columns: readonly string[],
  entries: readonly Entry[],
  cells: (entry: Entry) => readonly Cell[],
): Pick<Section, 'columns' | 'count' | 'row'> {
  if (!mixed) return { columns, ...rowsOf(entries, cells) };
  const behindFirst = <Item>([first, ...others]: readonly Item[], item: Item): readonly Item[] =>
    first === undefined ? [] : [first, item, ...others];
  return {
    columns: behindFirst(columns, 'Kind'),
    ...rowsOf(entries, (entry) => behindFirst(cells(entry), [entry.kind ?? ''])),
  };
}

/** A resource: the name it goes by, where it has one, and its id behind. */
export function resourceCell(kind: KindName, region: Region, id: string | null, name: string | null = ''): Cell {
  if (id === null) return ['not known'];
  const page = RESOURCE_PAGES[kind];
  const reference = page === undefined ? id : { page, region, id };
  return name === null || name.trim() === '' ? [reference] : [name, reference];
}

/** A recovery point, linked where its kind has a page. */
export function pointCell(kind: KindName, region: Region, id: string): Cell {
  const page = POINT_PAGES[kind];
  return [page === undefined ? shownId(id) : { page, region, id }];
}
