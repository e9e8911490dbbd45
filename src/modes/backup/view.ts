import { number, share } from '../../report/format.ts';
import { logPlace } from '../../report/log-lines.ts';
import { headed, termsOf } from '../../report/terms.ts';
import { type ModeOutputs, type Pair, type View, viewOf } from '../../report/view.ts';
import { shownId } from '../../report/words.ts';
import { jobs } from './jobs.ts';
import { otherBackups } from './other-backups.ts';
import type { BackupReport } from './report.ts';
import { created, skipped } from './sections.ts';

/** A backup in words. */
export function backupView(report: BackupReport): View {
  const missing = Math.max(0, report.matchedCount - covered(report));
  return viewOf(report, {
    engine: report.engine,
    job: 'Backup',
    done: backedUp(report),
    problems: problems(report),
    besides: missing === 0 && report.matchedCount > 0 ? backedUp(report) : null,
    totals: totals(report),
    asked: [
      ['Tag', report.tag],
      ['Expiry', report.expiry],
      ['Rules due', report.plan],
    ],
    sections: [skipped(report), report.engine === 'aws-backup' ? jobs(report) : created(report), otherBackups(report)],
    regionCounts: {
      columns: ['Selected', `${report.dryRun ? 'Would get' : 'Have'} ${termsOf(report).aWork}`],
      counts: (index) => {
        const { matched = 0, created: made = 0 } = report.regions[index] ?? {};
        return [matched, made];
      },
    },
    outputs: outputs(report),
    lines: lines(report),
    skipped: report.skipped,
  });
}

function backedUp(report: BackupReport): string {
  const { resource, work, aWork, begun } = termsOf(report);
  if (report.matchedCount === 0) {
    return `no ${resource} was selected${report.dryRun ? '' : `, so no ${work} was ${begun}`}`;
  }
  const jobs = report.engine === 'aws-backup';
  const parts = [`${share(begunFor(report), report.matchedCount, resource, hasOrWould(report))} ${aWork}`];
  const earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
  if (earlier > 0) parts.push(`${number(earlier)} ${jobs ? 'started' : 'made'} by an earlier attempt`);
  const pending = report.created.filter(({ state }) => state === 'pending').length;
  if (pending > 0) parts.push(`${number(pending)} ${jobs ? 'not ended yet' : 'still pending'}`);
  return parts.join(', ');
}

function problems(report: BackupReport): readonly string[] {
  const { resource, work } = termsOf(report);
  const clauses: string[] = [];
  const failed = report.created.length - covered(report);
  if (report.engine === 'aws-backup' && failed > 0) {
    const made = share(failed, report.created.length, work, { one: 'made', many: 'made' });
    clauses.push(`${made} no whole recovery point`);
  }
  const count = Math.max(0, report.matchedCount - begunFor(report));
  if (count > 0) clauses.push(`${share(count, report.matchedCount, resource, hasOrWould(report))} no ${work}`);
  return clauses;
}

function hasOrWould({ dryRun }: BackupReport) {
  return dryRun ? { one: 'would get', many: 'would get' } : { one: 'has', many: 'have' };
}

function covered({ created }: BackupReport): number {
  return created.filter(({ state }) => state !== 'failed').length;
}

/** How many have what a backup makes. A job that failed is one all the same, while a failed AMI is none. */
function begunFor(report: BackupReport): number {
  return report.engine === 'aws-backup' ? report.created.length : covered(report);
}

function totals(report: BackupReport): readonly Pair[] {
  const { resource, work, begun } = termsOf(report);
  const would = report.dryRun ? 'that would be ' : '';
  return [
    [`${headed(resource)}s selected`, number(report.matchedCount)],
    [`${headed(work)}s ${would}${begun}`, number(report.createdCount)],
    [`${headed(resource)}s skipped`, number(report.skipped.length)],
  ];
}

function outputs(report: BackupReport): ModeOutputs {
  return {
    plain: { 'matched-count': String(report.matchedCount), 'created-count': String(report.createdCount) },
    arrays: {
      created: report.created.map(({ stateText, ...entry }) => ({
        ...entry,
        // What AWS Backup says of a job tells more than a state does: PARTIAL is not FAILED.
        ...(report.engine === 'aws-backup' ? { stateText } : {}),
      })),
    },
  };
}

function lines(report: BackupReport): readonly string[] {
  const terms = termsOf(report);
  return report.created.map(({ kind, region, resourceId, recoveryPointId, state, stateText, alreadyDone }) => {
    const now = report.engine === 'aws-backup' ? (stateText ?? state) : state;
    const made = alreadyDone ? ', made by an earlier attempt' : '';
    const what = recoveryPointId === null ? terms.aWork : shownId(recoveryPointId);
    return `${logPlace(terms, kind, region)} ${resourceId}: ${what} ${now}${made}`;
  });
}
