import { describe, expect, it } from 'vitest';
import { HOME } from '../../engine/run-engine.ts';
import { instance, requestsOf, WEB } from '../check/world.ts';
import { AMI, another, asked, GROUP, image, SUBNET, tagsOf, testInstances, verified } from './world.ts';

describe('a verify of an AMI that boots', () => {
  it('says so, writes BackupVerified on the AMI alone, and terminates the test', async () => {
    const { world, report } = await verified();
    expect(report).toMatchObject({
      outcome: 'ok',
      verifiedCount: 1,
      selectedCount: 1,
      provenCount: 1,
      failed: [],
      warnings: [],
    });
    expect(report.verified).toEqual([
      {
        account: '123456789012',
        region: HOME,
        kind: 'ec2-instance',
        resourceId: WEB,
        resourceName: 'web',
        recoveryPointId: AMI,
        result: 'passed',
        seconds: expect.any(Number),
        reason: 'the kernel, root file system and network came up',
        instanceId: expect.stringMatching(/^i-/),
        instanceType: 'm5.large',
        console: [],
        evidence: [],
      },
    ]);
    expect(report.verified[0]?.seconds).toBeGreaterThanOrEqual(60);
    expect(tagsOf(world)['BackupVerified']).toMatch(/^2026-11-21T23:0\d:\d\dZ$/);
    expect(asked(world, 'CreateTags')).toMatchObject([{ 'ResourceId.1': AMI, 'Tag.1.Key': 'BackupVerified' }]);
    expect(testInstances(world).map(({ state }) => state)).toEqual(['terminated']);
    expect(world.sandbox.account.region(HOME).volumes.size).toBe(1);
  });

  it('asks for no more than it needs', async () => {
    const { world } = await verified();
    const { DescribeInstanceStatus: looks = 0, ...others } = requestsOf(world);
    expect(others).toEqual({
      GetCallerIdentity: 1,
      DescribeRegions: 1,
      DescribeInstances: 2,
      DescribeImages: 2,
      DescribeSubnets: 1,
      DescribeSecurityGroups: 1,
      RunInstances: 1,
      TerminateInstances: 1,
      CreateTags: 1,
    });
    expect(looks).toBeLessThan(12);
  });

  it('starts it in the test network with nothing that it could use, and marks all that comes with it', async () => {
    const snapshots = [{ deviceName: '/dev/xvda' }, { deviceName: '/dev/sdf' }];
    const { world } = await verified({ images: [image({ snapshots })] });
    const [launch = {}] = asked(world, 'RunInstances');
    expect(Object.keys(launch).filter((name) => /Profile|Key$|KeyName|UserData|LaunchTemplate/.test(name))).toEqual(
      Object.keys(launch).filter((name) => /^TagSpecification/.test(name) && name.endsWith('Key')),
    );
    expect(launch).toMatchObject({
      ImageId: AMI,
      InstanceType: 'm5.large',
      MinCount: '1',
      MaxCount: '1',
      'MetadataOptions.HttpEndpoint': 'disabled',
      'NetworkInterface.1.DeviceIndex': '0',
      'NetworkInterface.1.SubnetId': SUBNET,
      'NetworkInterface.1.SecurityGroupId.1': GROUP,
      'NetworkInterface.1.AssociatePublicIpAddress': 'false',
      'NetworkInterface.1.DeleteOnTermination': 'true',
      'BlockDeviceMapping.1.DeviceName': '/dev/xvda',
      'BlockDeviceMapping.1.Ebs.DeleteOnTermination': 'true',
      'BlockDeviceMapping.2.DeviceName': '/dev/sdf',
      'BlockDeviceMapping.2.Ebs.DeleteOnTermination': 'true',
    });
    expect(launch['ClientToken']).toMatch(/^backupViaTag-test-[0-9a-f]{40}$/);
    const [one] = testInstances(world);
    const marks = { CreatedBy: 'backupViaTag', BackupTest: AMI, Expire: '2026-11-22T01:00:00Z' };
    expect(Object.fromEntries(one?.tags ?? [])).toEqual(marks);
    expect(Object.fromEntries(one?.interfaceTags ?? [])).toEqual(marks);
    expect(['1', '2', '3'].map((place) => launch[`TagSpecification.${place}.ResourceType`])).toEqual([
      'instance',
      'volume',
      'network-interface',
    ]);
  });

  it('leaves no volume behind that the AMI says to keep', async () => {
    const { world } = await verified();
    expect(
      [...world.sandbox.account.region(HOME).volumes.values()].map(({ attachments }) => attachments[0]?.instanceId),
    ).toEqual([WEB]);
  });

  it.each([
    [{ 'test-instance-type': 't3.small' }, {}, 't3.small'],
    [{}, { BackupLaunch: 'type=c6i.large subnet=subnet-1' }, 'c6i.large'],
    [{}, { BackupLaunch: 'subnet=subnet-1' }, 'm5.large'],
    [{}, { BackupLaunch: 'type=%E0%A4%A' }, 'm5.large'],
    [{ 'test-instance-type': 't3.small' }, { BackupLaunch: 'type=c6i.large' }, 't3.small'],
  ])('with %o and the tags %o starts a %s%s', async (inputs, tags: Record<string, string>, type) => {
    const { world } = await verified({ images: [image({ tags })] }, inputs);
    expect(asked(world, 'RunInstances')[0]?.['InstanceType']).toBe(type);
  });

  it('gives a test more time than two hours where it may take longer', async () => {
    const { world } = await verified({}, { 'test-timeout': '3 hours' });
    expect(Object.fromEntries(testInstances(world)[0]?.tags ?? [])['Expire']).toBe('2026-11-22T03:00:00Z');
  });

  it('has another token for another attempt, and the same for a lost answer', async () => {
    const run = { id: '7', url: 'https://github.com/o/r/actions/runs/7' };
    const first = await verified({}, {}, { workflowRun: { ...run, attempt: 1 } });
    const second = await verified({}, {}, { workflowRun: { ...run, attempt: 2 } });
    const faults = [{ match: { action: 'RunInstances', nth: 1 }, do: { lostAnswer: true } as const }];
    const lost = await verified({ faults }, {}, { workflowRun: { ...run, attempt: 1 } });
    const tokens = [first, second, lost].map(({ world }) =>
      asked(world, 'RunInstances').map((one) => one['ClientToken']),
    );
    expect(tokens[2]).toEqual([tokens[0]?.[0], tokens[0]?.[0]]);
    expect(tokens[1]).not.toEqual(tokens[0]);
    expect(testInstances(lost.world)).toHaveLength(1);
    expect(lost.report).toMatchObject({ outcome: 'ok', verifiedCount: 1 });
  });
});

describe('what is tested', () => {
  it('is the newest good AMI of each, never-verified ones first, and no more than max-tests', async () => {
    const old = another(2, { tags: { BackupVerified: '2026-09-01T00:00:00Z' } });
    const older = another(3, { tags: { BackupVerified: '2026-08-01T00:00:00Z' } });
    const recent = another(4, { tags: { BackupVerified: '2026-11-01T00:00:00Z' } });
    const none = another(5, { state: 'failed' });
    const all = [old, older, recent, none];
    const { report } = await verified(
      {
        instances: [instance(), ...all.map((one) => one.instance)],
        images: [
          image(),
          image({ id: 'ami-0bbbbbbbbbbbbbbb1', createdAt: '2026-11-20T00:00:00Z' }),
          image({ id: 'ami-0bbbbbbbbbbbbbbb2', createdAt: '2026-11-22T00:00:00Z' }),
          image({ id: 'ami-0bbbbbbbbbbbbbbb3', createdAt: '2026-11-21T02:00:00Z', state: 'pending' }),
          ...all.map((one) => one.image),
        ],
      },
      { 'max-tests': '2' },
    );
    expect(report.verified.map(({ recoveryPointId }) => recoveryPointId).sort()).toEqual([
      AMI,
      'ami-0aaaaaaaaaaaaaaa3',
    ]);
    expect(report.passedOver.map(({ resourceName, because }) => [resourceName, because])).toEqual([
      ['web-4', 'recent'],
      ['web-5', 'no-backup'],
      ['web-2', 'later'],
    ]);
    expect(report).toMatchObject({ outcome: 'ok', selectedCount: 5, provenCount: 3, verifiedCount: 2 });
    expect(report.warnings).toMatchObject([{ target: 'web-5' }]);
  });

  it.each([
    ['30 days ago and a second', '2026-10-22T22:59:59Z', 1],
    ['30 days ago', '2026-10-22T23:00:00Z', 0],
    ['in the future', '2026-12-01T00:00:00Z', 1],
    ['at no readable time', 'yes', 1],
  ])('is what was verified %s: %s', async (_, at, tests) => {
    const { report, world } = await verified({ images: [image({ tags: { BackupVerified: at } })] });
    expect(report.verified).toHaveLength(tests);
    expect(report.outcome).toBe('ok');
    expect(asked(world, 'RunInstances')).toHaveLength(tests);
  });

  it('is not an older AMI where the resource was verified by another one of its AMIs', async () => {
    const before = image({
      id: 'ami-0bbbbbbbbbbbbbbb1',
      createdAt: '2026-11-01T00:00:00Z',
      tags: { BackupVerified: '2026-11-02T00:00:00Z' },
    });
    expect((await verified({ images: [image(), before] })).report.passedOver).toMatchObject([
      { because: 'recent', verifiedAt: '2026-11-02T00:00:00Z' },
    ]);
  });

  it('is nothing in a dry run, which proves the isolation all the same', async () => {
    const { report, world } = await verified({}, { 'dry-run': 'true' });
    expect(report.verified).toMatchObject([{ result: 'planned', seconds: null, instanceId: null }]);
    expect(report).toMatchObject({ outcome: 'ok', verifiedCount: 0 });
    expect(requestsOf(world)).toMatchObject({ DescribeSubnets: 1, DescribeSecurityGroups: 1 });
    expect(requestsOf(world)).not.toHaveProperty('RunInstances');
    expect(requestsOf(world)).not.toHaveProperty('CreateTags');
  });

  it.each([
    ['error', 'failed', 1],
    ['warn', 'ok', 0],
    ['ignore', 'ok', 0],
  ])('is nothing at all, with if-none-found: %s', async (text, outcome, failures) => {
    for (const seed of [{ instances: [] }, { images: [] }]) {
      const { report } = await verified(seed, { 'if-none-found': text });
      expect(report).toMatchObject({ outcome, failedCount: failures });
      if (failures > 0) expect(report.failed).toMatchObject([{ fault: 'none-found' }]);
    }
  });

  it('shares no token with another run outside a workflow, not even one of the same second', async () => {
    const tokens = [];
    for (const _ of [1, 2]) {
      const { world } = await verified({}, {}, { workflowRun: null });
      tokens.push(asked(world, 'RunInstances')[0]?.['ClientToken']);
    }
    expect(tokens[0]).toMatch(/^backupViaTag-test-/);
    expect(tokens[1]).toMatch(/^backupViaTag-test-/);
    expect(tokens[0]).not.toBe(tokens[1]);
  });
});
