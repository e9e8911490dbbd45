import { DescribeImageReferencesCommand } from '@aws-sdk/client-ec2';
import { type RecoveryPointId, type Region, type Result, recoveryPointId, success } from '../../model.ts';
import type { Caller } from '../caller.ts';
import { readPages } from '../pages.ts';
import { inBatches } from './wire.ts';

/** The most images that one DescribeImageReferences call takes. */
const MOST_IMAGES = 10;
/** Left to itself the service looks at the newest ten versions of a launch template; this is the most it looks at. */
const EVERY_VERSION = '10000';
/** Left to itself the service names terminated instances too. */
const LIVE_STATES = ['pending', 'running', 'shutting-down', 'stopping', 'stopped'];

/**
 * Which of the images a live instance or any version of a launch template of this account still names.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-ami-references.html
 */
export async function readUsers(
  caller: Caller,
  region: Region,
  images: readonly RecoveryPointId[],
): Promise<Result<ReadonlyMap<RecoveryPointId, readonly string[]>>> {
  const users = new Map<RecoveryPointId, string[]>();
  const batches = await Promise.all(
    [...inBatches(images, MOST_IMAGES)].map((batch) =>
      readPages(
        (NextToken) =>
          caller.repeatable(region, 'DescribeImageReferences', (client) =>
            client.send(
              new DescribeImageReferencesCommand({
                ImageIds: [...batch],
                ResourceTypes: [
                  {
                    ResourceType: 'ec2:Instance',
                    ResourceTypeOptions: [{ OptionName: 'state-name', OptionValues: LIVE_STATES }],
                  },
                  {
                    ResourceType: 'ec2:LaunchTemplate',
                    ResourceTypeOptions: [{ OptionName: 'version-depth', OptionValues: [EVERY_VERSION] }],
                  },
                ],
                NextToken,
              }),
            ),
          ),
        (page) => page.ImageReferences ?? [],
      ),
    ),
  );
  for (const batch of batches) {
    if (!batch.ok) return batch;
    for (const { ImageId, Arn, ResourceType } of batch.value) {
      const image = recoveryPointId(ImageId ?? '');
      const names = users.get(image) ?? [];
      names.push(Arn?.split(':').at(-1) ?? ResourceType ?? 'a resource');
      users.set(image, names);
    }
  }
  return success(users);
}
