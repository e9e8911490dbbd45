/** How a row or a failure is to be felt: colour is never the only sign of it. */
export type PageTone = 'bad' | 'good' | 'busy' | 'calm';

/** One day of a heat map. `none`: none was there, and none was missed. */
export type PageDay = 'backed' | 'missed' | 'none';

/** One resource on the page. Holds untrusted text. */
export interface PageRow {
  /** The key by which the page is filtered. */
  readonly status: string;
  readonly statusWord: string;
  readonly tone: PageTone;
  readonly name: string;
  readonly id: string;
  readonly place: string;
  /** The oldest day first; empty where no day is known. */
  readonly days: readonly PageDay[];
  /** RFC 3339 in UTC; null where there is none. */
  readonly newestAt: string | null;
  readonly by: string | null;
  readonly dueAt: string | null;
  readonly reason: string;
}

/** Something that is told above the table. Holds untrusted text. */
export interface PageNote {
  readonly tone: 'bad' | 'busy';
  readonly about: string;
  readonly message: string;
}

/** Everything that a page shows. Holds untrusted text. */
export interface PageModel {
  readonly title: string;
  readonly verdict: string;
  readonly tone: PageTone;
  /** Labels and values under the verdict. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly notes: readonly PageNote[];
  /** First and last day of the heat maps, as dates; null where no region was read. */
  readonly range: { readonly from: string; readonly to: string } | null;
  /** The worst first. */
  readonly rows: readonly PageRow[];
}
