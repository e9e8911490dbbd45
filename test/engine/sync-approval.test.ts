import { describe, expect, it } from 'vitest';
import {
  backupIn,
  onlyPlan,
  PLAN,
  planFile,
  sync,
  syncWorld,
  VAULT,
  type World,
  writes,
} from '../modes/sync/sync-world.ts';
import { renderSummary } from '../report/views.ts';

const CREATE_VAULT = { 'create-vault': 'true' } as const;
const DRY = { ...CREATE_VAULT, 'dry-run': 'true' } as const;
const APPROVED = { ...CREATE_VAULT, 'change-set': 'approved.json' } as const;

async function approvable(world: World, plans: string, inputs: Record<string, string> = DRY): Promise<string> {
  const { changeSet } = await sync(world, plans, inputs);
  if (changeSet === null) throw new Error('a dry run writes a change set');
  return changeSet;
}

describe('a dry run of a sync', () => {
  it('writes nothing to AWS Backup, and a change set with what it would do', async () => {
    const world = await syncWorld();
    const state = world.sandbox.snapshotState();
    const synced = await sync(world, planFile(), DRY);
    expect(world.sandbox.snapshotState()).toEqual(state);
    expect(writes(synced)).toEqual([]);
    expect(synced.report).toMatchObject({ outcome: 'ok', dryRun: true, changeSetPath: 'change-set' });
    expect(synced.report.synced.map(({ action, state }) => [action, state])).toEqual([
      ['create-vault', 'planned'],
      ['create-plan', 'planned'],
    ]);
    expect(JSON.parse(synced.changeSet ?? '')).toMatchObject({
      mode: 'sync',
      changes: [
        { action: 'create-plan', region: 'eu-central-1', id: PLAN },
        { action: 'create-vault', region: 'eu-central-1', id: VAULT },
      ],
    });
    const summary = renderSummary(synced.report, { reportPath: null });
    expect(summary).toContain(
      '🟢 2 changes would be made in AWS Backup, which covers 1 resource · dry run: nothing was written',
    );
  });
});

describe('an approved change set', () => {
  it('is carried out', async () => {
    const world = await syncWorld();
    const changeSet = await approvable(world, planFile());
    const { report } = await sync(world, planFile(), APPROVED, changeSet);
    expect(report).toMatchObject({ outcome: 'ok', warnings: [{ target: PLAN }] });
    expect(report.synced.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(onlyPlan(world).selections.size).toBe(1);
  });

  it('does not allow what it does not hold', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    const changeSet = await approvable(world, planFile());
    backupIn(world).plans.clear();
    const { report } = await sync(world, planFile(), APPROVED, changeSet);
    expect(report).toMatchObject({
      outcome: 'failed',
      failed: [{ region: 'eu-central-1', target: PLAN, action: 'sync', fault: 'not-allowed' }],
    });
    expect(report.failed[0]?.message).toBe('it is wanted, and not in the approved change set');
    expect(report.failed[0]?.advice).toContain('Make a new change set');
    expect(report.synced).toMatchObject([{ action: 'create-plan', name: PLAN, state: 'not-approved' }]);
    expect(backupIn(world).plans.size).toBe(0);
    const summary = renderSummary(report, { reportPath: null });
    expect(summary).toContain('it is wanted, and not in the approved change set');
  });

  it('tells what was approved and did not come up again', async () => {
    const world = await syncWorld();
    const changeSet = await approvable(world, planFile());
    await sync(world, planFile(), CREATE_VAULT);
    const { report } = await sync(world, planFile(), APPROVED, changeSet);
    expect(report).toMatchObject({ outcome: 'ok', synced: [] });
    expect(report.warnings.map(({ target }) => target)).toEqual([PLAN, PLAN, VAULT]);
    expect(report.warnings[1]?.message).toContain('its creation in eu-central-1 was approved and is not made');
  });

  it('deletes no selection while the one in its place is not approved', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    const wider = planFile({ tags: 'Environment:production' });
    // The new one is there already when the change set is made, and gone when it is applied.
    await sync(world, wider);
    const { selections } = onlyPlan(world);
    const [made] = selections.values();
    if (made === undefined) throw new Error('there is a selection');
    selections.set('old', { ...made, selectionId: 'old', name: 'tags-0000beef', resources: ['arn:aws:rds:*:*:db:*'] });
    const changeSet = await approvable(world, wider);
    expect(JSON.parse(changeSet).changes).toMatchObject([{ action: 'delete-selection' }]);
    selections.delete(made.selectionId);
    const { report } = await sync(world, wider, APPROVED, changeSet);
    expect(report.synced.map(({ action, state }) => [action, state])).toEqual([
      ['create-selection', 'not-approved'],
      ['delete-selection', 'not-approved'],
    ]);
    expect([...selections.keys()]).toEqual(['old']);
    expect(report.failed).toMatchObject([{ action: 'sync', fault: 'not-allowed' }]);
    expect(report.warnings).toContainEqual({
      region: 'eu-central-1',
      target: `${PLAN}/tags-0000beef`,
      message: expect.stringContaining('"delete selection" is due, and not in the approved change set'),
    });
  });

  it('overwrites no rules that somebody edited since it was made', async () => {
    const world = await syncWorld();
    await sync(world, planFile(), CREATE_VAULT);
    const changeSet = await approvable(world, planFile({ expiry: '14 days' }));
    const edited = async (days: number) => {
      await sync(world, planFile({ expiry: `${days} days` }));
      return sync(world, planFile({ expiry: '14 days' }), APPROVED, changeSet);
    };
    const { report } = await edited(90);
    expect(report).toMatchObject({ outcome: 'ok', synced: [{ action: 'update-plan', state: 'not-approved' }] });
    expect(report.warnings.map(({ target, message }) => [target, message])).toContainEqual([
      PLAN,
      expect.stringContaining('"change the rules of plan" is due, and not in the approved change set'),
    ]);
    // As they were when it was approved.
    expect((await edited(35)).report.synced).toMatchObject([{ action: 'update-plan', state: 'done' }]);
  });

  it.each(['a rule', 'a selection'])('deletes no plan in which %s was edited since', async (what) => {
    const world = await syncWorld();
    await sync(world, planFile({ name: 'old' }), CREATE_VAULT);
    const inputs = { ...DRY, 'remove-plans': 'old' };
    await sync(world, planFile(), CREATE_VAULT);
    const changeSet = await approvable(world, planFile(), inputs);
    expect(JSON.parse(changeSet).changes).toMatchObject([{ action: 'delete-plan' }]);
    const edit = what === 'a rule' ? { expiry: '90 days' } : { tags: 'Environment:test' };
    await sync(world, planFile({ name: 'old', ...edit }));
    const { report } = await sync(world, planFile(), { ...APPROVED, 'remove-plans': 'old' }, changeSet);
    expect(report.synced).toMatchObject([{ action: 'delete-plan', state: 'not-approved' }]);
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(backupIn(world).plans.size).toBe(2);
  });

  it.each([
    ['another plan file', planFile({ expiry: '14 days' }), APPROVED],
    ['another list of plans to remove', planFile(), { ...APPROVED, 'remove-plans': 'old' }],
    ['a vault that may not be made', planFile(), { 'change-set': 'approved.json' }],
    ['other regions', planFile(), { ...APPROVED, regions: '*' }],
  ])('is refused for %s', async (_, plans, inputs) => {
    const world = await syncWorld();
    const changeSet = await approvable(world, planFile());
    const synced = await sync(world, plans, inputs, changeSet);
    expect(synced.report).toMatchObject({ outcome: 'failed', synced: [] });
    expect(synced.report.failed).toMatchObject([{ target: 'change-set', fault: 'bad-input' }]);
    expect(synced.report.failed[0]?.message).toContain('it was made with other inputs than this run has');
    expect(writes(synced)).toEqual([]);
  });

  it('is refused where it was edited or cannot be read', async () => {
    const world = await syncWorld();
    const changeSet = await approvable(world, planFile());
    const edited = await sync(world, planFile(), APPROVED, changeSet.replace(PLAN, 'other'));
    expect(edited.report.failed[0]?.message).toContain('its fingerprint does not fit');
    const missing = await sync(world, planFile(), APPROVED);
    expect(missing.report.failed[0]?.message).toContain('it cannot be read: there is no approved.json');
    expect(backupIn(world).plans.size).toBe(0);
  });
});
