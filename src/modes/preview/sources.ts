import { isAbsolute, relative, resolve } from 'node:path';
import type { PreviewRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import type { Refusal } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import { noPlan, type PlanSource, parsePlan, planPath } from '../../plan/source.ts';
import type { ScheduleFinding } from '../../plan/workflows.ts';
import type { PreviewedPullRequest } from '../../ports/pull-request.ts';
import { judgeFired } from '../shared/fired.ts';
import type { Run } from '../shared/mode.ts';
import { readPlan } from '../shared/plan-file.ts';

/** The plan file as it is and as it would be, with what else the working copy says. */
export interface PreviewSources {
  /** Null where the file cannot be used: then the refusals say why. */
  readonly head: PlanFile | null;
  /** The new file as it was read; null where there is none that can be used. */
  readonly source: PlanSource | null;
  /** What to compare with; null where there was no plan file, or none that could be used. */
  readonly base: PlanFile | null;
  readonly schedules: readonly ScheduleFinding[];
  /** Names of the rules that no workflow fires. */
  readonly idle: ReadonlySet<string>;
  /** What is wrong or could not be read: the run is red. */
  readonly refusals: readonly Refusal[];
  /** What the reader must know of the comparison, in one sentence each. */
  readonly remarks: readonly string[];
}

/** What reading them takes of a run. */
type Reading = Pick<Run, 'files' | 'startedAt' | 'pullRequests'>;

/** Reads both plan files and the workflows, before anything is asked of the cloud. */
export async function readSources(
  request: PreviewRequest,
  run: Reading,
  pullRequest: PreviewedPullRequest | null,
): Promise<PreviewSources> {
  const planFile = planPath(request.planFile);
  const [head, base] = await Promise.all([
    readPlan(planFile, run),
    pullRequest === null ? null : readBase(planFile, request, run, pullRequest),
  ]);
  const basis = base ?? { file: null, exists: false, refusals: [], remarks: [NOT_COMPARED] };
  const { remarks } = basis;
  const nothing = { head: null, source: null, base: basis.file, schedules: [], idle: new Set<string>(), remarks };
  if (!head.ok) return { ...nothing, refusals: [...basis.refusals, ...head.refusals] };
  const source = head.value;
  if (source === null) {
    // A file that is named and gone stops every run that names it, so that it is told whatever else is shown.
    const missing = !basis.exists || request.planFile !== null ? [noPlan(planFile, '')] : [];
    const refusals = [...basis.refusals, ...missing];
    if (!basis.exists) return { ...nothing, refusals };
    const gone = `The plan file ${planFile} is taken away: after this change there is no plan.`;
    return { ...nothing, head: { plans: [] }, refusals, remarks: [...remarks, gone] };
  }
  const { file } = source;
  const fired = await judgeFired(source, run.files);
  // Without a pull request the file is shown as it stands.
  const compared = pullRequest === null ? file : basis.file;
  return {
    head: file,
    source,
    base: compared,
    schedules: fired.findings,
    idle: fired.idle,
    refusals: basis.refusals,
    remarks: [...remarks, ...fired.remarks, ...notSimulated(file)],
  };
}

/** What AWS Backup makes and deletes by itself is not lived through, whomever it protects. */
function notSimulated({ plans }: PlanFile): readonly string[] {
  const names = plans.filter(({ engine }) => engine === 'aws-backup').map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    `AWS Backup carries out ${names.length === 1 ? 'the plan' : 'the plans'} ${names.join(', ')}: whom it protects is shown here, what it makes and deletes is not.`,
  ];
}

const NOT_COMPARED =
  'No pull request started this run, so that the plan file is shown as it stands and nothing is compared.';

interface Basis {
  readonly file: PlanFile | null;
  readonly exists: boolean;
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly string[];
}

async function readBase(
  planFile: string,
  { githubToken }: PreviewRequest,
  { pullRequests, startedAt }: Reading,
  { baseSha }: PreviewedPullRequest,
): Promise<Basis> {
  const path = pathInRepository(planFile);
  if (path === null) return unreadBase('it lies outside of the working copy', 'Name a file of the repository.');
  if (githubToken === '') {
    return unreadBase('there is no token for GitHub', 'Give the input github-token, or leave it to its default.');
  }
  let text: string | null;
  try {
    text = await pullRequests.readFileAt(githubToken, path, baseSha);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unreadBase(why, 'Give the job the permission "contents: read" and run again.');
  }
  if (text === null) {
    const remark = 'The base has no plan file: before this change, backups go by their Expire tags alone.';
    return { file: null, exists: false, refusals: [], remarks: [remark] };
  }
  const reading = await parsePlan(path, text, startedAt);
  if (reading.ok) return { file: reading.value.file, exists: true, refusals: [], remarks: [] };
  const [first] = reading.refusals;
  const remark = `The plan file of the base cannot be used: before this change, backups go by their Expire tags alone. ${first?.target}: ${first?.fault.message}`;
  return { file: null, exists: true, refusals: [], remarks: [remark] };

  function unreadBase(why: string, advice: string): Basis {
    const message = `the plan file "${planFile}" could not be read at the base commit ${baseSha}: ${why}`;
    return {
      file: null,
      exists: false,
      refusals: [{ target: 'plan-file', fault: badInput(message, advice) }],
      remarks: [],
    };
  }
}

/**
 * The path of a file as the repository knows it, such as `.github/backup-plans.yml`, or null where it lies outside of the
 * working copy, so that no commit has it.
 */
function pathInRepository(path: string): string | null {
  const inside = relative(process.cwd(), resolve(path)).replaceAll('\\', '/');
  return inside === '' || isAbsolute(inside) || inside.split('/')[0] === '..' ? null : inside;
}
