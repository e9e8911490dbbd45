import { groupBy } from '../../../model/group.ts';
import { keyOf } from '../../../model.ts';
import { shortDay } from '../../../report/backup-calendar.ts';
import { counted, money, number } from '../../../report/format.ts';
import { PLAIN, resourceCell, rowsByKind, rowsOf, type Section } from '../../../report/section.ts';
import { directTerms, headed } from '../../../report/terms.ts';
import type { Fate, FateChange, Preview, ProtectionChange } from '../model.ts';
import { TRANSFER_DAYS } from '../transfers.ts';
import { placeOf } from './more-sections.ts';

/** Lists the recovery points that are deleted sooner: what a reviewer must see first. */
export function newlyDeletable({ fates, kinds }: Preview): Section {
  const { resource, point, mixed } = directTerms({ kinds });
  const columns = [headed(resource), 'Region', headed(point), 'Created', 'Deletable from', 'Before'];
  const entries = fates.filter(({ change }) => change === 'newly-deletable');
  const resources = new Set(entries.map(({ kind, region, resourceId }) => keyOf({ kind, region, id: resourceId })))
    .size;
  return {
    ...PLAIN,
    title: `${counted(entries.length, `existing ${point}`)} of ${counted(resources, resource)} deletable sooner`,
    bad: true,
    notes: ['A purge deletes each of them at its first run from the instant that is given here.'],
    noun: point,
    dispensable: DISPENSABLE,
    ...rowsByKind(mixed, columns, entries, (entry) => [
      ...placeOf(entry),
      [entry.createdAt],
      [entry.deletableFrom ?? 'once nothing holds it'],
      [fateWords(entry.before)],
    ]),
  };
}

/** Lists the same by resource: reviewers think of machines, not of ids. */
export function goneByResource({ fates, kinds }: Preview): Section {
  const { resource, point, mixed } = directTerms({ kinds });
  const entries = fates.filter(({ change }) => change === 'newly-deletable');
  const groups = [
    ...groupBy(entries, ({ kind, region, resourceId }) => keyOf({ kind, region, id: resourceId })).values(),
  ];
  const rows = groups.flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, group }];
  });
  return {
    ...PLAIN,
    title: `The ${counted(entries.length, point)} by ${resource}`,
    folded: true,
    noun: resource,
    ...rowsByKind(mixed, [headed(resource), 'Region', `${headed(point)}s`, 'Gone from', 'Was'], rows, (row) => [
      resourceCell(row.kind, row.region, row.resourceId, row.resourceName),
      [row.region],
      [number(row.group.length)],
      [span(row.group.map(({ deletableFrom }) => deletableFrom ?? ''))],
      [span(row.group.map(({ before }) => (before.end === 'deleted' ? before.from : (before.expiresAt ?? ''))))],
    ]),
  };
}

/** Returns words such as `2 Dec to 6 Dec`; counts those without a date separately. */
function span(instants: readonly string[]): string {
  const dated = instants.filter((text) => /^\d{4}-/.test(text)).sort();
  const others = instants.length - dated.length;
  const [first, last] = [dated[0], dated.at(-1)].map((text) => (text === undefined ? '' : shortDay(text)));
  const range = first === last ? (first ?? '') : `${first} to ${last}`;
  if (others === 0) return range;
  return range === '' ? 'no date' : `${range}, ${number(others)} without a date`;
}

/** The id already identifies a recovery point, and the instant is the point of the table. */
const DISPENSABLE = ['Created', 'Region', 'Before'];

/** Lists recovery points that are kept longer, or whose expiry only changes to another distant date. */
export function otherFates({ fates, days, kinds }: Preview): readonly Section[] {
  const { resource, point, mixed } = directTerms({ kinds });
  const columns = [headed(resource), 'Region', headed(point), 'Created', 'Before', 'After'];
  const groups = groupBy(fates, ({ change }) => change);
  const section = (changes: readonly FateChange['change'][], title: (count: string) => string): Section => {
    const entries = changes.flatMap((change) => groups.get(change) ?? []);
    return {
      ...PLAIN,
      title: title(counted(entries.length, `existing ${point}`)),
      quiet: true,
      notes: ['"From" an instant on a purge may delete it.'],
      noun: point,
      dispensable: DISPENSABLE,
      ...rowsByKind(mixed, columns, entries, (entry) => [
        ...placeOf(entry),
        [entry.createdAt],
        [fateWords(entry.before)],
        [fateWords(entry.after)],
      ]),
    };
  };
  const span = counted(days, 'day');
  return [
    section(
      ['replaced'],
      (count) =>
        `${count} replaced by newer ones: min-keep held ${count.startsWith('1 ') ? 'it' : 'them'} for want of any`,
    ),
    section(['later', 'spared'], (count) => `${count} deleted later, or not within ${span}`),
    section(['expiry-lengthened'], (count) => `${count} with a later expiry, none of them deleted within ${span}`),
  ];
}

function fateWords(fate: Fate): string {
  if (fate.end === 'deleted') return `from ${fate.from}`;
  if (fate.expiresAt === 'never') return 'never expires';
  const expiry = fate.expiresAt === null ? 'kept' : `expires ${fate.expiresAt}`;
  return fate.reason === 'it does not expire before' ? expiry : `${expiry}: ${fate.reason}`;
}

const PROTECTION_TITLES: Readonly<Record<ProtectionChange['change'], { one: string; many: string }>> = {
  lost: { one: ' loses its protection', many: 's lose their protection' },
  gained: { one: ' gains protection', many: 's gain protection' },
  moved: { one: ' is protected by other plans', many: 's are protected by other plans' },
};

/** Lists resources that different plans select than before. */
export function protectionSections({ protection, kinds }: Preview): readonly Section[] {
  const { resource, point, mixed } = directTerms({ kinds });
  const groups = groupBy(protection, ({ change }) => change);
  return (['lost', 'gained', 'moved'] as const).map((change): Section => {
    const entries = groups.get(change) ?? [];
    const { one, many } = PROTECTION_TITLES[change];
    return {
      ...PLAIN,
      title: counted(entries.length, `${resource}${one}`, `${resource}${many}`),
      bad: change === 'lost',
      folded: change !== 'lost',
      notes: change === 'lost' ? [`No plan makes new ${point}s of them; what exists goes when it expires.`] : [],
      noun: resource,
      ...rowsByKind(mixed, [headed(resource), 'Region', 'Plans before', 'Plans after'], entries, (entry) => [
        resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
        [entry.region],
        [entry.before.length === 0 ? 'none' : entry.before.join(', ')],
        [entry.after.length === 0 ? 'none' : entry.after.join(', ')],
      ]),
    };
  });
}

/** Lists probable mistakes in the new file, new ones first. */
export function findingsSection({ findings }: Preview): Section {
  const entries = [...findings].sort((a, b) => Number(b.isNew) - Number(a.isNew));
  return {
    ...PLAIN,
    title: counted(entries.length, 'possible mistake in the plan file', 'possible mistakes in the plan file'),
    noun: 'finding',
    columns: ['Plan', 'Rule', 'What', 'Since'],
    sentences: ['What'],
    ...rowsOf(entries, ({ plan, rule, message, isNew }) => [
      [plan],
      [rule ?? 'all'],
      [message],
      [isNew ? 'this change' : 'before'],
    ]),
  };
}

/** Lists the differences between the files, in their own words. */
export function rulesSection({ rules }: Pick<Preview, 'rules'>): Section {
  return {
    ...PLAIN,
    title: `${counted(rules.length, 'difference')} in the plan file`,
    noun: 'difference',
    columns: ['Plan', 'Part', 'Before', 'After'],
    folded: true,
    sentences: ['Before', 'After'],
    ...rowsOf(rules, ({ plan, part, rule, before, after }) => [
      [plan],
      [rule === null ? part : `${part} ${rule}`],
      [before ?? 'none'],
      [after ?? 'none'],
    ]),
  };
}

/** Lists what is created and deleted week by week, under both files. */
export function outlookSection({ before, after, days, hasBase, kinds }: Preview): Section {
  const weeks = Math.ceil(after.perDay.length / 7);
  const sum = (entries: Preview['after']['perDay'], week: number, what: 'created' | 'deleted') =>
    number(entries.slice(week * 7, week * 7 + 7).reduce((total, day) => total + day[what], 0));
  const rows = Array.from({ length: weeks }, (_, week) => [
    [after.perDay[week * 7]?.date ?? ''],
    ...(['created', 'deleted'] as const).flatMap((what) => [
      [sum(before.perDay, week, what)],
      [sum(after.perDay, week, what)],
    ]),
  ]);
  const totals = [before.createdCount, after.createdCount, before.deletedCount, after.deletedCount];
  return {
    ...PLAIN,
    title: `${headed(directTerms({ kinds }).point)}s created and deleted in the next ${counted(days, 'day')}`,
    notes: hasBase
      ? ['"Before" uses the plan file in force, "after" the new one. Assumes every backup succeeds.']
      : ['"Before" has no plan, "after" uses the new file. Assumes every backup succeeds.'],
    folded: true,
    noun: 'week',
    columns: ['Week of', 'Created before', 'Created after', 'Deleted before', 'Deleted after'],
    ...rowsOf([...rows, [['All'], ...totals.map((total) => [number(total)])]], (cells) => cells),
  };
}

/** Shows size and cost, as bounds. */
export function storageSection({ storageNow, before, after, days, pricePerGibMonth, kinds }: Preview): Section {
  const { resource, point } = directTerms({ kinds });
  const rows = [
    ['now', storageNow],
    [`in ${counted(days, 'day')}, before`, before.storage],
    [`in ${counted(days, 'day')}, after`, after.storage],
  ] as const;
  const unsized = Math.max(...rows.map(([, { unsized: count }]) => count));
  const ownVolumes = kinds.every((kind) => kind === 'ec2-instance') ? '’s volumes' : '';
  const notes = [
    `An estimate at ${pricePerGibMonth} per GiB and month: at least one full copy of each ${resource}${ownVolumes}, at most every ${point} in full. Snapshots hold only what changed, so the truth lies between.`,
  ];
  if (unsized > 0) notes.push(`The size of up to ${counted(unsized, point)} is not known and counts as nothing.`);
  return {
    ...PLAIN,
    title: 'Size and monthly cost',
    notes,
    folded: true,
    noun: 'line',
    columns: ['When', `${headed(point)}s`, 'GiB', 'Cost a month'],
    ...rowsOf(rows, ([when, { images, lowerGib, upperGib, lowerCost, upperCost }]) => [
      [when],
      [number(images)],
      [`${number(lowerGib)} to ${number(upperGib)}`],
      [`${money(lowerCost)} to ${money(upperCost)}`],
    ]),
  };
}

/** Lists what copies transfer between regions, by rule and destination. */
export function transferSection({ after, pricePerGibTransferred }: Preview): Section {
  const { transfers } = after;
  const unsized = transfers.reduce((most, one) => Math.max(most, one.unsized), 0);
  const notes = [
    `An estimate at ${pricePerGibTransferred} per GiB. The first copy of a volume to a region moves all of it, later ones only what changed: "at most" is every copy in full.`,
  ];
  if (unsized > 0) notes.push(`The size of ${counted(unsized, 'resource')} is not known and counts as nothing.`);
  return {
    ...PLAIN,
    title: `Copies to other regions in the next ${TRANSFER_DAYS} days`,
    notes,
    folded: true,
    noun: 'line',
    columns: ['Rule', 'To', 'Copies', 'GiB of the first', 'GiB at most', 'Cost at most'],
    ...rowsOf(transfers, ({ rule, to, copies, firstGib, upperGib, upperCost }) => [
      [rule],
      [to],
      [number(copies)],
      [number(firstGib)],
      [number(upperGib)],
      [money(upperCost)],
    ]),
  };
}
