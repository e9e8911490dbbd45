import type { KindName } from '../model.ts';
import type { Terms } from './terms.ts';
import type { View } from './view.ts';
import { shownId } from './words.ts';

/** What a run did, a line for each thing, for the end of its log. Holds untrusted text. */
export function logLines({ report, terms, lines }: View): readonly string[] {
  const failed = report.failed.map(
    ({ kind, region, target, fault, message }) =>
      `${logPlace(terms, kind, region)} ${shownId(target)}: ${fault}: ${message}`,
  );
  return [...lines, ...failed];
}

/** Where a line of the log belongs. */
export function logPlace({ mixed }: Terms, kind: KindName | null, region: string | null): string {
  return [region, mixed ? kind : null].filter((part) => part !== null).join(' ');
}
