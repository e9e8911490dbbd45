import type { PreviewedChanges } from '../../changes/previewed.ts';
import type { PreviewRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import {
  type AccountId,
  type FailedEntry,
  type Fault,
  type Instant,
  type Inventory,
  type PreviewEntry,
  type Report,
  wordsOf,
} from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import type { PreviewedPullRequest, PreviewHost } from '../../ports/pull-request.ts';
import type { Files, Surroundings } from '../../ports/surroundings.ts';
import { calendarOf } from '../../report/backup-days.ts';
import { buildReport } from '../../report/build.ts';
import type { AsOf } from './as-of.ts';
import { entryOf, type Look, lookAround, NOTHING_SEEN, whyOffline } from './look.ts';
import type { Preview, PreviewInput } from './model.ts';
import { type PreviewSources, readSources } from './sources.ts';
import { renderPreviewDocument } from './summary/document.ts';
import { verdictOf } from './verdict.ts';

/** What the one comment of a preview begins with, so that the next run finds it. */
const MARKER = '<!-- backup-via-tag preview -->';
/** GitHub takes 65,536 characters, and a byte is never less than one. */
const COMMENT_BYTES = 65_536 - MARKER.length - 1;

/**
 * Shows what a change of the plan file does: the file at the base and at the head of a pull request, judged over one look at
 * the account. Nothing is written but the comment and two files. Where the account cannot be looked at (a pull request from
 * a fork), only the files are compared.
 */
export async function runPreview(
  request: PreviewRequest,
  surroundings: Surroundings,
  host: PreviewHost,
): Promise<Report> {
  const { clock } = surroundings;
  const startedAt = Math.floor(clock.now() / 1000) * 1000;
  const pullRequest = await host.pullRequest();
  const sources = await readSources(request, host, pullRequest, startedAt);
  const offline = whyOffline(request, host, pullRequest);
  const failed: FailedEntry[] = sources.refusals.map(({ target, fault, place }) => ({
    ...entryOf('', target, 'start', fault),
    ...(place === undefined ? {} : { place }),
  }));
  if (request.asOf !== null && dayEnd(request.asOf) < startedAt) {
    const message = `as-of: ${new Date(request.asOf).toISOString()} is over; write a day to come`;
    failed.push(entryOf('', 'as-of', 'start', badInput(message, 'Correct the input as-of and run again.')));
  }
  const mayLook = sources.head !== null && offline === null && !failed.some(({ target }) => target === 'as-of');
  const look = mayLook ? await lookAround(request, surroundings) : NOTHING_SEEN;
  failed.push(...look.failed);

  const { rules, preview, asOf } = await judge(request, sources, look, startedAt);
  const previewed = await changesOf(request, sources, look, preview, surroundings, startedAt);
  const { good, sentence } = judgement(request, preview, rules, offline);
  if (!good) failed.push(entryOf('', 'fail-on', 'preview', { code: 'not-allowed', message: sentence, advice: ADVICE }));
  const entry: PreviewEntry = {
    good,
    sentence,
    preview,
    rules,
    schedules: sources.schedules,
    asOf,
    notes: [...(offline === null ? [] : [offline]), ...sources.remarks, ...(previewed?.notes ?? [])],
  };

  const warnings: Report['warnings'][number][] = sources.schedules.map(({ file, line, column, message }) => ({
    region: null,
    target: `${file}:${line}:${column}`,
    message,
    place: { file, line, column },
  }));
  if (pullRequest !== null && request.comment) {
    const problem = await comment(request, host, pullRequest, entry, failed);
    // Somebody else's pull request is not to blame for what its run may not do.
    if (problem !== null && offline === null) failed.push(entryOf('', 'comment', 'preview', problem));
    else if (problem !== null) warnings.push({ region: null, target: 'comment', message: problem.message });
  }
  const changeSetPath = previewed === null ? null : await written('change-set', previewed.text, surroundings, failed);
  const text = `${JSON.stringify({ version: 1, ...entry, failed }, null, 1)}\n`;
  const previewPath = await written('preview', text, surroundings, failed);

  const { account, caller, inventory } = look;
  const changeSet = { changes: previewed?.changes ?? [], skipped: [], failures: [], warnings, matched: 0 };
  const story = { account, caller, inventory, changeSet, applied: null, settled: null };
  const calendar = calendarOf(story, startedAt);
  const report = buildReport({ request, startedAt, finishedAt: clock.now(), calendar, ...story });
  const whole = failed.length === 0;
  return {
    ...report,
    outcome: whole ? 'ok' : preview === null ? 'failed' : 'partial',
    failedCount: failed.length,
    failed,
    preview: entry,
    changeSetPath,
    previewPath,
  };
}

const ADVICE =
  'If this is meant, let whoever reviews the change set fail-on to none or merge against the check; if not, correct the plan file.';

// ---------------------------------------------------------------- judge

interface Judged {
  readonly rules: Preview['rules'] | null;
  readonly preview: Preview | null;
  readonly asOf: AsOf | null;
}

async function judge(
  request: PreviewRequest,
  { head, base }: PreviewSources,
  { account, inventory }: Look,
  now: Instant,
): Promise<Judged> {
  if (head === null) return { rules: null, preview: null, asOf: null };
  // Much of this is needed by no other mode.
  const [{ compareRules }, { comparePlans }, { judgeAsOf }] = await Promise.all([
    import('./rule-changes.ts'),
    import('./compare.ts'),
    import('./as-of.ts'),
  ]);
  const rules = compareRules(base, head);
  const read = inventory?.regions.filter((region) => region.read) ?? [];
  // With no region read there is nothing to tell, and no AMI at all would look like a safe change.
  if (account === null || read.length === 0) return { rules, preview: null, asOf: null };
  const input = await inputOf(request, { head, base }, account, read, now);
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
    },
    now,
    pricePerGibMonth: request.pricePerGibMonth,
    minKeep: request.minKeep,
    graceMilliseconds: request.graceMilliseconds,
    selectByPlan,
    occurrences,
  };
}

/** What a merge is to change at once; null where the account was not read, or no file is there that a retain could use. */
async function changesOf(
  request: PreviewRequest,
  { source }: PreviewSources,
  { inventory }: Look,
  preview: Preview | null,
  { clock, commit }: Surroundings,
  startedAt: Instant,
): Promise<PreviewedChanges | null> {
  if (source === null || inventory === null || preview === null) return null;
  const { previewedChanges } = await import('../../changes/previewed.ts');
  return previewedChanges(request, source, inventory, preview, { startedAt, now: clock.now(), commit });
}

/** A change that cannot be judged is not allowed either, where the check was told to judge it. */
function judgement(
  { failOn, kinds }: PreviewRequest,
  preview: Preview | null,
  rules: Preview['rules'] | null,
  offline: string | null,
): { readonly good: boolean; readonly sentence: string } {
  if (preview !== null) return verdictOf(preview, failOn);
  if (rules === null) return { good: true, sentence: 'The backup plans cannot be previewed' };
  if (rules.length === 0) return { good: true, sentence: 'The backup plans do not change' };
  const sentence = `${rules.length === 1 ? '1 difference' : `${rules.length} differences`} in the plan file; what it does to ${wordsOf(kinds).point}s is not known`;
  if (offline === null || failOn === 'none') return { good: true, sentence };
  return { good: false, sentence: `${sentence}, which fail-on ${failOn} does not allow` };
}

// ---------------------------------------------------------------- show

async function comment(
  { githubToken, workflowRun }: PreviewRequest,
  host: PreviewHost,
  { number, fromFork }: PreviewedPullRequest,
  entry: PreviewEntry,
  failed: readonly FailedEntry[],
): Promise<Fault | null> {
  // Its token may only read: the job summary has it all.
  if (fromFork) return null;
  const advice = 'Give the job the permission "pull-requests: write", or write "comment: false".';
  if (githubToken === '') return { ...badInput('there is no token to write the comment with', advice) };
  try {
    const reportPath = workflowRun === null ? null : `the summary of ${workflowRun.url}`;
    const body = renderPreviewDocument(entry, failed, { budgetBytes: COMMENT_BYTES, reportPath });
    await host.upsertComment(githubToken, number, MARKER, body);
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      code: 'comment-failed',
      message: `the comment on pull request ${number} could not be written: ${why}`,
      advice,
    };
  }
}

/** Writes a file of the run and answers with its path; where that fails, with null and one more failure. */
async function written(
  kind: Parameters<Files['write']>[0],
  text: string,
  { files }: Surroundings,
  failed: FailedEntry[],
): Promise<string | null> {
  try {
    return await files.write(kind, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `the ${kind} could not be written: ${why}`;
    const fault = badInput(message, 'Look at RUNNER_TEMP: it must be a folder to write to.');
    failed.push(entryOf('', kind, 'preview', fault));
    return null;
  }
}

/** The end of the day of an instant, in UTC. */
function dayEnd(instant: Instant): Instant {
  return Math.floor(instant / 86_400_000) * 86_400_000 + 86_399_999;
}
