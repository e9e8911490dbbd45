import { formatInstant } from '../decide/expiry.ts';
import type { OtherBackupEntry, Report, Story } from '../model.ts';
import { counted, number } from './format.ts';
import { type Cell, named, PLAIN, rowsOf, type Section } from './section.ts';

export function otherBackupEntries({ others }: Pick<Story, 'others'>): OtherBackupEntry[] {
  return (others?.backups ?? []).map(({ resource, by, newest, count, detail }) => ({
    kind: resource.kind,
    region: resource.region,
    resourceId: resource.id,
    resourceName: resource.name,
    by,
    newest: newest === null ? null : formatInstant(newest),
    count,
    detail,
  }));
}

/** What other services already keep of what was selected, so that nobody pays twice unknowingly. */
export function otherBackups(report: Report): Section {
  const resources = new Set(
    report.otherBackups.map(({ kind, region, resourceId }) => `${kind} ${region} ${resourceId}`),
  );
  return {
    ...PLAIN,
    title: `${counted(resources.size, 'resource')} backed up by another service too`,
    notes: [
      'Each backup is paid for by itself: where one is enough, end the other. No purge of this action touches these.',
    ],
    noun: 'resource',
    columns: ['Region', 'Kind', 'Resource', 'Backed up by', 'Backups', 'Newest', 'Policy'],
    dispensable: ['Kind', 'Policy'],
    ...rowsOf(report.otherBackups, (entry) => [
      [entry.region],
      [entry.kind],
      resourceCell(entry),
      [entry.by],
      [number(entry.count)],
      [entry.newest ?? 'not known'],
      [entry.detail],
    ]),
  };
}

/** Only instances have a page of their own to link to. */
function resourceCell({ kind, region, resourceId, resourceName }: OtherBackupEntry): Cell {
  if (kind === 'ec2-instance') return named({ page: 'instance', region, id: resourceId }, resourceName);
  return resourceName === '' ? [resourceId] : [resourceId, resourceName];
}
