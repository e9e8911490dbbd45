/**
 * When schedules fire in a time zone, found by looking at every half hour of the weeks around a change of clocks. Nothing here is
 * shared with what is tested: what a clock shows comes from Intl, and the rest is comparing texts.
 */

const STEP = 30 * 60_000;
/** The 31st comes every 62 days at worst. */
const DAYS = 70;

/** Days on which the clocks of one of the zones change, in 2026, and a day like any other. */
export const CHANGES = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-09-06',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
];
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  // Its gap begins at midnight, and Lord Howe's is half an hour long.
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
] as const;
export type Zone = (typeof ZONES)[number];

/** A line of cron that names its times one by one. */
export interface Times {
  readonly minute: 0 | 30;
  readonly hours: readonly number[];
  /** Sunday is 0; null for every day. */
  readonly weekday: number | null;
  /** Null for every day. */
  readonly day: number | null;
}

export function cronOf({ minute, hours, weekday, day }: Times): string {
  return `${minute} ${hours.join(',')} ${day ?? '*'} * ${weekday ?? '*'}`;
}

/** What the clocks of a zone show in the weeks up to three days after a change. */
interface Table {
  /** Instants, and the time as `2026-10-25 02:30`, every half hour. */
  readonly shown: readonly (readonly [instant: number, text: string])[];
  /** The dates that are shown, the latest first. */
  readonly dates: readonly string[];
}

const TABLES = new Map<string, Table>();

function tableOf(change: string, zone: Zone): Table {
  const key = `${change} ${zone}`;
  const known = TABLES.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  });
  const last = Date.parse(`${change}T00:00:00Z`) + 3 * 48 * STEP;
  const shown = Array.from({ length: DAYS * 48 }, (_, at) => {
    const instant = last - (DAYS * 48 - 1 - at) * STEP;
    return [instant, format.format(instant)] as const;
  });
  const table = { shown, dates: [...new Set(shown.map(([, text]) => text.slice(0, 10)))].sort().reverse() };
  TABLES.set(key, table);
  return table;
}

/**
 * The last time at which a schedule fired, up to an instant within three days of a change of clocks: for each date on the calendar the
 * first moment at which a clock shows the time, or a later one.
 */
export function lastFired(times: Times, zone: Zone, change: string, until: number): number | null {
  const { shown, dates } = tableOf(change, zone);
  for (const date of dates) {
    const [weekday, day] = [new Date(`${date}T12:00:00Z`).getUTCDay(), Number(date.slice(8))];
    if (times.weekday !== null && times.weekday !== weekday) continue;
    if (times.day !== null && times.day !== day) continue;
    const fired = times.hours.flatMap((hour) => {
      const wanted = `${date} ${pad(hour)}:${pad(times.minute)}`;
      const at = shown.findIndex(([, text]) => text >= wanted);
      const instant = shown[at]?.[0];
      // What the table begins with may have been shown before.
      return at <= 0 || instant === undefined || instant > until ? [] : [instant];
    });
    if (fired.length > 0) return Math.max(...fired);
  }
  return null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
