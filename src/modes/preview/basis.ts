import { badInput } from '../../model/known-faults.ts';
import type { Fault, Refusal, Result } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import { parsePlan } from '../../plan/source.ts';
import type { CheckedOut } from '../../ports/checkout.ts';
import type { HostedRepository, PreviewedPullRequest } from '../../ports/pull-request.ts';
import type { PlaceInTree } from '../../ports/work-tree.ts';
import type { Run } from '../shared/mode.ts';

/** What the new file is compared with. */
export interface Basis {
  /** False where nothing was compared; then nothing may be called safe. */
  readonly compared: boolean;
  /** Null where there was no plan file, or no valid one. */
  readonly file: PlanFile | null;
  readonly exists: boolean;
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly string[];
}

/** Where to look for the base of a change. */
export interface BasisQuestion {
  readonly planFile: string;
  readonly place: PlaceInTree;
  /** The commit that the change is compared with. */
  readonly commit: string;
  readonly headSha: string;
  readonly repository: HostedRepository;
  readonly run: Pick<Run, 'startedAt' | 'files'>;
}

/** Reads the plan file as it was before the change, even if the change moved it. */
export async function readBasis(question: BasisQuestion): Promise<Basis> {
  const { place, commit, repository } = question;
  for (const path of pathsOf(place)) {
    const text = await repository.fileAt(path, commit);
    if (!text.ok) return unread(question, text.fault);
    if (text.value !== null) return basisOf(path, text.value, question, []);
  }
  const moved = await findMoved(question);
  if (!moved.ok) return unread(question, moved.fault);
  if (moved.value !== null) {
    const { path, text } = moved.value;
    return basisOf(path, text, question, [`The change moves the plan file: before, it was ${path}.`]);
  }
  const absent = await repository.isAbsent(place.path, commit);
  if (!absent.ok) return unread(question, absent.fault);
  if (!absent.value) return unread(question, UNPROVEN);
  const remark = 'The base has no plan file: before this change, backups go by their Expire tags alone.';
  return { compared: true, file: null, exists: false, refusals: [], remarks: [remark] };
}

const UNPROVEN: Fault = {
  code: 'access-denied',
  message: 'GitHub does not show the file to this token, which does not prove that there is none',
  advice: 'Give the job the permission "contents: read" and run again.',
};

/** In a folder that is not a Git work tree, it is unknown how much of the path is above the repository. */
function pathsOf({ path, proven }: PlaceInTree): readonly string[] {
  if (proven) return [path];
  const parts = path.split('/');
  return parts.slice(0, 5).map((_, index) => parts.slice(index).join('/'));
}

async function basisOf(path: string, text: string, { run }: BasisQuestion, remarks: readonly string[]): Promise<Basis> {
  const reading = await parsePlan(path, text, run.startedAt);
  if (reading.ok) return { compared: true, file: reading.value.file, exists: true, refusals: [], remarks };
  const [first] = reading.refusals;
  const remark = `The plan file of the base cannot be used: before this change, backups go by their Expire tags alone. ${first?.target}: ${first?.fault.message}`;
  return { compared: true, file: null, exists: true, refusals: [], remarks: [...remarks, remark] };
}

/** The most removed files that are searched for the plan file's former path. */
const MOST_REMOVED = 10;

/** Reads the plan file from before the change moved it; null where there was none. */
async function findMoved(
  question: BasisQuestion,
): Promise<Result<{ readonly path: string; readonly text: string } | null>> {
  const { commit, repository, run } = question;
  const names = await formerNames(question);
  if (!names.ok) return names;
  if (names.value.length > MOST_REMOVED) return { ok: false, fault: TOO_MANY };
  const plans: { path: string; text: string }[] = [];
  for (const path of names.value) {
    const text = await repository.fileAt(path, commit);
    if (!text.ok) return text;
    if (text.value === null) continue;
    const reading = await parsePlan(path, text.value, run.startedAt);
    if (reading.ok) plans.push({ path, text: text.value });
  }
  const [first, second] = plans;
  if (second !== undefined) return { ok: false, fault: TOO_MANY };
  return { ok: true, value: first ?? null };
}

/**
 * Returns the plan file's possible former paths: the one that GitHub reports, else all files that the change removes.
 * GitHub reports a file that was both moved and rewritten as one removed and one added.
 */
async function formerNames({
  place,
  commit,
  headSha,
  repository,
  run,
}: BasisQuestion): Promise<Result<readonly string[]>> {
  const changes = await repository.changesBetween(commit, headSha);
  if (!changes.ok) return changes;
  if (changes.value !== null) {
    const { files, whole } = changes.value;
    const own = files.find(({ path }) => pathsOf(place).includes(path));
    if (own !== undefined && own.previousPath !== null) return { ok: true, value: [own.previousPath] };
    const removed = files.filter(({ path, status }) => status === 'removed' && isYaml(path));
    return whole ? { ok: true, value: removed.map(({ path }) => path) } : { ok: false, fault: TOO_MANY };
  }
  // Comparing the trees gives the same answer, with more to read.
  const before = await repository.pathsAt(commit);
  if (!before.ok) return before;
  if (before.value === null) return { ok: false, fault: UNPROVEN };
  const gone: string[] = [];
  for (const path of before.value.filter(isYaml)) {
    if (await isGone(path, place, run.files)) gone.push(path);
    if (gone.length > MOST_REMOVED) break;
  }
  return { ok: true, value: gone };
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

async function isGone(path: string, { top }: PlaceInTree, files: Run['files']): Promise<boolean> {
  try {
    await files.read(top === '' ? path : `${top}/${path}`);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

const TOO_MANY: Fault = {
  code: 'bad-input',
  message: 'the change touches so many files that it is not known whether it moved the plan file',
  advice: 'Move the plan file in a pull request of its own.',
};

function unread({ planFile, commit }: BasisQuestion, { code, message: why, advice }: Fault): Basis {
  const message = `the plan file "${planFile}" could not be read at the base commit ${commit}: ${why}`;
  return notCompared({ code, message, advice });
}

export function notCompared(fault: Fault): Basis {
  return { compared: false, file: null, exists: false, refusals: [{ target: 'plan-file', fault }], remarks: [] };
}

// ---------------------------------------------------------------- which commit

/**
 * Returns the commit to compare the change with. In a pull request, the checkout is the merge commit, and its first parent
 * is the present base. The event's base is that of the last push, so everything merged since would look like part of this
 * change.
 */
export async function baseOf(
  pullRequest: PreviewedPullRequest,
  checkedOut: CheckedOut | null,
  repository: HostedRepository,
): Promise<Result<string>> {
  const { event, baseSha, headSha, sha } = pullRequest;
  const commit = checkedOut?.commit ?? sha;
  if (event !== 'pull_request' || commit === headSha || commit === '') return { ok: true, value: baseSha };
  const parents = checkedOut?.parents ?? (await repository.parentsOf(commit));
  if ('ok' in parents && !parents.ok) return parents;
  const known = 'ok' in parents ? (parents.value ?? []) : parents;
  const [first] = known;
  return { ok: true, value: known.length === 2 && first !== undefined ? first : baseSha };
}

/**
 * Returns the fault of a working copy that contains the base instead of the change: the preview would report no change.
 * Null where it contains the head's file, or where that is unknown.
 */
export async function baseInCheckout(
  { baseSha, headSha }: PreviewedPullRequest,
  checkedOut: CheckedOut | null,
  { path }: PlaceInTree,
  head: { readonly text: string } | null,
  repository: HostedRepository,
): Promise<Fault | null> {
  if (checkedOut?.commit !== baseSha) return null;
  const theirs = await repository.fileAt(path, headSha);
  if (!theirs.ok || theirs.value === (head?.text ?? null)) return null;
  const message = `the working copy holds the base (${baseSha}), and not the change`;
  return badInput(message, 'Leave out "ref" where the repository is checked out.');
}
