/** A length of time as the user wrote it. Calendar months are separate, since no number of milliseconds is a month. */
export interface Duration {
  /** Calendar months in UTC; a year is twelve. */
  readonly months: number;
  /** Exact time in milliseconds, in addition to the months. */
  readonly milliseconds: number;
}

/** How long to keep a recovery point, as the user wrote it. */
export type ExpiryRule = { readonly keep: 'for-ever' } | { readonly keep: 'for'; readonly duration: Duration };
