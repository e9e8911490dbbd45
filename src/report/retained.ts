import type { KindName, RetainedEntry } from '../model.ts';
import { PLAIN, pointCell, resourceCell, rowsByKind, type Section } from './section.ts';
import { directTerms, headed } from './terms.ts';
import { headingWords, RETAINED_WORDS } from './words.ts';

/** The parts of a report that list changed expiries. */
interface Retained {
  readonly kinds: readonly KindName[];
  readonly dryRun: boolean;
  readonly retained: readonly RetainedEntry[];
}

/** Shows the `Expire` tags that were rewritten, with their previous values. */
export function retainedSection(report: Retained): Section {
  const { resource, point, mixed } = directTerms(report);
  const columns = [headed(resource), 'Region', headed(point), 'Expire before', 'Expire after', 'Why', 'State'];
  return {
    ...PLAIN,
    title: headingWords('expiry', 'changed', report.retained.length, report.dryRun).replace('expirys', 'expiries'),
    notes: ['The previous value of each Expire tag is shown so that you can restore it.'],
    noun: point,
    folded: !report.retained.some(({ state }) => state === 'failed'),
    dispensable: ['Region'],
    ...rowsByKind(mixed, columns, report.retained, (entry) => [
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      [entry.region],
      pointCell(entry.kind, entry.region, entry.recoveryPointId),
      [entry.from],
      [entry.to],
      [RETAINED_WORDS[entry.because]],
      [entry.state === 'planned' ? 'would be changed' : entry.state],
    ]),
  };
}
