import { counted, number } from '../../report/format.ts';
import { PLAIN, resourceCell, rowsOf, type Section } from '../../report/section.ts';
import type { JobEntry } from './jobs.ts';
import type { PurgeReport } from './report.ts';

/** Lists the newest job of each resource, as in the AWS Backup console. */
export function jobsSection({ jobs, jobCount, vault }: PurgeReport): Section {
  return {
    ...PLAIN,
    title: `Newest backup jobs of ${counted(new Set(jobs.map(({ resource }) => resource)).size, 'resource')}`,
    notes: [
      `Looked at ${counted(jobCount, 'job')} of the last seven days in the vault ${vault ?? ''}, ${makersOf(jobs)}.`,
    ],
    noun: 'backup job',
    folded: true,
    quiet: jobs.every(({ state }) => state === 'COMPLETED'),
    columns: ['Resource', 'Status', 'Plan', 'Created', 'Ended', 'Message', 'Region', 'Backup job'],
    dispensable: ['Backup job', 'Ended', 'Region'],
    sentences: ['Message'],
    ...rowsOf(jobs, (job) => [
      job.kind === null ? [job.resource] : resourceCell(job.kind, job.region, job.resourceId, job.resourceName),
      [job.state],
      [job.plan ?? 'on demand'],
      [job.createdAt],
      [job.endedAt ?? 'not ended'],
      [job.message],
      [job.region],
      [job.jobId],
    ]),
  };
}

/** Returns words such as `made by the plan nightly and on demand`. */
function makersOf(jobs: readonly JobEntry[]): string {
  const plans = [...new Set(jobs.flatMap(({ plan }) => (plan === null ? [] : [plan.slice(0, plan.lastIndexOf('/'))])))];
  const shown = plans.sort().slice(0, PLANS_SHOWN);
  const more = plans.length - shown.length;
  const named = [...shown, ...(more > 0 ? [`${number(more)} more`] : [])].join(', ');
  const byPlans = plans.length === 0 ? [] : [`by the ${plans.length === 1 ? 'plan' : 'plans'} ${named}`];
  const byHand = jobs.some(({ plan }) => plan === null) ? ['on demand'] : [];
  return `made ${[...byPlans, ...byHand].join(' and ')}`;
}
const PLANS_SHOWN = 10;
