import { formatInstant } from '../../../decide/expiry.ts';
import { counted, number } from '../../../report/format.ts';
import { PLAIN, rowsOf, type Section } from '../../../report/section.ts';
import { directTerms } from '../../../report/terms.ts';
import type { Preview } from '../model.ts';

const DAY = 86_400_000;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * Shows how many existing recovery points are deleted on each day: as short for five hundred resources as for one, and
 * readable on a phone. Ignores entries outside the simulated days.
 */
export function timelineSection({
  after,
  at,
  days,
  kinds,
}: Pick<Preview, 'at' | 'days' | 'kinds'> & { readonly after: Pick<Preview['after'], 'deletions'> }): Section {
  const { point } = directTerms({ kinds });
  const first = Math.floor(Date.parse(at) / DAY);
  const counts = new Map<number, number>();
  for (const deletion of after.deletions) {
    const day = Math.floor(Date.parse(deletion.at) / DAY);
    if (day >= first && day <= first + days) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    ...PLAIN,
    title: `${counted(total, `existing ${point}`)} to be deleted until ${dateOf(first + days)}`,
    folded: true,
    noun: 'week',
    columns: ['Week of', ...WEEKDAYS, 'All'],
    ...rowsOf(total === 0 ? [] : weeksOf(counts, first, days), (cells) => cells.map((text) => [text])),
  };
}

function dateOf(day: number): string {
  return formatInstant(day * DAY).slice(0, 10);
}

/** Returns a row for each week, with a column for each weekday. */
function weeksOf(counts: ReadonlyMap<number, number>, first: number, days: number): readonly (readonly string[])[] {
  // 1970-01-01 was a Thursday.
  const monday = Math.floor((first + 3) / 7) * 7 - 3;
  const weeks = Math.ceil((first + days + 1 - monday) / 7);
  return Array.from({ length: weeks }, (_, week) => {
    const cells = WEEKDAYS.map((__, weekday) => {
      const day = monday + week * 7 + weekday;
      return day < first || day > first + days ? null : (counts.get(day) ?? 0);
    });
    const total = cells.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return [dateOf(monday + week * 7), ...cells.map((count) => (count === null ? '' : number(count))), number(total)];
  });
}
