import { badInput } from '../../model/known-faults.ts';
import type { Result } from '../../model.ts';
import { type PlanSource, parsePlan } from '../../plan/source.ts';
import type { HostedRepository, PreviewedPullRequest } from '../../ports/pull-request.ts';
import type { PlaceInTree } from '../../ports/work-tree.ts';
import { type Run, refused, type Step, went } from '../shared/mode.ts';

/** The new plan file, read from GitHub, and the commit to compare it with. */
export interface FarHead {
  readonly source: Step<PlanSource | null>;
  readonly base: string;
  readonly remarks: readonly string[];
}

/**
 * Reads the head's file in a `pull_request_target` run: its checkout is the base, so the file comes from GitHub. If the
 * branch did not change it, the merge keeps the base's version.
 */
export async function readFarHead(
  place: PlaceInTree,
  pullRequest: PreviewedPullRequest,
  repository: HostedRepository,
  run: Pick<Run, 'startedAt'>,
): Promise<FarHead> {
  const { headSha, baseSha, sha } = pullRequest;
  const [fresh, stale] = await Promise.all([
    repository.changesBetween(sha, headSha),
    repository.changesBetween(baseSha, headSha),
  ]);
  const isFresh = sha !== '' && fresh.ok && fresh.value !== null;
  const base = isFresh ? sha : baseSha;
  const changes = isFresh ? fresh : stale;
  const mergeBase = changes.ok ? (changes.value?.mergeBase ?? null) : null;
  const [head, before, old] = await Promise.all([
    repository.fileAt(place.path, headSha),
    repository.fileAt(place.path, base),
    mergeBase === null ? null : repository.fileAt(place.path, mergeBase),
  ]);
  if (!head.ok) return { base, remarks: [], source: refused('plan-file', head.fault) };
  const merged = mergedText({ mine: head.value, before, old });
  const remarks = merged.conflict ? [CONFLICT] : [];
  if (head.value === null || merged.text === null) {
    const [side, commit] = head.value === null ? (['head', headSha] as const) : (['base', base] as const);
    // A file that the token can't read looks the same as a missing one: only a complete tree proves that it doesn't exist.
    const absent = await repository.isAbsent(place.path, commit);
    if (!absent.ok) return { base, remarks, source: refused('plan-file', absent.fault) };
    if (!absent.value) {
      const message = `plan-file: "${place.path}" could not be read at the ${side} commit ${commit}`;
      const advice = 'Give the job the permission "contents: read" and run again.';
      return { base, remarks, source: refused('plan-file', badInput(message, advice)) };
    }
  }
  const source = merged.text === null ? went(null) : await parsePlan(place.path, merged.text, run.startedAt);
  return { base, remarks, source };
}

const CONFLICT =
  'The base has changed the plan file too since the branch was made: the file of the branch is taken as it is. Update the branch to see what the merge makes of both.';

interface Texts {
  /** The text at the head; null where there is no such file. */
  readonly mine: string | null;
  /** The texts at the base and at the merge base; null where unknown. */
  readonly before: Result<string | null>;
  readonly old: Result<string | null> | null;
}

/** Returns the merged text where only one side changed the file; null where that side deleted it. */
function mergedText({ mine, before, old }: Texts): { readonly text: string | null; readonly conflict: boolean } {
  // If that can't be determined, the branch's file is what the preview is about.
  if (!before.ok || old?.ok !== true) return { text: mine, conflict: false };
  const [theirs, common] = [before.value, old.value];
  if (theirs === common || theirs === mine) return { text: mine, conflict: false };
  return mine === common ? { text: theirs, conflict: false } : { text: mine, conflict: true };
}
