import {
  CreateImageCommand,
  DeleteSnapshotCommand,
  DeregisterImageCommand,
  DescribeImagesCommand,
  DisableImageDeregistrationProtectionCommand,
  EnableImageDeregistrationProtectionCommand,
} from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import type { AccountSeed, ImageSeed } from '../../sandbox/index.ts';
import { ec2Of, refusalOf, region, sandboxOf } from './helpers.ts';

const ImageId = 'ami-0aaaaaaaaaaaaaaaa';
const snap = (digit: string) => `snap-0${digit.repeat(16)}`;

async function accountWith(image: Partial<ImageSeed> = {}, more: AccountSeed = {}) {
  const sandbox = await sandboxOf({
    ...more,
    images: [{ region, id: ImageId, name: 'one', ...image }, ...(more.images ?? [])],
  });
  return { sandbox, ec2: ec2Of(sandbox) };
}

describe('DeregisterImage', () => {
  test('keeps the snapshots unless told otherwise', async () => {
    const { sandbox, ec2 } = await accountWith();
    const answer = await ec2.send(new DeregisterImageCommand({ ImageId }));
    expect(answer.Return).toBe(true);
    expect(answer.DeleteSnapshotResults ?? []).toEqual([]);
    expect(sandbox.snapshotState().regions[region]).toMatchObject({ images: [], snapshots: [{ imageIds: [] }] });
  });

  test('deletes them with a code for each', async () => {
    const { sandbox, ec2 } = await accountWith(
      { snapshots: [{ id: snap('1') }, { id: snap('2') }, { id: snap('3'), locked: true }, { id: snap('4') }] },
      {
        images: [{ region, name: 'two', snapshots: [{ id: snap('2') }] }],
        faults: [
          {
            match: { action: 'DeregisterImage' },
            do: { snapshotResult: { snapshotId: snap('4'), code: 'internal-error' } },
          },
        ],
      },
    );
    const answer = await ec2.send(new DeregisterImageCommand({ ImageId, DeleteAssociatedSnapshots: true }));
    expect(answer.DeleteSnapshotResults).toEqual([
      { SnapshotId: snap('1'), ReturnCode: 'success' },
      { SnapshotId: snap('2'), ReturnCode: 'skipped' },
      { SnapshotId: snap('3'), ReturnCode: 'client-error' },
      { SnapshotId: snap('4'), ReturnCode: 'internal-error' },
    ]);
    const left = sandbox.snapshotState().regions[region];
    expect(left?.snapshots.map((snapshot) => snapshot.snapshotId)).toEqual([snap('2'), snap('3'), snap('4')]);
    expect(left?.images.map((image) => image.name)).toEqual(['two']);
  });

  test('a second time says that the image went, later that there is none', async () => {
    const { sandbox, ec2 } = await accountWith();
    const deregister = new DeregisterImageCommand({ ImageId });
    await ec2.send(deregister);
    expect(await refusalOf(ec2.send(deregister))).toMatchObject({ code: 'InvalidAMIID.Unavailable' });
    expect((await ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }))).Images).toEqual([]);
    sandbox.clock.advance(600_000);
    expect(await refusalOf(ec2.send(deregister))).toMatchObject({ code: 'InvalidAMIID.NotFound' });
    const describe = ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }));
    expect(await refusalOf(describe)).toMatchObject({ code: 'InvalidAMIID.NotFound' });
  });

  test.each<[string, Partial<ImageSeed>, string]>([
    ['a protected image', { protection: 'enabled-without-cooldown' }, 'OperationNotPermitted'],
    ['one that cools down', { cooldownUntil: '2026-11-22T00:00:00Z' }, 'OperationNotPermitted'],
    ['a public one of another account', { ownerId: '999999999999', public: true }, 'AuthFailure'],
    ['a private one of another account', { ownerId: '999999999999' }, 'InvalidAMIID.NotFound'],
    ['one that AWS Backup holds', { managedByBackup: true }, 'InvalidParameterValue'],
  ])('refuses %s', async (_text, image, code) => {
    const { sandbox, ec2 } = await accountWith(image);
    const before = sandbox.snapshotState();
    const call = ec2.send(new DeregisterImageCommand({ ImageId, DeleteAssociatedSnapshots: true }));
    expect(await refusalOf(call)).toMatchObject({ code });
    expect(sandbox.snapshotState()).toEqual(before);
  });

  test('takes a protection with cooldown back only after a day', async () => {
    const { sandbox, ec2 } = await accountWith();
    const protection = async () =>
      (await ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }))).Images?.[0]?.DeregistrationProtection;
    expect(await protection()).toBe('disabled');
    await ec2.send(new EnableImageDeregistrationProtectionCommand({ ImageId, WithCooldown: true }));
    expect(await protection()).toBe('enabled-with-cooldown');
    await ec2.send(new DisableImageDeregistrationProtectionCommand({ ImageId }));
    expect(await protection()).toBe('disabled after 2026-11-22T23:00:00.000Z');
    const call = ec2.send(new DeregisterImageCommand({ ImageId }));
    expect(await refusalOf(call)).toMatchObject({ code: 'OperationNotPermitted' });
    sandbox.clock.advance(86_400_000);
    expect(await protection()).toBe('disabled');
    await ec2.send(new DeregisterImageCommand({ ImageId }));
  });

  test('frees the name at once, or when the account says', async () => {
    const instance = { region, id: 'i-0aaaaaaaaaaaaaaaa' };
    const { sandbox, ec2 } = await accountWith({}, { instances: [instance], settings: { nameReleaseSeconds: 60 } });
    const create = new CreateImageCommand({ InstanceId: instance.id, Name: 'one' });
    await ec2.send(new DeregisterImageCommand({ ImageId }));
    expect(await refusalOf(ec2.send(create))).toMatchObject({ code: 'InvalidAMIName.Duplicate' });
    sandbox.clock.advance(60_000);
    await ec2.send(create);
  });

  test('of a pending image lets its snapshots go when they are done', async () => {
    const { sandbox, ec2 } = await accountWith({ state: 'pending' });
    const answer = await ec2.send(new DeregisterImageCommand({ ImageId, DeleteAssociatedSnapshots: true }));
    expect(answer.DeleteSnapshotResults).toMatchObject([{ ReturnCode: 'success' }]);
    expect(sandbox.snapshotState().regions[region]?.snapshots).toMatchObject([{ state: 'pending' }]);
    sandbox.clock.advance(5_000);
    expect(sandbox.snapshotState().regions[region]?.snapshots).toEqual([]);
  });
});

describe('DeleteSnapshot', () => {
  test('deletes one that no image uses', async () => {
    const { sandbox, ec2 } = await accountWith({ snapshots: [] }, { snapshots: [{ region, id: snap('1') }] });
    await ec2.send(new DeleteSnapshotCommand({ SnapshotId: snap('1') }));
    expect(sandbox.snapshotState().regions[region]?.snapshots).toEqual([]);
    const again = ec2.send(new DeleteSnapshotCommand({ SnapshotId: snap('1') }));
    expect(await refusalOf(again)).toMatchObject({ code: 'InvalidSnapshot.NotFound' });
  });

  test.each([
    ['one under a registered image', { images: [{ region, snapshots: [{ id: snap('1') }] }] }, 'InvalidSnapshot.InUse'],
    [
      'one under a disabled image',
      { images: [{ region, state: 'disabled' as const, snapshots: [{ id: snap('1') }] }] },
      'InvalidSnapshot.InUse',
    ],
    ['a locked one', { snapshots: [{ region, id: snap('1'), locked: true }] }, 'OperationNotPermitted'],
    [
      'one that AWS Backup holds',
      { snapshots: [{ region, id: snap('1'), managedByBackup: true }] },
      'InvalidParameterValue',
    ],
    ["another account's", { snapshots: [{ region, id: snap('1'), ownerId: '999999999999' }] }, 'AuthFailure'],
    ['an id that is none', {}, 'InvalidSnapshot.NotFound'],
  ])('refuses %s', async (_text, seed: AccountSeed, code) => {
    const sandbox = await sandboxOf(seed);
    const call = ec2Of(sandbox).send(new DeleteSnapshotCommand({ SnapshotId: snap('1') }));
    expect(await refusalOf(call)).toMatchObject({ code });
  });
});
