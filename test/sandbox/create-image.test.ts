import { CreateImageCommand, DescribeImagesCommand, DescribeSnapshotsCommand } from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import type { InstanceSeed } from '../../sandbox/index.ts';
import { ec2Of, refusalOf, region, sandboxOf } from './helpers.ts';

const id = 'i-0aaaaaaaaaaaaaaaa';

async function accountWith(instance: Partial<InstanceSeed> = {}, settings = {}) {
  const sandbox = await sandboxOf({ instances: [{ region, id, ...instance }], settings });
  return { sandbox, ec2: ec2Of(sandbox) };
}

describe('an AMI comes into being', () => {
  test('with its tags, its snapshots, theirs, and the text the service writes', async () => {
    const { sandbox, ec2 } = await accountWith({ volumes: [{}, { size: 20, encrypted: true }, { size: 3 }] });
    const Tags = [
      { Key: 'CreatedBy', Value: 'backupViaTag' },
      { Key: 'odd', Value: 'a <b> & "c"\r\n\td' },
    ];
    const { ImageId } = await ec2.send(
      new CreateImageCommand({
        InstanceId: id,
        Name: "a (b) [c] d./-'@_1",
        NoReboot: true,
        TagSpecifications: [
          { ResourceType: 'image', Tags },
          { ResourceType: 'snapshot', Tags: Tags.slice(0, 1) },
        ],
      }),
    );
    const { Images = [] } = await ec2.send(new DescribeImagesCommand({ Owners: ['self'] }));
    expect(Images).toMatchObject([
      {
        ImageId,
        State: 'pending',
        SourceInstanceId: id,
        Tags,
        CreationDate: '2026-11-21T23:00:00.000Z',
        Public: false,
      },
    ]);
    expect(Images[0]?.BlockDeviceMappings?.map((device) => device.Ebs?.SnapshotId)).toEqual(Array(3).fill(undefined));

    const { Snapshots = [] } = await ec2.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'] }));
    expect(Snapshots.map(({ VolumeSize, Encrypted, State }) => [VolumeSize, Encrypted, State])).toEqual([
      [8, false, 'pending'],
      [20, true, 'pending'],
      [3, false, 'pending'],
    ]);
    for (const snapshot of Snapshots) {
      expect(snapshot.Description).toBe(`Created by CreateImage(${id}) for ${ImageId}`);
      expect(snapshot.Tags).toEqual(Tags.slice(0, 1));
    }
    expect(sandbox.account.reboots).toEqual([]);

    sandbox.clock.advance(5_000);
    const later = await ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId ?? ''] }));
    expect(later.Images?.[0]?.State).toBe('available');
    expect(later.Images?.[0]?.BlockDeviceMappings?.map((device) => device.Ebs?.SnapshotId)).toEqual(
      Snapshots.map((snapshot) => snapshot.SnapshotId),
    );
  });

  test('and a pending one shows its snapshots where the account says so', async () => {
    const { ec2 } = await accountWith({}, { pendingImagesShowSnapshots: true });
    await ec2.send(new CreateImageCommand({ InstanceId: id, Name: 'abc', NoReboot: true }));
    const { Images } = await ec2.send(new DescribeImagesCommand({ Owners: ['self'] }));
    expect(Images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId).toMatch(/^snap-/);
  });

  test.each([
    ['left out', undefined, 'running', 1],
    ['false', false, 'running', 1],
    ['true', true, 'running', 0],
    ['false', false, 'stopped', 0],
  ] as const)('NoReboot %s (%s) on a %s instance makes %i reboots', async (_text, NoReboot, state, reboots) => {
    const { sandbox, ec2 } = await accountWith({ state });
    await ec2.send(
      new CreateImageCommand({ InstanceId: id, Name: 'abc', ...(NoReboot === undefined ? {} : { NoReboot }) }),
    );
    expect(sandbox.account.reboots).toHaveLength(reboots);
  });

  test('and fails with a reason when a fault says so, with snapshots left behind', async () => {
    const { sandbox, ec2 } = await accountWith();
    sandbox.account.faults.add([{ match: { action: 'CreateImage' }, do: { imageFails: 'Disk on fire' } }]);
    await ec2.send(new CreateImageCommand({ InstanceId: id, Name: 'abc' }));
    sandbox.clock.advance(5_000);
    const { Images } = await ec2.send(
      new DescribeImagesCommand({ Owners: ['self'], Filters: [{ Name: 'state', Values: ['failed'] }] }),
    );
    expect(Images?.[0]?.StateReason?.Message).toBe('Disk on fire');
    expect(sandbox.snapshotState().regions[region]?.snapshots).toMatchObject([{ state: 'error' }]);
  });

  test('without the volumes it was told to leave out', async () => {
    const { sandbox, ec2 } = await accountWith({ volumes: [{}, { deviceName: '/dev/sdf' }] });
    const BlockDeviceMappings = [{ DeviceName: '/dev/sdf', NoDevice: '' }];
    await ec2.send(new CreateImageCommand({ InstanceId: id, Name: 'abc', BlockDeviceMappings }));
    expect(sandbox.snapshotState().regions[region]?.snapshots).toHaveLength(1);
  });

  test('and is not seen before consistency is reached, though its name is taken', async () => {
    const { sandbox, ec2 } = await accountWith({}, { consistencySeconds: 30 });
    const create = new CreateImageCommand({ InstanceId: id, Name: 'abc' });
    const { ImageId = '' } = await ec2.send(create);
    const byName = new DescribeImagesCommand({ Owners: ['self'], Filters: [{ Name: 'name', Values: ['abc'] }] });
    expect((await ec2.send(byName)).Images).toEqual([]);
    expect(await refusalOf(ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] })))).toMatchObject({
      code: 'InvalidAMIID.NotFound',
    });
    expect((await ec2.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'] }))).Snapshots).toEqual([]);
    expect(await refusalOf(ec2.send(create))).toMatchObject({ code: 'InvalidAMIName.Duplicate' });
    sandbox.clock.advance(30_000);
    expect((await ec2.send(byName)).Images).toMatchObject([{ ImageId }]);
  });
});

describe('CreateImage refuses', () => {
  test.each([
    ['ab', 'InvalidAMIName.Malformed'],
    ['a'.repeat(129), 'InvalidAMIName.Malformed'],
    ['2026-11-21T23:00:00Z', 'InvalidAMIName.Malformed'],
    ['späth', 'InvalidAMIName.Malformed'],
  ])('the name %s', async (Name, code) => {
    const { sandbox, ec2 } = await accountWith();
    expect(await refusalOf(ec2.send(new CreateImageCommand({ InstanceId: id, Name })))).toMatchObject({
      code,
      status: 400,
    });
    expect(sandbox.snapshotState().regions[region]).toMatchObject({ images: [], snapshots: [], reboots: [] });
  });

  test.each<[string, Partial<InstanceSeed>, string]>([
    ['a pending instance', { state: 'pending' }, 'InvalidParameterValue'],
    ['one that shuts down', { state: 'shutting-down' }, 'InvalidParameterValue'],
    ['a terminated one', { state: 'terminated' }, 'InvalidParameterValue'],
    ['one with an instance-store root', { rootDeviceType: 'instance-store' }, 'InvalidParameterValue'],
    ['one that a service manages', { operator: 'eks.amazonaws.com' }, 'OperationNotPermitted'],
    ['one that is not there', { id: 'i-0bbbbbbbbbbbbbbbb' }, 'InvalidInstanceID.NotFound'],
  ])('%s', async (_text, instance, code) => {
    const { ec2 } = await accountWith(instance);
    expect(await refusalOf(ec2.send(new CreateImageCommand({ InstanceId: id, Name: 'abc' })))).toMatchObject({ code });
  });

  test('an id that is none', async () => {
    const { ec2 } = await accountWith();
    const call = ec2.send(new CreateImageCommand({ InstanceId: 'web server', Name: 'abc' }));
    expect(await refusalOf(call)).toMatchObject({ code: 'InvalidInstanceID.Malformed' });
  });

  test.each([
    ['a tag of AWS', [{ Key: 'aws:x', Value: '1' }], 'InvalidParameterValue'],
    ['an empty key', [{ Key: '', Value: '1' }], 'InvalidParameterValue'],
    ['a long key', [{ Key: 'k'.repeat(129), Value: '1' }], 'InvalidParameterValue'],
    ['a long value', [{ Key: 'k', Value: 'v'.repeat(257) }], 'InvalidParameterValue'],
    [
      'a key given twice',
      [
        { Key: 'k', Value: '1' },
        { Key: 'k', Value: '2' },
      ],
      'InvalidParameterValue',
    ],
    ['51 tags', Array.from({ length: 51 }, (_, i) => ({ Key: `k${i}`, Value: '' })), 'TagLimitExceeded'],
  ])('%s, and makes nothing', async (_text, Tags, code) => {
    const { sandbox, ec2 } = await accountWith();
    const TagSpecifications = [{ ResourceType: 'snapshot' as const, Tags }];
    const call = ec2.send(new CreateImageCommand({ InstanceId: id, Name: 'abc', TagSpecifications }));
    expect(await refusalOf(call)).toMatchObject({ code });
    expect(sandbox.snapshotState().regions[region]).toMatchObject({ images: [], snapshots: [], reboots: [] });
  });

  test('tags at their limits pass', async () => {
    const { sandbox, ec2 } = await accountWith();
    const Tags = Array.from({ length: 50 }, (_, i) => ({ Key: `${i}`.padStart(128, 'k'), Value: 'v'.repeat(256) }));
    const TagSpecifications = [{ ResourceType: 'image' as const, Tags }];
    await ec2.send(new CreateImageCommand({ InstanceId: id, Name: 'abc', TagSpecifications }));
    expect(Object.keys(sandbox.snapshotState().regions[region]?.images[0]?.tags ?? {})).toHaveLength(50);
  });

  test('a tag specification for another kind of resource', async () => {
    const { ec2 } = await accountWith();
    const TagSpecifications = [{ ResourceType: 'volume' as const, Tags: [{ Key: 'k', Value: '1' }] }];
    const call = ec2.send(new CreateImageCommand({ InstanceId: id, Name: 'abc', TagSpecifications }));
    expect(await refusalOf(call)).toMatchObject({ code: 'InvalidParameterValue' });
  });

  test('a second snapshot of a volume within 15 seconds, where that is on', async () => {
    const { sandbox, ec2 } = await accountWith({}, { volumeSnapshotSpacingSeconds: 15 });
    await ec2.send(new CreateImageCommand({ InstanceId: id, Name: 'one' }));
    sandbox.clock.advance(14_999);
    const again = new CreateImageCommand({ InstanceId: id, Name: 'two' });
    expect(await refusalOf(ec2.send(again))).toMatchObject({
      code: 'SnapshotCreationPerVolumeRateExceeded',
      status: 400,
    });
    sandbox.clock.advance(1);
    await ec2.send(again);
  });

  test.each([
    ['gp3', 5],
    ['st1', 1],
  ])('more pending snapshots of a %s volume than %i', async (type, most) => {
    const { sandbox, ec2 } = await accountWith({ volumes: [{}, { type }] });
    for (let i = 0; i < most; i += 1) await ec2.send(new CreateImageCommand({ InstanceId: id, Name: `image ${i}` }));
    const more = new CreateImageCommand({ InstanceId: id, Name: 'one more' });
    expect(await refusalOf(ec2.send(more))).toMatchObject({ code: 'ConcurrentSnapshotLimitExceeded' });
    sandbox.clock.advance(5_000);
    await ec2.send(more);
  });
});
