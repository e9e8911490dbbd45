import type { KindName, Region } from '../model.ts';
import { type ConsolePage, POINT_PAGES, RESOURCE_PAGES } from './console-links.ts';
import { shownId } from './words.ts';

/** An id that a view may link to the console. */
export interface Reference {
  readonly page: ConsolePage;
  readonly region: Region;
  readonly id: string;
}

/** Symbols whose position has a meaning, so that all must be equally wide. */
export interface Drawing {
  readonly drawn: string;
  /** The same in letters, one for each symbol, for output without emoji. */
  readonly letters: string;
}

/** Parts of a cell, shown with a space between them. Strings are plain text, much of it untrusted. */
export type Cell = readonly (string | Reference | Drawing)[];

/** One table of the report with the notes above it, before any markup. Every string in it is plain text. */
export interface Section {
  /** A heading, such as `2 AMIs created`. */
  readonly title: string;
  readonly notes: readonly string[];
  /** A small table above the main one that shows how the rows divide. */
  readonly groups: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | Drawing)[])[];
  } | null;
  /** The noun for one row, to count those left out. */
  readonly noun: string;
  readonly columns: readonly string[];
  readonly count: number;
  /** Cells of row `index`; made on demand because accounts have more rows than a view can show. */
  readonly row: (index: number) => readonly Cell[];
  /** Maximum number of rows to show, however much room there is. */
  readonly mostRows: number;
  /** True when nobody needs to read the rows one by one. */
  readonly quiet: boolean;
  /** True when a page shows the rows only on demand; a terminal lists them all the same. */
  readonly folded: boolean;
  /** True when the rows are bad news. */
  readonly bad: boolean;
  /** Columns that a narrow terminal drops, in this order. */
  readonly dispensable: readonly string[];
  /** Columns of sentences: where they would have to be cut, a terminal shows rows as paragraphs. */
  readonly sentences: readonly string[];
}

/** Makes rows from a list; a section without entries counts zero and is left out. */
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

/** The defaults of most sections. */
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
 * Returns the columns and rows of a table that starts with the subject. Where there are several kinds, the kind follows it: a database and
 * a cluster may have the same name.
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

/** Renders a resource: its name, where it has one, followed by its id. */
export function resourceCell(kind: KindName, region: Region, id: string | null, name: string | null = ''): Cell {
  if (id === null) return ['not known'];
  const page = RESOURCE_PAGES[kind];
  const reference = page === undefined ? id : { page, region, id };
  return name === null || name.trim() === '' ? [reference] : [name, reference];
}

/** Renders a recovery point, linked where its kind has a page. */
export function pointCell(kind: KindName, region: Region, id: string): Cell {
  const page = POINT_PAGES[kind];
  return [page === undefined ? shownId(id) : { page, region, id }];
}
