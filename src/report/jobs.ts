import type { CreatedEntry, Report } from '../model.ts';
import { counted, number } from './format.ts';
import { PLAIN, resourceCell, rowsOf, type Section } from './section.ts';
import { headingWords } from './words.ts';

/** The backup jobs of a run whose backups AWS Backup makes, as its console lists them. */
export function jobs(report: Report): Section {
  const earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
  const open = report.created.filter(({ state }) => state === 'pending').length;
  const notes: string[] = [];
  if (report.dryRun) notes.push('Dry run: none of these was started.');
  if (open > 0) {
    notes.push(
      `${counted(open, 'job has', 'jobs have')} not ended yet and can still fail: wait: true sees them through.`,
    );
  }
  const title = headingWords('backup job', 'started', report.created.length - earlier, report.dryRun);
  const messages = new Map(report.failed.map(({ region, target, message }) => [`${region} ${target}`, message]));
  return {
    ...PLAIN,
    title: earlier === 0 ? title : `${title}, ${number(earlier)} started by an earlier attempt`,
    notes,
    bad: report.created.some(({ state }) => state === 'failed'),
    noun: 'backup job',
    columns: ['Backup job', 'Status', 'Resource', 'Kind', 'Region', 'Vault', 'Expires', 'Message'],
    dispensable: ['Vault', 'Kind', 'Expires', 'Message'],
    ...rowsOf(report.created, (entry) => [
      [entry.recoveryPointId ?? 'none yet'],
      [statusOf(entry)],
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      [entry.kind],
      [entry.region],
      [report.vault ?? ''],
      [entry.expiresAt],
      [messages.get(`${entry.region} ${entry.recoveryPointId}`) ?? ''],
    ]),
  };
}

/** AWS Backup's own word, where it has told one. */
function statusOf({ state, stateText, alreadyDone }: CreatedEntry): string {
  if (state === 'planned') return 'would be started';
  const status = stateText ?? 'started';
  return alreadyDone ? `${status}, started by an earlier attempt` : status;
}
