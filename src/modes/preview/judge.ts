import type { PreviewedChanges } from '../../changes/previewed.ts';
import type { PreviewRequest } from '../../inputs/request.ts';
import { type AccountId, type Instant, type Inventory, placeOf, wordsOf } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import type { Run } from '../shared/mode.ts';
import type { AsOf } from './as-of.ts';
import type { Look } from './look.ts';
import type { Preview, PreviewInput } from './model.ts';
import type { PreviewSources } from './sources.ts';
import { verdictOf } from './verdict.ts';

interface Judged {
  readonly rules: Preview['rules'] | null;
  readonly preview: Preview | null;
  readonly asOf: AsOf | null;
}

/** Compares the two files on the basis of what was read from the account. */
export async function judge(
  request: PreviewRequest,
  { head, base, idle, idleBefore }: PreviewSources,
  { account, inventory }: Look,
  now: Instant,
): Promise<Judged> {
  if (head === null) return { rules: null, preview: null, asOf: null };
  // No other mode needs these modules.
  const [{ compareRules }, { comparePlans }, { judgeAsOf }] = await Promise.all([
    import('./rule-changes.ts'),
    import('./compare.ts'),
    import('./as-of.ts'),
  ]);
  const rules = compareRules(base, head);
  const read = inventory?.regions.filter((region) => region.read) ?? [];
  // If no region was read, there is nothing to report, and an empty inventory would look like a safe change.
  if (account === null || read.length === 0) return { rules, preview: null, asOf: null };
  const input = {
    ...(await inputOf(request, { head, base }, account, read, now)),
    idleBefore,
    idleAfter: idle,
  };
  const preview = comparePlans(input);
  return { rules, preview, asOf: request.asOf === null ? null : judgeAsOf(input, Math.max(request.asOf, now)) };
}

type ReadRegion = Extract<Inventory['regions'][number], { read: true }>;

async function inputOf(
  request: PreviewRequest,
  { head, base }: { readonly head: PlanFile; readonly base: PlanFile | null },
  account: AccountId,
  regions: readonly ReadRegion[],
  now: Instant,
): Promise<PreviewInput> {
  const [{ selectByPlan }, { occurrences }] = await Promise.all([
    import('../../plan/select.ts'),
    import('../../plan/cron.ts'),
  ]);
  return {
    base,
    head,
    kinds: request.kinds,
    inventory: {
      account,
      resources: regions.flatMap(({ resources }) => resources),
      points: regions.flatMap(({ points }) => points),
      places: new Set(regions.map(placeOf)),
    },
    now,
    pricePerGibMonth: request.pricePerGibMonth,
    pricePerGibTransferred: request.pricePerGibTransferred,
    minKeep: request.minKeep,
    keepVerified: request.keepVerified,
    protectUncopied: request.protectUncopied,
    graceMilliseconds: request.graceMilliseconds,
    selectByPlan,
    occurrences,
  };
}

/**
 * Returns the changes to be made after the merge; null where the account was not read, or there is no file that a retain
 * could use.
 */
export async function changesOf(
  request: PreviewRequest,
  { source }: PreviewSources,
  { inventory }: Look,
  preview: Preview | null,
  { clock, commit, startedAt }: Pick<Run, 'clock' | 'commit' | 'startedAt'>,
): Promise<PreviewedChanges | null> {
  if (source === null || inventory === null || preview === null) return null;
  const { previewedChanges } = await import('../../changes/previewed.ts');
  return previewedChanges(request, source, inventory, preview, { startedAt, now: clock.now(), commit });
}

/** With `fail-on`, a change that can't be judged is not allowed either. */
export function judgement(
  { failOn, kinds }: PreviewRequest,
  { compared }: PreviewSources,
  { preview, rules }: Pick<Judged, 'preview' | 'rules'>,
  offline: string | null,
): { readonly good: boolean; readonly sentence: string } {
  const wanted = failOn.length > 0;
  const notAllowed = (sentence: string) => ({
    good: false,
    sentence: `${sentence}, which fail-on ${failOn.join(' and ')} does not allow`,
  });
  if (preview !== null) {
    const verdict = verdictOf(preview, failOn);
    return verdict.good && wanted && !compared ? notAllowed('Nothing was compared') : verdict;
  }
  if (rules === null) return { good: true, sentence: 'The backup plans cannot be previewed' };
  if (wanted && !compared) return notAllowed('Nothing was compared');
  if (rules.length === 0) return { good: true, sentence: 'The backup plans do not change' };
  const sentence = `${rules.length === 1 ? '1 difference' : `${rules.length} differences`} in the plan file; what it does to ${wordsOf(kinds).point}s is not known`;
  return offline === null || !wanted ? { good: true, sentence } : notAllowed(sentence);
}
