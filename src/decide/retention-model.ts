/** Recovery points that a plan keeps beyond their expiry, in the terms and with the meaning of restic. */
export interface Retention {
  /** How many of the newest recovery points of each resource to keep. */
  readonly keepLast: number;
  /** Keeps the newest of each of this many most recent hours that have a recovery point. */
  readonly keepHourly: number;
  /** Keeps the newest of each of this many most recent days (weeks, months, years) that have a recovery point. */
  readonly keepDaily: number;
  readonly keepWeekly: number;
  readonly keepMonthly: number;
  readonly keepYearly: number;
  /**
   * Keeps all that are younger than this, relative to the newest of the resource, in milliseconds and calendar
   * months; null keeps none.
   */
  readonly keepWithin: { readonly months: number; readonly milliseconds: number } | null;
  /** IANA name of the zone in which hours, days, weeks, months and years begin. */
  readonly timeZone: string;
}
