import type { BackupPlan, PlanRule, PlanSelection } from '../../src/plan/model.ts';

const DAY = 86_400_000;

/** Small, valid plans for tests; each test says only what matters to it. */
export function makeSelection(overrides: Partial<PlanSelection> = {}): PlanSelection {
  return { tags: [], anyOf: [], except: [], regions: '', resources: [], ...overrides };
}

export function makeRule(overrides: Partial<PlanRule> = {}): PlanRule {
  return {
    name: 'daily',
    schedule: '0 23 * * *',
    expiryText: '30 days',
    expiry: { keep: 'for', duration: { months: 0, milliseconds: 30 * DAY } },
    ...overrides,
  };
}

export function makePlan(overrides: Partial<BackupPlan> = {}): BackupPlan {
  return {
    name: 'production',
    selection: makeSelection({ tags: [{ key: 'Backup', value: 'ProductionDaily' }] }),
    rules: [makeRule()],
    retention: null,
    ...overrides,
  };
}

/** `Key:Value` for each. */
export function tags(...texts: readonly string[]): { readonly key: string; readonly value: string }[] {
  return texts.map((text) => {
    const [key = '', value = ''] = text.split(':');
    return { key, value };
  });
}
