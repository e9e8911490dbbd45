import {
  CreateImageCommand,
  CreateTagsCommand,
  DeleteSnapshotCommand,
  DeregisterImageCommand,
  DescribeImagesCommand,
  DescribeSnapshotsCommand,
  DescribeTagsCommand,
  ListImagesInRecycleBinCommand,
  ListSnapshotsInRecycleBinCommand,
  RestoreImageFromRecycleBinCommand,
  RestoreSnapshotFromRecycleBinCommand,
} from '@aws-sdk/client-ec2';
import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { ec2Of, refusalOf, region, sandboxOf } from './helpers.ts';

const DAY = 86_400_000;
const ImageId = 'ami-0aaaaaaaaaaaaaaaa';
const root = 'snap-0aaaaaaaaaaaaaaaa';
const data = 'snap-0bbbbbbbbbbbbbbbb';
const tags = { CreatedBy: 'backupViaTag', Name: 'one' };

async function accountWith(more: AccountSeed = {}) {
  const sandbox = await sandboxOf({
    instances: [{ region, id: 'i-0aaaaaaaaaaaaaaaa' }],
    images: [{ region, id: ImageId, name: 'one', description: 'web', tags, snapshots: [{ id: root }, { id: data }] }],
    ...more,
  });
  return { sandbox, ec2: ec2Of(sandbox) };
}

const rule = (type: 'EC2_IMAGE' | 'EBS_SNAPSHOT', days: number, more: object = {}) => ({ region, type, days, ...more });
const OURS = { tags: { CreatedBy: 'backupViaTag' } };
const BOTH = { binRules: [rule('EC2_IMAGE', 7, OURS), rule('EBS_SNAPSHOT', 8, OURS)] };

describe('the Recycle Bin', () => {
  it('keeps what a rule covers for its days, and gives it back with its tags, the snapshots first', async () => {
    const { sandbox, ec2 } = await accountWith(BOTH);
    await ec2.send(new DeregisterImageCommand({ ImageId, DeleteAssociatedSnapshots: true }));
    const images = await ec2.send(new ListImagesInRecycleBinCommand({}));
    const entered = sandbox.clock.now();
    expect(images.Images).toEqual([
      {
        ImageId,
        Name: 'one',
        Description: 'web',
        RecycleBinEnterTime: new Date(entered),
        RecycleBinExitTime: new Date(entered + 7 * DAY),
      },
    ]);
    const snapshots = await ec2.send(new ListSnapshotsInRecycleBinCommand({ MaxResults: 5 }));
    expect(snapshots.Snapshots?.map(({ SnapshotId }) => SnapshotId)).toEqual([root, data]);
    const gone = await ec2.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'] }));
    expect(gone.Snapshots).toEqual([]);
    const restoreImage = () => ec2.send(new RestoreImageFromRecycleBinCommand({ ImageId }));
    expect(await refusalOf(restoreImage())).toMatchObject({ code: 'InvalidParameterValue' });
    for (const SnapshotId of [root, data]) await ec2.send(new RestoreSnapshotFromRecycleBinCommand({ SnapshotId }));
    await restoreImage();
    const { Images } = await ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }));
    expect(Images).toMatchObject([{ ImageId, State: 'available', Tags: [{ Key: 'CreatedBy' }, { Key: 'Name' }] }]);
    expect(await refusalOf(restoreImage())).toMatchObject({ code: 'InvalidAMIID.NotFound' });
    sandbox.clock.advance(10 * DAY);
    expect(sandbox.snapshotState().regions[region]).toMatchObject({
      images: [{ imageId: ImageId, tags }],
      snapshots: [{ imageIds: [ImageId] }, { imageIds: [ImageId] }],
    });
  });

  it('forgets it at the end of its days, and then the name is free', async () => {
    const { sandbox, ec2 } = await accountWith(BOTH);
    await ec2.send(new DeregisterImageCommand({ ImageId, DeleteAssociatedSnapshots: true }));
    const create = () => ec2.send(new CreateImageCommand({ InstanceId: 'i-0aaaaaaaaaaaaaaaa', Name: 'one' }));
    expect(await refusalOf(create())).toMatchObject({ code: 'InvalidAMIName.Duplicate' });
    sandbox.clock.advance(7 * DAY);
    expect(sandbox.snapshotState().regions[region]?.recycleBin).toMatchObject({
      images: {},
      snapshots: { [root]: expect.anything() },
    });
    await create();
    sandbox.clock.advance(DAY);
    expect(sandbox.snapshotState().regions[region]).not.toHaveProperty('recycleBin');
  });

  it.each([
    ['of another type', [rule('EC2_IMAGE', 7)], null],
    ['of another tag', [rule('EBS_SNAPSHOT', 7, { tags: { Team: 'web' } })], null],
    ['of another value', [rule('EBS_SNAPSHOT', 7, { tags: { CreatedBy: 'somebody' } })], null],
    ['of one of its tags', [rule('EBS_SNAPSHOT', 7, { tags: { Team: 'web', CreatedBy: 'backupViaTag' } })], 7],
    ['of the region', [rule('EBS_SNAPSHOT', 3)], 3],
    ['of the region, less its tag', [rule('EBS_SNAPSHOT', 3, { excluded: { CreatedBy: 'backupViaTag' } })], null],
    ['of the region, less another tag', [rule('EBS_SNAPSHOT', 3, { excluded: { Team: 'web' } })], 3],
    ['that is not active yet', [rule('EBS_SNAPSHOT', 3, { pending: true })], null],
    ['and a longer one', [rule('EBS_SNAPSHOT', 3), rule('EBS_SNAPSHOT', 9, OURS)], 9],
  ])('a rule %s', async (_, binRules, days) => {
    const { sandbox, ec2 } = await accountWith({ images: [], snapshots: [{ region, id: root, tags }], binRules });
    await ec2.send(new DeleteSnapshotCommand({ SnapshotId: root }));
    const listed = await ec2.send(new ListSnapshotsInRecycleBinCommand({}));
    const exits = listed.Snapshots?.map(({ RecycleBinExitTime }) => RecycleBinExitTime?.getTime());
    expect(exits).toEqual(days === null ? [] : [sandbox.clock.now() + days * DAY]);
  });

  it('shows and takes tags of what lies in it', async () => {
    const { ec2 } = await accountWith(BOTH);
    await ec2.send(new DeregisterImageCommand({ ImageId }));
    await ec2.send(new CreateTagsCommand({ Resources: [ImageId], Tags: [{ Key: 'Note', Value: 'x' }] }));
    const { Tags } = await ec2.send(new DescribeTagsCommand({ Filters: [{ Name: 'resource-id', Values: [ImageId] }] }));
    expect(Tags?.map(({ Key }) => Key)).toEqual(['CreatedBy', 'Name', 'aws:recycle-bin:resource-in-bin', 'Note']);
  });
});
