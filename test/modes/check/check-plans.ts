import type { Obstacle, Resource } from '../../../src/model.ts';
import type { AwsBackupPlan, AwsBackupRule, BackupPlan, PlannedRule } from '../../../src/plan/model.ts';
import { makeResource } from '../../decide/make-model.ts';
import { days, makeRule, makeSelection } from '../../decide/make-retained-plan.ts';

/** Plans that AWS Backup carries out, for tests of what a check asks; each test says only what matters to it. */

export function vaultRule(name: string, overrides: Partial<AwsBackupRule> = {}): AwsBackupRule {
  const { expiry, expiryText } = makeRule(name, days(30));
  return {
    name,
    expiry,
    expiryText,
    schedule: '0 20 * * *',
    coldStorageAfterDays: null,
    startWindowMinutes: null,
    completionWindowMinutes: null,
    ...overrides,
  };
}

export function vaultPlan(
  name: string,
  rules: readonly AwsBackupRule[] = [vaultRule('daily')],
  overrides: Partial<AwsBackupPlan> = {},
): AwsBackupPlan {
  return {
    name,
    engine: 'aws-backup',
    vault: 'main',
    role: 'arn:aws:iam::111122223333:role/backup',
    selection: makeSelection(),
    rules,
    retention: null,
    ...overrides,
  };
}

export const rulesOf = (...plans: readonly BackupPlan[]): readonly PlannedRule[] =>
  plans.flatMap((plan) => plan.rules.map((rule) => ({ plan, rule })));

export const blocked = (reason: string, more: Partial<Obstacle> = {}): Resource =>
  makeResource({ obstacle: { reason, actionNeeded: false, ...more } });
