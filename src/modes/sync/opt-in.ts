import type { PlanDocument } from '../../model/backup-plans.ts';
import type { Region, Warning } from '../../model.ts';

/** Clusters of RDS share their ARNs with those of other services, and those are backed up only where they are switched on. */
const SHARED_WITH_CLUSTERS: ReadonlySet<string> = new Set(['Aurora', 'DocumentDB', 'Neptune']);

/**
 * Tells what plans select in vain: AWS Backup passes in silence over resource types that it is not switched on for in the
 * region. Naming a type or an ARN overrides that, but for clusters.
 *
 * It is no failure, because many accounts leave types off that they do not use, and which types carry the tags is not known here.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html (opt-in)
 */
export function optInWarnings(
  region: Region,
  plans: readonly PlanDocument[],
  notOptedIn: readonly string[],
): readonly Warning[] {
  const off = [...new Set(notOptedIn)].sort();
  const shared = off.filter((type) => SHARED_WITH_CLUSTERS.has(type));
  return plans.flatMap(({ name, selections }): Warning[] => {
    const resources = selections.flatMap((selection) => selection.resources);
    const byTagsAlone = resources.includes('*');
    const passed = byTagsAlone ? off : resources.some(isCluster) ? shared : [];
    if (passed.length === 0) return [];
    const how = byTagsAlone ? 'selects by tags alone' : 'selects clusters';
    const message = `the plan ${name} ${how}, and AWS Backup is not switched on for ${passed.join(', ')} in ${region}: it passes over such resources in silence; switch it on under Settings in the console of AWS Backup, or name what the plan is for in kinds of its selection`;
    return [{ region, target: name, message }];
  });
}

function isCluster(arn: string): boolean {
  return /^arn:[^:]+:rds:[^:]*:[^:]*:cluster:/.test(arn);
}
