import type { FailOn } from '../../inputs/preview.ts';
import { wordsOf } from '../../model.ts';
import { number } from '../../report/format.ts';
import type { Preview } from './model.ts';

export interface PreviewVerdict {
  readonly good: boolean;
  /** Plain text: what the change does, in one sentence. */
  readonly sentence: string;
}

/**
 * Judges a preview: `newly-deletable` allows no recovery point to be deleted sooner, however far in the future;
 * `unprotected` allows no resource to lose its last plan, and no rule that no workflow triggers.
 */
export function verdictOf(preview: Preview, failOn: readonly FailOn[]): PreviewVerdict {
  const sooner = preview.fates.filter(({ change }) => change === 'newly-deletable').length;
  const lost = preview.protection.filter(({ change }) => change === 'lost').length;
  const idle = preview.unfired.rules.length;
  const clauses = [...soonerClause(preview), ...lostClause(preview, lost), ...unfiredClause(preview)];
  const sentence = clauses.length > 0 ? clauses.join('; ') : quiet(preview);
  const found: Readonly<Record<FailOn, boolean>> = { 'newly-deletable': sooner > 0, unprotected: lost > 0 || idle > 0 };
  const broken = failOn.filter((finding) => found[finding]);
  return broken.length > 0
    ? { good: false, sentence: `${sentence}, which fail-on ${broken.join(' and ')} does not allow` }
    : { good: true, sentence };
}

function soonerClause({ fates, kinds }: Preview): readonly string[] {
  const { point } = wordsOf(kinds);
  const sooner = fates.filter(({ change }) => change === 'newly-deletable');
  if (sooner.length === 0) return [];
  const first = sooner[0]?.deletableFrom ?? null;
  const when = first === null ? '' : `, the first from ${first}`;
  const become = sooner.length === 1 ? `1 ${point} becomes` : `${number(sooner.length)} ${point}s become`;
  return [`${become} deletable sooner${when}`];
}

function lostClause({ kinds }: Preview, lost: number): readonly string[] {
  const { resource } = wordsOf(kinds);
  if (lost === 0) return [];
  return [`${lost === 1 ? `1 ${resource} loses its` : `${number(lost)} ${resource}s lose their`} protection`];
}

function unfiredClause({ kinds, unfired: { rules, alone } }: Preview): readonly string[] {
  const { resource } = wordsOf(kinds);
  const [first, ...others] = rules;
  if (first === undefined) return [];
  const fires = others.length === 0 ? `no workflow fires the rule ${first}` : `no workflow fires ${rules.length} rules`;
  if (alone === 0) return [fires];
  return [`${fires}, and ${alone === 1 ? `1 ${resource} has` : `${alone} ${resource}s have`} no other`];
}

function quiet(preview: Preview): string {
  const { resource, point } = wordsOf(preview.kinds);
  const gained = preview.protection.filter(({ change }) => change === 'gained').length;
  if (gained > 0) {
    const gain = gained === 1 ? `1 ${resource} gains` : `${number(gained)} ${resource}s gain`;
    return `${gain} protection; no ${point} becomes deletable sooner`;
  }
  if (preview.rules.length === 0 && preview.fates.length === 0) return 'The backup plans do not change';
  return `No ${point} becomes deletable sooner, and no ${resource} loses its protection`;
}
