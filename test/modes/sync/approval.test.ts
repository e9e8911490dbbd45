import { describe, expect, it } from 'vitest';
import { planHash } from '../../../src/decide/same-plans.ts';
import { testHash } from '../../../src/decide/same-restore-tests.ts';
import type { SyncRequest } from '../../../src/inputs/request.ts';
import type { SyncChange } from '../../../src/model/backup-plans.ts';
import { approveSync, type SyncAsked, syncChangeSetText } from '../../../src/modes/sync/approval.ts';
import { account, DAY, frankfurt, HOUR, NOW, oregon, stranger } from '../../decide/make-model.ts';
import { makeSyncRequest } from './make-request.ts';
import { makeTestDocument, makeTestSettings } from './make-restore-tests.ts';
import { makePlanDocument, makeRuleDocument, makeSelectionDocument, selectionName } from './make-sync.ts';

const COMMIT = '5d0e6ef8a0f0d5b7ea1d1c9b0a6c4a1f0e9d8c7b';
const KEY = `arn:aws:kms:us-west-2:${account}:key/a`;

function asked(overrides: Partial<SyncRequest> = {}, hash = 'a'.repeat(64)): SyncAsked {
  return {
    request: makeSyncRequest(overrides),
    account,
    source: { path: 'plans.yml', text: '', hash, file: { plans: [] } },
  };
}

const plan = makePlanDocument();
const PLACE = { region: frankfurt, planId: 'id-databases', planName: 'databases', reason: 'why' } as const;
const createPlan: SyncChange = { action: 'create-plan', region: frankfurt, plan, reason: 'why' };
const createVault: SyncChange = { action: 'create-vault', region: oregon, vault: 'copies', reason: 'why' };
const updatePlan = {
  action: 'update-plan',
  region: frankfurt,
  id: 'id-databases',
  name: 'databases',
  before: { rules: [] },
  after: { rules: plan.rules },
  reason: 'why',
} as const satisfies SyncChange;
const deletePlan = {
  action: 'delete-plan',
  region: frankfurt,
  id: 'id-databases',
  name: 'databases',
  before: { rules: plan.rules },
  selectionIds: ['s1', 's2'],
  reason: 'why',
} as const satisfies SyncChange;
const adoptPlan: SyncChange = { ...deletePlan, action: 'adopt-plan' };
const createSelection: SyncChange = { ...PLACE, action: 'create-selection', selection: makeSelectionDocument() };
const deleteSelection: SyncChange = { ...PLACE, action: 'delete-selection', selectionId: 's1', name: 'tags-1' };
const replaceSelection: SyncChange = {
  ...PLACE,
  action: 'replace-selection',
  selectionId: 's1',
  selection: makeSelectionDocument('a', { name: 'chosen' }),
  passing: null,
};
const BODY = { settings: makeTestSettings(), selections: [] };
const TEST_PLACE = { ...PLACE, name: 'tests' };
const createTest: SyncChange = { ...TEST_PLACE, action: 'create-restore-test', after: BODY };
const updateTest: SyncChange = {
  ...TEST_PLACE,
  action: 'update-restore-test',
  before: BODY,
  after: makeTestDocument(),
};
const deleteTest: SyncChange = { ...TEST_PLACE, action: 'delete-restore-test', before: BODY };

const textOf = (changes: readonly SyncChange[], by = asked()) => syncChangeSetText(changes, by, NOW, COMMIT);

/** The actions that may be carried out of `fresh`, where `before` was approved. */
function approved(before: readonly SyncChange[], fresh: readonly SyncChange[] = before) {
  const approval = approveSync(fresh, textOf(before), asked(), NOW + HOUR);
  if (!approval.ok) throw new Error(approval.problem);
  return {
    made: fresh.filter((change) => approval.approved.has(change)).map(({ action }) => action),
    lapsed: approval.warnings.map(({ target }) => target),
  };
}

describe('an approved change of a sync', () => {
  it.each<SyncChange[]>([
    [createVault],
    [createPlan],
    [updatePlan],
    [adoptPlan],
    [deletePlan],
    [createSelection],
    [deleteSelection],
    [replaceSelection],
    [createTest],
    [updateTest],
    [deleteTest],
  ])('is made when it comes up again, whatever its reason: $action', (change) => {
    expect(approved([change], [{ ...change, reason: 'another' }])).toEqual({ made: [change.action], lapsed: [] });
    expect(approved([], [change])).toEqual({ made: [], lapsed: [] });
    const elsewhere = { ...change, region: change.region === oregon ? frankfurt : oregon };
    expect(approved([change], [elsewhere])).toMatchObject({ made: [], lapsed: [expect.anything()] });
  });

  it.each<[string, SyncChange, SyncChange]>([
    ['a vault of another name', createVault, { ...createVault, vault: 'other' }],
    ['a vault with a key', createVault, { ...createVault, kmsKey: KEY }],
    ['a plan of another name', createPlan, { ...createPlan, plan: { ...plan, name: 'other' } }],
    ['an update of another plan', updatePlan, { ...updatePlan, id: 'other' }],
    ['an update of a plan that was changed since', updatePlan, { ...updatePlan, before: { rules: plan.rules } }],
    ['a deletion of another plan', deletePlan, { ...deletePlan, id: 'other' }],
    ['a deletion of a plan that was changed since', deletePlan, { ...deletePlan, before: { rules: [] } }],
    ['a deletion of a plan that selects more since', deletePlan, { ...deletePlan, selectionIds: ['s1', 's2', 's3'] }],
    ['an adoption of a plan that was changed since', adoptPlan, { ...adoptPlan, before: { rules: [] } }],
    ['an adoption of a plan that selects more since', adoptPlan, { ...adoptPlan, selectionIds: ['s1'] }],
    ['a selection of another name', createSelection, { ...createSelection, selection: makeSelectionDocument('b') }],
    ['a selection of another plan', createSelection, { ...createSelection, planId: 'other' }],
    ['a deletion of another selection', deleteSelection, { ...deleteSelection, selectionId: 's2' }],
    ['a replacement of another selection', replaceSelection, { ...replaceSelection, selectionId: 's2' }],
    ['a restore test for another plan', createTest, { ...createTest, planName: 'other' }],
    ['an update of a test that was changed since', updateTest, { ...updateTest, before: makeTestDocument() }],
    ['a deletion of a test that was changed since', deleteTest, { ...deleteTest, before: makeTestDocument() }],
  ])('is not %s', (_what, before, fresh) => {
    expect(approved([before], [fresh])).toMatchObject({ made: [], lapsed: [expect.anything()] });
  });

  it('that does not come up again is told, and the others are made', () => {
    expect(approved([deletePlan, createVault], [createVault])).toEqual({
      made: ['create-vault'],
      lapsed: [expect.stringMatching(/^databases id-databases as [0-9a-f]{12}$/)],
    });
  });

  it('is made once, however often it comes up', () => {
    expect(approved([createVault], [createVault, { ...createVault }]).made).toEqual(['create-vault']);
  });

  it('knows what it deletes whatever the order in which it is read', () => {
    const again: SyncChange = { ...deletePlan, selectionIds: ['s2', 's1'] };
    expect(approved([deletePlan], [again]).made).toEqual(['delete-plan']);
  });
});

describe('the id of an approved change', () => {
  const hash = planHash(deletePlan.before, deletePlan.selectionIds);

  it.each<[SyncChange, string]>([
    [createVault, 'copies'],
    [{ ...createVault, kmsKey: KEY }, `copies with ${KEY}`],
    [createPlan, 'databases'],
    [updatePlan, `databases id-databases as ${planHash(updatePlan.before, [])}`],
    [adoptPlan, `databases id-databases as ${hash}`],
    [deletePlan, `databases id-databases as ${hash}`],
    [createSelection, `databases/${selectionName('production')} of id-databases`],
    [deleteSelection, 'databases/tags-1 s1 of id-databases'],
    [replaceSelection, 'databases/chosen s1 of id-databases'],
    [createTest, 'tests for databases'],
    [updateTest, `tests for databases as ${testHash(BODY)}`],
    [deleteTest, `tests for databases as ${testHash(BODY)}`],
  ])('names what is meant: $action', (change, id) => {
    expect(JSON.parse(textOf([change])).changes).toMatchObject([{ action: change.action, id, region: change.region }]);
  });
});

describe('what ends a selection', () => {
  const other: SyncChange = { ...createSelection, selection: makeSelectionDocument('b') };

  it.each([deleteSelection, replaceSelection])(
    'waits until all that takes its place may be made: $action',
    (ending) => {
      expect(approved([createSelection, ending]).made).toEqual(['create-selection', ending.action]);
      expect(approved([ending], [createSelection, ending])).toEqual({ made: [], lapsed: [] });
      expect(approved([createSelection, ending], [createSelection, other, ending]).made).toEqual(['create-selection']);
    },
  );

  it.each([deleteSelection, replaceSelection])('does not wait for a selection of another plan: $action', (ending) => {
    const elsewhere: SyncChange = { ...createSelection, planId: 'id-other' };
    expect(approved([ending], [elsewhere, ending]).made).toEqual([ending.action]);
  });

  it('waits for another replacement of its plan', () => {
    const second: SyncChange = { ...replaceSelection, selectionId: 's2', selection: makeSelectionDocument('b') };
    expect(approved([deleteSelection], [second, deleteSelection]).made).toEqual([]);
    expect(approved([replaceSelection], [replaceSelection, second]).made).toEqual([]);
    expect(approved([replaceSelection, second]).made).toEqual(['replace-selection', 'replace-selection']);
  });

  it('does not wait for another one that ends', () => {
    const second: SyncChange = { ...deleteSelection, selectionId: 's2' };
    expect(approved([deleteSelection], [deleteSelection, second]).made).toEqual(['delete-selection']);
  });

  it('holds nothing else up', () => {
    expect(approved([updatePlan], [updatePlan, createSelection]).made).toEqual(['update-plan']);
  });
});

describe('a plan that copies into a vault', () => {
  const copies = (vault: string, where: string = oregon) => [
    makeRuleDocument({
      copies: [
        {
          vaultArn: `arn:aws:backup:${where}:${account}:backup-vault:${vault}`,
          deleteAfterDays: 30,
          coldStorageAfterDays: null,
        },
      ],
    }),
  ];
  const creating = (rules: typeof plan.rules): SyncChange => ({ ...createPlan, plan: { ...plan, rules } });
  const updating = (rules: typeof plan.rules): SyncChange => ({ ...updatePlan, after: { rules } });

  it.each([creating, updating])('waits until the vault may be made: %#', (changing) => {
    const change = changing(copies('copies'));
    expect(approved([createVault, change]).made).toEqual(['create-vault', change.action]);
    expect(approved([change], [createVault, change])).toEqual({ made: [], lapsed: [] });
  });

  it('waits for the vault that its rules write to', () => {
    const own: SyncChange = { ...createVault, region: frankfurt, vault: 'nightly' };
    expect(approved([createPlan], [own, createPlan]).made).toEqual([]);
    expect(approved([updatePlan], [own, updatePlan]).made).toEqual([]);
    expect(approved([own, createPlan]).made).toEqual(['create-vault', 'create-plan']);
    expect(approved([createPlan], [{ ...own, region: oregon }, createPlan]).made).toEqual(['create-plan']);
  });

  it('does not wait for another vault, nor for one of that name elsewhere', () => {
    const change = creating(copies('copies'));
    expect(approved([change], [{ ...createVault, vault: 'other' }, change]).made).toEqual(['create-plan']);
    expect(approved([change], [{ ...createVault, region: frankfurt }, change]).made).toEqual(['create-plan']);
  });
});

describe('a restore test', () => {
  it.each([createTest, updateTest])('waits until its plan may be made: $action', (test) => {
    expect(approved([createPlan, test]).made).toEqual(['create-plan', test.action]);
    expect(approved([test], [createPlan, test])).toEqual({ made: [], lapsed: [] });
    const other: SyncChange = { ...createPlan, plan: { ...plan, name: 'other' } };
    expect(approved([test], [other, test]).made).toEqual([test.action]);
    expect(approved([test], [{ ...createPlan, region: oregon }, test]).made).toEqual([test.action]);
    expect(approved([test], [updatePlan, test]).made).toEqual([test.action]);
  });

  it.each([createTest, updateTest])('waits until its vaults may be made: $action', (test) => {
    const own: SyncChange = { ...createVault, region: frankfurt, vault: 'nightly' };
    expect(approved([test], [own, test]).made).toEqual([]);
    expect(approved([test], [{ ...own, vault: 'other' }, test]).made).toEqual([test.action]);
  });

  it('goes whatever else may be done', () => {
    const own: SyncChange = { ...createVault, region: frankfurt, vault: 'nightly' };
    expect(approved([deleteTest], [own, createPlan, deleteTest]).made).toEqual(['delete-restore-test']);
  });
});

describe('a change set', () => {
  it.each<[string, SyncAsked]>([
    ['regions', asked({ regions: 'us-*' })],
    ['remove-plans', asked({ removePlans: ['old'] })],
    ['adopt', asked({ adopt: ['old'] })],
    ['create-vault was false and is true', asked({ newVault: { kmsKey: null } })],
    ['the plan file', asked({}, 'b'.repeat(64))],
    ['account', { ...asked(), account: stranger }],
  ])('is for one question alone: %s', (what, other) => {
    const approval = approveSync([], textOf([]), other, NOW + HOUR);
    expect(approval).toMatchObject({ ok: false, problem: expect.stringContaining(what) });
  });

  it('is for one key of new vaults', () => {
    const text = textOf([], asked({ newVault: { kmsKey: null } }));
    const approval = approveSync([], text, asked({ newVault: { kmsKey: KEY } }), NOW);
    expect(approval).toMatchObject({ ok: false, problem: expect.stringContaining('vault-kms-key') });
    expect(approveSync([], text, asked({ newVault: { kmsKey: null } }), NOW).ok).toBe(true);
  });

  it('does not mind in which order plans are named', () => {
    const names = { removePlans: ['b', 'a'], adopt: ['d', 'c'] };
    const again = asked({ removePlans: ['a', 'b'], adopt: ['c', 'd'] });
    expect(approveSync([], textOf([], asked(names)), again, NOW)).toMatchObject({ ok: true });
  });

  it('says where it comes from, and ends in time', () => {
    const url = 'https://github.com/acme/ops/actions/runs/41';
    const workflowRun = { url } as NonNullable<SyncRequest['workflowRun']>;
    const text = textOf([], asked({ workflowRun }));
    expect(JSON.parse(text)).toMatchObject({ mode: 'sync', account, commit: COMMIT, run: url });
    expect(JSON.parse(textOf([]))).toMatchObject({ run: null });
    expect(approveSync([], text, asked(), NOW + DAY - 1000).ok).toBe(true);
    expect(approveSync([], text, asked(), NOW + DAY + 1000).ok).toBe(false);
  });
});
