import { calendarTogether, firstKnown, regionsTogether, type Together } from '../../report/together.ts';
import type { PreviewEntry, PreviewReport } from './report.ts';

/**
 * Merges the reports of previews in several accounts. The card shows the account in which the change does most harm; each
 * account has its own comment.
 */
export const previewTogether: Together<PreviewReport> = (common, reports) => {
  const worst = worstOf(reports);
  return {
    mode: 'preview',
    ...common,
    regions: regionsTogether(reports, (one) => one),
    preview: worst?.preview ?? null,
    retained: reports.flatMap(({ retained }) => retained),
    calendar: calendarTogether(reports),
    previewPath: worst?.previewPath ?? firstKnown(reports, ({ previewPath }) => previewPath),
  };
};

/** Returns the first of the most harmful ones. */
function worstOf(reports: readonly PreviewReport[]): PreviewReport | null {
  const judged = reports.flatMap((report) =>
    report.preview === null ? [] : [{ report, harm: harmOf(report.preview) }],
  );
  const [worst] = judged.toSorted((one, other) => compareHarm(other.harm, one.harm));
  return worst?.report ?? null;
}

type Harm = readonly number[];

/** Orders by: not allowed, lost protection, deleted sooner, rules that no workflow triggers. */
function harmOf({ good, preview }: PreviewEntry): Harm {
  const lost = preview?.protection.filter(({ change }) => change === 'lost').length ?? 0;
  const sooner = preview?.fates.filter(({ change }) => change === 'newly-deletable').length ?? 0;
  return [good ? 0 : 1, lost, sooner, preview?.unfired.rules.length ?? 0];
}

function compareHarm(one: Harm, other: Harm): number {
  const place = one.findIndex((count, index) => count !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
