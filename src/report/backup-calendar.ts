import { groupBy } from '../model/group.ts';
import { byText } from '../model/order.ts';
import type { BackupCalendar, BackupDays } from '../model.ts';
import { type AlertLine, nameOf } from './alert.ts';
import { counted, number } from './format.ts';
import { dateOf, dayOf, type Rhythm, rhythmsOf } from './rhythm.ts';
import { type Drawing, PLAIN, resourceCell, rowsByKind, type Section } from './section.ts';
import { directTerms, headed } from './terms.ts';

/** The protection that a calendar shows: each resource compared with the plan file, or with its own habit. */
export interface Standing {
  readonly total: number;
  readonly onTime: number;
  readonly late: readonly Rhythm[];
  /** Not part of the total: resources that no longer exist, are too new, or had no backup for weeks, so that they may be gone. */
  readonly gone: number;
  readonly young: number;
  readonly idle: number;
}

export function standingOf(calendar: BackupCalendar): Standing {
  const rhythms = rhythmsOf(calendar);
  const late = rhythms.filter(({ status }) => status === 'late').sort(longestFirst);
  const count = (wanted: Rhythm['status']) => rhythms.filter(({ status }) => status === wanted).length;
  const [gone, young, idle] = [count('gone'), count('new'), count('idle')];
  const total = rhythms.length - gone - young - idle - count('apart');
  return { total, onTime: total - late.length, late, gone, young, idle };
}

/** Returns the verdict's clause on protection; nothing where nothing was read. */
export function protectionOf(calendar: BackupCalendar | null): {
  readonly protection: string | null;
  readonly worries: readonly string[];
  readonly alert: readonly AlertLine[];
} {
  if (calendar === null || calendar.resources.length === 0) return { protection: null, worries: [], alert: [] };
  const standing = standingOf(calendar);
  const { total, onTime, late, idle } = standing;
  const besides = besidesOf(standing);
  const ended = besides === '' ? '' : ` (${besides})`;
  return {
    protection:
      total === 0
        ? `no backup in the last ${WINDOW}${ended}`
        : `${number(onTime)} of ${number(total)} protected${ended}`,
    worries:
      late.length === 0
        ? total === 0 && idle > 0
          ? ['gone, or no longer backed up']
          : []
        : [`${number(late.length)} late`],
    alert: alertLines(late),
  };
}

function besidesOf({ gone, young, idle }: Standing): string {
  return [
    gone === 0 ? '' : `${number(gone)} gone`,
    young === 0 ? '' : `${number(young)} new`,
    idle === 0 ? '' : `${number(idle)} more without any for weeks`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const WINDOW = '35 days';
/** Up to this many last backup days have a line of their own. */
const MOST_LINES = 3;

function alertLines(late: readonly Rhythm[]): readonly AlertLine[] {
  const { resource } = directTerms({ kinds: late.map(({ entry }) => entry.kind) });
  const groups = [...groupBy(late, ({ entry, every }) => `${entry.newest} ${entry.lateSince} ${every}`).values()];
  const shown = groups.length <= MOST_LINES ? groups : groups.slice(0, MOST_LINES - 1);
  const rest = groups.slice(shown.length).flat();
  const lines = shown.map((group): AlertLine => {
    const [first] = group;
    const have = group.length === 1 ? 'has' : 'have';
    const label = `${counted(group.length, resource)} ${have} ${first === undefined ? '' : sinceWords(first)}`;
    return { label, names: group.map(({ entry }) => nameOf(entry)) };
  });
  if (rest.length === 0) return lines;
  return [
    ...lines,
    { label: `${counted(rest.length, `more ${resource}`)} late`, names: rest.map(({ entry }) => nameOf(entry)) },
  ];
}

function sinceWords({ entry, every }: Rhythm): string {
  const { newest, lateSince } = entry;
  const due = lateSince === null ? paceWords(every) : `, due since ${shortDay(lateSince)}`;
  return newest === null ? `never been backed up${due}` : `had no backup since ${shortDay(newest)}${due}`;
}

function paceWords(every: number | null): string {
  if (every === null) return '';
  if (every === 1) return ', usually one every day';
  return every === 7 ? ', usually one every week' : `, usually one every ${every} days`;
}

/** Sorts resources that never had a backup first. */
function longestFirst(a: Rhythm, b: Rhythm): number {
  return (
    Number(b.entry.newest === null) - Number(a.entry.newest === null) ||
    (b.lateBy ?? LONG_AGO) - (a.lateBy ?? LONG_AGO) ||
    byText(a.entry.region, b.entry.region) ||
    byText(a.entry.kind, b.entry.kind) ||
    byText(nameOf(a.entry), nameOf(b.entry)) ||
    byText(a.entry.resourceId, b.entry.resourceId)
  );
}

const LONG_AGO = 1_000_000;

/** More rows would make an unreadable picture; the report has them all. */
const MOST_ROWS = 100;
const STRIP_DAYS = 14;

const ALL: Drawing = { drawn: '🟩', letters: '#' };
const SOME: Drawing = { drawn: '🟨', letters: '-' };
const MANY: Drawing = { drawn: '🟥', letters: 'X' };
const NONE: Drawing = { drawn: '⬜', letters: '.' };

/** Shows the fleet as one cell per day, and a row for each late resource. */
export function calendarSection(calendar: BackupCalendar | null): Section {
  const resources = calendar?.resources ?? [];
  const { resource, mixed } = directTerms({ kinds: resources.map(({ kind }) => kind) });
  const range = { from: dayOf(calendar?.from ?? ''), to: dayOf(calendar?.to ?? '') };
  const rhythms = calendar === null ? [] : rhythmsOf(calendar);
  const { total, onTime, late } = calendar === null ? { total: 0, onTime: 0, late: [] } : standingOf(calendar);
  return {
    ...PLAIN,
    title: `Backups by day: ${number(onTime)} of ${counted(total, resource)} on schedule`,
    notes: [legendOf(resources), goneNote(rhythms, resource)].filter((note) => note !== ''),
    groups: resources.length === 0 ? null : { columns: ['Week of', 'Mon to Sun'], rows: weeksOf(rhythms, range) },
    noun: resource,
    mostRows: MOST_ROWS,
    dispensable: ['Region'],
    ...rowsByKind(
      mixed,
      [headed(resource), 'Region', `Last ${STRIP_DAYS} days`, 'Newest', 'Late by'],
      late.map((rhythm) => ({ rhythm, ...rhythm.entry })),
      ({ rhythm, kind, region, resourceId, resourceName, newest }) => [
        resourceCell(kind, region, resourceId, resourceName),
        [region],
        [stripOf(rhythm, range.to)],
        [newest === null ? 'never' : shortDay(newest)],
        [lateWords(rhythm)],
      ],
    ),
  };
}

function lateWords({ lateBy }: Rhythm): string {
  if (lateBy === null) return 'not known';
  return lateBy <= 0 ? 'today' : counted(lateBy, 'day');
}

const LEGEND =
  'A day in UTC is green (#) where all that were due have a backup, yellow (-) where some are missing, red (X) where more than 5 % are, white (.) where none was due.';

function legendOf(resources: readonly BackupDays[]): string {
  const planned = resources.filter(({ asked }) => asked !== null).length;
  if (planned === 0) return `${LEGEND} Due days follow from the intervals between earlier backups.`;
  const schedules = `${LEGEND} Due days follow from the schedules in the current plan file`;
  return planned === resources.length
    ? `${schedules}.`
    : `${schedules}; without a plan, from the intervals between earlier backups.`;
}

/** Explains what the run could not know because it did not check. */
function goneNote(rhythms: readonly Rhythm[], resource: string): string {
  const idle = rhythms.filter(({ status }) => status === 'idle').length;
  const unasked = rhythms.filter(({ status, entry }) => status === 'late' && entry.exists === null).length;
  if (idle === 0 && unasked === 0) return '';
  const more =
    idle === 0
      ? ''
      : ` ${counted(idle, `more ${resource}`)} had none in ${WINDOW} and ${idle === 1 ? 'is' : 'are'} not counted.`;
  const late = unasked === 0 ? '' : ` of the late ones ${number(unasked)} may be gone;`;
  return `This run did not ask which of these still exist:${late} mode: check tells gone from late.${more}`;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function weeksOf(rhythms: readonly Rhythm[], { from, to }: Range): readonly (readonly (string | Drawing)[])[] {
  const has = new Map<number, number>();
  const missing = new Map<number, number>();
  const count = (counts: Map<number, number>, day: number) => counts.set(day, (counts.get(day) ?? 0) + 1);
  for (const rhythm of rhythms) {
    if (rhythm.status === 'apart') continue;
    const owed = new Set(rhythm.missing);
    for (const day of rhythm.has) if (!owed.has(day)) count(has, day);
    for (const day of owed) count(missing, day);
  }
  const cellOf = (day: number) => (day < from ? NONE : fleetSign(has.get(day) ?? 0, missing.get(day) ?? 0));
  const rows: (string | Drawing)[][] = [];
  // 1970-01-01 was a Thursday.
  for (let monday = Math.floor((from + 3) / 7) * 7 - 3; monday <= to; monday += 7) {
    const days = Array.from({ length: Math.min(7, to - monday + 1) }, (_, weekday) => cellOf(monday + weekday));
    rows.push([shortDay(dateOf(monday)), joined(days)]);
  }
  return rows;
}

function fleetSign(has: number, missing: number): Drawing {
  if (missing === 0) return has === 0 ? NONE : ALL;
  return missing * 20 > has + missing ? MANY : SOME;
}

function stripOf({ has, missing }: Rhythm, to: number): Drawing {
  const [there, owed] = [new Set(has), new Set(missing)];
  const days = Array.from({ length: STRIP_DAYS }, (_, index) => to - STRIP_DAYS + 1 + index);
  return joined(days.map((day) => (owed.has(day) ? (there.has(day) ? SOME : MANY) : there.has(day) ? ALL : NONE)));
}

function joined(drawings: readonly Drawing[]): Drawing {
  return {
    drawn: drawings.map(({ drawn }) => drawn).join(''),
    letters: drawings.map(({ letters }) => letters).join(''),
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-26` as `26 Nov`. */
export function shortDay(date: string): string {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(date) ?? [];
  return month === undefined || day === undefined ? date : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
}
