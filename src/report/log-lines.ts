import type { FailedEntry, KindName } from '../model.ts';
import type { Terms } from './terms.ts';
import type { View } from './view.ts';
import { shownId } from './words.ts';

/** Returns what a run did, one line each, for the end of its log. Contains untrusted text. */
export function logLines({ report, terms, lines }: View): readonly string[] {
  const failed = report.failed.map(
    ({ kind, region, target, resourceId, resourceName, fault, message }) =>
      `${logPlace(terms, kind, region)} ${namedInLog({ resourceId, resourceName }, shownId(target))}: ${fault}: ${message}`,
  );
  return [...lines, ...failed];
}

/** Returns the region and kind that start a log line. */
export function logPlace({ mixed }: Terms, kind: KindName | null, region: string | null): string {
  return [region, mixed ? kind : null].filter((part) => part !== null).join(' ');
}

/** Returns a name followed by its id; without a name, only the id or its substitute. */
export function namedInLog(
  { resourceName, resourceId }: Pick<FailedEntry, 'resourceName' | 'resourceId'>,
  target = '',
): string {
  const id = target === '' ? (resourceId ?? 'not known') : target;
  return resourceName === null || resourceName.trim() === '' ? id : `${resourceName} (${id})`;
}
