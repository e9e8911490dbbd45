import type { ScheduleFinding } from '../plan/workflows.ts';
import type { AsOf } from '../preview/as-of.ts';
import type { Preview } from '../preview/model.ts';
import { counted, number } from './format.ts';
import { named, PLAIN, rowsOf, type Section } from './section.ts';

/** Where plan file and workflows do not fit. */
export function schedulesSection(schedules: readonly ScheduleFinding[]): Section {
  return {
    ...PLAIN,
    title: `${counted(schedules.length, 'place')} where schedules and workflows do not fit`,
    noun: 'place',
    columns: ['Place', 'What does not fit'],
    sentences: ['What does not fit'],
    ...rowsOf(schedules, ({ file, line, column, message }) => [[`${file}:${line}:${column}`], [message]]),
  };
}

/** What a day to come leaves of the AMIs that exist now. */
export function asOfSections(asOf: AsOf | null): readonly Section[] {
  if (asOf === null) return [];
  const { deleted, kept, at } = asOf;
  return [
    {
      ...PLAIN,
      title: `${counted(deleted.length, 'existing AMI')} deleted as of ${at}`,
      noun: 'AMI',
      columns: ['Region', 'AMI', 'Instance', 'Created', 'Deleted', 'On that day'],
      dispensable: ['Created', 'Region'],
      ...rowsOf(deleted, ({ region, imageId, instanceId, instanceName, createdAt, purgedAt, onThatDay }) => [
        [region],
        [{ page: 'image', region, id: imageId }],
        named({ page: 'instance', region, id: instanceId }, instanceName),
        [createdAt],
        [purgedAt],
        [onThatDay ? 'yes' : 'before'],
      ]),
    },
    {
      ...PLAIN,
      title: `${counted(kept.length, 'existing AMI')} kept as of ${at}`,
      quiet: true,
      noun: 'AMI',
      columns: ['Region', 'AMI', 'Instance', 'Created', 'Expires', 'Why'],
      dispensable: ['Created', 'Region'],
      ...rowsOf(kept, ({ region, imageId, instanceId, instanceName, createdAt, expiresAt, reason }) => [
        [region],
        [{ page: 'image', region, id: imageId }],
        named({ page: 'instance', region, id: instanceId }, instanceName),
        [createdAt],
        [expiresAt ?? 'unreadable'],
        [reason],
      ]),
    },
  ];
}

/** The same in one sentence. */
export function asOfSentence({ at, deleted, kept }: AsOf): string {
  const onThatDay = deleted.filter((entry) => entry.onThatDay).length;
  return `As of ${at}, ${counted(deleted.length, 'existing AMI')} deleted, ${number(onThatDay)} of them on that day, and ${number(kept.length)} kept.`;
}

/** Existing AMIs in the order in which they go, for where no timeline can be drawn. */
export function deletionsSection({ after, days }: Preview): Section {
  return {
    ...PLAIN,
    title: `${counted(after.deletions.length, 'existing AMI')} to be deleted in the next ${counted(days, 'day')}`,
    noun: 'AMI',
    mostRows: 50,
    columns: ['Region', 'AMI', 'Instance', 'Deleted'],
    dispensable: ['Region'],
    ...rowsOf(after.deletions, ({ region, imageId, instanceId, instanceName, at }) => [
      [region],
      [{ page: 'image', region, id: imageId }],
      named({ page: 'instance', region, id: instanceId }, instanceName),
      [at],
    ]),
  };
}
