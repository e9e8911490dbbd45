import type { FailedEntry, KindName } from '../model.ts';
import type { Terms } from './terms.ts';
import type { View } from './view.ts';
import { shownId } from './words.ts';

/** What a run did, a line for each thing, for the end of its log. Holds untrusted text. */
export function logLines({ report, terms, lines }: View): readonly string[] {
  const failed = report.failed.map(
    ({ kind, region, target, resourceId, resourceName, fault, message }) =>
      `${logPlace(terms, kind, region)} ${namedInLog({ resourceId, resourceName }, shownId(target))}: ${fault}: ${message}`,
  );
  return [...lines, ...failed];
}

/** Where a line of the log belongs. */
export function logPlace({ mixed }: Terms, kind: KindName | null, region: string | null): string {
  return [region, mixed ? kind : null].filter((part) => part !== null).join(' ');
}

/** A name with the id behind it; the id alone, or what stands in its place, where there is no name. */
export function namedInLog(
  { resourceName, resourceId }: Pick<FailedEntry, 'resourceName' | 'resourceId'>,
  target = '',
): string {
  const id = target === '' ? (resourceId ?? 'not known') : target;
  return resourceName === null || resourceName.trim() === '' ? id : `${resourceName} (${id})`;
}
