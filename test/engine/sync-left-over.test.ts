import { describe, expect, it } from 'vitest';
import {
  HOME,
  OREGON,
  onlyPlan,
  PLAN,
  planFile,
  sync,
  syncWorld,
  type World,
  writes,
} from '../modes/sync/sync-world.ts';
import type { AnyReport as Report } from '../report/any-report.ts';

const DIRECT = 'plans:\n  nightly:\n    selection:\n      tags: [A:b]\n    rules:\n      r:\n        expiry: 7 days\n';
const CREATE_VAULT = { 'create-vault': 'true' } as const;

async function withPlan(): Promise<World> {
  const world = await syncWorld();
  expect((await sync(world, planFile(), CREATE_VAULT)).report.outcome).toBe('ok');
  return world;
}

const stillThere = (name: string, more = '') =>
  `AWS Backup still carries out the plan ${name}${more}, which the plan file does not want in ${HOME}; to end it, run a sync with "remove-plans: ${name}" and "regions: ${HOME}"`;

describe('a plan of ours that the file does not want any more', () => {
  it.each([
    ['the file holds another one of AWS Backup', planFile({ name: 'other' }), {}],
    ['no plan of AWS Backup is in the file', DIRECT, {}],
    ['the others are for regions that this run leaves out', planFile({ name: 'other', regions: OREGON }), {}],
    ['it is only a dry run', DIRECT, { 'dry-run': 'true' }],
  ])('is told where %s', async (_, file, inputs) => {
    const world = await withPlan();
    const synced = await sync(world, file, inputs);
    expect(synced.report.warnings).toContainEqual({ region: HOME, target: PLAN, message: stillThere(PLAN) });
    expect(onlyPlanNamed(world, PLAN)).toBe(true);
  });

  it('is told under the name that somebody gave it in the console, and can be removed by it', async () => {
    const world = await withPlan();
    const plan = onlyPlan(world);
    rename(world, 'nightly-old');
    const more = ` (${plan.planId}; it was made as ${PLAN}, and renamed since)`;
    const synced = await sync(world, planFile());
    expect(writes(synced)).toEqual(['CreateBackupPlan', 'CreateBackupSelection']);
    expect(aboutPlans(synced.report)).toEqual([stillThere('nightly-old', more)]);
    const removed = await sync(world, planFile(), { 'remove-plans': 'nightly-old' });
    expect(removed.report.outcome).toBe('ok');
    expect(aboutPlans(removed.report)).toEqual([]);
    expect(onlyPlan(world).name).toBe(PLAN);
  });

  it('may be one whose tags cannot be read: a warning names it, and nothing stops', async () => {
    const world = await withPlan();
    rename(world, 'renamed');
    world.sandbox.account.faults.add([{ match: { action: 'ListTags' }, do: { deny: true } }]);
    const { report } = await sync(world, planFile());
    expect(report.outcome).toBe('ok');
    expect(report.warnings).toContainEqual({
      region: HOME,
      target: 'renamed',
      message: expect.stringContaining('its tags cannot be read; allow backup:ListTags'),
    });
  });
});

it("says nothing of other people's plans, and asks for no more than their tags", async () => {
  const world = await withPlan();
  rename(world, 'theirs');
  onlyPlan(world).tags.set('CreatedBy', 'somebody');
  const { report, calls } = await sync(world, planFile());
  expect(report.outcome).toBe('ok');
  expect(aboutPlans(report)).toEqual([]);
  expect(calls).not.toContain('GetBackupPlan');
});

it('asks nothing of the plans that services of AWS make', async () => {
  const world = await withPlan();
  rename(world, 'aws/efs/automatic-backup-plan');
  const { calls } = await sync(world, DIRECT);
  expect(calls).toEqual(['ListBackupPlans']);
});

function onlyPlanNamed(world: World, name: string): boolean {
  return [...world.sandbox.account.region(HOME).backup.plans.values()].some((plan) => plan.name === name);
}

/** As the console does. */
function rename(world: World, name: string): void {
  const plan = onlyPlan(world);
  plan.name = name;
  plan.document = { ...plan.document, BackupPlanName: name };
}

function aboutPlans({ warnings }: Report): string[] {
  return warnings.flatMap(({ message }) => (/still carries out|left by a sync/.test(message) ? [message] : []));
}
