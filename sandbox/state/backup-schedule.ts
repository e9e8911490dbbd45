import type { Account } from './account.ts';
import { readCron } from './backup-cron.ts';
import { backupArn } from './backup-ids.ts';
import { startJob } from './backup-jobs.ts';
import { selects } from './backup-matching.ts';
import type { BackupPlan, BackupRule, BackupSelection } from './backup-records.ts';
import type { Resource } from './backup-resources.ts';
import { listResources } from './backup-resources.ts';
import type { Region } from './region.ts';

/** What the selections of a plan take now, each resource once, with the selection that takes it first. */
function selected(account: Account, region: Region, plan: BackupPlan): [Resource, BackupSelection][] {
  const selections = [...plan.selections.values()];
  return listResources(account, region).flatMap((resource): [Resource, BackupSelection][] => {
    const found = selections.find((selection) => selects(selection, region.backup.optIn, resource));
    return found === undefined ? [] : [[resource, found]];
  });
}

function runRule(account: Account, region: Region, plan: BackupPlan, rule: BackupRule, at: number): void {
  plan.lastExecutionAt = at;
  for (const [resource, { roleArn }] of selected(account, region, plan)) {
    startJob(
      account,
      region,
      {
        resource,
        vaultName: rule.vaultName,
        vaultArn: backupArn(account, region, 'backup-vault', rule.vaultName),
        roleArn,
        startWindow: rule.startWindow,
        completionWindow: rule.completionWindow,
        lifecycle: rule.lifecycle,
        tags: rule.tags,
        options: new Map(),
        copies: rule.copies,
        createdBy: {
          planId: plan.planId,
          planArn: plan.arn,
          planName: plan.name,
          planVersion: plan.versionId,
          ruleId: rule.ruleId,
          ruleName: rule.name,
          cron: rule.cron,
          timezone: rule.timezone,
        },
      },
      at,
    );
  }
}

/**
 * Puts the next run of each rule of a plan on the schedule of its region; every run puts the one after it there, until the
 * plan is deleted or has other rules. Jobs start when the rule's time comes, at the beginning of the start window.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html (backup window)
 */
export function schedulePlan(account: Account, region: Region, plan: BackupPlan, now: number): void {
  const { rules } = plan;
  if (rules.some(({ copies }) => copies.length > 0)) account.backup.copying.add(region.name);
  for (const rule of rules) {
    const cron = readCron(rule.cron, rule.timezone);
    const putNext = (after: number) => {
      const next = cron.next(after);
      if (next === undefined) return;
      region.schedule.add(next, (at) => {
        if (region.backup.plans.get(plan.planId) !== plan || plan.rules !== rules) return;
        runRule(account, region, plan, rule, at);
        putNext(at);
      });
    };
    putNext(now);
  }
}
