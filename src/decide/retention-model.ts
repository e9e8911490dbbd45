/** What a plan keeps beyond the expiry of each recovery point, in the words and with the meaning of restic. */
export interface Retention {
  /** The newest so many of each resource. */
  readonly keepLast: number;
  /** The newest of each of the last so many hours that have a recovery point. */
  readonly keepHourly: number;
  /** The newest of each of the last so many days (weeks, months, years) that have a recovery point. */
  readonly keepDaily: number;
  readonly keepWeekly: number;
  readonly keepMonthly: number;
  readonly keepYearly: number;
  /** All that are younger than this, seen from the newest of the resource, in milliseconds and calendar months; null keeps none. */
  readonly keepWithin: { readonly months: number; readonly milliseconds: number } | null;
  /** IANA name of the zone in which days, weeks, months and years begin. */
  readonly timeZone: string;
}
