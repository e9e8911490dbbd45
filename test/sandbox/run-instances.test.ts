import type { RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import {
  DescribeInstancesCommand,
  DescribeVolumesCommand,
  RunInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { ec2Of, refusalOf, region, sandboxOf } from './helpers.ts';

const ImageId = 'ami-0aaaaaaaaaaaaaaaa';
const SubnetId = 'subnet-0aaaaaaaaaaaaaaaa';
const group = 'sg-0aaaaaaaaaaaaaaaa';
const profile = 'arn:aws:iam::123456789012:instance-profile/web/api';

const seed: AccountSeed = {
  images: [
    {
      region,
      id: ImageId,
      snapshots: [
        { id: 'snap-0aaaaaaaaaaaaaaaa', size: 20 },
        { id: 'snap-0bbbbbbbbbbbbbbbb', deviceName: '/dev/sdf', size: 100, type: 'io2' },
      ],
    },
    { region, id: 'ami-0ccccccccccccccc0', state: 'pending' },
  ],
  subnets: [{ region, id: SubnetId, cidr: '10.0.1.0/28', vpcId: 'vpc-1', availabilityZone: `${region}b` }],
  securityGroups: [
    { region, id: group, vpcId: 'vpc-1' },
    { region, id: 'sg-0bbbbbbbbbbbbbbbb', vpcId: 'vpc-2' },
  ],
  keyPairs: [{ region, name: 'deploy' }],
  instanceProfiles: [profile],
};

const whole: RunInstancesCommandInput = {
  ImageId,
  InstanceType: 'm7i.large',
  MinCount: 1,
  MaxCount: 1,
  SubnetId,
  SecurityGroupIds: [group],
  IamInstanceProfile: { Name: 'api' },
  KeyName: 'deploy',
  PrivateIpAddress: '10.0.1.7',
  MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled' },
  BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs: { VolumeSize: 200 } }],
  ClientToken: 'once',
  TagSpecifications: (['instance', 'volume', 'network-interface'] as const).map((ResourceType) => ({
    ResourceType,
    Tags: [{ Key: 'of', Value: ResourceType }],
  })),
};

describe('RunInstances makes what it is asked for', () => {
  test('the whole machine, on volumes from the snapshots of the AMI', async () => {
    const ec2 = ec2Of(await sandboxOf({ ...seed, settings: { instancePendingMs: 5_000 } }));
    const { Instances } = await ec2.send(new RunInstancesCommand(whole));
    expect(Instances?.[0]).toMatchObject({
      State: { Name: 'pending' },
      InstanceType: 'm7i.large',
      SubnetId,
      Placement: { AvailabilityZone: `${region}b` },
      SecurityGroups: [{ GroupId: group }],
      IamInstanceProfile: { Arn: profile },
      KeyName: 'deploy',
      PrivateIpAddress: '10.0.1.7',
      ClientToken: 'once',
      MetadataOptions: { HttpTokens: 'required' },
      Tags: [{ Key: 'of', Value: 'instance' }],
    });
    const { Volumes } = await ec2.send(new DescribeVolumesCommand({}));
    expect(Volumes?.map(({ Size, SnapshotId, VolumeType, Tags }) => [Size, SnapshotId, VolumeType, Tags])).toEqual([
      [20, 'snap-0aaaaaaaaaaaaaaaa', 'gp3', [{ Key: 'of', Value: 'volume' }]],
      [200, 'snap-0bbbbbbbbbbbbbbbb', 'io2', [{ Key: 'of', Value: 'volume' }]],
    ]);
  });

  test('it is running when its time has come', async () => {
    const sandbox = await sandboxOf({ ...seed, settings: { instancePendingMs: 5_000 } });
    const ec2 = ec2Of(sandbox);
    await ec2.send(new RunInstancesCommand(whole));
    sandbox.clock.advance(5_000);
    const { Reservations } = await ec2.send(new DescribeInstancesCommand({}));
    expect(Reservations?.[0]?.Instances?.[0]?.State?.Name).toBe('running');
  });

  test('through a network interface, with an address of the subnet', async () => {
    const ec2 = ec2Of(await sandboxOf(seed));
    const NetworkInterfaces = [{ DeviceIndex: 0, SubnetId, Groups: [group], AssociatePublicIpAddress: false }];
    const { Instances } = await ec2.send(
      new RunInstancesCommand({ ImageId, InstanceType: 't3.nano', MinCount: 2, MaxCount: 2, NetworkInterfaces }),
    );
    expect(Instances?.map(({ PrivateIpAddress }) => PrivateIpAddress)).toEqual(['10.0.1.4', '10.0.1.5']);
  });
});

describe('a client token', () => {
  test('gives the same instance again', async () => {
    const ec2 = ec2Of(await sandboxOf(seed));
    const first = await ec2.send(new RunInstancesCommand(whole));
    const second = await ec2.send(new RunInstancesCommand(whole));
    expect(second.Instances).toEqual(first.Instances);
    const other = ec2.send(new RunInstancesCommand({ ...whole, InstanceType: 't3.nano' }));
    expect(await refusalOf(other)).toMatchObject({ code: 'IdempotentParameterMismatch', status: 400 });
  });

  test('is of no use once the instance is terminated', async () => {
    const ec2 = ec2Of(await sandboxOf(seed));
    const { Instances } = await ec2.send(new RunInstancesCommand(whole));
    await ec2.send(new TerminateInstancesCommand({ InstanceIds: [Instances?.[0]?.InstanceId ?? ''] }));
    expect(await refusalOf(ec2.send(new RunInstancesCommand(whole)))).toMatchObject({
      code: 'IdempotentInstanceTerminated',
    });
  });
});

const network = { DeviceIndex: 0, SubnetId };
test.each<[string, string, Partial<RunInstancesCommandInput>]>([
  ['no such AMI', 'InvalidAMIID.Malformed', { ImageId: 'ami-x' }],
  ['a pending AMI', 'InvalidAMIID.Unavailable', { ImageId: 'ami-0ccccccccccccccc0' }],
  ['no such subnet', 'InvalidSubnetID.NotFound', { SubnetId: 'subnet-0bbbbbbbbbbbbbbbb' }],
  ['no such group', 'InvalidGroup.NotFound', { SecurityGroupIds: ['sg-0cccccccccccccccc'] }],
  ['a group that is no id', 'InvalidGroupId.Malformed', { SecurityGroupIds: ['web'] }],
  ['a group of another VPC', 'InvalidParameter', { SecurityGroupIds: ['sg-0bbbbbbbbbbbbbbbb'] }],
  ['both an interface and a subnet', 'InvalidParameterCombination', { NetworkInterfaces: [network] }],
  ['no such key pair', 'InvalidKeyPair.NotFound', { KeyName: 'gone' }],
  ['no such profile', 'InvalidParameterValue', { IamInstanceProfile: { Name: 'gone' } }],
  ['a profile by both', 'InvalidParameterCombination', { IamInstanceProfile: { Name: 'api', Arn: profile } }],
  ['an address elsewhere', 'InvalidParameterValue', { PrivateIpAddress: '10.0.9.9' }],
  ['one address for two', 'InvalidParameterCombination', { MaxCount: 2 }],
  ['another architecture', 'InvalidParameterValue', { InstanceType: 'm7g.large' }],
  [
    'a volume smaller than its snapshot',
    'InvalidBlockDeviceMapping',
    { BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs: { VolumeSize: 8 } }] },
  ],
  ['no root', 'InvalidBlockDeviceMapping', { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', NoDevice: '' }] }],
  ['a long token', 'InvalidParameterValue', { ClientToken: 'x'.repeat(65) }],
])('%s is refused as %s, and nothing is started', async (_what, code, change) => {
  const sandbox = await sandboxOf(seed);
  const call = ec2Of(sandbox).send(new RunInstancesCommand({ ...whole, ...change }));
  expect(await refusalOf(call)).toMatchObject({ code });
  expect(sandbox.snapshotState().regions[region]?.instances).toEqual([]);
});

test('an address that is taken is refused, and free again when its machine is terminated', async () => {
  const ec2 = ec2Of(await sandboxOf(seed));
  const { Instances } = await ec2.send(new RunInstancesCommand(whole));
  const again = () => ec2.send(new RunInstancesCommand({ ...whole, ClientToken: 'twice' }));
  expect(await refusalOf(again())).toMatchObject({ code: 'InvalidIPAddress.InUse' });
  await ec2.send(new TerminateInstancesCommand({ InstanceIds: [Instances?.[0]?.InstanceId ?? ''] }));
  expect((await again()).Instances).toHaveLength(1);
});

test('capacity can be scripted to be missing for one type', async () => {
  const sandbox = await sandboxOf({
    ...seed,
    faults: [
      {
        match: { action: 'RunInstances', where: { InstanceType: 'm7i.*' } },
        do: { error: { code: 'InsufficientInstanceCapacity', status: 500, message: 'There is no m7i left.' } },
      },
    ],
  });
  const ec2 = ec2Of(sandbox);
  expect(await refusalOf(ec2.send(new RunInstancesCommand(whole)))).toMatchObject({
    code: 'InsufficientInstanceCapacity',
  });
  expect((await ec2.send(new RunInstancesCommand({ ...whole, InstanceType: 't3.nano' }))).Instances).toHaveLength(1);
});
