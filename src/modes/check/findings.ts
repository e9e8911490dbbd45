import { noneFound } from '../../decide/faults.ts';
import { didYouMeanTags } from '../../decide/nearest-tags.ts';
import { backupTagValue } from '../../decide/tag-lines.ts';
import type { CheckRequest } from '../../inputs/request.ts';
import { groupBy } from '../../model/group.ts';
import { type Failure, type KindName, keyOf, type Resource, type Warning } from '../../model.ts';
import { expectedKinds, leftOutKinds, unfoundKinds, unfoundWarning } from '../../plan/kinds-due.ts';
import { backupPlanValue } from '../../plan/membership.ts';
import { missingOnes, type Scope, unfoundByPlans, unmatchedByPlans } from '../../plan/missing.ts';
import type { BackupPlan, PlannedRule } from '../../plan/model.ts';
import { didYouMeanInPlans } from '../../plan/unmatched.ts';
import type { Looked } from '../shared/look-at-both.ts';
import type { Claims } from './claims.ts';
import type { ProtectedIn } from './judge.ts';
import type { Judged } from './judged.ts';

/** What a check reports besides the status of each resource. */
export interface CheckFindings {
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
}

/** Returns what was looked at for a plan. */
type Scopes = (plan: BackupPlan) => Scope;

function scopesOf({ regions, kinds }: CheckRequest, ofAwsBackup: readonly KindName[]): Scopes {
  return (plan) => ({ regions, kinds: plan.engine === 'direct' ? kinds : ofAwsBackup });
}

/**
 * Returns failures and warnings: regions that could not be read, and plans, tags or kinds that matched nothing.
 * @param ofAwsBackup The kinds that were looked at for AWS Backup plans.
 */
export function findingsOf(
  request: CheckRequest,
  rules: readonly PlannedRule[],
  looked: Looked,
  claims: Claims,
  protectedIn: ProtectedIn,
  judged: readonly Judged[],
  ofAwsBackup: readonly KindName[],
): CheckFindings {
  const scope = scopesOf(request, ofAwsBackup);
  const asked = awsBackupUnread(protectedIn, judged);
  const plans = [...new Set(rules.map(({ plan }) => plan))];
  const missing = plans.flatMap((plan) => [
    leftOutKinds(plan, scope(plan).kinds),
    ...missingOnes(plan, looked.listed, scope(plan)),
  ]);
  const failures = [...looked.failures, ...asked.failures, ...missing.flatMap(({ failure }) => failure ?? [])];
  const warnings = [...asked.warnings, ...missing.flatMap(({ warning }) => warning ?? [])];
  const found = judged.map(({ resource }) => resource);
  const [by, target] = wanted(request, rules);
  // Resources that someone stopped still count as selected; deleted ones don't.
  if (looked.resources.some((resource) => resource.gone !== true && claims.of.has(keyOf(resource)))) {
    return { failures, warnings: [...warnings, ...unfound(request, rules, looked, found, scope)] };
  }
  // With an unread region the run is already red, and whether nothing is selected is unknown.
  if (failures.length > 0 || request.ifNoneFound === 'ignore') return { failures, warnings };
  const fault = noneFound(by, target, hintOf(request, plans, looked.resources));
  if (request.ifNoneFound === 'error') {
    return { failures: [...failures, { region: null, target, action: 'select', fault }], warnings };
  }
  return { failures, warnings: [...warnings, { region: null, target, message: fault.message }] };
}

function wanted(request: CheckRequest, rules: readonly PlannedRule[]): readonly ['tag' | 'plan', string] {
  return request.tagLines === null ? ['plan', backupPlanValue(rules)] : ['tag', backupTagValue(request.tagLines)];
}

function hintOf({ tagLines }: CheckRequest, plans: readonly BackupPlan[], resources: readonly Resource[]): string {
  return tagLines === null ? didYouMeanInPlans(plans, resources) : didYouMeanTags(tagLines, resources);
}

function unfound(
  request: CheckRequest,
  rules: readonly PlannedRule[],
  { listed }: Looked,
  found: readonly Judged['resource'][],
  scope: Scopes,
): readonly Warning[] {
  if (request.ifNoneFound === 'ignore') return [];
  if (request.tagLines === null) {
    return [...groupBy(rules, ({ plan }) => plan.engine).values()].flatMap((theirs) => {
      const plans = [...new Set(theirs.map(({ plan }) => plan))];
      const kinds = [...new Set(plans.flatMap((plan) => scope(plan).kinds))];
      const told = unfoundByPlans(listed, { ...request, kinds }, theirs, found);
      return [...told, ...unmatchedByPlans(listed, { ...request, kinds }, plans, told)];
    });
  }
  const target = backupTagValue(request.tagLines);
  return unfoundKinds(expectedKinds(request), listed.regions, found).map((kind) => unfoundWarning(kind, 'tag', target));
}

/** Fails only where a status depended on AWS Backup's answer; warns elsewhere. */
function awsBackupUnread(protectedIn: ProtectedIn, judged: readonly Judged[]): CheckFindings {
  const unknownIn = new Set(judged.flatMap(({ status, resource }) => (status === 'unknown' ? [resource.region] : [])));
  const failures: Failure[] = [];
  const warnings: Warning[] = [];
  for (const [region, listed] of protectedIn) {
    if (listed.ok) continue;
    const { fault } = listed;
    if (unknownIn.has(region)) failures.push({ region, target: region, action: 'read', fault });
    else {
      const message = `AWS Backup could not be asked what it has backed up, and nothing depended on it: ${fault.message}`;
      warnings.push({ region, target: region, message });
    }
  }
  return { failures, warnings };
}
