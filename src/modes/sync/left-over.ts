import type { ExistingPlan, ExistingRegion, WantedRegion } from '../../model/backup-plans.ts';
import type { Region, Warning } from '../../model.ts';

/** A region that could be read. */
export type ReadRegion = Extract<ExistingRegion, { read: true }>;

/**
 * Warns of plans of ours that the file wants elsewhere, has changed to `engine: direct`, or no longer contains, and of
 * renamed ones: they keep running where they were created.
 */
export function leftOver(
  { region, plans }: WantedRegion,
  there: ReadRegion,
  remove: readonly string[],
): readonly Warning[] {
  const known = new Set([...plans.map(({ name }) => name), ...remove]);
  return there.plans
    .filter(({ name, ours }) => ours && !known.has(name))
    .map((plan) => ({
      region,
      target: plan.name,
      message: `AWS Backup still carries out the plan ${plan.name}${renamed(plan)}, which the plan file does not want in ${region}; to end it, run a sync with "remove-plans: ${plan.name}" and "regions: ${region}"`,
    }));
}

/** Returns the former names of a renamed plan; its rules write the name under which it was created to the tag `BackupPlan`. */
function renamed({ name, id, rules }: ExistingPlan): string {
  const made = new Set(rules.flatMap(({ tags: { BackupPlan: tag = '' } }) => tag.match(/^[^/]+(?=\/)/) ?? []));
  const others = [...made].filter((one) => one !== name);
  return others.length === 0 ? '' : ` (${id}; it was made as ${others.join(' and ')}, and renamed since)`;
}

/** Warns of a plan under another name that may be ours. */
export function maybeOurs(region: Region, plan: string): Warning {
  return {
    region,
    target: plan,
    message: `whether the plan ${plan} was left by a sync is not known: its tags cannot be read; allow backup:ListTags, backup:GetBackupPlan, backup:ListBackupSelections and backup:GetBackupSelection`,
  };
}
