import { calendarIn, DAILY } from '../decide/calendar.ts';
import type { Instant, RecoveryPoint, Region, ResourceId } from '../model.ts';
import { consoleLink } from './console-links.ts';
import { counted, number } from './format.ts';
import { cell, code, join, link, type Markdown, md, table } from './markdown.ts';

export interface CalendarOptions {
  /** The last day that is shown is the one of this instant. */
  readonly now: Instant;
  /** How many days are shown, today among them. */
  readonly days: number;
  /** IANA name of the zone in which days begin; UTC unless told. */
  readonly timeZone?: string;
  /** Name of an instance, untrusted text; empty where it has none or is gone. */
  readonly nameOf?: (region: Region, id: ResourceId) => string;
  /** Instances that are shown; 100 unless told. */
  readonly mostRows?: number;
}

interface InstanceRow {
  readonly region: Region;
  readonly id: ResourceId;
  readonly days: ReadonlySet<number>;
  readonly first: number;
  readonly newest: number;
}

const HAS = '█';
const MISSING = '░';
const BEFORE = '·';

/**
 * Which days have an available AMI: a line for each instance, a sign for each day, the oldest day on the left. Instances
 * whose newest AMI is the oldest come first, because they are the ones to look at. Only what was handed in counts, so a
 * day can also be empty because its AMI has expired and is gone.
 */
export function renderBackupCalendar(points: readonly RecoveryPoint[], options: CalendarOptions): Markdown {
  const { now, days, timeZone = 'UTC', nameOf = () => '', mostRows = 100 } = options;
  const dayOf = calendarIn(timeZone);
  const today = dayOf(now);
  const oldest = today - days + 1;
  const rows = rowsOf(points, dayOf).sort(
    (a, b) => a.newest - b.newest || compare(a.region, b.region) || compare(a.id, b.id),
  );
  const title = md`### Backups by day`;
  if (rows.length === 0) return join([title, md`No instance has an available AMI.`], '\n\n');
  const current = rows.filter(({ newest }) => newest >= today - 1).length;
  const sentences = [
    `${number(current)} of ${counted(rows.length, 'instance')} with an AMI ${current === 1 ? 'has' : 'have'} one of today or yesterday.`,
    `From ${DAILY.nameOf(oldest)} on the left to ${DAILY.nameOf(today)} on the right, days in ${timeZone}: ${HAS} has an available AMI, ${MISSING} has none, ${BEFORE} is before the first one.`,
  ];
  const shown = rows.slice(0, Math.max(0, mostRows));
  const body = table(
    ['Region', 'Instance', 'Days', 'Missing', 'Newest'],
    shown.map((instance) => cellsOf(instance, { oldest, today, name: nameOf(instance.region, instance.id) })),
  );
  const blocks = [title, ...sentences.map((sentence) => cell(sentence)), body];
  if (shown.length < rows.length) {
    const left = `${number(rows.length - shown.length)} of ${counted(rows.length, 'instance')} not shown here; their newest AMIs are as new or newer`;
    blocks.push(md`**${cell(left)}.**`);
  }
  return join(blocks, '\n\n');
}

function rowsOf(points: readonly RecoveryPoint[], dayOf: (instant: Instant) => number): InstanceRow[] {
  const groups = new Map<string, { region: Region; id: ResourceId; days: Set<number> }>();
  for (const { state, source, region, createdAt } of points) {
    if (state !== 'available' || source === null || createdAt === null) continue;
    const key = `${region} ${source}`;
    const group = groups.get(key) ?? { region, id: source, days: new Set() };
    groups.set(key, group);
    group.days.add(dayOf(createdAt));
  }
  return [...groups.values()].map((group) => {
    let [first, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const day of group.days) [first, newest] = [Math.min(first, day), Math.max(newest, day)];
    return { ...group, first, newest };
  });
}

function cellsOf(
  { region, id, days, first, newest }: InstanceRow,
  { oldest, today, name }: { readonly oldest: number; readonly today: number; readonly name: string },
): readonly Markdown[] {
  let strip = '';
  let missing = 0;
  for (let day = oldest; day <= today; day += 1) {
    // Today's backup may still be to come.
    if (!days.has(day) && day > first && day < today) missing += 1;
    strip += days.has(day) ? HAS : day < first ? BEFORE : MISSING;
  }
  const instance = link(cell(id), consoleLink('instance', region, id));
  return [
    cell(region),
    name === '' ? instance : join([instance, cell(name, 100)], ' '),
    code(strip),
    cell(number(missing)),
    cell(DAILY.nameOf(newest)),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
