import type { Obstacle, Resource } from '../../../src/model.ts';
import type { AwsBackupPlan, AwsBackupRule, BackupPlan, PlannedRule } from '../../../src/plan/model.ts';
import { makeResource } from '../../decide/make-model.ts';
import { makeAwsPlan, makeAwsRule } from '../../plan/make-plan.ts';
import { makeSelection } from '../../plan/make-retained-plan.ts';

/** Plans that AWS Backup carries out, for tests of what a check asks; each test says only what matters to it. */

export const vaultRule = (name: string, overrides: Partial<AwsBackupRule> = {}): AwsBackupRule =>
  makeAwsRule({ name, schedule: '0 20 * * *', ...overrides });

export const vaultPlan = (
  name: string,
  rules: readonly AwsBackupRule[] = [vaultRule('daily')],
  overrides: Partial<AwsBackupPlan> = {},
): AwsBackupPlan => makeAwsPlan({ name, rules, selection: makeSelection(), ...overrides });

export const rulesOf = (...plans: readonly BackupPlan[]): readonly PlannedRule[] =>
  plans.flatMap((plan) => plan.rules.map((rule) => ({ plan, rule })));

export const blocked = (reason: string, more: Partial<Obstacle> = {}): Resource =>
  makeResource({ obstacle: { reason, actionNeeded: false, ...more } });
