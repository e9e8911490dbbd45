import { describe, expect, it } from 'vitest';
import type { NewVault, SyncChange } from '../../../src/model/backup-plans.ts';
import { applySync } from '../../../src/modes/sync/apply.ts';
import type { BackupPlans } from '../../../src/ports/backup-plans.ts';
import { account, fault, frankfurt, oregon } from '../../decide/make-model.ts';
import { makeTestDocument, makeTestSettings } from './make-restore-tests.ts';
import { makePlanDocument, makeRuleDocument } from './make-sync.ts';

const nobody = () => Promise.reject(new Error('nobody asks for this'));

/** Carries the changes out; those that `fails` picks are refused. */
async function applied(changes: readonly SyncChange[], newVault: NewVault | null, fails = (_: SyncChange) => false) {
  const asked: [string, NewVault][] = [];
  const plans: BackupPlans = {
    read: nobody,
    readThere: nobody,
    readNamed: nobody,
    readVaults: nobody,
    apply: (change, vault) => {
      asked.push([change.action, vault]);
      return Promise.resolve(fails(change) ? { result: 'failed', fault } : { result: 'done' });
    },
  };
  const told: [number, number][] = [];
  const log = {
    info: () => {},
    debug: () => {},
    group: () => {},
    progress: (done: number, total: number) => {
      told.push([done, total]);
    },
  };
  const outcomes = await applySync(changes, plans, newVault, { log, signal: new AbortController().signal });
  return { asked, told, results: changes.map((change) => outcomes.get(change)?.result) };
}

const vault = (name: string, region = frankfurt): SyncChange => ({
  action: 'create-vault',
  region,
  vault: name,
  reason: '',
});
const plan = makePlanDocument();
const createPlan: SyncChange = { action: 'create-plan', region: frankfurt, plan, reason: '' };
const PLACE = { region: frankfurt, name: 'databases', planName: 'databases', planId: null, reason: '' };
const createTest: SyncChange = { ...PLACE, action: 'create-restore-test', after: makeTestDocument() };

describe('the changes of a sync', () => {
  it('are each carried out once, with the key that the run has for new vaults', async () => {
    const changes = [vault('nightly'), createPlan, createTest];
    const { asked, told, results } = await applied(changes, { kmsKey: 'key' });
    expect(results).toEqual(['done', 'done', 'done']);
    const key = { kmsKey: 'key' };
    expect(asked).toEqual([
      ['create-vault', key],
      ['create-plan', key],
      ['create-restore-test', key],
    ]);
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect((await applied([vault('nightly')], null)).asked).toEqual([['create-vault', { kmsKey: null }]]);
  });

  it('end for a new plan where it could not be made, and for no other', async () => {
    const other: SyncChange = { ...createTest, planName: 'other' };
    const known: SyncChange = { ...createTest, planId: 'id' };
    const { asked, results } = await applied(
      [createPlan, createTest, other, known],
      null,
      ({ action }) => action === 'create-plan',
    );
    expect(results).toEqual(['failed', 'failed', 'done', 'done']);
    expect(asked).toHaveLength(3);
  });

  it('end where a vault that they need could not be made, wherever it is', async () => {
    const arn = `arn:aws:backup:us-west-2:${account}:backup-vault:copies`;
    const copies = [{ vaultArn: arn, deleteAfterDays: 30, coldStorageAfterDays: null }];
    const copying: SyncChange = {
      ...createPlan,
      plan: { ...plan, name: 'copying', rules: [makeRuleDocument({ copies })] },
    };
    const tested: SyncChange = {
      ...PLACE,
      planName: 'tested',
      action: 'update-restore-test',
      before: makeTestDocument(),
      after: makeTestDocument({ settings: makeTestSettings({ vaults: [arn] }) }),
    };
    const gone: SyncChange = { ...PLACE, planName: 'gone', action: 'delete-restore-test', before: makeTestDocument() };
    const changes = [vault('copies', oregon), vault('nightly'), createPlan, copying, tested, gone];
    const broken = (change: SyncChange) => change.action === 'create-vault' && change.vault === 'copies';
    const { results } = await applied(changes, null, broken);
    expect(results).toEqual(['failed', 'done', 'done', 'failed', 'failed', 'done']);
  });
});
