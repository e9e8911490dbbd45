import {
  DescribeInstanceStatusCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  type EC2Client,
  GetConsoleOutputCommand,
  GetConsoleScreenshotCommand,
  RunInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import type { BootSeed } from '../../sandbox/boot-seed.ts';
import { ec2Of, refusalOf, region, sandboxOf } from './helpers.ts';

const imageId = 'ami-0aaaaaaaaaaaaaaaa';

async function started(boot: Partial<BootSeed> = {}) {
  const sandbox = await sandboxOf({ images: [{ region, id: imageId }], boots: [{ imageId, ...boot }] });
  const ec2 = ec2Of(sandbox);
  const run = new RunInstancesCommand({
    ImageId: imageId,
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    ClientToken: 'one',
  });
  const id = (await ec2.send(run)).Instances?.[0]?.InstanceId ?? '';
  return { sandbox, ec2, id };
}

async function checks(ec2: EC2Client, id: string) {
  const command = new DescribeInstanceStatusCommand({ InstanceIds: [id], IncludeAllInstances: true });
  const [status] = (await ec2.send(command)).InstanceStatuses ?? [];
  return [status?.InstanceState?.Name, status?.InstanceStatus?.Status, status?.SystemStatus?.Status];
}

describe('what was started', () => {
  test.each<[string, Partial<BootSeed>, readonly (string | undefined)[]]>([
    ['boots', {}, ['running', 'ok', 'ok']],
    ['is impaired', { outcome: 'impaired' }, ['running', 'impaired', 'ok']],
    ['stands on a host that is', { system: 'impaired' }, ['running', 'ok', 'impaired']],
    ['never ends to initialize', { outcome: 'initializing' }, ['running', 'initializing', 'ok']],
    ['is not known', { outcome: 'insufficient-data' }, ['running', 'insufficient-data', 'ok']],
    ['shuts itself down', { outcome: 'shuts-down' }, ['stopped', 'not-applicable', 'not-applicable']],
    ['dies', { outcome: 'dies' }, ['terminated', 'not-applicable', 'not-applicable']],
  ])('%s, once its time has come', async (_, boot, expected) => {
    const { sandbox, ec2, id } = await started(boot);
    expect(await checks(ec2, id)).toEqual(['running', 'initializing', 'initializing']);
    sandbox.clock.advance(60_000);
    expect(await checks(ec2, id)).toEqual(expected);
  });

  test('has a console and a screen', async () => {
    const { sandbox, ec2, id } = await started({ console: 'kernel panic', latestConsole: false });
    sandbox.clock.advance(60_000);
    const latest = ec2.send(new GetConsoleOutputCommand({ InstanceId: id, Latest: true }));
    expect(await refusalOf(latest)).toMatchObject({ code: 'UnsupportedOperation' });
    const { Output = '' } = await ec2.send(new GetConsoleOutputCommand({ InstanceId: id }));
    expect(Buffer.from(Output, 'base64').toString()).toBe('kernel panic');
    const { ImageData = '' } = await ec2.send(new GetConsoleScreenshotCommand({ InstanceId: id }));
    expect(Buffer.from(ImageData, 'base64').subarray(0, 2).toString('hex')).toBe('ffd8');
  });

  test('is terminated as often as it is asked, and not where it is protected', async () => {
    const { ec2, id } = await started();
    for (const _ of [1, 2]) {
      const { TerminatingInstances: [one] = [] } = await ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
      expect(one?.CurrentState?.Name).toBe('terminated');
    }
    const kept = await started({ protected: true });
    const refused = kept.ec2.send(new TerminateInstancesCommand({ InstanceIds: [kept.id] }));
    expect(await refusalOf(refused)).toMatchObject({ code: 'OperationNotPermitted' });
    const unknown = kept.ec2.send(new TerminateInstancesCommand({ InstanceIds: ['i-0fffffffffffffff1'] }));
    expect(await refusalOf(unknown)).toMatchObject({ code: 'InvalidInstanceID.NotFound' });
  });

  test('is unknown for as long as the setting says', async () => {
    const { sandbox, ec2, id } = await started();
    sandbox.account.settings.instanceLagSeconds = 10;
    const command = new DescribeInstanceStatusCommand({ InstanceIds: [id] });
    expect(await refusalOf(ec2.send(command))).toMatchObject({ code: 'InvalidInstanceID.NotFound' });
    sandbox.clock.advance(10_000);
    expect((await ec2.send(command)).InstanceStatuses).toHaveLength(1);
  });
});

test('subnets and security groups are found by their tags, with their rules', async () => {
  const tags = { BackupTest: 'yes' };
  const sandbox = await sandboxOf({
    subnets: [
      { region, id: 'subnet-0aaaaaaaaaaaaaaa1', vpcId: 'vpc-1', tags },
      { region, id: 'subnet-0aaaaaaaaaaaaaaa2' },
    ],
    securityGroups: [
      { region, id: 'sg-0aaaaaaaaaaaaaaa1', vpcId: 'vpc-1', egress: [], tags },
      { region, id: 'sg-0aaaaaaaaaaaaaaa2' },
    ],
  });
  const ec2 = ec2Of(sandbox);
  const Filters = [{ Name: 'tag:BackupTest', Values: ['yes'] }];
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({ Filters }));
  expect(Subnets.map(({ SubnetId, VpcId }) => [SubnetId, VpcId])).toEqual([['subnet-0aaaaaaaaaaaaaaa1', 'vpc-1']]);
  const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({ Filters }));
  expect(SecurityGroups).toMatchObject([
    { GroupId: 'sg-0aaaaaaaaaaaaaaa1', IpPermissions: [], IpPermissionsEgress: [] },
  ]);
  const { SecurityGroups: [other] = [] } = await ec2.send(
    new DescribeSecurityGroupsCommand({ GroupIds: ['sg-0aaaaaaaaaaaaaaa2'] }),
  );
  expect(other?.IpPermissionsEgress).toMatchObject([{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }]);
});
