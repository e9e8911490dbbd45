import type { OwnKindName } from '../../src/model.ts';
import type {
  AwsBackupPlan,
  AwsBackupRule,
  DirectPlan,
  PlanRule,
  PlanSelection,
  ResourceReference,
} from '../../src/plan/model.ts';

const DAY = 86_400_000;

/** Small, valid plans for tests; each test says only what matters to it. */
export function makeSelection(overrides: Partial<PlanSelection> = {}): PlanSelection {
  return { tags: [], anyOf: [], except: [], regions: '', kinds: [], resources: [], ...overrides };
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

export function makePlan(overrides: Partial<DirectPlan> = {}): DirectPlan {
  return {
    name: 'production',
    engine: 'direct',
    selection: makeSelection({ tags: [{ key: 'Backup', value: 'ProductionDaily' }] }),
    rules: [makeRule()],
    retention: null,
    ...overrides,
  };
}

export const ROLE = 'arn:aws:iam::123456789012:role/rdspg-AWSBackupServiceRole';

export function makeAwsRule(overrides: Partial<AwsBackupRule> = {}): AwsBackupRule {
  const { name, expiryText, expiry } = makeRule();
  return {
    name,
    expiryText,
    expiry,
    schedule: '0 5 * * *',
    coldStorageAfterDays: null,
    startWindowMinutes: null,
    completionWindowMinutes: null,
    ...overrides,
  };
}

export function makeAwsPlan(overrides: Partial<AwsBackupPlan> = {}): AwsBackupPlan {
  return {
    name: 'databases',
    engine: 'aws-backup',
    vault: 'nightly',
    role: ROLE,
    selection: makeSelection({ tags: [{ key: 'Backup', value: 'ProductionDaily' }] }),
    rules: [makeAwsRule()],
    retention: null,
    ...overrides,
  };
}

/** A resource named by its id, or by an ARN where a region is given. */
export function reference(
  id: string,
  region: string | null = null,
  kind: OwnKindName = 'ec2-instance',
): ResourceReference {
  return { kind, id, region, account: region === null ? null : '123456789012' };
}

/** `Key:Value` for each. */
export function tags(...texts: readonly string[]): { readonly key: string; readonly value: string }[] {
  return texts.map((text) => {
    const [key = '', value = ''] = text.split(':');
    return { key, value };
  });
}
