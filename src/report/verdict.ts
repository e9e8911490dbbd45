import type { FaultCode, FinishedSnapshotEntry, PreviewEntry, Report, SyncedEntry } from '../model.ts';
import { counted, number, share } from './format.ts';
import { plain } from './plain.ts';
import { termsOf } from './terms.ts';

/** The run in one sentence. `good` is true for the outcome `ok` alone. */
export interface Verdict {
  readonly good: boolean;
  /** Without a full stop, such as `Backup failed: 3 of 12 instances have no AMI`. Holds untrusted text. */
  readonly sentence: string;
}

/** Says what became of a run in words that need no knowledge of it. Nothing but the outcome `ok` is called done. */
export function verdict(report: Report): Verdict {
  const good = report.outcome === 'ok';
  if (report.preview !== null) return { good, sentence: previewed(report, report.preview) };
  const clauses = good ? successClauses(report) : failureClauses(report);
  if (report.dryRun) clauses.push('nothing was written');
  return { good, sentence: `${opening(report, good)}: ${clauses.join('; ')}` };
}

function previewed({ outcome, failedCount }: Report, { sentence }: PreviewEntry): string {
  if (outcome === 'ok') return `Preview: ${sentence}`;
  const failed = outcome === 'partial' ? 'Preview failed in part' : 'Preview failed';
  return `${failed}, with ${counted(failedCount, 'problem')}: ${sentence}`;
}

function opening(report: Report, good: boolean): string {
  const mode = report.mode ?? 'run';
  const refused = !good && hasFault(report, 'too-many-deletions');
  if (report.dryRun && refused) return `Dry run: the ${mode} would be refused`;
  const job =
    report.mode === null
      ? 'Run'
      : { backup: 'Backup', purge: 'Purge', preview: 'Preview', retain: 'Retain', sync: 'Sync' }[report.mode];
  const subject = report.dryRun ? `Dry run of the ${mode}` : job;
  if (good) return report.dryRun ? subject : `${subject} done`;
  if (refused) return `${subject} refused`;
  if (hasFault(report, 'cancelled')) return `${subject} cancelled`;
  return report.outcome === 'partial' ? `${subject} failed in part` : `${subject} failed`;
}

function hasFault(report: Report, code: FaultCode): boolean {
  return report.failed.some(({ fault }) => fault === code);
}

function successClauses(report: Report): string[] {
  return [whatWasDone(report)];
}

function whatWasDone(report: Report): string {
  switch (report.mode) {
    case 'purge':
      return purged(report);
    case 'retain':
      return retained(report);
    case 'sync':
      return synced(report);
    case 'preview':
      return report.preview?.sentence ?? 'nothing was compared';
    default:
      return backedUp(report);
  }
}

function retained(report: Report): string {
  const moved = report.retained.filter(({ state }) => state !== 'failed');
  const shorter = moved.filter(({ because }) => because.startsWith('shorten')).length;
  const changed = report.dryRun ? 'would be changed' : 'changed';
  return `the expiry of ${counted(moved.length, termsOf(report).point)} ${changed}, ${number(shorter)} to an earlier date`;
}

function failureClauses(report: Report): string[] {
  const clauses = problems(report);
  const unread = report.regions.filter(({ read }) => !read).length;
  if (unread > 0) {
    clauses.push(`${share(unread, report.regions.length, 'region', { one: 'was', many: 'were' })} not read`);
  }
  if (clauses.length === 0) clauses.push(otherProblem(report));
  if (report.mode === 'purge' && (report.deletedCount > 0 || !hasFault(report, 'too-many-deletions')))
    clauses.push(purged(report));
  else if (report.mode === 'retain' && report.retained.length > 0) clauses.push(retained(report));
  else if (report.synced.some(isMade)) clauses.push(synced(report));
  else if (missing(report) === 0 && report.matchedCount > 0) clauses.push(backedUp(report));
  return clauses;
}

function problems(report: Report): string[] {
  if (report.mode === 'purge') return purgeProblems(report);
  return report.mode === 'sync' ? syncProblems(report) : backupProblems(report);
}

function synced(report: Report): string {
  if (report.synced.length === 0) return 'nothing to change: AWS Backup is as the plan file says';
  const made = report.synced.filter(isMade).length;
  const open = report.synced.filter(({ state }) => state === 'not-approved').length;
  const parts = [`${counted(made, 'change')} ${report.dryRun ? 'would be made' : 'made'} in AWS Backup`];
  if (open > 0) parts.push(`${number(open)} not in the approved change set`);
  return parts.join(', ');
}

function syncProblems({ synced }: Report): string[] {
  const failed = synced.filter(({ state }) => state === 'failed').length;
  return failed === 0 ? [] : [`${share(failed, synced.length, 'change', { one: 'was', many: 'were' })} not made`];
}

/** What is left to say when no count tells it: the first failure of a run that did not get far, or how many there are. */
function otherProblem(report: Report): string {
  const [first] = report.failed;
  if (first === undefined) return 'it ended early and left no reason';
  const atStart = first.action === 'start' || first.action === 'select';
  if (!atStart && report.failed.length > 1) return counted(report.failed.length, 'failure');
  const more = report.failed.length - 1;
  return `${plain(first.message, 200).replace(/[.;:]$/, '')}${more > 0 ? `; ${counted(more, 'more failure')}` : ''}`;
}

function backedUp(report: Report): string {
  const { resource, work, aWork, begun } = termsOf(report);
  if (report.matchedCount === 0) {
    return `no ${resource} was selected${report.dryRun ? '' : `, so no ${work} was ${begun}`}`;
  }
  const jobs = report.engine === 'aws-backup';
  const has = report.dryRun ? { one: 'would get', many: 'would get' } : { one: 'has', many: 'have' };
  const parts = [`${share(begunFor(report), report.matchedCount, resource, has)} ${aWork}`];
  const earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
  if (earlier > 0) parts.push(`${number(earlier)} ${jobs ? 'started' : 'made'} by an earlier attempt`);
  const pending = report.created.filter(({ state }) => state === 'pending').length;
  if (pending > 0) parts.push(`${number(pending)} ${jobs ? 'not ended yet' : 'still pending'}`);
  return parts.join(', ');
}

function backupProblems(report: Report): string[] {
  const { resource, work } = termsOf(report);
  const clauses: string[] = [];
  const failed = report.created.length - covered(report);
  if (report.engine === 'aws-backup' && failed > 0) {
    const jobs = share(failed, report.created.length, work, { one: 'made', many: 'made' });
    clauses.push(`${jobs} no whole recovery point`);
  }
  const count = Math.max(0, report.matchedCount - begunFor(report));
  const has = report.dryRun ? { one: 'would get', many: 'would get' } : { one: 'has', many: 'have' };
  if (count > 0) clauses.push(`${share(count, report.matchedCount, resource, has)} no ${work}`);
  return clauses;
}

function missing(report: Report): number {
  return Math.max(0, report.matchedCount - covered(report));
}

function covered(report: Report): number {
  return report.created.filter(({ state }) => state !== 'failed').length;
}

/** How many have what a backup makes. A job that failed is one all the same, while a failed AMI is none. */
function begunFor(report: Report): number {
  return report.engine === 'aws-backup' ? report.created.length : covered(report);
}

function purged(report: Report): string {
  if (report.engine === 'aws-backup') {
    const none = report.outcome === 'ok' ? `, and left none EXPIRED in the vault ${plain(report.vault ?? '')}` : '';
    return `AWS Backup deletes its recovery points itself${none}`;
  }
  const leftOvers = report.finishedSnapshots.filter(isGone).length;
  const points = counted(report.deletedCount - leftOvers, termsOf(report).point);
  const deleted = leftOvers === 0 ? points : `${points} and ${counted(leftOvers, 'left-over snapshot')}`;
  const parts = [report.dryRun ? `${deleted} would be deleted` : `${deleted} deleted`];
  parts.push(report.dryRun ? `${number(report.keptCount)} would be kept` : `${number(report.keptCount)} kept`);
  return parts.join(', ');
}

function purgeProblems(report: Report): string[] {
  const { point } = termsOf(report);
  const clauses: string[] = [];
  const limit = report.failed.find(({ fault }) => fault === 'too-many-deletions');
  const refused = report.kept.filter(({ because }) => because === 'refused').length;
  if (limit !== undefined) clauses.push(plain(limit.message, 200));
  else if (refused > 0) {
    const due = counted(refused, `${point} that was due was`, `${point}s that were due were`);
    clauses.push(`${due} kept because a guard could not be evaluated`);
  }
  const failed = report.kept.filter(({ because }) => because === 'failed').length;
  const stayed = report.engine === 'aws-backup' ? undeleted(report) : failed;
  if (stayed > 0) clauses.push(`${counted(stayed, point)} could not be deleted`);
  const snapshots = report.failed.filter(({ action }) => action === 'delete-snapshot').length;
  if (snapshots > 0) clauses.push(`${counted(snapshots, 'snapshot')} left behind`);
  const broken = report.failed.filter(({ fault }) => fault === 'backup-failed').length;
  if (broken > 0) clauses.push(`${counted(broken, point)} had failed and held no backup`);
  return clauses;
}

/** How many AWS Backup was to delete and did not. A run itself deletes none of them. */
export function undeleted({ failed }: Pick<Report, 'failed'>): number {
  return failed.filter(({ action }) => action === 'delete').length;
}

/** True for a left-over that was deleted, or would be in a real run. */
export function isGone({ result }: FinishedSnapshotEntry): boolean {
  return result === 'deleted' || result === 'planned';
}

/** True for what was made, or would be in a real run. */
export function isMade({ state }: SyncedEntry): boolean {
  return state === 'done' || state === 'planned';
}
