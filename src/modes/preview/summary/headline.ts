import type { FailedEntry } from '../../../model.ts';
import { counted } from '../../../report/format.ts';
import type { Sign, Verdict } from '../../../report/verdict.ts';
import type { Preview } from '../model.ts';
import type { PreviewEntry } from '../report.ts';

/** Returns what the change does, in one line for those who decide on it. */
export function headlineOf({ good, sentence, preview, rules }: PreviewEntry, failed: readonly FailedEntry[]): Verdict {
  const sign = signOf(good, preview, failed);
  if (preview === null && rules === null) {
    return {
      good: false,
      sign,
      sentence: `The backup plans cannot be previewed: ${counted(failed.length, 'problem')}`,
    };
  }
  const others = failed.filter(({ fault }) => fault !== 'not-allowed').length;
  const parts = [
    sentence,
    ...(preview === null ? [] : furtherClauses(preview)),
    ...(others === 0 ? [] : [`this preview is incomplete: ${counted(others, 'problem')}`]),
  ];
  return { good, sign, sentence: parts.join(' · ') };
}

function signOf(good: boolean, preview: Preview | null, failed: readonly FailedEntry[]): Sign {
  if (!good || failed.length > 0) return 'red';
  if (preview === null) return 'orange';
  const { fates, protection, unfired } = preview;
  const takes =
    fates.some(({ change }) => change === 'newly-deletable') || protection.some(({ change }) => change === 'lost');
  return takes || unfired.rules.length > 0 ? 'orange' : 'green';
}

function furtherClauses({ fates, protection, before, after }: Preview): readonly string[] {
  const sooner = fates.some(({ change }) => change === 'newly-deletable');
  const lost = protection.some(({ change }) => change === 'lost');
  const [was, willBe] = [before.storage.upperCost, after.storage.upperCost];
  const percent = was > 0 ? Math.round(((willBe - was) / was) * 100) : 0;
  return [
    ...(sooner && !lost ? ['nothing loses protection'] : []),
    ...(percent === 0 ? [] : [`cost at most ${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`]),
  ];
}
