import type { BackupPlansListMember } from '@aws-sdk/client-backup';
import { type Region, type Result, success } from '../../model.ts';
import type { PlansThere, PlanThere } from '../../ports/backup-plans.ts';
import type { BackupCaller } from '../backup/service.ts';
import { isOurs, readTags } from '../backup/tags.ts';
import { listPlans, NAMED_BY_PEOPLE } from './read.ts';

/** Lists the plans, and reads the tags of those with none of these names: only the tags show that a plan is ours. */
export async function readThere(
  caller: BackupCaller,
  region: Region,
  known: readonly string[],
): Promise<Result<PlansThere>> {
  const listed = await listPlans(caller, region, (name) => NAMED_BY_PEOPLE.test(name));
  if (!listed.ok) return listed;
  const unclear: string[] = [];
  const others = listed.value.filter(({ BackupPlanName: name = '' }) => !known.includes(name));
  const ours = await Promise.all(
    others.map(async (plan): Promise<readonly PlanThere[]> => {
      const tags = await readTags(caller, region, plan.BackupPlanArn);
      if (!tags.ok && tags.fault.code !== 'resource-gone') unclear.push(plan.BackupPlanName ?? '');
      return tags.ok && isOurs(tags.value) ? [thereOf(plan)] : [];
    }),
  );
  const names = listed.value.map(({ BackupPlanName: name = '' }) => name);
  return success({ names, others: ours.flat(), unclear: unclear.sort() });
}

function thereOf({ BackupPlanName: name = '', LastExecutionDate: ran }: BackupPlansListMember): PlanThere {
  return { name, ranAt: ran?.getTime() ?? null };
}
