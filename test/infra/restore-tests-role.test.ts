import { describe, expect, it } from 'vitest';
import { restoreTestFile } from '../modes/sync/restore-test-world.ts';
import { PLAN, ROLE, sync, syncWorld, VAULT } from '../modes/sync/sync-world.ts';
import { authorize } from './authorize.ts';
import { isAllowed, SERVICE_ROLE } from './kinds-account.ts';
import { policyFile, together } from './policy-files.ts';
import { contextOf, tagsIn } from './world-context.ts';

/** What the sync role may do about restore testing plans, asked of the requests of real syncs. */

const VAULTS = { vaults: [{ region: 'eu-central-1', name: VAULT }] };

function policies(...names: readonly string[]): unknown {
  return JSON.parse(JSON.stringify(together(...names)).replaceAll(SERVICE_ROLE, ROLE));
}

async function syncs() {
  const world = await syncWorld(VAULTS);
  const { account, requests } = world.sandbox;
  const recorded = [];
  const steps = [
    [restoreTestFile('monthly'), {}],
    [restoreTestFile('weekly'), { 'dry-run': 'true' }],
    [restoreTestFile('{schedule: weekly, validation-window: 1 hour}'), {}],
    [restoreTestFile('never', { name: 'other' }), { 'remove-plans': PLAN }],
  ] as const;
  const seen = new Map(tagsIn(account));
  for (const [file, inputs] of steps) {
    expect((await sync(world, file, inputs)).report).toMatchObject({ outcome: 'ok', failed: [] });
    recorded.push(...requests);
    for (const [id, tags] of tagsIn(account)) seen.set(id, tags);
  }
  return { recorded, context: contextOf(account, seen) };
}

describe('the policy for restore tests', () => {
  it('allows all that a sync asks for, beside that of the sync role', async () => {
    const { recorded, context } = await syncs();
    expect(recorded.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'UpdateRestoreTestingPlan',
        'UpdateRestoreTestingSelection',
        'DeleteRestoreTestingSelection',
        'DeleteRestoreTestingPlan',
      ]),
    );
    expect(await authorize(policies('sync', 'restore-tests'), recorded, context)).toEqual([]);
    const without = await authorize(policies('sync'), recorded, context);
    expect(new Set(without.map(({ permission }) => permission))).toEqual(
      new Set([
        'backup:CreateRestoreTestingPlan',
        'backup:CreateRestoreTestingSelection',
        'backup:UpdateRestoreTestingPlan',
        'backup:UpdateRestoreTestingSelection',
        'backup:DeleteRestoreTestingPlan',
        'backup:DeleteRestoreTestingSelection',
        'iam:PassRole',
      ]),
    );
  });

  it('allows none of it on what others made, nor without our tag', async () => {
    const { recorded, context } = await syncs();
    const tests = recorded.filter(({ action }) => /RestoreTesting/.test(action));
    const foreign = new Map([...context.tags].map(([id]) => [id, { CreatedBy: 'terraform' }] as const));
    const denied = await authorize(policies('sync', 'restore-tests'), tests, { ...context, tags: foreign });
    expect(new Set(denied.map(({ permission }) => permission))).toEqual(
      new Set([
        'backup:CreateRestoreTestingSelection',
        'backup:UpdateRestoreTestingPlan',
        'backup:UpdateRestoreTestingSelection',
        'backup:DeleteRestoreTestingPlan',
        'backup:DeleteRestoreTestingSelection',
      ]),
    );
    const untagged = tests
      .filter(({ action }) => action === 'CreateRestoreTestingPlan')
      .map((request) => ({ ...request, params: { ...request.params, 'Tags.CreatedBy': 'terraform' } }));
    expect(untagged).toHaveLength(1);
    expect(await authorize(policies('restore-tests'), untagged, context)).toMatchObject([
      { permission: 'backup:CreateRestoreTestingPlan' },
    ]);
  });

  it.each([
    ['restore-testing.backup.amazonaws.com', true],
    ['backup.amazonaws.com', false],
    ['ec2.amazonaws.com', false],
  ])('passes the service role to %s: %s', (service, allowed) => {
    const policy = policyFile('restore-tests');
    expect(isAllowed(policy, 'iam:PassRole', SERVICE_ROLE, { 'iam:PassedToService': service })).toBe(allowed);
  });
});
