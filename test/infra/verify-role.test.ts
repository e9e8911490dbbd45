import { describe, expect, it } from 'vitest';
import { HOME, worldOf } from '../engine/run-engine.ts';
import {
  AMI,
  GROUP,
  group,
  image,
  SUBNET,
  subnet,
  testInstances,
  verifiable,
  verifyIn,
} from '../modes/verify/world.ts';
import { accountContext } from './account-context.ts';
import { authorize } from './authorize.ts';
import { policyFile } from './policy-files.ts';
import type { AccountContext, RecordedRequest } from './recorded-request.ts';
import { deploy, policyOf } from './template.ts';

const POLICY = policyFile('verify');
const KEY = 'arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000';
const PARAMETERS = {
  GitHubOwner: 'your-org',
  GitHubRepository: 'infrastructure',
  ProviderArn: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
  Verify: 'true',
};

/** What a verify asks for of an AMI that boots, one that does not, and what an earlier run left behind. */
async function recorded(): Promise<{
  readonly requests: readonly RecordedRequest[];
  readonly context: AccountContext;
}> {
  const left = {
    region: HOME,
    id: 'i-0eeeeeeeeeeeeeee1',
    imageId: AMI,
    clientToken: 'backupViaTag-test-0123456789abcdef0123456789abcdef01234567',
    tags: { CreatedBy: 'backupViaTag', BackupTest: AMI, Expire: '2026-11-20T00:00:00Z' },
  };
  const seed = verifiable();
  const world = await worldOf({
    ...seed,
    instances: [
      ...(seed.instances ?? []),
      left,
      { region: HOME, id: 'i-0aaaaaaaaaaaaaaa2', tags: { Backup: 'daily' } },
    ],
    images: [
      image(),
      image({
        id: 'ami-0aaaaaaaaaaaaaaa2',
        sourceInstanceId: 'i-0aaaaaaaaaaaaaaa2',
        tags: { BackupSource: 'i-0aaaaaaaaaaaaaaa2' },
      }),
    ],
    boots: [{ imageId: 'ami-0aaaaaaaaaaaaaaa2', outcome: 'impaired' }],
  });
  const before = world.sandbox.snapshotState();
  const report = await verifyIn(world);
  expect(report).toMatchObject({ outcome: 'partial', verifiedCount: 1 });
  expect(testInstances(world).map(({ state }) => state)).toEqual(['terminated', 'terminated', 'terminated']);
  const known = accountContext(before, world.sandbox.snapshotState());
  const tags = new Map([...known.tags, [SUBNET, subnet.tags], [GROUP, group.tags]]);
  return { requests: world.sandbox.requests, context: { ...known, tags } };
}

describe('the verify role', () => {
  it('may send every request of a verify, and the look role may not', async () => {
    const { requests, context } = await recorded();
    expect([...new Set(requests.map(({ action }) => action))].sort()).toEqual([
      'CreateTags',
      'DescribeImages',
      'DescribeInstanceStatus',
      'DescribeInstances',
      'DescribeRegions',
      'DescribeSecurityGroups',
      'DescribeSubnets',
      'GetCallerIdentity',
      'GetConsoleOutput',
      'GetConsoleScreenshot',
      'RunInstances',
      'TerminateInstances',
    ]);
    expect(await authorize(POLICY, requests, context)).toEqual([]);
    expect(await authorize(policyFile('look'), requests, context)).not.toEqual([]);
  });

  it('may start nothing else, nowhere else, and with nothing that could do anything', async () => {
    const { requests, context } = await recorded();
    const launch = requests.find(({ action }) => action === 'RunInstances');
    if (launch === undefined) throw new Error('nothing was started');
    const denied = async (more: Record<string, string>, tags: readonly [string, Record<string, string>][] = []) => {
      const changed = { ...launch, params: { ...launch.params, ...more } };
      const others = { ...context, tags: new Map([...context.tags, ...tags]) };
      return (await authorize(POLICY, [changed], others)).map(({ permission }) => permission);
    };
    expect(await denied({})).toEqual([]);
    expect(await denied({ ImageId: 'ami-0fffffffffffffff1' })).toEqual(['ec2:RunInstances']);
    expect(await denied({ 'NetworkInterface.1.SubnetId': 'subnet-1' })).toEqual(['ec2:RunInstances']);
    expect(await denied({ 'NetworkInterface.1.SecurityGroupId.1': 'sg-1' })).toEqual(['ec2:RunInstances']);
    expect(await denied({}, [[SUBNET, { BackupTest: 'no' }]])).toEqual(['ec2:RunInstances']);
    expect(await denied({ KeyName: 'production' })).toEqual(['ec2:RunInstances']);
    expect(await denied({ 'IamInstanceProfile.Name': 'web' })).toEqual(['iam:PassRole']);
    expect(await denied({ 'TagSpecification.1.Tag.2.Key': 'Name' })).toEqual(['ec2:RunInstances']);
  });

  it.each<[string, RecordedRequest['action'], Record<string, string>, Record<string, string>]>([
    ['terminate an instance of the account', 'TerminateInstances', { 'InstanceId.1': 'i-1' }, { Backup: 'daily' }],
    ['terminate by CreatedBy alone', 'TerminateInstances', { 'InstanceId.1': 'i-1' }, { CreatedBy: 'backupViaTag' }],
    ['terminate by BackupTest alone', 'TerminateInstances', { 'InstanceId.1': 'i-1' }, { BackupTest: 'ami-1' }],
    ['read the console of an instance of the account', 'GetConsoleOutput', { InstanceId: 'i-1' }, { Backup: 'daily' }],
    [
      'tag an instance as a test',
      'CreateTags',
      { 'ResourceId.1': 'i-1', 'Tag.1.Key': 'BackupTest', 'Tag.1.Value': 'ami-1' },
      {},
    ],
    [
      'say of a foreign AMI that it booted',
      'CreateTags',
      { 'ResourceId.1': 'ami-1', 'Tag.1.Key': 'BackupVerified', 'Tag.1.Value': '2026-11-21T23:00:00Z' },
      {},
    ],
    [
      'write another tag on an AMI of ours',
      'CreateTags',
      { 'ResourceId.1': 'ami-1', 'Tag.1.Key': 'Expire', 'Tag.1.Value': 'never' },
      { CreatedBy: 'backupViaTag' },
    ],
    [
      'deregister an AMI of ours',
      'DeregisterImage',
      { ImageId: 'ami-1' },
      { CreatedBy: 'backupViaTag', Expire: 'never' },
    ],
  ])('may not %s', async (_, action, params, tags) => {
    const [id = ''] = Object.values(params);
    const context = { account: '123456789012', tags: new Map([[id, tags]]) };
    const request = { service: 'ec2', region: HOME, action, params };
    expect(await authorize(POLICY, [request], context)).not.toEqual([]);
  });
});

describe('the template of the verify role', () => {
  it('holds the same policy as infra/policies/verify.json, and no other without keys', () => {
    const stack = deploy(PARAMETERS, 'recovery-roles');
    expect(policyOf(stack, 'VerifyPolicy')).toEqual(POLICY);
    expect(stack.resources['VerifyRole']?.Properties['ManagedPolicyArns']).toEqual(['<VerifyPolicy>']);
    expect(stack.resources).not.toHaveProperty('VerifyKeyPolicy');
  });

  it('adds the keys that are named', () => {
    const stack = deploy({ ...PARAMETERS, VerifyKmsKeyArns: [KEY] }, 'recovery-roles');
    expect(policyOf(stack, 'VerifyKeyPolicy')).toEqual(policyFile('kms'));
    expect(stack.resources['VerifyRole']?.Properties['ManagedPolicyArns']).toEqual([
      '<VerifyPolicy>',
      '<VerifyKeyPolicy>',
    ]);
  });
});

describe('the template of the test network', () => {
  const properties = (name: string, parameters: Record<string, string> = {}) =>
    deploy(parameters, 'test-network').resources[name]?.Properties ?? {};

  it('marks one subnet and one security group of one VPC, which leads nowhere', () => {
    const { resources } = deploy({}, 'test-network');
    expect(Object.entries(resources).map(([name, { Type }]) => [name, Type])).toEqual([
      ['Network', 'AWS::EC2::VPC'],
      ['Subnet', 'AWS::EC2::Subnet'],
      ['Group', 'AWS::EC2::SecurityGroup'],
    ]);
    for (const name of ['Subnet', 'Group']) {
      expect(properties(name)).toMatchObject({
        VpcId: '<Network>',
        Tags: expect.arrayContaining([{ Key: 'BackupTest', Value: 'yes' }]),
      });
    }
    expect(properties('Subnet')['MapPublicIpOnLaunch']).toBe(false);
  });

  it('has a group without any rule once it is sealed, and before one that leads nowhere', () => {
    expect(properties('Group')['SecurityGroupEgress']).toMatchObject([{ CidrIp: '127.0.0.1/32' }]);
    expect(properties('Group', { Sealed: 'true' })).not.toHaveProperty('SecurityGroupEgress');
    expect(properties('Group')).not.toHaveProperty('SecurityGroupIngress');
  });
});
