import { createHash } from 'node:crypto';
import type {
  ExistingPlan,
  ExistingRegion,
  ExistingVault,
  PlanDocument,
  RuleDocument,
  SelectionDocument,
  SyncChange,
  WantedRegion,
} from '../../../src/model/backup-plans.ts';
import type { Region } from '../../../src/model.ts';
import { frankfurt } from '../../decide/make-model.ts';
import { ROLE } from '../../plan/make-plan.ts';

/** Small, valid documents of AWS Backup for tests; each test says only what matters to it. */

export function makeRuleDocument(overrides: Partial<RuleDocument> = {}): RuleDocument {
  return {
    name: 'daily',
    vault: 'nightly',
    schedule: 'cron(0 5 ? * * *)',
    timeZone: 'Etc/UTC',
    startWindowMinutes: null,
    completionWindowMinutes: null,
    deleteAfterDays: 30,
    coldStorageAfterDays: null,
    tags: { BackupPlan: 'databases/daily' },
    ...overrides,
  };
}

/** A name as a sync gives it. */
export function selectionName(value: string): string {
  return `tags-${createHash('sha256').update(value).digest('hex').slice(0, 8)}`;
}

export function makeSelectionDocument(
  value = 'production',
  overrides: Partial<SelectionDocument> = {},
): SelectionDocument {
  return {
    name: selectionName(value),
    role: ROLE,
    resources: ['*'],
    conditions: [{ is: 'equals', key: 'Environment', value }],
    ...overrides,
  };
}

export function makePlanDocument(overrides: Partial<PlanDocument> = {}): PlanDocument {
  return { name: 'databases', rules: [makeRuleDocument()], selections: [makeSelectionDocument()], ...overrides };
}

/** A plan of ours that is there as a document says, or otherwise. */
export function makeExistingPlan(document: PlanDocument, overrides: Partial<ExistingPlan> = {}): ExistingPlan {
  const id = overrides.id ?? `id-${document.name}`;
  return {
    id,
    name: document.name,
    ours: true,
    rules: document.rules,
    ...(document.settings === undefined ? {} : { settings: document.settings }),
    beyond: [],
    selections: document.selections.map((selection, index) => ({ ...selection, id: `${id}-s${index}`, beyond: [] })),
    ...overrides,
  };
}

export function makeWanted(plans: readonly PlanDocument[], region: Region = frankfurt): WantedRegion {
  return { region, vaults: [...new Set(plans.flatMap(({ rules }) => rules.map(({ vault }) => vault)))], plans };
}

export function makeVault(name: string, bounds: Partial<ExistingVault> = {}): ExistingVault {
  return { name, leastDays: null, mostDays: null, ...bounds };
}

export type ReadRegion = Extract<ExistingRegion, { read: true }>;

export function makeExisting(plans: readonly ExistingPlan[], overrides: Partial<ReadRegion> = {}): ReadRegion {
  return {
    region: frankfurt,
    read: true,
    vaults: [makeVault('nightly')],
    plans,
    unclear: [],
    notOptedIn: [],
    ...overrides,
  };
}

/** What is there after a change, as AWS Backup would have it. Throws on what AWS Backup would refuse. */
export function applyTo(regions: readonly ExistingRegion[], change: SyncChange): readonly ExistingRegion[] {
  return regions.map((one): ExistingRegion => {
    if (one.region !== change.region) return one;
    if (!one.read) throw new Error(`a change in ${one.region}, which nobody read`);
    return { ...one, ...appliedTo(one, change) };
  });
}

let made = 0;

function appliedTo({ vaults, plans, restoreTests }: ReadRegion, change: SyncChange): Partial<ReadRegion> {
  const changed = (id: string, edit: (plan: ExistingPlan) => ExistingPlan) => {
    if (!plans.some((plan) => plan.id === id)) throw new Error(`there is no plan ${id}`);
    return { plans: plans.map((plan) => (plan.id === id ? edit(plan) : plan)) };
  };
  switch (change.action) {
    case 'create-vault':
      if (vaults.some(({ name }) => name === change.vault)) throw new Error(`the vault ${change.vault} is there`);
      return { vaults: [...vaults, makeVault(change.vault)] };
    case 'create-plan': {
      const missing = change.plan.rules.find(({ vault }) => !vaults.some(({ name }) => name === vault));
      if (missing !== undefined) throw new Error(`there is no vault ${missing.vault}`);
      made += 1;
      return { plans: [...plans, makeExistingPlan(change.plan, { id: `made-${made}` })] };
    }
    case 'adopt-plan':
      return changed(change.id, (plan) => ({ ...plan, ours: true }));
    case 'update-plan':
      return changed(change.id, ({ settings: _, ...plan }) => ({ ...plan, ...change.after }));
    case 'create-selection':
      return changed(change.planId, (plan) => {
        if (plan.selections.some(({ name }) => name === change.selection.name)) {
          throw new Error(`a selection ${change.selection.name} is there`);
        }
        made += 1;
        return { ...plan, selections: [...plan.selections, { ...change.selection, id: `made-${made}`, beyond: [] }] };
      });
    case 'replace-selection':
      return changed(change.planId, (plan) => {
        const { selections } = plan;
        if (change.passing !== null && !selections.some(({ name }) => name === change.passing)) {
          throw new Error(`nothing stands in for ${change.selection.name}`);
        }
        const left = selections.filter(({ id }) => id !== change.selectionId);
        if (left.length === selections.length || left.some(({ name }) => name === change.selection.name)) {
          throw new Error(`the selection ${change.selection.name} cannot be replaced`);
        }
        made += 1;
        const rest = left.filter(({ name }) => name !== change.passing);
        return { ...plan, selections: [...rest, { ...change.selection, id: `made-${made}`, beyond: [] }] };
      });
    case 'delete-selection':
      return changed(change.planId, (plan) => {
        const left = plan.selections.filter(({ id }) => id !== change.selectionId);
        if (left.length === plan.selections.length) throw new Error(`there is no selection ${change.selectionId}`);
        return { ...plan, selections: left };
      });
    case 'delete-plan': {
      const plan = plans.find(({ id }) => id === change.id);
      // https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupPlan.html: only without selections.
      const left = plan?.selections.filter(({ id }) => !change.selectionIds.includes(id));
      if (left === undefined || left.length > 0) throw new Error(`the plan ${change.id} cannot be deleted`);
      return { plans: plans.filter(({ id }) => id !== change.id) };
    }
    case 'create-restore-test': {
      const tests = testsOf(restoreTests);
      if (tests.some(({ name }) => name === change.name)) throw new Error(`the restore test ${change.name} is there`);
      const test = { name: change.name, ours: true, plan: change.planName, ...change.after };
      return { restoreTests: { read: true, tests: [...tests, test] } };
    }
    case 'update-restore-test':
      return {
        restoreTests: {
          read: true,
          tests: testsOf(restoreTests).map((one) => (one.name === change.name ? { ...one, ...change.after } : one)),
        },
      };
    case 'delete-restore-test':
      return {
        restoreTests: { read: true, tests: testsOf(restoreTests).filter(({ name }) => name !== change.name) },
      };
    default:
      return change satisfies never;
  }
}

function testsOf(existing: ReadRegion['restoreTests']) {
  if (existing?.read !== true) throw new Error('a change of restore tests, which nobody read');
  return existing.tests;
}
