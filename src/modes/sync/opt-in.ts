import type { PlanDocument } from '../../model/backup-plans.ts';
import type { Region, Warning } from '../../model.ts';
import { type PassedOver, passedOverWords } from '../../plan/passed-over.ts';

/** RDS clusters share their ARN format with those of other services, which are backed up only if switched on. */
const SHARED_WITH_CLUSTERS: ReadonlySet<string> = new Set(['Aurora', 'DocumentDB', 'Neptune']);

/**
 * Warns of resources that plans select without effect: AWS Backup silently skips resource types that are not switched on in
 * the region. Naming a type or an ARN overrides that, except for clusters.
 *
 * Not a failure, because many accounts switch off types that they don't use, and it is unknown here which types carry the
 * tags.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html (opt-in)
 */
export function optInWarnings(
  region: Region,
  plans: readonly PlanDocument[],
  notOptedIn: readonly string[],
  passedOver: ReadonlyMap<string, readonly PassedOver[]> = new Map(),
): readonly Warning[] {
  const off = [...new Set(notOptedIn)].sort();
  return plans.flatMap(({ name, selections }): Warning[] => {
    const resources = selections.flatMap((selection) => selection.resources);
    const byTagsAlone = resources.includes('*');
    const ofClusters = resources.some(isCluster);
    const ofFsx = resources.some(isFsx);
    const passed = byTagsAlone
      ? off
      : off.filter((type) => (ofClusters && SHARED_WITH_CLUSTERS.has(type)) || (ofFsx && type === 'FSx'));
    if (passed.length === 0) return [];
    const theirs = (passedOver.get(name) ?? []).filter(({ resource }) => resource.region === region);
    const today = theirs.length === 0 ? '' : `, today over ${passedOverWords(theirs)}`;
    const how = byTagsAlone ? 'selects by tags alone' : ofClusters ? 'selects clusters' : 'selects file systems';
    const message = `the plan ${name} ${how}, and AWS Backup is not switched on for ${passed.join(', ')} in ${region}: it passes over such resources in silence${today}; switch it on under Settings in the console of AWS Backup, or name what the plan is for in kinds of its selection`;
    return [{ region, target: name, message }];
  });
}

/** FSx for OpenZFS shares its ARN format with the other file systems. */
function isFsx(arn: string): boolean {
  return /^arn:[^:]+:fsx:/.test(arn);
}

function isCluster(arn: string): boolean {
  return /^arn:[^:]+:rds:[^:]*:[^:]*:cluster:/.test(arn);
}
