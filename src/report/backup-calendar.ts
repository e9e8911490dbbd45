import type { BackupCalendar, BackupDays } from '../model.ts';
import { counted, number } from './format.ts';
import { PLAIN, resourceCell, rowsByKind, type Section } from './section.ts';
import { directTerms, headed } from './terms.ts';

const HAS = '█';
const MISSING = '░';
const BEFORE = '·';
const DAY = 86_400_000;

/** More lines would be a picture that nobody looks at; the report has them all. */
const MOST_ROWS = 100;

/**
 * Which days have an available recovery point: a line for each resource, a sign for each day, the oldest day on the left. Who has waited
 * longest comes first; those without any in all these days come last, because most of them are gone. Only what is there
 * counts, so a day can also be empty because what it had has expired.
 */
export function calendarSection(calendar: BackupCalendar | null): Section {
  const instances = calendar?.resources ?? [];
  const kinds = instances.map(({ kind }) => kind);
  const { resource, point, aWork, mixed } = directTerms({ kinds });
  const { from, to } = calendar ?? { from: '', to: '' };
  const days = calendar === null ? [] : daysBetween(from, to);
  const yesterday = days.at(-2) ?? to;
  const fresh = instances.filter(({ newest }) => newest >= yesterday).length;
  const stale = instances.filter((entry) => isStale(entry, from)).length;
  const notes = [
    `From ${from} on the left to ${to} on the right, days in UTC: ${HAS} has an available ${point}, ${MISSING} has none, ${BEFORE} is before the first one.`,
  ];
  if (stale > 0) {
    const [have, are] = stale === 1 ? ['has', 'It is'] : ['have', 'They are'];
    notes.push(
      `${counted(stale, resource)} with older ${point}s ${have} none of these days. ${are} gone or no longer backed up, and listed last.`,
    );
  }
  const rows = [...instances].sort(
    (a, b) =>
      Number(isStale(a, from)) - Number(isStale(b, from)) ||
      compare(a.newest, b.newest) ||
      compare(a.region, b.region) ||
      compare(a.kind, b.kind) ||
      compare(a.resourceId, b.resourceId),
  );
  return {
    ...PLAIN,
    title: `Backups by day: ${number(fresh)} of ${counted(instances.length, resource)} with ${aWork} ${fresh === 1 ? 'has' : 'have'} one of today or yesterday`,
    notes,
    quiet: true,
    noun: resource,
    mostRows: MOST_ROWS,
    ...rowsByKind(mixed, ['Region', headed(resource), 'Days', 'Days without', 'Newest'], rows, (entry) => [
      [entry.region],
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      [{ drawn: days.map((day) => signOf(day, entry)).join('') }],
      // Today's backup may still be to come.
      [number(days.filter((day) => day < to && signOf(day, entry) === MISSING).length)],
      [entry.newest],
    ]),
  };
}

function isStale({ newest }: BackupDays, from: string): boolean {
  return newest < from;
}

function signOf(day: string, { days, first }: BackupDays): string {
  if (days.includes(day)) return HAS;
  return day < first ? BEFORE : MISSING;
}

/** Dates from one to another, both among them. */
function daysBetween(from: string, to: string): readonly string[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const count = Math.round((last - first) / DAY) + 1;
  return Array.from({ length: count }, (_, index) => new Date(first + index * DAY).toISOString().slice(0, 10));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
