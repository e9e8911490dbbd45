import { counted, number, pluralOf, share } from '../../report/format.ts';
import { cell, fence, join, type Markdown, md } from '../../report/markdown.ts';
import { type View, viewOf } from '../../report/view.ts';
import { coveredSection } from './covered-section.ts';
import { type ImportedEntry, isMade, type SyncReport } from './report.ts';
import { synced } from './summary.ts';

/** Renders the report of a sync. */
export function syncView(report: SyncReport): View {
  const made = report.synced.filter(isMade);
  const would = report.dryRun ? 'would be ' : '';
  return viewOf(report, {
    job: 'Sync',
    done: changed(report),
    problems: problems(report),
    besides: made.length > 0 ? changed(report) : null,
    totals: [[`${pluralOf('change', made.length)} ${would}made`, number(made.length)]],
    sections: report.imported === undefined ? [synced(report), coveredSection(report)] : [],
    folds: report.imported === undefined ? [] : imported(report.imported),
    outputs: { plain: { imported: report.imported?.path ?? '' }, arrays: {} },
    regionCounts: {
      columns: [report.dryRun ? 'Changes that would be made' : 'Changes made'],
      counts: (index) => [made.filter(({ region }) => region === report.regions[index]?.region).length],
    },
  });
}

function changed({ synced: entries, covered, dryRun, imported: plan }: SyncReport): string {
  if (plan !== undefined) {
    return plan.text === null
      ? `the plan ${plan.name} was not written down`
      : `the plan ${plan.name} as a plan file; nothing was changed`;
  }
  if (entries.length === 0) return `nothing to change: AWS Backup is as the plan file says${covers(covered, ' and ')}`;
  const open = entries.filter(({ state }) => state === 'not-approved').length;
  const made = counted(entries.filter(isMade).length, 'change');
  const parts = [`${made} ${dryRun ? 'would be made' : 'made'} in AWS Backup`];
  if (open > 0) parts.push(`${number(open)} not in the approved change set`);
  return `${parts.join(', ')}${covers(covered, ', which ')}`;
}

/** Returns how many distinct resources the plans cover; empty where that is zero or unknown. */
function covers(covered: SyncReport['covered'], and: string): string {
  const resources = new Set(covered.map(({ region, kind, resourceId }) => `${kind} ${region} ${resourceId}`));
  return resources.size === 0 ? '' : `${and}covers ${counted(resources.size, 'resource')}`;
}

function problems({ synced: entries }: SyncReport): readonly string[] {
  const failed = entries.filter(({ state }) => state === 'failed').length;
  return failed === 0 ? [] : [`${share(failed, entries.length, 'change', { one: 'was', many: 'were' })} not made`];
}

/** Renders the plan file of an imported plan, to be copied. */
function imported({ name, text }: ImportedEntry): readonly Markdown[] {
  if (text === null) return [];
  const head = md`<details open><summary>${cell(`Plan file of ${name}`)}</summary>`;
  return [join([head, fence('yaml', text.trimEnd().split('\n')), md`</details>`], '\n\n')];
}
