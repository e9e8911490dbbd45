import { formatInstant } from '../../decide/expiry.ts';
import { attempt } from '../../model/attempt.ts';
import { groupBy } from '../../model/group.ts';
import type { Region, Result, Warning } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import type { PlansThere, PlanThere } from '../../ports/backup-plans.ts';
import type { Connection } from '../../ports/cloud.ts';
import type { Run } from '../shared/mode.ts';
import type { Claims } from './claims.ts';
import type { JobsIn } from './jobs.ts';

/** The existing AWS Backup plans, by region. */
export type PlansIn = ReadonlyMap<Region, Result<PlansThere>>;

/**
 * Asks once in every region if an AWS Backup plan is checked: a plan that was removed from the file keeps running wherever
 * it was created.
 */
export async function askPlans(
  {
    connection,
    run,
  }: { readonly connection: Pick<Connection, 'backupPlans'>; readonly run: Pick<Run, 'signal' | 'log'> },
  regions: readonly Region[],
  { plans }: PlanFile,
): Promise<PlansIn> {
  const theirs = plans.filter(({ engine }) => engine === 'aws-backup').map(({ name }) => name);
  const asked = await connection.backupPlans();
  const answers = regions.map(
    async (region) => [region, await attempt(() => asked.readThere(region, theirs), run)] as const,
  );
  return new Map(await Promise.all(answers));
}

/** Warns of differences between AWS Backup's plans and the file. Missing backups themselves make a check red. */
export function planWarnings(plansIn: PlansIn, { byPlan }: Pick<Claims, 'byPlan'>, jobsIn: JobsIn): readonly Warning[] {
  return [...plansIn].flatMap(([region, read]): readonly Warning[] => {
    if (!read.ok) {
      const message = `which plans AWS Backup carries out could not be asked: ${read.fault.message}`;
      return [{ region, target: region, message }];
    }
    const { names, others, unclear } = read.value;
    return [
      ...byPlan.flatMap(({ plan: { name }, selected }) => {
        const here = selected.filter((resource) => resource.region === region).length;
        return here === 0 || names.includes(name) ? [] : [missing(region, name, here)];
      }),
      ...twice(region, names),
      ...others.map((plan) => leftOver(region, plan, jobsIn)),
      ...unclear.map((name) => maybeOurs(region, name)),
    ];
  });
}

function missing(region: Region, name: string, count: number): Warning {
  const [them, their] = count === 1 ? ['1 resource', 'its'] : [`${count} resources`, 'their'];
  return {
    region,
    target: name,
    message: `AWS Backup has no plan ${name} in ${region}, where the plan file selects ${them} by it: nothing makes ${their} next backup; run a sync`,
  };
}

/** Someone created a second one by hand, and it is unclear which one is intended. */
function twice(region: Region, names: readonly string[]): readonly Warning[] {
  return [...groupBy(names, (name) => name)].flatMap(([name, all]) =>
    all.length === 1
      ? []
      : [{ region, target: name, message: `AWS Backup has ${all.length} plans of the name ${name} in ${region}` }],
  );
}

const MOST_NAMED = 5;

function leftOver(region: Region, { name, ranAt }: PlanThere, jobsIn: JobsIn): Warning {
  const jobs = jobsIn.get(region);
  const covered = jobs?.ok === true ? [...jobs.value.values()].filter(({ plans }) => plans.has(name)) : [];
  const words = covered.slice(0, MOST_NAMED).map(({ last: { subject, resource } }) => subject.resourceId ?? resource);
  const more = covered.length > MOST_NAMED ? ` and ${covered.length - MOST_NAMED} more` : '';
  const ran = ranAt === null ? '' : `; it last ran at ${formatInstant(ranAt)}`;
  const backs = covered.length === 0 ? '' : `, and lately backed up ${words.join(', ')}${more}`;
  return {
    region,
    target: name,
    message: `AWS Backup still carries out the plan ${name} in ${region}, which a sync made and the plan file does not have${ran}${backs}; to end it, run a sync with "remove-plans: ${name}" and "regions: ${region}"`,
  };
}

function maybeOurs(region: Region, name: string): Warning {
  return {
    region,
    target: name,
    message: `whether the plan ${name} was left by a sync is not known: its tags cannot be read; allow backup:ListTags`,
  };
}
