import { badInput } from '../../model/known-faults.ts';
import type { Result } from '../../model.ts';
import { type PlanSource, parsePlan } from '../../plan/source.ts';
import type { HostedRepository, PreviewedPullRequest } from '../../ports/pull-request.ts';
import type { PlaceInTree } from '../../ports/work-tree.ts';
import { type Run, refused, type Step, went } from '../shared/mode.ts';

/** A plan file as it would be, and the commit to compare it with. */
export interface FarHead {
  readonly source: Step<PlanSource | null>;
  readonly base: string;
  readonly remarks: readonly string[];
}

/**
 * Reads the head's file of a `pull_request_target`: the checkout of such a run is the base, so that the file comes from GitHub.
 * Where the branch did not change it, the merge leaves it as the base has it.
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
  const texts = { head, before, old };
  if (!head.ok) return { base, remarks: [], source: refused('plan-file', head.fault) };
  const merged = mergedText(texts);
  const remarks = merged.conflict ? [CONFLICT] : [];
  if (merged.text !== null) return { base, remarks, source: await parsePlan(place.path, merged.text, run.startedAt) };
  const absent = await repository.isAbsent(place.path, headSha);
  if (absent.ok && absent.value) return { base, remarks, source: went(null) };
  const message = `plan-file: "${place.path}" could not be read at the head commit ${headSha}`;
  const advice = 'Give the job the permission "contents: read" and run again.';
  return { base, remarks, source: refused('plan-file', absent.ok ? badInput(message, advice) : absent.fault) };
}

const CONFLICT =
  'The base has changed the plan file too since the branch was made: the file of the branch is taken as it is. Update the branch to see what the merge makes of both.';

interface Texts {
  readonly head: Result<string | null>;
  readonly before: Result<string | null>;
  readonly old: Result<string | null> | null;
}

/** What a merge makes of the file where only one side changed it. */
function mergedText({ head, before, old }: Texts): { readonly text: string | null; readonly conflict: boolean } {
  const [mine, theirs] = [head, before].map((text) => (text.ok ? text.value : null));
  const common = old?.ok === true ? old.value : null;
  if (mine === undefined || theirs === undefined) return { text: null, conflict: false };
  if (common === null || theirs === null || theirs === common || theirs === mine)
    return { text: mine, conflict: false };
  if (mine === common) return { text: theirs, conflict: false };
  return { text: mine, conflict: true };
}
