import {
  DescribeImagesCommand,
  DescribeInstancesCommand,
  DescribeRegionsCommand,
  DescribeSnapshotsCommand,
  DescribeVolumesCommand,
  DisableImageCommand,
  EnableImageCommand,
  ModifyImageAttributeCommand,
  paginateDescribeImages,
  paginateDescribeInstances,
  paginateDescribeSnapshots,
} from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import type { AccountSeed, ImageSeed, PageStyle } from '../../sandbox/index.ts';
import { ec2Of, refusalOf, region, sandboxOf } from './helpers.ts';

function crowd(count: number): AccountSeed {
  const numbers = Array.from({ length: count }, (_, i) => i);
  return {
    instances: numbers.map((i) => ({ region, tags: { n: `${i}` } })),
    images: numbers.map((i) => ({ region, name: `image ${i}`, tags: { n: `${i}` } })),
  };
}

describe('pages', () => {
  test.each<[PageStyle, number]>([
    ['full', 5],
    ['short', 5],
    ['empty', 9],
  ])('of the style %s give every entry once', async (pages, leastPages) => {
    const sandbox = await sandboxOf({ ...crowd(23), settings: { pages } });
    const client = ec2Of(sandbox);
    const config = { client, pageSize: 5 };
    const found = { instances: new Set<unknown>(), images: new Set<unknown>(), snapshots: new Set<unknown>() };
    const sizes: number[] = [];
    for await (const page of paginateDescribeInstances(config, { Filters: [{ Name: 'tag:n', Values: ['*'] }] })) {
      sizes.push(page.Reservations?.length ?? 0);
      for (const entry of page.Reservations ?? []) found.instances.add(entry.Instances?.[0]?.InstanceId);
    }
    for await (const page of paginateDescribeImages(config, { Owners: ['self'] })) {
      for (const entry of page.Images ?? []) found.images.add(entry.ImageId);
    }
    for await (const page of paginateDescribeSnapshots(config, { OwnerIds: ['self'] })) {
      for (const entry of page.Snapshots ?? []) found.snapshots.add(entry.SnapshotId);
    }
    expect([found.instances.size, found.images.size, found.snapshots.size]).toEqual([23, 23, 23]);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(23);
    expect(sizes.length).toBeGreaterThanOrEqual(leastPages);
    expect(sizes.includes(0)).toBe(pages === 'empty');
  });

  test('end with their last entry, and a token may be used twice', async () => {
    const ec2 = ec2Of(await sandboxOf(crowd(10)));
    const first = await ec2.send(new DescribeImagesCommand({ Owners: ['self'], MaxResults: 5 }));
    const NextToken = first.NextToken ?? '';
    const next = new DescribeImagesCommand({ Owners: ['self'], MaxResults: 5, NextToken });
    const [second, again] = [await ec2.send(next), await ec2.send(next)];
    expect(second.Images).toEqual(again.Images);
    expect(second.Images).toHaveLength(5);
    expect(second.NextToken).toBeUndefined();
  });

  test.each([
    ['a made-up token', { MaxResults: 5, NextToken: 'abc' }],
    ['a token for other filters', { MaxResults: 5, Filters: [{ Name: 'tag:n', Values: ['1'] }] }],
  ])('refuse %s', async (_text, input) => {
    const ec2 = ec2Of(await sandboxOf(crowd(10)));
    const { NextToken } = await ec2.send(new DescribeInstancesCommand({ MaxResults: 5 }));
    const call = ec2.send(
      new DescribeInstancesCommand({ ...(NextToken === undefined ? {} : { NextToken }), ...input }),
    );
    expect(await refusalOf(call)).toMatchObject({ code: 'InvalidParameterValue' });
  });

  test('are not for calls that name ids', async () => {
    const ec2 = ec2Of(await sandboxOf(crowd(1)));
    const calls = [
      ec2.send(new DescribeInstancesCommand({ InstanceIds: ['i-0aaaaaaaaaaaaaaaa'], MaxResults: 5 })),
      ec2.send(new DescribeImagesCommand({ ImageIds: ['ami-0aaaaaaaaaaaaaaaa'], MaxResults: 5 })),
      ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: ['snap-0aaaaaaaaaaaaaaaa'], MaxResults: 5 })),
      ec2.send(new DescribeVolumesCommand({ VolumeIds: ['vol-0aaaaaaaaaaaaaaaa'], MaxResults: 5 })),
    ];
    for (const call of calls) expect(await refusalOf(call)).toMatchObject({ code: 'InvalidParameterCombination' });
  });

  test('hold at least 5 instances', async () => {
    const call = ec2Of(await sandboxOf()).send(new DescribeInstancesCommand({ MaxResults: 4 }));
    expect(await refusalOf(call)).toMatchObject({ code: 'InvalidParameterValue' });
  });

  test('leave out what went away in between', async () => {
    const sandbox = await sandboxOf(crowd(10));
    const ec2 = ec2Of(sandbox);
    const { NextToken } = await ec2.send(new DescribeInstancesCommand({ MaxResults: 5 }));
    const { instances } = sandbox.account.region(region);
    instances.delete([...instances.keys()][7] ?? '');
    const rest = await ec2.send(new DescribeInstancesCommand({ MaxResults: 5, ...(NextToken && { NextToken }) }));
    expect(rest.Reservations).toHaveLength(4);
  });
});

describe('ids', () => {
  test.each([
    ['InvalidInstanceID.NotFound', new DescribeInstancesCommand({ InstanceIds: ['i-0aaaaaaaaaaaaaaaa'] })],
    ['InvalidInstanceID.Malformed', new DescribeInstancesCommand({ InstanceIds: ['ami-0aaaaaaaaaaaaaaaa'] })],
  ])('%s', async (code, command) => {
    expect(await refusalOf(ec2Of(await sandboxOf()).send(command))).toMatchObject({ code });
  });

  test.each([
    ['InvalidAMIID.NotFound', 'ami-0aaaaaaaaaaaaaaaa'],
    ['InvalidAMIID.Malformed', 'i-0aaaaaaaaaaaaaaaa'],
  ])('%s', async (code, id) => {
    const call = ec2Of(await sandboxOf()).send(new DescribeImagesCommand({ ImageIds: [id] }));
    expect(await refusalOf(call)).toMatchObject({ code });
  });

  test('1,000 of them pass, one more does not', async () => {
    const sandbox = await sandboxOf();
    const ids = Array.from({ length: 1_001 }, () => sandbox.account.addSnapshot({ region }).snapshotId);
    const ec2 = ec2Of(sandbox);
    const { Snapshots } = await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: ids.slice(1) }));
    expect(Snapshots).toHaveLength(1_000);
    const call = ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: ids }));
    expect(await refusalOf(call)).toMatchObject({ code: 'InvalidParameterValue' });
  });
});

describe('DescribeImages', () => {
  const other = '999999999999';
  const images: ImageSeed[] = [
    { region, name: 'mine' },
    { region, name: 'mine, deprecated', deprecatedAt: '2026-01-01T00:00:00Z' },
    { region, name: 'mine, disabled', state: 'disabled' },
    { region, name: 'public', ownerId: other, public: true },
    { region, name: 'public, deprecated', ownerId: other, public: true, deprecatedAt: '2026-01-01T00:00:00Z' },
    { region, name: 'shared with me', ownerId: other, sharedWith: ['123456789012'] },
    { region, name: 'private', ownerId: other },
    { region, name: 'from AWS', ownerId: '137112412989', ownerAlias: 'amazon', public: true },
  ];

  test.each([
    [{}, ['from AWS', 'mine', 'mine, deprecated', 'public', 'shared with me']],
    [{ Owners: ['self'] }, ['mine', 'mine, deprecated']],
    [{ Owners: ['123456789012'] }, ['mine', 'mine, deprecated']],
    [{ Owners: ['self'], IncludeDisabled: true }, ['mine', 'mine, deprecated', 'mine, disabled']],
    [{ Owners: [other] }, ['public', 'shared with me']],
    [{ Owners: [other], IncludeDeprecated: true }, ['public', 'public, deprecated', 'shared with me']],
    [{ Owners: ['amazon'] }, ['from AWS']],
    [{ ExecutableUsers: ['self'] }, ['shared with me']],
    [{ Filters: [{ Name: 'name', Values: ['mine'] }] }, ['mine']],
    [{ Owners: ['self'], Filters: [{ Name: 'name', Values: ['mine', 'public'] }] }, ['mine']],
    [{ Owners: ['self'], Filters: [{ Name: 'is-public', Values: ['true'] }] }, []],
  ])('%j', async (input, expected) => {
    const { Images = [] } = await ec2Of(await sandboxOf({ images })).send(new DescribeImagesCommand(input));
    expect(Images.map((image) => image.Name).sort()).toEqual(expected);
  });

  test('finds the image of a snapshot', async () => {
    const sandbox = await sandboxOf({ images });
    const [image] = sandbox.snapshotState().regions[region]?.images ?? [];
    const Filters = [{ Name: 'block-device-mapping.snapshot-id', Values: image?.snapshotIds ?? [] }];
    const { Images = [] } = await ec2Of(sandbox).send(new DescribeImagesCommand({ Filters }));
    expect(Images.map(({ ImageId }) => ImageId)).toEqual([image?.imageId]);
  });

  test('hides what was disabled until it is enabled; public goes with disabling', async () => {
    const sandbox = await sandboxOf({ images: [{ region, id: 'ami-0aaaaaaaaaaaaaaaa' }] });
    const ec2 = ec2Of(sandbox);
    const ImageId = 'ami-0aaaaaaaaaaaaaaaa';
    const list = async () => (await ec2.send(new DescribeImagesCommand({ Owners: ['self'] }))).Images ?? [];
    await ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Add: [{ Group: 'all' }] } }));
    expect(await list()).toMatchObject([{ Public: true }]);
    await ec2.send(new DisableImageCommand({ ImageId }));
    expect(await list()).toEqual([]);
    await ec2.send(new EnableImageCommand({ ImageId }));
    expect(await list()).toMatchObject([{ Public: false, State: 'available' }]);
  });
});

describe('DescribeInstances', () => {
  test('shows service-managed instances, unless the account hides them and nobody asks', async () => {
    const sandbox = await sandboxOf({ instances: [{ region, operator: 'eks.amazonaws.com' }] });
    const ec2 = ec2Of(sandbox);
    const list = async (input = {}) => (await ec2.send(new DescribeInstancesCommand(input))).Reservations ?? [];
    const managed = { Instances: [{ Operator: { Managed: true, Principal: 'eks.amazonaws.com' } }] };
    expect(await list()).toMatchObject([managed]);
    sandbox.account.settings.hideManagedInstances = true;
    expect(await list()).toEqual([]);
    expect(await list({ IncludeManagedResources: true })).toMatchObject([managed]);
  });

  test('lists a terminated instance for an hour', async () => {
    const id = 'i-0aaaaaaaaaaaaaaaa';
    const sandbox = await sandboxOf({ instances: [{ region, id, tags: { Backup: 'Yes' } }] });
    const ec2 = ec2Of(sandbox);
    sandbox.account.setInstanceState(region, id, 'terminated');
    const list = async () => (await ec2.send(new DescribeInstancesCommand({}))).Reservations ?? [];
    sandbox.clock.advance(3_599_999);
    expect(await list()).toMatchObject([{ Instances: [{ State: { Name: 'terminated' }, Tags: [{ Key: 'Backup' }] }] }]);
    sandbox.clock.advance(1);
    expect(await list()).toEqual([]);
  });
});

describe('DescribeRegions', () => {
  const regions = [
    { name: 'us-east-1' },
    { name: 'af-south-1', optInStatus: 'opted-in' as const },
    { name: 'me-south-1', optInStatus: 'not-opted-in' as const },
  ];

  test.each([
    [{}, ['af-south-1', 'us-east-1']],
    [{ AllRegions: true }, ['af-south-1', 'me-south-1', 'us-east-1']],
    [{ RegionNames: ['us-east-1'] }, ['us-east-1']],
    [{ Filters: [{ Name: 'opt-in-status', Values: ['opted-in', 'not-opted-in'] }] }, ['af-south-1']],
    [{ AllRegions: true, Filters: [{ Name: 'region-name', Values: ['me-*'] }] }, ['me-south-1']],
  ])('%j', async (input, expected) => {
    const ec2 = ec2Of(await sandboxOf({ regions }), { region: 'us-east-1' });
    const { Regions = [] } = await ec2.send(new DescribeRegionsCommand(input));
    expect(Regions.map(({ RegionName }) => RegionName).sort()).toEqual(expected);
  });
});
