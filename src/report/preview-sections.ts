import { groupBy } from '../group.ts';
import type { Fate, FateChange, Preview, ProtectionChange } from '../preview/model.ts';
import { counted, number } from './format.ts';
import { money } from './preview-words.ts';
import { named, PLAIN, rowsOf, type Section } from './section.ts';

/** The AMIs that go sooner: what a reviewer must see before anything else. */
export function newlyDeletable({ fates }: Preview): Section {
  const entries = fates.filter(({ change }) => change === 'newly-deletable');
  const instances = new Set(entries.map(({ region, instanceId }) => `${region} ${instanceId}`)).size;
  return {
    ...PLAIN,
    title: `${counted(entries.length, 'existing AMI')} of ${counted(instances, 'instance')} deletable sooner`,
    bad: true,
    notes: ['A purge deletes each of them at its first run from the instant that is given here.'],
    noun: 'AMI',
    columns: ['Region', 'AMI', 'Instance', 'Created', 'Deletable from', 'So far'],
    dispensable: DISPENSABLE,
    ...rowsOf(entries, (entry) => [
      ...placeOf(entry),
      [entry.createdAt],
      [entry.after.end === 'deleted' ? entry.after.from : 'not deleted'],
      [fateWords(entry.before)],
    ]),
  };
}

/** An id tells an AMI from all others, and the instant is what it is about. */
const DISPENSABLE = ['Created', 'Region', 'So far'];

/** What is kept longer, or only expires at another time that is still far away. */
export function otherFates({ fates, days }: Preview): readonly Section[] {
  const groups = groupBy(fates, ({ change }) => change);
  const section = (changes: readonly FateChange['change'][], title: (count: string) => string): Section => {
    const entries = changes.flatMap((change) => groups.get(change) ?? []);
    return {
      ...PLAIN,
      title: title(counted(entries.length, 'existing AMI')),
      quiet: true,
      notes: ['"From" an instant on a purge may delete it.'],
      noun: 'AMI',
      columns: ['Region', 'AMI', 'Instance', 'Created', 'So far', 'Then'],
      dispensable: DISPENSABLE,
      ...rowsOf(entries, (entry) => [
        ...placeOf(entry),
        [entry.createdAt],
        [fateWords(entry.before)],
        [fateWords(entry.after)],
      ]),
    };
  };
  const span = counted(days, 'day');
  return [
    section(['expiry-shortened'], (count) => `${count} with an earlier expiry, none of them deleted within ${span}`),
    section(
      ['replaced'],
      (count) =>
        `${count} replaced by newer ones: min-keep held ${count.startsWith('1 ') ? 'it' : 'them'} for want of any`,
    ),
    section(['later', 'spared'], (count) => `${count} deleted later, or not within ${span}`),
    section(['expiry-lengthened'], (count) => `${count} with a later expiry, none of them deleted within ${span}`),
  ];
}

function placeOf({ region, imageId, instanceId, instanceName }: FateChange) {
  return [
    [region],
    [{ page: 'image', region, id: imageId } as const],
    named({ page: 'instance', region, id: instanceId }, instanceName),
  ];
}

function fateWords(fate: Fate): string {
  if (fate.end === 'deleted') return `from ${fate.from}`;
  if (fate.expiresAt === 'never') return 'never expires';
  const expiry = fate.expiresAt === null ? 'kept' : `expires ${fate.expiresAt}`;
  return fate.reason === 'it does not expire before' ? expiry : `${expiry}: ${fate.reason}`;
}

const PROTECTION_TITLES: Readonly<Record<ProtectionChange['change'], { one: string; many: string }>> = {
  lost: { one: 'instance loses its protection', many: 'instances lose their protection' },
  gained: { one: 'instance gains protection', many: 'instances gain protection' },
  moved: { one: 'instance is protected by other plans', many: 'instances are protected by other plans' },
};

/** Instances whose plans are others than before. */
export function protectionSections({ protection }: Preview): readonly Section[] {
  const groups = groupBy(protection, ({ change }) => change);
  return (['lost', 'gained', 'moved'] as const).map((change): Section => {
    const entries = groups.get(change) ?? [];
    const { one, many } = PROTECTION_TITLES[change];
    return {
      ...PLAIN,
      title: counted(entries.length, one, many),
      bad: change === 'lost',
      notes: change === 'lost' ? ['No plan makes new AMIs of them; what exists goes when it expires.'] : [],
      noun: 'instance',
      columns: ['Region', 'Instance', 'Plans so far', 'Plans then'],
      ...rowsOf(entries, ({ region, instanceId, instanceName, before, after }) => [
        [region],
        named({ page: 'instance', region, id: instanceId }, instanceName),
        [before.length === 0 ? 'none' : before.join(', ')],
        [after.length === 0 ? 'none' : after.join(', ')],
      ]),
    };
  });
}

/** What is probably not meant in the new file, what is new in front. */
export function findingsSection({ findings }: Preview): Section {
  const entries = [...findings].sort((a, b) => Number(b.isNew) - Number(a.isNew));
  return {
    ...PLAIN,
    title: counted(
      entries.length,
      'thing in the plan file that may not be meant',
      'things in the plan file that may not be meant',
    ),
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

/** The differences of the files themselves, in their own words. */
export function rulesSection({ rules }: Pick<Preview, 'rules'>): Section {
  return {
    ...PLAIN,
    title: `${counted(rules.length, 'difference')} in the plan file`,
    noun: 'difference',
    columns: ['Plan', 'Part', 'So far', 'Then'],
    sentences: ['So far', 'Then'],
    ...rowsOf(rules, ({ plan, part, rule, before, after }) => [
      [plan],
      [rule === null ? part : `${part} ${rule}`],
      [before ?? 'none'],
      [after ?? 'none'],
    ]),
  };
}

/** What is created and deleted week by week, under both files. */
export function outlookSection({ before, after, days, hasBase }: Preview): Section {
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
    title: `AMIs created and deleted in the next ${counted(days, 'day')}`,
    notes: hasBase
      ? ['"So far" is under the old file, "then" under the new one; every backup is taken to succeed.']
      : ['"So far" is without any plan, "then" under the new file; every backup is taken to succeed.'],
    noun: 'week',
    columns: ['Week from', 'Created so far', 'Created then', 'Deleted so far', 'Deleted then'],
    ...rowsOf([...rows, [['All'], ...totals.map((total) => [number(total)])]], (cells) => cells),
  };
}

/** Size and cost, as bounds. */
export function storageSection({ storageNow, before, after, days, pricePerGibMonth }: Preview): Section {
  const rows = [
    ['now', storageNow],
    [`in ${counted(days, 'day')}, as so far`, before.storage],
    [`in ${counted(days, 'day')}, then`, after.storage],
  ] as const;
  const unsized = Math.max(...rows.map(([, { unsized: count }]) => count));
  const notes = [
    `An estimate at ${pricePerGibMonth} per GiB and month: at least one full copy of each instance’s volumes, at most every AMI in full. Snapshots hold only what changed, so the truth lies between.`,
  ];
  if (unsized > 0) notes.push(`The size of up to ${counted(unsized, 'AMI')} is not known and counts as nothing.`);
  return {
    ...PLAIN,
    title: 'Size and monthly cost',
    notes,
    noun: 'line',
    columns: ['When', 'AMIs', 'GiB', 'Cost a month'],
    ...rowsOf(rows, ([when, { images, lowerGib, upperGib, lowerCost, upperCost }]) => [
      [when],
      [number(images)],
      [`${number(lowerGib)} to ${number(upperGib)}`],
      [`${money(lowerCost)} to ${money(upperCost)}`],
    ]),
  };
}
