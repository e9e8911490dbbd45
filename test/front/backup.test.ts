import { describe, expect, it } from 'vitest';
import { AWAY, HOME, i, instance, worldOf } from './world.ts';

describe('backup', () => {
  it('warns about tagged instances that a person must look at, and stays green', async () => {
    const world = await worldOf({
      regions: [HOME],
      instances: [
        instance({ id: i(1) }),
        instance({ id: i(2), rootDeviceType: 'instance-store', tags: { Name: 'old' } }),
        instance({ id: i(3), operator: 'eks.amazonaws.com' }),
      ],
    });
    const run = await world.backup();
    expect(run.exitCode).toBe(0);
    expect(run.outputs['matched-count']).toBe('1');
    expect(run.report.skipped.map(({ resourceId, actionNeeded }) => [resourceId, actionNeeded])).toEqual([
      [i(2), true],
      [i(3), true],
    ]);
    expect(run.log.match(/^::warning/gm)).toHaveLength(2);
    expect(run.log).toContain('eks.amazonaws.com');
    expect(run.summary).toContain('instance store');
  });

  it('reboots only instances that carry BackupReboot:yes', async () => {
    const world = await worldOf({
      regions: [HOME],
      instances: [
        instance({ id: i(1), tags: { BackupReboot: 'yes' } }),
        instance({ id: i(2), tags: { BackupReboot: 'Yes' } }),
        instance({ id: i(3) }),
      ],
    });
    const run = await world.backup();
    expect(run.created.map(({ resourceId, reboot }) => [resourceId, reboot])).toEqual([
      [i(1), true],
      [i(2), false],
      [i(3), false],
    ]);
    expect(world.sandbox.snapshotState().regions[HOME]?.reboots.map(({ instanceId }) => instanceId)).toEqual([i(1)]);
    const sent = world.sandbox.requests.filter(({ action }) => action === 'CreateImage');
    expect(sent.map(({ params }) => params.NoReboot).sort()).toEqual(['false', 'true', 'true']);
  });

  it('matches tag values literally: colons, wildcards and backslashes mean themselves', async () => {
    const value = 'a:b*c?d\\e';
    const world = await worldOf({
      regions: [HOME],
      instances: [
        { region: HOME, id: i(1), tags: { Plan: value } },
        { region: HOME, id: i(2), tags: { Plan: 'a:bXcYd\\e' } },
        { region: HOME, id: i(3), tags: { Plan: 'a:b*c?d' } },
      ],
    });
    const run = await world.backup({ tag: `Plan:${value}` });
    expect(run.created.map(({ resourceId }) => resourceId)).toEqual([i(1)]);
    expect(world.sandbox.snapshotState().regions[HOME]?.images[0]?.tags.BackupTag).toBe(`Plan:${value}`);
  });

  it('takes a value too long for the filter, and an empty one', async () => {
    const long = 'x'.repeat(256);
    const world = await worldOf({
      regions: [HOME],
      instances: [
        { region: HOME, id: i(1), tags: { Plan: long } },
        { region: HOME, id: i(2), tags: { Plan: 'x'.repeat(255) } },
        { region: HOME, id: i(3), tags: { Plan: '' } },
      ],
    });
    expect((await world.backup({ tag: `Plan:${long}` })).created.map(({ resourceId }) => resourceId)).toEqual([i(1)]);
    expect((await world.backup({ tag: 'Plan:' })).created.map(({ resourceId }) => resourceId)).toEqual([i(3)]);
  });

  it('demands every line of a tag of several lines', async () => {
    const world = await worldOf({
      regions: [HOME],
      instances: [
        { region: HOME, id: i(1), tags: { Environment: 'production', ResourceType: 'web' } },
        { region: HOME, id: i(2), tags: { Environment: 'production' } },
        { region: HOME, id: i(3), tags: { ResourceType: 'web' } },
      ],
    });
    const run = await world.backup({ tag: 'ResourceType:web\nEnvironment:production\n' });
    expect(run.created.map(({ resourceId }) => resourceId)).toEqual([i(1)]);
    expect(world.sandbox.snapshotState().regions[HOME]?.images[0]?.tags.BackupTag).toBe(
      'Environment:production, ResourceType:web',
    );
  });

  it('writes nothing in a dry run and says what it would do', async () => {
    const world = await worldOf({
      regions: [HOME, AWAY],
      instances: [instance({ id: i(1) }), instance({ id: i(2), region: AWAY })],
    });
    const dry = await world.backup({ 'dry-run': 'true' });
    expect(dry.exitCode).toBe(0);
    expect(world.writes()).toEqual([]);
    expect(dry.outputs).toMatchObject({ 'matched-count': '2', 'created-count': '2' });
    expect(dry.created.map(({ resourceId, recoveryPointId, state }) => [resourceId, recoveryPointId, state])).toEqual([
      [i(2), null, 'planned'],
      [i(1), null, 'planned'],
    ]);
    const real = await world.backup();
    expect(real.created.map(({ name }) => name)).toEqual(dry.created.map(({ name }) => name));
  });

  it('follows pages, short and empty ones too', async () => {
    const instances = Array.from({ length: 25 }, (_, index) => instance({ id: i(index + 1) }));
    const world = await worldOf({ regions: [HOME], instances, settings: { pages: 'empty' } });
    const run = await world.backup();
    expect(run.outputs['created-count']).toBe('25');
  });

  it.each([
    ['error', 1, 'failed'],
    ['warn', 0, 'ok'],
    ['ignore', 0, 'ok'],
  ])('ends with if-none-found: %s as %i when nothing matches', async (ifNoneFound, exitCode, outcome) => {
    const world = await worldOf({ regions: [HOME], instances: [instance({ state: 'terminated' })] });
    const run = await world.backup({ 'if-none-found': ifNoneFound });
    expect(run.exitCode).toBe(exitCode);
    expect(run.outputs.outcome).toBe(outcome);
    expect(run.failed.map(({ fault }) => fault)).toEqual(exitCode === 1 ? ['none-found'] : []);
    expect(/^::warning/m.test(run.log)).toBe(ifNoneFound === 'warn');
  });

  it('works only in the regions it is told, and refuses a name that fits none before any change', async () => {
    const world = await worldOf({
      regions: [HOME, AWAY, 'eu-north-1'],
      instances: [
        instance({ id: i(1) }),
        instance({ id: i(2), region: AWAY }),
        instance({ id: i(3), region: 'eu-north-1' }),
      ],
    });
    const some = await world.backup({ regions: 'eu-*, !eu-north-1' });
    expect(some.created.map(({ resourceId }) => resourceId)).toEqual([i(2)]);
    const none = await world.backup({ regions: 'eu-west-* us-esat-1' });
    expect(none.exitCode).toBe(1);
    expect(none.failed).toMatchObject([{ fault: 'bad-input', target: 'regions' }]);
    expect(none.failed[0]?.message).toContain('"us-esat-1"');
    expect(world.calls()).toEqual([`${HOME} DescribeRegions`, `${HOME} GetCallerIdentity`]);
  });
});
