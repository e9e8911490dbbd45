/** The tone of a row or a failure: colour is never its only sign. */
export type PageTone = 'bad' | 'good' | 'busy' | 'calm';

/** One day of a heat map. `none`: no backup, and none missed. */
export type PageDay = 'backed' | 'missed' | 'none';

/** One resource on the page. Contains untrusted text. */
export interface PageRow {
  /** The key for the page's filter. */
  readonly status: string;
  readonly statusWord: string;
  readonly tone: PageTone;
  readonly name: string;
  readonly id: string;
  readonly place: string;
  /** Oldest day first; empty where no day is known. */
  readonly days: readonly PageDay[];
  /** RFC 3339 in UTC; null where there is none. */
  readonly newestAt: string | null;
  readonly by: string | null;
  readonly dueAt: string | null;
  readonly reason: string;
}

/** A note above the table. Contains untrusted text. */
export interface PageNote {
  readonly tone: 'bad' | 'busy';
  readonly about: string;
  readonly message: string;
}

/** Everything that a page shows. Contains untrusted text. */
export interface PageModel {
  readonly title: string;
  readonly verdict: string;
  readonly tone: PageTone;
  /** Labels and values below the verdict. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly notes: readonly PageNote[];
  /** First and last day of the heat maps, as dates; null where no region was read. */
  readonly range: { readonly from: string; readonly to: string } | null;
  /** Worst first. */
  readonly rows: readonly PageRow[];
}
