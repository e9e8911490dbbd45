import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  CreateTagsCommand,
  DeleteTagsCommand,
  DescribeInstancesCommand,
  DescribeTagsCommand,
  DescribeVolumesCommand,
  RunInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import { ec2Of, refusalOf, region, sandboxOf } from './helpers.ts';

const imageId = 'ami-0aaaaaaaaaaaaaaaa';
const i = (digit: string) => `i-0${digit.repeat(16)}`;

describe('a scene can be set through EC2 itself', () => {
  test('instances are run, stopped, started, terminated', async () => {
    const sandbox = await sandboxOf({ images: [{ region, id: imageId }] });
    const ec2 = ec2Of(sandbox);
    const run = await ec2.send(
      new RunInstancesCommand({
        ImageId: imageId,
        InstanceType: 't3.nano',
        MinCount: 2,
        MaxCount: 2,
        TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Backup', Value: 'Yes' }] }],
        BlockDeviceMappings: [{ DeviceName: '/dev/sdb', Ebs: { VolumeSize: 50, VolumeType: 'st1' } }],
      }),
    );
    const InstanceIds = run.Instances?.flatMap(({ InstanceId }) => InstanceId ?? []) ?? [];
    expect(InstanceIds).toHaveLength(2);
    const volumes = await ec2.send(
      new DescribeVolumesCommand({ Filters: [{ Name: 'attachment.instance-id', Values: InstanceIds.slice(0, 1) }] }),
    );
    expect(volumes.Volumes?.map(({ Size, State }) => [Size, State])).toEqual([
      [8, 'in-use'],
      [50, 'in-use'],
    ]);
    const stop = await ec2.send(new StopInstancesCommand({ InstanceIds }));
    expect(stop.StoppingInstances?.[0]).toMatchObject({
      CurrentState: { Name: 'stopped' },
      PreviousState: { Name: 'running' },
    });
    await ec2.send(new StartInstancesCommand({ InstanceIds }));
    await ec2.send(new TerminateInstancesCommand({ InstanceIds }));
    const listed = await ec2.send(new DescribeInstancesCommand({ InstanceIds }));
    expect(listed.Reservations?.[0]?.Instances?.map(({ State }) => State?.Name)).toEqual(['terminated', 'terminated']);
    expect((await ec2.send(new DescribeVolumesCommand({}))).Volumes).toEqual([]);
    expect(await refusalOf(ec2.send(new StartInstancesCommand({ InstanceIds })))).toMatchObject({
      code: 'IncorrectInstanceState',
    });
  });

  test.each([
    ['pending', 'InvalidAMIID.Unavailable'],
    ['disabled', 'InvalidAMIID.Unavailable'],
  ] as const)('none from a %s image', async (state, code) => {
    const ec2 = ec2Of(await sandboxOf({ images: [{ region, id: imageId, state }] }));
    const call = ec2.send(new RunInstancesCommand({ ImageId: imageId, MinCount: 1, MaxCount: 1 }));
    expect(await refusalOf(call)).toMatchObject({ code });
  });

  test('launch templates have versions, and instances come from them', async () => {
    const sandbox = await sandboxOf();
    const ec2 = ec2Of(sandbox);
    const LaunchTemplateName = 'web';
    const first = await ec2.send(
      new CreateLaunchTemplateCommand({ LaunchTemplateName, LaunchTemplateData: { ImageId: imageId } }),
    );
    const second = await ec2.send(
      new CreateLaunchTemplateVersionCommand({
        LaunchTemplateName,
        SourceVersion: '1',
        LaunchTemplateData: { InstanceType: 't3.nano' },
      }),
    );
    expect(second.LaunchTemplateVersion).toMatchObject({
      VersionNumber: 2,
      LaunchTemplateData: { ImageId: imageId, InstanceType: 't3.nano' },
    });
    const LaunchTemplate = { LaunchTemplateId: first.LaunchTemplate?.LaunchTemplateId, Version: '$Latest' };
    const run = await ec2.send(new RunInstancesCommand({ LaunchTemplate, MinCount: 1, MaxCount: 1 }));
    expect(run.Instances).toMatchObject([{ ImageId: imageId, InstanceType: 't3.nano' }]);
    expect(sandbox.snapshotState().regions[region]?.launchTemplates).toMatchObject([
      { name: 'web', imageIds: [imageId, imageId] },
    ]);
  });

  test('tags are written, listed and taken away', async () => {
    const sandbox = await sandboxOf({
      images: [{ region, id: imageId, tags: { a: '1' } }],
      instances: [{ region, id: i('a') }],
    });
    const ec2 = ec2Of(sandbox);
    const Resources = [imageId, i('a')];
    await ec2.send(
      new CreateTagsCommand({
        Resources,
        Tags: [
          { Key: 'a', Value: '2' },
          { Key: 'b', Value: '3' },
        ],
      }),
    );
    await ec2.send(new DeleteTagsCommand({ Resources: [i('a')], Tags: [{ Key: 'a', Value: 'other' }, { Key: 'b' }] }));
    const { Tags } = await ec2.send(new DescribeTagsCommand({ Filters: [{ Name: 'resource-type', Values: ['i*'] }] }));
    expect(Tags).toEqual([
      { ResourceId: i('a'), ResourceType: 'instance', Key: 'a', Value: '2' },
      { ResourceId: imageId, ResourceType: 'image', Key: 'a', Value: '2' },
      { ResourceId: imageId, ResourceType: 'image', Key: 'b', Value: '3' },
    ]);
  });

  test('tags are written to all resources or to none', async () => {
    const tags = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`k${n}`, '']));
    const sandbox = await sandboxOf({
      instances: [
        { region, id: i('a') },
        { region, id: i('b'), tags },
      ],
    });
    const call = ec2Of(sandbox).send(
      new CreateTagsCommand({ Resources: [i('a'), i('b')], Tags: [{ Key: 'x', Value: '' }] }),
    );
    expect(await refusalOf(call)).toMatchObject({ code: 'TagLimitExceeded' });
    expect(sandbox.snapshotState().regions[region]?.instances[0]?.tags).toEqual({});
  });

  test('a shared volume is one volume', async () => {
    const shared = { id: 'vol-0aaaaaaaaaaaaaaaa', deviceName: '/dev/sdf', type: 'io2', multiAttach: true };
    const sandbox = await sandboxOf({
      instances: [
        { region, id: i('a'), volumes: [{}, shared] },
        { region, id: i('b'), volumes: [{}, shared] },
      ],
    });
    const { Volumes } = await ec2Of(sandbox).send(new DescribeVolumesCommand({ VolumeIds: [shared.id] }));
    expect(Volumes?.[0]).toMatchObject({
      MultiAttachEnabled: true,
      Attachments: [{ InstanceId: i('a') }, { InstanceId: i('b') }],
    });
  });
});
