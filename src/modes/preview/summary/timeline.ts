import { formatInstant } from '../../../decide/expiry.ts';
import { groupBy } from '../../../model/group.ts';
import type { Instant, KindName } from '../../../model.ts';
import { counted, number } from '../../../report/format.ts';
import { cell, join, type Markdown, md, table } from '../../../report/markdown.ts';
import { directTerms } from '../../../report/terms.ts';
import { shownId } from '../../../report/words.ts';
import type { Deletion } from '../model.ts';

export interface TimelineOptions {
  /** The first day that is shown is the one of this instant, in UTC. */
  readonly from: Instant;
  readonly days: number;
  /** What was looked at. */
  readonly kinds: readonly KindName[];
}

/** Up to here every recovery point has a line of its own in a diagram; more would be a diagram that nobody can read. */
const MOST_LINES = 30;
const DAY = 86_400_000;

/**
 * What expires in the next weeks: a Mermaid diagram with a line for each recovery point, or, from 31 on, a calendar that counts
 * them by day and is as long for five hundred resources as for one. Entries outside the days are passed over.
 */
export function renderTimeline(entries: readonly Deletion[], { from, days, kinds }: TimelineOptions): Markdown {
  const { point, mixed } = directTerms({ kinds });
  const first = Math.floor(from / DAY);
  const shown = entries.filter(({ at }) => {
    const day = Math.floor(Date.parse(at) / DAY) - first;
    return day >= 0 && day <= days;
  });
  const title = md`### ${cell(`${counted(shown.length, `existing ${point}`)} to be deleted until ${dateOf(first + days)}`)}`;
  if (shown.length === 0) return title;
  const view = shown.length <= MOST_LINES ? diagram(shown, first, days, mixed) : grid(shown, first, days);
  return md`${title}\n\n${view}`;
}

function dateOf(day: number): string {
  return formatInstant(day * DAY).slice(0, 10);
}

/** @see https://mermaid.js.org/syntax/gantt.html */
function diagram(entries: readonly Deletion[], first: number, days: number, mixed: boolean): Markdown {
  const byResource = groupBy(
    entries,
    ({ kind, region, resourceId }) => `${region} ${mixed ? `${kind} ` : ''}${resourceId}`,
  );
  const lines = [...byResource].flatMap(([place, group]) => [
    md`  section ${label(`${place} ${group[0]?.resourceName ?? ''}`)}`,
    ...[...group].sort((a, b) => (a.at < b.at ? -1 : 1)).map(milestone),
  ]);
  const span = md`  The next ${days} days :active, ${label(dateOf(first))}, ${label(dateOf(first + days))}`;
  const start = md`\`\`\`mermaid\ngantt\n  dateFormat YYYY-MM-DD\n  axisFormat %m-%d\n  section All`;
  return join([start, span, ...lines, md`\`\`\``], '\n');
}

function milestone({ recoveryPointId, at }: Deletion): Markdown {
  const date = label(at.slice(0, 10));
  return md`  ${label(shownId(recoveryPointId))} ${date} :milestone, ${date}, 0d`;
}

/**
 * Text for a label of the diagram. Colons, semicolons, quotes, brackets and the like steer Mermaid or end the fence, so only
 * letters, digits and hyphens stay; a hyphen goes where `cell` would see a reference to an issue, which has no place here.
 */
function label(text: string): Markdown {
  const clean = text
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .replace(/gh-(?=\d)/gi, 'gh ')
    .trim();
  return cell(clean, 80);
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A row for each week, a column for each weekday. */
function grid(entries: readonly Deletion[], first: number, days: number): Markdown {
  const counts = new Map<number, number>();
  for (const { at } of entries) {
    const day = Math.floor(Date.parse(at) / DAY);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  // 1970-01-01 was a Thursday.
  const monday = (day: number) => Math.floor((day + 3) / 7) * 7 - 3;
  const rows: Markdown[][] = [];
  for (let week = monday(first); week <= first + days; week += 7) {
    const cells = WEEKDAYS.map((_, weekday) => {
      const day = week + weekday;
      return day < first || day > first + days ? null : (counts.get(day) ?? 0);
    });
    const total = cells.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    rows.push([
      cell(dateOf(week)),
      ...cells.map((count) => cell(count === null ? '' : number(count))),
      cell(number(total)),
    ]);
  }
  return table(['Week from', ...WEEKDAYS, 'All'], rows);
}
