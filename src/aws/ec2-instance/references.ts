import {
  DescribeImageReferencesCommand,
  type DescribeImageReferencesRequest,
  type ImageReference,
} from '@aws-sdk/client-ec2';
import { type RecoveryPointId, type Region, type Result, recoveryPointId, success } from '../../model.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { inBatches, isUnknownAction } from '../ec2/wire.ts';
import { readPages } from '../pages.ts';
import { readStates } from './images.ts';
import { readUsersOneByOne } from './references-fallback.ts';

/** Maximum number of images in one DescribeImageReferences call. */
const MOST_IMAGES = 10;
/** By default, EC2 checks the newest ten versions of a launch template; this is the maximum. */
const EVERY_VERSION = '10000';
/** By default, EC2 also returns terminated instances. */
const LIVE_STATES = ['pending', 'running', 'shutting-down', 'stopping', 'stopped'];

/**
 * Returns which of the images are still referred to in this account, as far as EC2 can see: by a live instance, any version
 * of a launch template (also through an SSM parameter), an SSM parameter itself, or an Image Builder recipe.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-ami-references.html
 */
export async function readUsers(
  caller: Ec2Caller,
  region: Region,
  images: readonly RecoveryPointId[],
): Promise<Result<ReadonlyMap<RecoveryPointId, readonly string[]>>> {
  const users = new Map<RecoveryPointId, string[]>();
  const batches = await Promise.all(
    [...inBatches(images, MOST_IMAGES)].map((batch) => readReferences(caller, region, batch)),
  );
  const add = (image: RecoveryPointId, name: string) => users.set(image, [...(users.get(image) ?? []), name]);
  for (const batch of batches) {
    if (!batch.ok) return batch;
    if (batch.value === 'not-known-here') {
      const read = await readUsersOneByOne(caller, region, images, LIVE_STATES);
      if (!read.ok) return read;
      for (const { image, by } of read.value) add(image, by);
      return success(users);
    }
    for (const { ImageId, Arn, ResourceType } of batch.value) {
      add(recoveryPointId(ImageId ?? ''), Arn?.split(':').at(-1) ?? ResourceType ?? 'a resource');
    }
  }
  return success(users);
}

/**
 * One deleted image fails the call for all of them, so they are then read one by one. A missing image counts as unused only
 * if DescribeImages confirms that it is gone, because one part of EC2 may not know yet an image that another does.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html
 */
async function readReferences(
  caller: Ec2Caller,
  region: Region,
  images: readonly RecoveryPointId[],
): Promise<Result<ImageReference[] | 'not-known-here'>> {
  let gone = false;
  let unknown = false;
  const read = await readPages(
    async (NextToken) => {
      const page = await caller.repeatable(region, 'DescribeImageReferences', (client) =>
        client.send(new DescribeImageReferencesCommand({ ...requestFor(images), NextToken })),
      );
      unknown ||= !page.ok && isUnknownAction(page.refusal.code);
      gone ||= !page.ok && /^InvalidAMIID\.(NotFound|Unavailable)$/.test(page.refusal.code);
      return page;
    },
    (page) => page.ImageReferences ?? [],
  );
  if (unknown) return success('not-known-here');
  if (read.ok || !gone) return read;
  if (images.length === 1) {
    const states = await readStates(caller, region, images);
    return states.ok && states.value.size === 0 ? success([]) : read;
  }
  const singles = await Promise.all(images.map((image) => readReferences(caller, region, [image])));
  const references: ImageReference[] = [];
  for (const single of singles) {
    if (!single.ok || single.value === 'not-known-here') return single;
    references.push(...single.value);
  }
  return success(references);
}

function requestFor(images: readonly RecoveryPointId[]): DescribeImageReferencesRequest {
  return {
    ImageIds: [...images],
    ResourceTypes: [
      {
        ResourceType: 'ec2:Instance',
        ResourceTypeOptions: [{ OptionName: 'state-name', OptionValues: LIVE_STATES }],
      },
      {
        ResourceType: 'ec2:LaunchTemplate',
        ResourceTypeOptions: [{ OptionName: 'version-depth', OptionValues: [EVERY_VERSION] }],
      },
      { ResourceType: 'ssm:Parameter' },
      { ResourceType: 'imagebuilder:ImageRecipe' },
      { ResourceType: 'imagebuilder:ContainerRecipe' },
    ],
  };
}
