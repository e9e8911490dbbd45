import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { AMI, amiOf, GROUPS, INSTANCE, LAUNCH, MACHINE, NETWORK, PROFILE, RUN, SUBNET, TAGS } from './restore-world.ts';
import { DAY, HOME, runWith, START, type World, worldOf } from './run-engine.ts';

const RESTORE = { mode: 'restore', from: 'prod-api-001', regions: HOME, wait: 'true' } as const;

function worldWith(seed: AccountSeed): Promise<World> {
  return worldOf({ regions: [HOME], ...NETWORK, settings: { instancePendingMs: 30_000 }, ...seed });
}

/** Instances that are not the original. */
function madeIn({ sandbox }: World) {
  return [...sandbox.account.region(HOME).instances.values()].filter(({ instanceId }) => instanceId !== INSTANCE);
}

describe('a terminated machine with three volumes and two groups', () => {
  it('comes back with type, subnet, groups, profile, key and address, in one run', async () => {
    const world = await worldWith({ images: [amiOf()] });
    const report = await runWith(world, RESTORE);
    const [made] = madeIn(world);
    expect(report).toMatchObject({ outcome: 'ok', failed: [], warnings: [] });
    expect(report.restored).toMatchObject([
      {
        region: HOME,
        kind: 'ec2-instance',
        resourceId: INSTANCE,
        resourceName: 'prod-api-001',
        recoveryPointId: AMI,
        restoredId: made?.instanceId,
        state: 'available',
        alreadyDone: false,
      },
    ]);
    expect(made).toMatchObject({
      state: 'running',
      imageId: AMI,
      instanceType: 'm7i.large',
      subnetId: SUBNET,
      securityGroups: GROUPS,
      instanceProfileArn: PROFILE,
      keyName: 'deploy',
      privateIpAddress: '10.0.1.7',
      metadata: { httpTokens: 'required' },
    });
    const volumes = world.sandbox.account.region(HOME).volumes;
    expect(made?.devices.map(({ volumeId }) => volumes.get(volumeId)?.size)).toEqual([20, 100, 500]);
  });

  it('carries its name and where it came from, and nothing that would have it purged or backed up', async () => {
    const world = await worldWith({ images: [amiOf()] });
    await runWith(world, RESTORE, { workflowRun: RUN });
    const [made] = madeIn(world);
    const tags = { Name: 'prod-api-001', BackupRestoredFrom: AMI, BackupRun: RUN.url };
    expect(Object.fromEntries(made?.tags ?? [])).toEqual(tags);
    expect(Object.fromEntries(made?.interfaceTags ?? [])).toEqual(tags);
    const [volume] = world.sandbox.account.region(HOME).volumes.values();
    expect(Object.fromEntries(volume?.tags ?? [])).toEqual(tags);
  });

  it('is named otherwise where its name is what selected it', async () => {
    const tags = { ...TAGS, ...LAUNCH, BackupTag: 'Backup:daily, Name:prod-api-001' };
    const world = await worldWith({ images: [amiOf({ tags })] });
    await runWith(world, RESTORE);
    expect(madeIn(world)[0]?.tags.get('Name')).toBe('prod-api-001 restored');
  });
});

describe('a machine that still exists', () => {
  it('is not touched, and keeps its address', async () => {
    const world = await worldWith({ images: [amiOf()], instances: [MACHINE] });
    const before = world.sandbox.snapshotState().regions[HOME]?.instances.find((one) => one.instanceId === INSTANCE);
    const report = await runWith(world, RESTORE);
    expect(report).toMatchObject({ outcome: 'ok' });
    const [made] = madeIn(world);
    expect(made?.privateIpAddress).not.toBe('10.0.1.7');
    expect(report.restored[0]?.fields['private-ip']).toBeUndefined();
    expect(report.restored[0]?.toDo.join(' ')).toContain(
      'another private address while the original holds the old one',
    );
    const after = world.sandbox.snapshotState().regions[HOME]?.instances.find((one) => one.instanceId === INSTANCE);
    expect(after).toEqual(before);
  });

  it('tells what an AMI without the tag does not remember', async () => {
    const world = await worldWith({ images: [amiOf({ tags: TAGS })], instances: [MACHINE] });
    const report = await runWith(world, RESTORE);
    expect(report.restored[0]?.fields).toEqual({
      'instance-type': { value: 'm7i.large', origin: 'original' },
      subnet: { value: SUBNET, origin: 'original' },
      'security-groups': { value: GROUPS.join(' '), origin: 'original' },
      'instance-profile': { value: PROFILE, origin: 'original' },
      'key-name': { value: 'deploy', origin: 'original' },
    });
    expect(madeIn(world)[0]).toMatchObject({ subnetId: SUBNET, securityGroups: GROUPS });
  });

  it('adds nothing to what the tag names: what it does not name was not there', async () => {
    const tags = { ...TAGS, BackupLaunch: `type=t3.nano subnet=${SUBNET}`, BackupGroups: GROUPS[0] ?? '' };
    const world = await worldWith({ images: [amiOf({ tags })], instances: [MACHINE] });
    const report = await runWith(world, RESTORE);
    expect(report.restored[0]?.fields).toEqual({
      'instance-type': { value: 't3.nano', origin: 'tag' },
      subnet: { value: SUBNET, origin: 'tag' },
      'security-groups': { value: GROUPS[0], origin: 'tag' },
    });
    expect(madeIn(world)[0]?.instanceProfileArn).toBeUndefined();
  });
});

describe('every field can be written', () => {
  it('and the input wins', async () => {
    const world = await worldWith({ images: [amiOf()] });
    const report = await runWith(world, {
      ...RESTORE,
      'instance-type': 't3.nano',
      subnet: 'subnet-0bbbbbbbbbbbbbbb1',
      'security-groups': 'sg-0bbbbbbbbbbbbbbb1',
      'instance-profile': 'other',
      'key-name': 'other',
      'private-ip': '10.0.2.9',
    });
    expect(report).toMatchObject({ outcome: 'ok' });
    expect(Object.values(report.restored[0]?.fields ?? {}).every(({ origin }) => origin === 'input')).toBe(true);
    expect(madeIn(world)[0]).toMatchObject({
      instanceType: 't3.nano',
      subnetId: 'subnet-0bbbbbbbbbbbbbbb1',
      securityGroups: ['sg-0bbbbbbbbbbbbbbb1'],
      instanceProfileArn: 'arn:aws:iam::123456789012:instance-profile/other',
      keyName: 'other',
      privateIpAddress: '10.0.2.9',
    });
  });

  it('"none" leaves one out, and another subnet the old address', async () => {
    const world = await worldWith({ images: [amiOf()] });
    const none = { 'instance-profile': 'none', 'key-name': 'none' };
    const report = await runWith(world, { ...RESTORE, ...none, subnet: 'subnet-0bbbbbbbbbbbbbbb1' });
    expect(Object.keys(report.restored[0]?.fields ?? {})).toEqual(['instance-type', 'subnet', 'security-groups']);
    expect(madeIn(world)[0]?.keyName).toBeUndefined();
  });
});

describe('which backup', () => {
  const older = amiOf({ id: 'ami-0aaaaaaaaaaaaaaa2', createdAt: Date.parse(START) - 9 * DAY });
  const pending = amiOf({ id: 'ami-0aaaaaaaaaaaaaaa3', state: 'pending', createdAt: Date.parse(START) - 60_000 });

  it.each([
    ['the newest that is available', {}, AMI],
    ['the newest of a day', { at: '2026-11-13' }, 'ami-0aaaaaaaaaaaaaaa2'],
    ['the one of an instant, to the second', { at: '2026-11-20T23:00:00Z' }, AMI],
    ['the one before it', { at: '2026-11-20T22:59:59Z' }, 'ami-0aaaaaaaaaaaaaaa2'],
    ['one by its own id', { from: 'ami-0aaaaaaaaaaaaaaa2' }, 'ami-0aaaaaaaaaaaaaaa2'],
    ['by the id of the machine that is gone', { from: INSTANCE }, AMI],
  ] as const)('%s', async (_what, inputs, id) => {
    const world = await worldWith({ images: [older, amiOf(), pending] });
    const report = await runWith(world, { ...RESTORE, ...inputs });
    expect(report.restored).toMatchObject([{ recoveryPointId: id }]);
  });
});
