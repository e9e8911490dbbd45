import type { ExpiryRule } from '../../src/decide/expiry.ts';
import type { BackupPlan, DirectPlan, PlanFile, PlanRule, PlanSelection } from '../../src/plan/model.ts';
import { DAY } from '../decide/make-model.ts';

/** Small plans for tests; each test says only what matters to it. */

export const days = (count: number): ExpiryRule => ({
  keep: 'for',
  duration: { months: 0, milliseconds: count * DAY },
});
export const months = (count: number): ExpiryRule => ({ keep: 'for', duration: { months: count, milliseconds: 0 } });
export const forEver: ExpiryRule = { keep: 'for-ever' };

export function makeRule(name: string, expiry: ExpiryRule, schedule: string | null = '0 23 * * *'): PlanRule {
  const { milliseconds = 0, months: count = 0 } = expiry.keep === 'for' ? expiry.duration : {};
  const expiryText =
    expiry.keep === 'for-ever' ? 'never' : count > 0 ? `${count} months` : `${milliseconds / DAY} days`;
  return { name, schedule, expiryText, expiry };
}

export function makeSelection(overrides: Partial<PlanSelection> = {}): PlanSelection {
  return {
    tags: [{ key: 'Backup', value: 'ProductionDaily' }],
    anyOf: [],
    except: [],
    regions: '',
    kinds: [],
    resources: [],
    ...overrides,
  };
}

export function makePlan(name: string, rules: readonly PlanRule[], overrides: Partial<DirectPlan> = {}): DirectPlan {
  return { name, engine: 'direct', selection: makeSelection(), rules, retention: null, ...overrides };
}

export const fileOf = (...plans: readonly BackupPlan[]): PlanFile => ({ plans });
