import type { PreviewRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import type { Fault, Refusal, Result } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import { noPlan, type PlanSource, planPath } from '../../plan/source.ts';
import type { ScheduleFinding, WorkflowJudgement } from '../../plan/workflows.ts';
import type { HostedRepository, PreviewedPullRequest } from '../../ports/pull-request.ts';
import type { PlaceInTree } from '../../ports/work-tree.ts';
import { judgeWith } from '../shared/fired.ts';
import type { Run, Step } from '../shared/mode.ts';
import { readPlan } from '../shared/plan-file.ts';
import { readWorkflows } from '../shared/workflow-files.ts';
import { type Basis, baseInCheckout, baseOf, notCompared, readBasis } from './basis.ts';
import { readFarHead } from './head.ts';

/** The present and the new plan file, with other facts from the working copy. */
export interface PreviewSources {
  /** Null where the file is not valid; the refusals then explain why. */
  readonly head: PlanFile | null;
  /** The new file as read; null where there is no valid one. */
  readonly source: PlanSource | null;
  /** The file to compare with; null where there was none, or no valid one. */
  readonly base: PlanFile | null;
  /** False where nothing was compared, so that nothing may be called safe. */
  readonly compared: boolean;
  readonly schedules: readonly ScheduleFinding[];
  /** Names of the rules that no workflow triggers. */
  readonly idle: ReadonlySet<string>;
  /** The same for the old file, judged by the head's workflows. */
  readonly idleBefore: ReadonlySet<string>;
  /** Errors and unreadable files: the run is red. */
  readonly refusals: readonly Refusal[];
  /** Notes on the comparison for the reader, one sentence each. */
  readonly remarks: readonly string[];
}

/** The parts of a run that reading needs. */
type Reading = Pick<Run, 'files' | 'startedAt' | 'pullRequests' | 'clock' | 'signal'>;

/** Both files as read. */
interface BothFiles {
  readonly head: Step<PlanSource | null>;
  readonly basis: Basis;
  /** False where the checkout is not the head's. */
  readonly checkedOut: boolean;
}

/** Reads both plan files and the workflows, before any call to the cloud. */
export async function readSources(
  request: PreviewRequest,
  run: Reading,
  pullRequest: PreviewedPullRequest | null,
): Promise<PreviewSources> {
  const planFile = planPath(request.planFile);
  const { head, basis, checkedOut } = await readBoth(planFile, request, run, pullRequest);
  const { remarks, compared } = basis;
  const nothing = {
    head: null,
    source: null,
    base: basis.file,
    compared,
    schedules: [],
    idle: NONE,
    idleBefore: NONE,
    remarks,
  };
  if (!head.ok) return { ...nothing, refusals: [...basis.refusals, ...head.refusals] };
  const source = head.value;
  if (source === null) {
    // If a named file is gone, every run that names it fails, so that is reported whatever else is shown.
    const missing = !basis.exists || request.planFile !== null ? [noPlan(planFile, '')] : [];
    const refusals = [...basis.refusals, ...missing];
    if (!basis.exists) return { ...nothing, refusals };
    const gone = `The plan file ${planFile} is taken away: after this change there is no plan.`;
    return { ...nothing, head: { plans: [] }, refusals, remarks: [...remarks, gone] };
  }
  const { file } = source;
  // Without a base, the file is compared with itself: comparing it with no file would mean something else.
  const base = compared ? basis.file : file;
  const fired = checkedOut ? await judgeBoth(source, base, run.files) : NOT_READ;
  return {
    head: file,
    source,
    base,
    compared,
    schedules: fired.findings,
    idle: fired.idle,
    idleBefore: fired.idleBefore,
    refusals: basis.refusals,
    remarks: [...remarks, ...fired.remarks, ...notSimulated(file)],
  };
}

type BothFired = WorkflowJudgement & { readonly idleBefore: ReadonlySet<string> };

async function judgeBoth(source: PlanSource, before: PlanFile | null, files: Run['files']): Promise<BothFired> {
  const texts = await readWorkflows(source.path, files);
  const fired = await judgeWith(texts, source, files);
  if (before === null) return { ...fired, idleBefore: NONE };
  const { idle: idleBefore } = await judgeWith(texts, { ...source, file: before }, files);
  return { ...fired, idleBefore };
}

const NONE: ReadonlySet<string> = new Set();
/** A checkout of the base doesn't contain the head's workflows. */
const NOT_READ: BothFired = {
  findings: [],
  idle: NONE,
  idleBefore: NONE,
  remarks: [
    'Under pull_request_target the workflows of the head are not read: whether they fire the rules is not judged.',
  ],
};

async function readBoth(
  planFile: string,
  request: PreviewRequest,
  run: Reading,
  pullRequest: PreviewedPullRequest | null,
): Promise<BothFiles> {
  const near = () => readPlan(planFile, run);
  if (pullRequest === null) return { head: await near(), basis: NOTHING_TO_COMPARE, checkedOut: true };
  const unread = async (fault: Fault): Promise<BothFiles> => {
    const message = `the plan file "${planFile}" could not be read at the base: ${fault.message}`;
    const basis = notCompared({ ...fault, message });
    // A checkout of the base says nothing about the head.
    const far = pullRequest.event === 'pull_request_target';
    return { head: far ? { ok: false, refusals: [] } : await near(), basis, checkedOut: !far };
  };
  const place = await run.files.placeOf(planFile);
  if (place === null) return unread(badInput(OUTSIDE, 'Name a file of the repository.'));
  const repository = await repositoryOf(place, request, run, pullRequest);
  if (!repository.ok) return unread(repository.fault);
  const question = { planFile, place, headSha: pullRequest.headSha, repository: repository.value, run };
  if (pullRequest.event === 'pull_request_target') {
    const { source, base, remarks } = await readFarHead(place, pullRequest, repository.value, run);
    const basis = await readBasis({ ...question, commit: base });
    return { head: source, basis: { ...basis, remarks: [...basis.remarks, ...remarks] }, checkedOut: false };
  }
  const checkedOut = await run.files.checkedOut(place.top);
  const [head, base] = await Promise.all([near(), baseOf(pullRequest, checkedOut, repository.value)]);
  if (!base.ok) return { head, basis: notCompared(base.fault), checkedOut: true };
  const here = head.ok ? head.value : null;
  const wrong = await baseInCheckout(pullRequest, checkedOut, place, here, repository.value);
  const basis = wrong === null ? await readBasis({ ...question, commit: base.value }) : notCompared(wrong);
  return { head, basis, checkedOut: true };
}

const OUTSIDE = 'it lies outside of the working copy';

const NOTHING_TO_COMPARE: Basis = {
  compared: false,
  file: null,
  exists: false,
  refusals: [],
  remarks: ['No pull request started this run, so that the plan file is shown as it stands and nothing is compared.'],
};

/** Returns the repository of the run, if the plan file belongs to it. */
async function repositoryOf(
  { top }: PlaceInTree,
  { githubToken }: PreviewRequest,
  { files, pullRequests, clock, signal }: Reading,
  { headRepository }: PreviewedPullRequest,
): Promise<Result<HostedRepository>> {
  if (githubToken === '') {
    const advice = 'Give the input github-token, or leave it to its default.';
    return { ok: false, fault: badInput('there is no token for GitHub', advice) };
  }
  const [checkedOut, repository] = await Promise.all([
    files.checkedOut(top),
    pullRequests.repository(githubToken, { clock, signal }),
  ]);
  if (!repository.ok) return repository;
  const theirs = checkedOut?.repository?.toLowerCase() ?? null;
  const ours = [repository.value.name, headRepository ?? ''].map((name) => name.toLowerCase());
  if (theirs === null || ours.includes(theirs)) return repository;
  const message = `it is in a checkout of ${theirs}, and the pull request is one of ${repository.value.name}`;
  return { ok: false, fault: badInput(message, 'Preview the plan file in the repository that holds it.') };
}

/** Notes that what AWS Backup creates and deletes is not simulated, although the resources that it protects are shown. */
function notSimulated({ plans }: PlanFile): readonly string[] {
  const names = plans.filter(({ engine }) => engine === 'aws-backup').map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    `AWS Backup carries out ${names.length === 1 ? 'the plan' : 'the plans'} ${names.join(', ')}: whom it protects is shown here, what it makes and deletes is not.`,
  ];
}
