import { groupBy } from '../../model/group.ts';
import { counted, number } from '../../report/format.ts';
import { PLAIN, resourceCell, rowsByKind, type Section } from '../../report/section.ts';
import type { SyncReport } from './report.ts';

/** Lists what AWS Backup backs up by the plans of the file, as of today. */
export function coveredSection({ covered }: SyncReport): Section {
  const byPlan = [...groupBy(covered, ({ plan }) => plan)];
  return {
    ...PLAIN,
    title: `${counted(byPlan.length, 'plan')} and what ${byPlan.length === 1 ? 'it covers' : 'they cover'} today`,
    notes: ['Found by their tags, as AWS Backup finds them: what gets the tags later is covered without a change.'],
    groups: {
      columns: ['Plan', 'Resources'],
      rows: byPlan.map(([plan, theirs]) => {
        const byKind = [...groupBy(theirs, ({ kind }) => kind)];
        return [plan, byKind.map(([kind, those]) => `${number(those.length)} ${kind}`).join(', ')];
      }),
    },
    noun: 'resource',
    folded: true,
    quiet: true,
    ...rowsByKind(true, ['Resource', 'Plan', 'Region'], covered, (entry) => [
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      [entry.plan],
      [entry.region],
    ]),
  };
}
