import { DescribeImagesCommand, type Image } from '@aws-sdk/client-ec2';
import { type OtherBackup, type Region, type Resource, type Result, success } from '../../model.ts';
import type { OthersQuestion } from '../../ports/cloud.ts';
import { listOthersSnapshots, MADE_BY_OTHERS } from '../ec2/other-snapshots.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { BACKUP_SOURCE_KEY } from '../ec2/wire.ts';
import { makingOf, type OthersPoint, tally } from '../other-backups.ts';
import { readPages } from '../pages.ts';

/**
 * Lists the instances' backups by Data Lifecycle Manager and AWS Backup: AMIs, and snapshots of the currently attached
 * volumes. A policy for instances may create either.
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html
 */
export async function listOtherBackups(
  caller: Ec2Caller,
  region: Region,
  question: OthersQuestion,
): Promise<Result<readonly OtherBackup[]>> {
  const { resources } = question;
  const attached = new Map<string, Resource[]>();
  for (const resource of resources) {
    for (const volume of resource.volumes) attached.set(volume, [...(attached.get(volume) ?? []), resource]);
  }
  const [images, snapshots] = await Promise.all([
    listOthersImages(caller, region, question),
    listOthersSnapshots(caller, region, new Set(attached.keys()), question),
  ]);
  if (!images.ok) return images;
  if (!snapshots.ok) return snapshots;
  const inImages = new Set(images.value.flatMap(({ parts }) => parts));
  const loose = snapshots.value
    .filter(({ id }) => !inImages.has(id))
    .map((snapshot): OthersPoint => ({ ...snapshot, resources: attached.get(snapshot.volume) ?? [] }));
  return success(tally([...images.value.flatMap(({ point }) => point ?? []), ...loose]));
}

interface OthersImage {
  /** Null for an image of another instance, or one that is not reported. */
  readonly point: OthersPoint | null;
  /** Ids of its snapshots. */
  readonly parts: readonly string[];
}

/** Includes disabled images: they still cost. */
function listOthersImages(caller: Ec2Caller, region: Region, question: OthersQuestion): Promise<Result<OthersImage[]>> {
  const instances = new Map(question.resources.map((resource): [string, Resource] => [resource.id, resource]));
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'DescribeImages', (client) =>
        client.send(
          new DescribeImagesCommand({
            Owners: ['self'],
            IncludeDisabled: true,
            MaxResults: 1000,
            NextToken,
            Filters: [MADE_BY_OTHERS],
          }),
        ),
      ),
    (page) =>
      (page.Images ?? []).map((image) => ({
        point: pointOf(image, instances, question),
        parts: (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []),
      })),
  );
}

/** States of an image without a backup. */
const EMPTY_STATES = new Set(['deregistered', 'error', 'failed', 'invalid']);

function pointOf(image: Image, instances: ReadonlyMap<string, Resource>, question: OthersQuestion): OthersPoint | null {
  const instance = instances.get(sourceOf(image));
  if (instance === undefined || EMPTY_STATES.has(image.State ?? '')) return null;
  const createdAt = Date.parse(image.CreationDate ?? '');
  const making = makingOf(image.Tags, Number.isNaN(createdAt) ? null : createdAt, question);
  return making === null ? null : { ...making, resources: [instance] };
}

/**
 * Returns the instance that EC2 recorded or that AWS Backup's own tag names; the format of the tag's value is not
 * documented.
 */
function sourceOf({ SourceInstanceId, Tags }: Image): string {
  if (SourceInstanceId) return SourceInstanceId;
  const named = Tags?.find(({ Key }) => Key === BACKUP_SOURCE_KEY)?.Value ?? '';
  return /\bi-[0-9a-f]{8,}\b/.exec(named)?.[0] ?? '';
}
