import { describe, expect, it } from 'vitest';
import { HOME, i, instance, worldOf } from './world.ts';

describe('a backup that is not the first, or does not go well', () => {
  it('makes no second AMI when the same workflow run is run again, and says so', async () => {
    const world = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) }), instance({ id: i(2) })] });
    const first = await world.backup();
    const again = await world.backup({}, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ 'created-count': '0', 'matched-count': '2' });
    expect(again.created).toEqual(first.created.map((entry) => ({ ...entry, alreadyDone: true })));
    expect(world.imageIds()).toHaveLength(2);
    const other = await world.backup({}, { env: { GITHUB_RUN_ID: '99' } });
    expect(other.outputs['created-count']).toBe('2');
    expect(world.imageIds()).toHaveLength(4);
  });

  it('knows the AMI of an earlier attempt by its start, also when it never expires and the answer is lost', async () => {
    const world = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) })] });
    const first = await world.backup({ expiry: 'never' });
    world.sandbox.account.faults.add([{ match: { action: 'CreateImage' }, do: { lostAnswer: true }, times: 1 }]);
    // The start of a run is told to the second.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const again = await world.backup({ expiry: 'never' }, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(world.writes()).toContain('CreateImage');
    expect(again.exitCode).toBe(0);
    expect(again.outputs['created-count']).toBe('0');
    expect(again.created).toEqual(first.created.map((entry) => ({ ...entry, alreadyDone: true })));
    expect(world.imageIds()).toHaveLength(1);
  });

  it('takes a name that a stranger holds for a failure, never for a backup', async () => {
    const world = await worldOf({ regions: [HOME], instances: [instance({ id: i(1) })] });
    const planned = await world.backup({ 'dry-run': 'true' });
    const name = planned.created[0]?.name ?? '';
    world.sandbox.reset({
      regions: [HOME],
      instances: [instance({ id: i(1) })],
      images: [{ region: HOME, name, sourceInstanceId: i(7) }],
    });
    const run = await world.backup();
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ target: i(1), action: 'create', fault: 'name-taken' }]);
    expect(world.imageIds()).toHaveLength(1);
  });

  it('leaves no AMI behind when the tags are refused', async () => {
    const world = await worldOf({
      regions: [HOME],
      instances: [instance({ id: i(1) })],
      faults: [
        {
          match: { action: 'CreateImage' },
          do: {
            error: { code: 'TagPolicyViolation', status: 400, message: 'The tag policy does not allow the value.' },
          },
        },
      ],
    });
    const run = await world.backup();
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ fault: 'tag-policy', target: i(1) }]);
    expect(world.imageIds()).toEqual([]);
    expect(world.snapshotIds()).toEqual([]);
  });
});
