import type { ScheduleFinding } from '../../../plan/workflows.ts';
import { counted, number } from '../../../report/format.ts';
import {
  type Cell,
  PLAIN,
  pointCell,
  resourceCell,
  rowsByKind,
  rowsOf,
  type Section,
} from '../../../report/section.ts';
import { directTerms, headed } from '../../../report/terms.ts';
import type { AsOf } from '../as-of.ts';
import type { Deletion, Preview } from '../model.ts';

/** Lists mismatches between plan file and workflows. */
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

/** Lists what is deleted and kept of the existing recovery points by a future day. */
export function asOfSections(asOf: AsOf | null): readonly Section[] {
  if (asOf === null) return [];
  const { deleted, kept, at } = asOf;
  const { resource, point, mixed } = directTerms(asOf);
  const place = [headed(resource), 'Region', headed(point), 'Created'];
  return [
    {
      ...PLAIN,
      title: `${counted(deleted.length, `existing ${point}`)} deleted as of ${at}`,
      folded: true,
      noun: point,
      dispensable: ['Created', 'Region'],
      ...rowsByKind(mixed, [...place, 'Deleted', 'On that day'], deleted, (entry) => [
        ...placeOf(entry),
        [entry.createdAt],
        [entry.purgedAt],
        [entry.onThatDay ? 'yes' : 'before'],
      ]),
    },
    {
      ...PLAIN,
      title: `${counted(kept.length, `existing ${point}`)} kept as of ${at}`,
      quiet: true,
      noun: point,
      dispensable: ['Created', 'Region'],
      ...rowsByKind(mixed, [...place, 'Expires', 'Why'], kept, (entry) => [
        ...placeOf(entry),
        [entry.createdAt],
        [entry.expiresAt ?? 'unreadable'],
        [entry.reason],
      ]),
    },
  ];
}

/** Returns the cells that identify a recovery point and its resource. */
export function placeOf({
  kind,
  region,
  recoveryPointId,
  resourceId,
  resourceName,
}: Omit<Deletion, 'at'>): readonly Cell[] {
  return [resourceCell(kind, region, resourceId, resourceName), [region], pointCell(kind, region, recoveryPointId)];
}

/** Summarizes the same in one sentence. */
export function asOfSentence({ at, deleted, kept, kinds }: AsOf): string {
  const { point } = directTerms({ kinds });
  const onThatDay = deleted.filter((entry) => entry.onThatDay).length;
  return `As of ${at}, ${counted(deleted.length, `existing ${point}`)} deleted, ${number(onThatDay)} of them on that day, and ${number(kept.length)} kept.`;
}

/** Lists existing recovery points in the order of their deletion, for views without a timeline. */
export function deletionsSection({ after, days, kinds }: Preview): Section {
  const { resource, point, mixed } = directTerms({ kinds });
  const columns = [headed(resource), 'Region', headed(point), 'Deleted'];
  return {
    ...PLAIN,
    title: `${counted(after.deletions.length, `existing ${point}`)} to be deleted in the next ${counted(days, 'day')}`,
    noun: point,
    mostRows: 50,
    dispensable: ['Region'],
    ...rowsByKind(mixed, columns, after.deletions, (entry) => [...placeOf(entry), [entry.at]]),
  };
}
