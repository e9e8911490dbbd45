import { instant } from '../xml.ts';
import type { BackupJob, BackupPlan, BackupVault, RecoveryPoint, RestoreTestingPlan } from './backup-records.ts';
import type { Tags } from './records.ts';
import type { Region } from './region.ts';

/** A backup vault in the final state of an account. */
export interface BackupVaultFacts {
  name: string;
  encryptionKeyArn: string;
  tags: Record<string, string>;
}

/** A backup plan in the final state of an account. */
export interface BackupPlanFacts {
  name: string;
  rules: { name: string; vaultName: string; cron: string; timezone: string }[];
  selections: string[];
  tags: Record<string, string>;
}

/** A backup job in the final state of an account. */
export interface BackupJobFacts {
  resourceArn: string;
  vaultName: string;
  state: string;
  statusMessage?: string;
  createdAt: string;
  /** The rule it was started for; not there when it was started by hand. */
  ruleName?: string;
}

/** A recovery point in the final state of an account. */
export interface RecoveryPointFacts {
  arn: string;
  resourceArn: string;
  vaultName: string;
  status: string;
  createdAt: string;
  deleteAt?: string;
}

/** A restore testing plan in the final state of an account. */
export interface RestoreTestingPlanFacts {
  name: string;
  cron: string;
  timezone: string;
  vaults: string[];
  selections: string[];
  tags: Record<string, string>;
}

/** AWS Backup in one region in the final state of an account; jobs and recovery points in the order of time. */
export interface BackupFacts {
  vaults: BackupVaultFacts[];
  plans: BackupPlanFacts[];
  restoreTestingPlans: RestoreTestingPlanFacts[];
  jobs: BackupJobFacts[];
  recoveryPoints: RecoveryPointFacts[];
}

function textOf(ms: number): string {
  return instant(ms) ?? '';
}

function plain(tags: Tags): Record<string, string> {
  return Object.fromEntries([...tags].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byName<Named extends { name: string }>(values: Iterable<Named>): Named[] {
  return [...values].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function vaultFacts({ name, encryptionKeyArn, tags }: BackupVault): BackupVaultFacts {
  return { name, encryptionKeyArn, tags: plain(tags) };
}

function planFacts({ name, rules, selections, tags }: BackupPlan): BackupPlanFacts {
  return {
    name,
    rules: rules.map((rule) => ({
      name: rule.name,
      vaultName: rule.vaultName,
      cron: rule.cron,
      timezone: rule.timezone,
    })),
    selections: byName(selections.values()).map((selection) => selection.name),
    tags: plain(tags),
  };
}

function restoreTestingFacts(plan: RestoreTestingPlan): RestoreTestingPlanFacts {
  return {
    name: plan.name,
    cron: plan.schedule,
    timezone: plan.timezone,
    vaults: [...plan.includeVaults],
    selections: byName(plan.selections.values()).map((selection) => selection.name),
    tags: plain(plan.tags),
  };
}

function jobFacts({ resourceArn, vaultName, state, statusMessage, createdAt, createdBy }: BackupJob): BackupJobFacts {
  return {
    resourceArn,
    vaultName,
    state,
    createdAt: textOf(createdAt),
    ...(statusMessage === undefined ? {} : { statusMessage }),
    ...(createdBy === undefined ? {} : { ruleName: createdBy.ruleName }),
  };
}

function pointFacts({ arn, resourceArn, vaultName, status, createdAt, deleteAt }: RecoveryPoint): RecoveryPointFacts {
  const end = deleteAt === undefined ? {} : { deleteAt: textOf(deleteAt) };
  return { arn, resourceArn, vaultName, status, createdAt: textOf(createdAt), ...end };
}

/** Writes down what AWS Backup holds in a region. */
export function backupFacts({ backup }: Region): BackupFacts {
  return {
    vaults: byName(backup.vaults.values()).map(vaultFacts),
    plans: byName(backup.plans.values()).map(planFacts),
    restoreTestingPlans: byName(backup.restoreTestingPlans.values()).map(restoreTestingFacts),
    jobs: [...backup.jobs.values()].map(jobFacts),
    recoveryPoints: [...backup.points.values()].map(pointFacts),
  };
}
