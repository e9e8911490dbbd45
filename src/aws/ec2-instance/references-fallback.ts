import {
  DescribeInstancesCommand,
  DescribeLaunchTemplatesCommand,
  DescribeLaunchTemplateVersionsCommand,
} from '@aws-sdk/client-ec2';
import { type RecoveryPointId, type Region, type Result, recoveryPointId, success } from '../../model.ts';
import type { CallResult } from '../caller.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { inBatches, isUnknownFlag, MOST_FILTER_VALUES } from '../ec2/wire.ts';
import { readPages } from '../pages.ts';

/** An image, and what names it. */
export interface NamedBy {
  readonly image: RecoveryPointId;
  readonly by: string;
}

/**
 * Who names the images, for partitions without DescribeImageReferences: live instances, and every version of every launch
 * template, since an Auto Scaling group may hold on to any of them. Parameters and recipes cannot be seen this way.
 */
export async function readUsersOneByOne(
  caller: Ec2Caller,
  region: Region,
  images: readonly RecoveryPointId[],
  liveStates: readonly string[],
): Promise<Result<readonly NamedBy[]>> {
  const [instances, templates] = await Promise.all([
    readInstances(caller, region, images, liveStates),
    readTemplates(caller, region, new Set(images)),
  ]);
  if (!instances.ok) return instances;
  return templates.ok ? success([...instances.value, ...templates.value]) : templates;
}

async function readInstances(
  caller: Ec2Caller,
  region: Region,
  images: readonly RecoveryPointId[],
  liveStates: readonly string[],
): Promise<Result<readonly NamedBy[]>> {
  const found: NamedBy[] = [];
  for (const batch of inBatches(images, MOST_FILTER_VALUES - liveStates.length)) {
    const Filters = [
      { Name: 'image-id', Values: [...batch] },
      { Name: 'instance-state-name', Values: [...liveStates] },
    ];
    const read = await readPages(
      (NextToken) =>
        managedToo((more) =>
          caller.repeatable(region, 'DescribeInstances', (client) =>
            client.send(new DescribeInstancesCommand({ Filters, MaxResults: 1000, NextToken, ...more })),
          ),
        ),
      (page) => (page.Reservations ?? []).flatMap(({ Instances }) => Instances ?? []),
    );
    if (!read.ok) return read;
    for (const { ImageId, InstanceId } of read.value) {
      found.push({ image: recoveryPointId(ImageId ?? ''), by: `instance/${InstanceId ?? 'unknown'}` });
    }
  }
  return success(found);
}

/** Accounts may hide what AWS services manage; an image that such a thing names is in use all the same. */
async function managedToo<Answer>(
  ask: (more: { readonly IncludeManagedResources?: true }) => Promise<CallResult<Answer>>,
): Promise<CallResult<Answer>> {
  const answer = await ask({ IncludeManagedResources: true });
  return isUnknownFlag(answer) ? ask({}) : answer;
}

async function readTemplates(
  caller: Ec2Caller,
  region: Region,
  images: ReadonlySet<RecoveryPointId>,
): Promise<Result<readonly NamedBy[]>> {
  const templates = await readPages(
    (NextToken) =>
      managedToo((more) =>
        caller.repeatable(region, 'DescribeLaunchTemplates', (client) =>
          client.send(new DescribeLaunchTemplatesCommand({ MaxResults: 200, NextToken, ...more })),
        ),
      ),
    (page) => (page.LaunchTemplates ?? []).flatMap(({ LaunchTemplateId }) => LaunchTemplateId ?? []),
  );
  if (!templates.ok) return templates;
  const found: NamedBy[] = [];
  for (const id of templates.value) {
    const versions = await readVersions(caller, region, id);
    if (!versions.ok) return versions;
    const named = new Set(versions.value.filter((image) => images.has(image)));
    for (const image of named) found.push({ image, by: `launch-template/${id}` });
  }
  return success(found);
}

/** All versions can only be listed template by template: without one the service tells two of each. */
function readVersions(caller: Ec2Caller, region: Region, LaunchTemplateId: string): Promise<Result<RecoveryPointId[]>> {
  return readPages(
    (NextToken) =>
      managedToo((more) =>
        caller.repeatable(region, 'DescribeLaunchTemplateVersions', (client) =>
          client.send(
            new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateId, MaxResults: 200, NextToken, ...more }),
          ),
        ),
      ),
    (page) =>
      (page.LaunchTemplateVersions ?? []).flatMap(({ LaunchTemplateData }) =>
        LaunchTemplateData?.ImageId === undefined ? [] : [recoveryPointId(LaunchTemplateData.ImageId)],
      ),
  );
}
