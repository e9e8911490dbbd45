/** A length of time as the user wrote it: calendar months are kept apart, since no number of milliseconds is a month. */
export interface Duration {
  /** Calendar months in UTC; a year is twelve. */
  readonly months: number;
  /** Exact time in milliseconds, on top of the months. */
  readonly milliseconds: number;
}

/** How long a recovery point is to be kept, as the user wrote it. */
export type ExpiryRule = { readonly keep: 'for-ever' } | { readonly keep: 'for'; readonly duration: Duration };
