import type {
  ExistingRestoreTest,
  RestoreTestDocument,
  TestSelection,
  TestSettings,
  WantedRestoreTest,
} from '../../../src/model/restore-tests.ts';
import { account } from '../../decide/make-model.ts';

/** Small, valid restore testing plans for tests; each test says only what matters to it. */

const TEST_ROLE = `arn:aws:iam::${account}:role/restores`;

export function makeTestSettings(overrides: Partial<TestSettings> = {}): TestSettings {
  return {
    schedule: 'cron(17 6 1 * ? *)',
    timeZone: 'Etc/UTC',
    startWindowHours: 24,
    algorithm: 'LATEST_WITHIN_WINDOW',
    vaults: [`arn:aws:backup:eu-central-1:${account}:backup-vault:nightly`],
    exceptVaults: [],
    pointTypes: ['SNAPSHOT'],
    withinDays: 30,
    ...overrides,
  };
}

export function makeTestSelection(overrides: Partial<TestSelection> = {}): TestSelection {
  return {
    name: 'EC2',
    type: 'EC2',
    role: TEST_ROLE,
    resources: [],
    conditions: [{ is: 'equals', key: 'Environment', value: 'production' }],
    validationHours: null,
    overrides: {},
    ...overrides,
  };
}

export function makeTestDocument(overrides: Partial<RestoreTestDocument> = {}): RestoreTestDocument {
  return { name: 'databases', settings: makeTestSettings(), selections: [makeTestSelection()], ...overrides };
}

export function makeWantedTest(overrides: Partial<WantedRestoreTest> = {}): WantedRestoreTest {
  return { plan: 'databases', test: makeTestDocument(), ifSwitchedOn: [], ...overrides };
}

/** One of ours, as a sync made it. */
export function makeExistingTest(overrides: Partial<ExistingRestoreTest> = {}): ExistingRestoreTest {
  return { ...makeTestDocument(), ours: true, plan: 'databases', ...overrides };
}
