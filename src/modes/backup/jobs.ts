import { type CreatedEntry, region } from '../../model.ts';
import { counted, number } from '../../report/format.ts';
import { PLAIN, resourceCell, rowsOf, type Section } from '../../report/section.ts';
import { headingWords } from '../../report/words.ts';
import type { BackupReport, VaultCopyEntry } from './report.ts';

/** The parts of the report that these sections need. */
type Jobs = Pick<BackupReport, 'created' | 'failed' | 'dryRun' | 'vault'>;

/** Lists the backup jobs of a run that uses AWS Backup, as in its console. */
export function jobs(report: Jobs): Section {
  const earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
  const open = report.created.filter(({ state }) => state === 'pending').length;
  const notes: string[] = report.vault === null ? [] : [`Into the vault ${report.vault}.`];
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
    columns: ['Resource', 'Status', 'Region', 'Kind', 'Backup job', 'Expires', 'Message'],
    folded: true,
    dispensable: ['Kind', 'Expires', 'Message', 'Backup job'],
    ...rowsOf(report.created, (entry) => [
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      [statusOf(entry)],
      [entry.region],
      [entry.kind],
      [entry.recoveryPointId ?? 'none yet'],
      [entry.expiresAt],
      [messages.get(`${entry.region} ${entry.recoveryPointId}`) ?? ''],
    ]),
  };
}

/** Lists the copies of the jobs' recovery points, each in the region of its vault. */
export function vaultCopies(copies: readonly VaultCopyEntry[], report: Jobs): Section {
  const messages = new Map(report.failed.map(({ region, target, message }) => [`${region} ${target}`, message]));
  const notes = report.vault === null ? [] : [`Into the vault ${report.vault} of each region.`];
  if (report.dryRun) notes.push('Dry run: none of these was started.');
  return {
    ...PLAIN,
    title: counted(copies.length, 'copy', 'copies'),
    notes,
    bad: copies.some(({ state }) => state === 'failed'),
    noun: 'copy',
    columns: ['Resource', 'To region', 'Status', 'Expires', 'Recovery point', 'Message'],
    folded: true,
    dispensable: ['Expires', 'Recovery point', 'Message'],
    ...rowsOf(copies, (entry) => {
      const [home, job = ''] = entry.copyOf?.split('/') ?? [];
      return [
        // Links lead to the region of the resource.
        resourceCell(
          entry.kind,
          home === undefined ? entry.region : region(home),
          entry.resourceId,
          entry.resourceName,
        ),
        [entry.region],
        [entry.state === 'planned' ? 'would be made' : entry.state],
        [entry.expiresAt],
        [entry.recoveryPointId ?? 'none yet'],
        [messages.get(`${entry.region} ${job}`) ?? ''],
      ];
    }),
  };
}

/** Returns AWS Backup's own word for the status, where known. */
function statusOf({ state, stateText, alreadyDone }: CreatedEntry): string {
  if (state === 'planned') return 'would be started';
  const status = stateText ?? 'started';
  return alreadyDone ? `${status}, started by an earlier attempt` : status;
}
