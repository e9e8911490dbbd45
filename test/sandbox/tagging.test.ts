import {
  GetResourcesCommand,
  type GetResourcesCommandInput,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type AccountSeed, startSandbox, VirtualClock } from '../../sandbox/index.ts';
import { refusalOf } from './helpers.ts';

const region = 'eu-west-1';
const table = (name: string) => `arn:aws:dynamodb:${region}:123456789012:table/${name}`;
const fileSystem = `arn:aws:elasticfilesystem:${region}:123456789012:file-system/fs-1`;

async function scene(seed: AccountSeed = {}) {
  const clock = new VirtualClock('2026-11-21T23:00:00Z');
  const otherResources = [
    { region, arn: table('a'), tags: { Backup: 'daily', Team: 'x' } },
    { region, arn: table('b'), tags: { Backup: 'weekly' } },
    { region, arn: fileSystem, tags: { Backup: 'daily' } },
    { region, arn: table('bare') },
  ];
  const sandbox = await startSandbox({ clock, seed: { regions: [region], otherResources, ...seed } });
  onTestFinished(() => sandbox.close());
  const client = new ResourceGroupsTaggingAPIClient({
    endpoint: sandbox.url,
    region,
    credentials: { accessKeyId: 'AKIASANDBOX000000001', secretAccessKey: 'x' },
    maxAttempts: 1,
  });
  onTestFinished(() => client.destroy());
  const ask = (input: GetResourcesCommandInput) => client.send(new GetResourcesCommand(input));
  const arns = async (input: GetResourcesCommandInput) =>
    ((await ask(input)).ResourceTagMappingList ?? []).map(({ ResourceARN }) => ResourceARN);
  return { sandbox, clock, ask, arns };
}

describe('GetResources', () => {
  it('lists what carries all tags, with any of the values of each', async () => {
    const { arns } = await scene();
    expect(await arns({})).toEqual([table('a'), table('b'), fileSystem]);
    expect(await arns({ TagFilters: [{ Key: 'Backup', Values: ['daily'] }] })).toEqual([table('a'), fileSystem]);
    expect(await arns({ TagFilters: [{ Key: 'Backup', Values: ['daily', 'weekly'] }, { Key: 'Team' }] })).toEqual([
      table('a'),
    ]);
    expect(await arns({ TagFilters: [{ Key: 'backup', Values: ['daily'] }] })).toEqual([]);
  });

  it('lists only the types that are asked for, by the words of their ARNs', async () => {
    const { arns } = await scene();
    expect(await arns({ ResourceTypeFilters: ['dynamodb:table'] })).toEqual([table('a'), table('b')]);
    expect(await arns({ ResourceTypeFilters: ['elasticfilesystem'] })).toEqual([fileSystem]);
    expect(await arns({ ResourceTypeFilters: ['lambda'] })).toEqual([]);
  });

  it('lists what the other services of the sandbox have, with their tags', async () => {
    const tags = { Backup: 'daily' };
    const { arns } = await scene({
      otherResources: [],
      instances: [{ region, id: 'i-0aaaaaaaaaaaaaaaa', tags, volumes: [{}] }],
      dbClusters: [{ region, id: 'docs', engine: 'docdb', tags }],
    });
    expect(await arns({ TagFilters: [{ Key: 'Backup' }] })).toEqual([
      `arn:aws:ec2:${region}:123456789012:instance/i-0aaaaaaaaaaaaaaaa`,
      `arn:aws:rds:${region}:123456789012:cluster:docs`,
    ]);
  });

  it('gives pages, the last of which has an empty token', async () => {
    const { ask, clock } = await scene();
    const first = await ask({ ResourcesPerPage: 2 });
    expect(first.ResourceTagMappingList).toHaveLength(2);
    const second = await ask({ ResourcesPerPage: 2, PaginationToken: first.PaginationToken });
    expect(second).toMatchObject({ ResourceTagMappingList: [{ ResourceARN: fileSystem }], PaginationToken: '' });
    expect(await refusalOf(ask({ TagFilters: [{ Key: 'x' }], PaginationToken: first.PaginationToken }))).toMatchObject({
      code: 'InvalidParameterException',
    });
    clock.advance(15 * 60_000 + 1);
    expect(await refusalOf(ask({ PaginationToken: first.PaginationToken }))).toMatchObject({
      code: 'PaginationTokenExpiredException',
    });
  });

  it.each([
    { ResourcesPerPage: 101 },
    { ResourcesPerPage: 0 },
    { TagFilters: [{ Key: '' }] },
    { TagFilters: [{ Key: 'k', Values: Array.from({ length: 21 }, String) }] },
    { TagFilters: Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}` })) },
    { PaginationToken: 'x' },
  ])('refuses %j', async (input) => {
    const { ask } = await scene();
    expect(await refusalOf(ask(input))).toMatchObject({ code: 'InvalidParameterException', status: 400 });
  });
});
