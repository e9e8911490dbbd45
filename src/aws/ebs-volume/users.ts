import { DescribeImagesCommand } from '@aws-sdk/client-ec2';
import { type RecoveryPointId, type Region, type Result, recoveryPointId, success } from '../../model.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { MOST_FILTER_VALUES } from '../ec2/wire.ts';
import { readBatches, readPages } from '../pages.ts';

/**
 * Returns which of the snapshots belong to an AMI of this account. EC2 itself only promises to refuse the deletion of a
 * registered AMI's root snapshot.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html
 */
export async function readUsers(
  caller: Ec2Caller,
  region: Region,
  snapshots: readonly RecoveryPointId[],
): Promise<Result<ReadonlyMap<RecoveryPointId, readonly string[]>>> {
  const read = await readBatches(snapshots, MOST_FILTER_VALUES, (batch) => {
    const Filters = [{ Name: 'block-device-mapping.snapshot-id', Values: [...batch] }];
    return readPages(
      (NextToken) =>
        caller.repeatable(region, 'DescribeImages', (client) =>
          client.send(
            new DescribeImagesCommand({
              Owners: ['self'],
              IncludeDisabled: true,
              MaxResults: 1000,
              NextToken,
              Filters,
            }),
          ),
        ),
      (page) => page.Images ?? [],
    );
  });
  if (!read.ok) return read;
  const users = new Map<RecoveryPointId, string[]>();
  for (const { ImageId, BlockDeviceMappings } of read.value) {
    for (const { Ebs } of BlockDeviceMappings ?? []) {
      const id = recoveryPointId(Ebs?.SnapshotId ?? '');
      users.set(id, [...(users.get(id) ?? []), ImageId ?? 'an AMI']);
    }
  }
  return success(users);
}
