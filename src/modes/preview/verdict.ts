import type { FailOn } from '../../inputs/preview.ts';
import { wordsOf } from '../../model.ts';
import type { Preview } from './model.ts';

export interface PreviewVerdict {
  readonly good: boolean;
  /** Plain text: what the change does, in one sentence. */
  readonly sentence: string;
}

/** Judges a preview: `newly-deletable` takes no recovery point that goes sooner, `unprotected` no resource that loses its last plan. */
export function verdictOf(preview: Preview, failOn: readonly FailOn[]): PreviewVerdict {
  const { resource, point } = wordsOf(preview.kinds);
  const sooner = preview.fates.filter(({ change }) => change === 'newly-deletable');
  const lost = preview.protection.filter(({ change }) => change === 'lost').length;
  const clauses: string[] = [];
  if (sooner.length > 0) {
    const first = sooner[0]?.after;
    const when = first?.end === 'deleted' ? `, the first from ${first.from}` : '';
    const become = sooner.length === 1 ? `1 ${point} becomes` : `${sooner.length} ${point}s become`;
    clauses.push(`${become} deletable sooner${when}`);
  }
  if (lost > 0)
    clauses.push(`${lost === 1 ? `1 ${resource} loses its` : `${lost} ${resource}s lose their`} protection`);
  const sentence = clauses.length > 0 ? clauses.join('; ') : quiet(preview);
  const found: Readonly<Record<FailOn, boolean>> = { 'newly-deletable': sooner.length > 0, unprotected: lost > 0 };
  const broken = failOn.filter((finding) => found[finding]);
  return broken.length > 0
    ? { good: false, sentence: `${sentence}, which fail-on ${broken.join(' and ')} does not allow` }
    : { good: true, sentence };
}

function quiet(preview: Preview): string {
  const { resource, point } = wordsOf(preview.kinds);
  const gained = preview.protection.filter(({ change }) => change === 'gained').length;
  if (gained > 0) {
    const gain = gained === 1 ? `1 ${resource} gains` : `${gained} ${resource}s gain`;
    return `${gain} protection; no ${point} becomes deletable sooner`;
  }
  if (preview.rules.length === 0) return 'The backup plans do not change';
  return `No ${point} becomes deletable sooner, and no ${resource} loses its protection`;
}
