import { counted, number } from '../../report/format.ts';
import { PLAIN, resourceCell, rowsOf, type Section } from '../../report/section.ts';
import type { BackupReport } from './report.ts';

/** Lists backups of the selected resources by other services, so that users don't unknowingly pay twice. */
export function otherBackups(report: Pick<BackupReport, 'otherBackups'>): Section {
  const resources = new Set(
    report.otherBackups.map(({ account, kind, region, resourceId }) => `${account} ${kind} ${region} ${resourceId}`),
  );
  return {
    ...PLAIN,
    title: `${counted(resources.size, 'resource')} backed up by another service too`,
    notes: [
      'Each backup is paid for by itself: where one is enough, end the other. No purge of this action touches these.',
    ],
    noun: 'resource',
    folded: true,
    columns: ['Resource', 'Region', 'Kind', 'Backed up by', 'Backups', 'Newest', 'Policy'],
    dispensable: ['Kind', 'Policy'],
    ...rowsOf(report.otherBackups, (entry) => [
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      [entry.region],
      [entry.kind],
      [entry.by],
      [number(entry.count)],
      [entry.newest ?? 'not known'],
      [entry.detail],
    ]),
  };
}
