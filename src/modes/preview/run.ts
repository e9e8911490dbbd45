import type { PreviewRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import type { Failure, Instant, Inventory, Warning } from '../../model.ts';
import type { PreviewedPullRequest } from '../../ports/pull-request.ts';
import type { Files } from '../../ports/surroundings.ts';
import { calendarOf } from '../../report/backup-days.ts';
import type { KnownFailure } from '../../report/failures.ts';
import { knownByPlan } from '../shared/calendar.ts';
import { setRight } from '../shared/clock.ts';
import { endedOf } from '../shared/end.ts';
import type { Run } from '../shared/mode.ts';
import { type Commented, writeComment } from './comment.ts';
import { changesOf, judge, judgement } from './judge.ts';
import { atStart, entriesOf, failureOf, lookAround, NOTHING_SEEN, whyOffline } from './look.ts';
import { type PreviewEntry, type PreviewReport, previewReport } from './report.ts';
import { type PreviewSources, readSources } from './sources.ts';

/**
 * Shows what a change of the plan file does: compares the file at the base and at the head of a pull request, based on one
 * reading of the account. Writes only the comment and two files. If the account can't be read (a pull request from a fork),
 * only compares the files.
 */
export async function runPreview(request: PreviewRequest, begun: Run): Promise<PreviewReport> {
  const pullRequest = await begun.pullRequests.pullRequest();
  const sources = await readSources(request, begun, pullRequest);
  const offline = whyOffline(request, begun.pullRequests, pullRequest);
  const past = pastDay(request, begun.startedAt);
  const failed: KnownFailure[] = [...atStart(sources.refusals), ...past];
  const mayLook = sources.head !== null && offline === null && past.length === 0;
  const look = mayLook ? await lookAround(request, begun) : NOTHING_SEEN;
  failed.push(...look.failed);
  const run = setRight(begun);

  const { rules, preview, asOf } = await judge(request, sources, look, run.startedAt);
  const previewed = await changesOf(request, sources, look, preview, run);
  const { good, sentence } = judgement(request, sources, { preview, rules }, offline);
  if (!good)
    failed.push(failureOf(null, 'fail-on', 'preview', { code: 'not-allowed', message: sentence, advice: ADVICE }));
  const notes = [...(offline === null ? [] : [offline]), ...sources.remarks, ...(previewed?.notes ?? [])];
  const entry: PreviewEntry = { good, sentence, preview, rules, schedules: sources.schedules, asOf, notes };

  const commented = { entry, failed: entriesOf(failed, request, look), account: look.account };
  const comment = await commentOn(request, run, pullRequest, commented, offline);
  failed.push(...comment.failed);
  const warnings = [...scheduleWarnings(sources), ...comment.warnings];
  const changeSetPath = previewed === null ? null : await written('change-set', previewed.text, run, failed);
  const text = `${JSON.stringify({ version: 1, ...entry, failed: entriesOf(failed, request, look) }, null, 1)}\n`;
  const previewPath = await written('preview', text, run, failed);

  const { inventory } = look;
  const calendar = await calendarIn(inventory, sources, run.startedAt);
  const told = { inventory, entry, changes: previewed?.changes ?? [], failures: failed, warnings, calendar };
  return previewReport(endedOf(request, run, look), { ...told, changeSetPath, previewPath });
}

/** Uses the file from before the change, by which the existing backups were made. */
async function calendarIn(inventory: Inventory | null, { base, head }: PreviewSources, now: Instant) {
  const known = await knownByPlan(base ?? head, inventory, now);
  return calendarOf({ inventory, applied: null }, now, known);
}

const ADVICE =
  'If this is intended, have a reviewer set fail-on: none or merge despite the failing check. Otherwise fix the plan file.';

/** A past day can't be judged any more. */
function pastDay({ asOf }: PreviewRequest, now: Instant): readonly Failure[] {
  if (asOf === null || asOf >= now) return [];
  const message = `as-of: ${new Date(asOf).toISOString()} is in the past; write a future day`;
  return [failureOf(null, 'as-of', 'start', badInput(message, 'Correct the input as-of and run again.'))];
}

function scheduleWarnings({ schedules }: PreviewSources): readonly Warning[] {
  return schedules.map(({ file, line, column, message }) => ({
    region: null,
    target: `${file}:${line}:${column}`,
    message,
    place: { file, line, column },
  }));
}

/** Writes the comment if there is a pull request. */
async function commentOn(
  request: PreviewRequest,
  run: Run,
  pullRequest: PreviewedPullRequest | null,
  commented: Commented,
  offline: string | null,
): Promise<{ readonly failed: readonly Failure[]; readonly warnings: readonly Warning[] }> {
  if (pullRequest === null || !request.comment) return { failed: [], warnings: [] };
  const problem = await writeComment(request, run, pullRequest, commented);
  if (problem === null) return { failed: [], warnings: [] };
  if (offline === null) return { failed: [failureOf(null, 'comment', 'preview', problem)], warnings: [] };
  // The run of a fork's pull request lacks the permission, which is not a fault of that pull request.
  return { failed: [], warnings: [{ region: null, target: 'comment', message: problem.message }] };
}

/** Writes a file of the run and returns its path; if that fails, adds a failure and returns null. */
async function written(
  kind: Parameters<Files['write']>[0],
  text: string,
  { files }: Run,
  failed: KnownFailure[],
): Promise<string | null> {
  try {
    return await files.write(kind, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `the ${kind} could not be written: ${why}`;
    const fault = badInput(message, 'Look at RUNNER_TEMP: it must be a folder to write to.');
    failed.push(failureOf(null, kind, 'preview', fault));
    return null;
  }
}
