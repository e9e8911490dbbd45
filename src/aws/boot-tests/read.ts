import { DescribeImagesCommand, DescribeSecurityGroupsCommand, DescribeSubnetsCommand } from '@aws-sdk/client-ec2';
import { type RecoveryPointId, type Region, type Result, recoveryPointId, success } from '../../model.ts';
import type { ImageFacts, NetworkFacts } from '../../ports/boot-tests.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { inBatches, MOST_FILTER_VALUES, tagFilter, tagsOf } from '../ec2/wire.ts';
import { readPages } from '../pages.ts';

const TEST_NETWORK = tagFilter({ key: 'BackupTest', value: 'yes' });

/** Lists the subnets and security groups of a region that are tagged as the test network. */
export async function readNetwork(caller: Ec2Caller, region: Region): Promise<Result<NetworkFacts>> {
  const [subnets, groups] = await Promise.all([
    readPages(
      (NextToken) =>
        caller.repeatable(region, 'DescribeSubnets', (client) =>
          client.send(new DescribeSubnetsCommand({ Filters: [TEST_NETWORK], MaxResults: 1000, NextToken })),
        ),
      (page) => (page.Subnets ?? []).map(({ SubnetId = '', VpcId = '' }) => ({ id: SubnetId, vpc: VpcId })),
    ),
    readPages(
      (NextToken) =>
        caller.repeatable(region, 'DescribeSecurityGroups', (client) =>
          client.send(new DescribeSecurityGroupsCommand({ Filters: [TEST_NETWORK], MaxResults: 1000, NextToken })),
        ),
      (page) =>
        (page.SecurityGroups ?? []).map(({ GroupId = '', VpcId = '', IpPermissions, IpPermissionsEgress }) => ({
          id: GroupId,
          vpc: VpcId,
          rules: (IpPermissions?.length ?? 0) + (IpPermissionsEgress?.length ?? 0),
        })),
    ),
  ]);
  if (!subnets.ok) return subnets;
  return groups.ok ? success({ subnets: subnets.value, groups: groups.value }) : groups;
}

/** Uses a filter, because one missing id would fail the whole call. */
export async function readImages(
  caller: Ec2Caller,
  region: Region,
  ids: readonly RecoveryPointId[],
): Promise<Result<ReadonlyMap<RecoveryPointId, ImageFacts>>> {
  const facts = new Map<RecoveryPointId, ImageFacts>();
  for (const batch of inBatches(ids, MOST_FILTER_VALUES)) {
    const Filters = [{ Name: 'image-id', Values: [...batch] }];
    const read = await readPages(
      (NextToken) =>
        caller.repeatable(region, 'DescribeImages', (client) =>
          client.send(new DescribeImagesCommand({ Owners: ['self'], Filters, MaxResults: 1000, NextToken })),
        ),
      (page) => page.Images ?? [],
    );
    if (!read.ok) return read;
    for (const { ImageId = '', State, BlockDeviceMappings = [], Tags } of read.value) {
      facts.set(recoveryPointId(ImageId), {
        available: State === 'available',
        devices: BlockDeviceMappings.flatMap(({ DeviceName, Ebs }) => (DeviceName && Ebs ? [DeviceName] : [])),
        launch: tagsOf(Tags).get('BackupLaunch') ?? null,
      });
    }
  }
  return success(facts);
}
