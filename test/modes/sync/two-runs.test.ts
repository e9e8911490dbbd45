import { describe, expect, it, onTestFinished } from 'vitest';
import { awsCloud } from '../../../src/aws/cloud.ts';
import type { PlanDocument, SyncChange } from '../../../src/model/backup-plans.ts';
import { region } from '../../../src/model.ts';
import type { BackupPlans } from '../../../src/ports/backup-plans.ts';
import { impatient } from '../../engine/run-engine.ts';
import { backupIn, HOME, onlyPlan, PLAN, ROLE, syncWorld, VAULT, type World } from './sync-world.ts';

const OWN_KEY = { kmsKey: null };
const plan: PlanDocument = {
  name: PLAN,
  rules: [
    {
      name: 'DailyBackups',
      vault: VAULT,
      schedule: 'cron(0 5 ? * * *)',
      timeZone: 'Etc/UTC',
      startWindowMinutes: null,
      completionWindowMinutes: null,
      deleteAfterDays: 35,
      coldStorageAfterDays: null,
      tags: {},
    },
  ],
  selections: [
    {
      name: 'tags-1',
      role: ROLE,
      resources: ['*'],
      conditions: [{ is: 'equals', key: 'Environment', value: 'production' }],
    },
  ],
};
const create: SyncChange = { action: 'create-plan', region: region(HOME), plan, reason: '' };

/** AWS Backup as one run sees it. */
async function openRun({ clock }: World): Promise<BackupPlans> {
  const connected = await awsCloud({
    request: {
      role: null,
      audience: '',
      sessionName: 'test',
      durationSeconds: 3600,
      policy: null,
      homeRegion: HOME,
    },
    kinds: [],
    engine: { name: 'direct' },
    runName: 'test',
    clock: impatient(clock),
    fetchIdToken: () => Promise.reject(new Error('no role is assumed here')),
    signal: new AbortController().signal,
  }).connect();
  if (!connected.ok) throw new Error(connected.fault.message);
  onTestFinished(connected.value.close);
  return connected.value.backupPlans();
}

async function twoRuns() {
  const world = await syncWorld({ vaults: [{ region: HOME, name: VAULT }] });
  return { world, one: await openRun(world), other: await openRun(world) };
}

describe('two runs at once', () => {
  it('make one plan with one selection, and both are done', async () => {
    const { world, one, other } = await twoRuns();
    const outcomes = await Promise.all([one.apply(create, OWN_KEY), other.apply(create, OWN_KEY)]);
    expect(outcomes).toEqual([{ result: 'done' }, { result: 'done' }]);
    expect(onlyPlan(world).selections.size).toBe(1);
  });

  it('make one vault', async () => {
    const { world, one, other } = await twoRuns();
    const change: SyncChange = { action: 'create-vault', region: region(HOME), vault: 'new', reason: '' };
    expect(await one.apply(change, OWN_KEY)).toEqual({ result: 'done' });
    expect(await other.apply(change, OWN_KEY)).toEqual({ result: 'done' });
    expect(backupIn(world).vaults.size).toBe(2);
  });

  it('leave a plan that somebody else has just made of the same content alone', async () => {
    const { world, one, other } = await twoRuns();
    await one.apply(create, OWN_KEY);
    onlyPlan(world).tags.clear();
    onlyPlan(world).selections.clear();
    expect(await other.apply(create, OWN_KEY)).toMatchObject({ result: 'failed', fault: { code: 'name-taken' } });
    expect(onlyPlan(world).selections.size).toBe(0);
  });

  it('do not take a selection of the same name for theirs when it selects something else', async () => {
    const { world, one, other } = await twoRuns();
    await one.apply(create, OWN_KEY);
    const { planId, selections } = onlyPlan(world);
    const selection = { ...plan.selections[0], name: 'tags-1', role: ROLE, resources: ['*'], conditions: [] };
    const change = { action: 'create-selection', region: region(HOME), planId, planName: PLAN, selection } as const;
    const outcome = await other.apply({ ...change, reason: '' }, OWN_KEY);
    expect(outcome).toMatchObject({ result: 'failed', fault: { code: 'name-taken' } });
    expect(selections.size).toBe(1);
  });

  it('make a plan anew that was deleted, whatever the service remembers of the request', async () => {
    const { world, one } = await twoRuns();
    await one.apply(create, OWN_KEY);
    const first = onlyPlan(world);
    // Renamed and changed by hand since: the request that made it must not lead to it.
    first.name = 'renamed';
    first.document = {};
    const later = await openRun(world);
    expect(await later.apply(create, OWN_KEY)).toEqual({ result: 'done' });
    expect([...backupIn(world).plans.values()].map(({ name }) => name)).toEqual(['renamed', PLAN]);
  });
});
