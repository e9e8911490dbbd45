import {
  DescribeInstancesCommand,
  DescribeLaunchTemplatesCommand,
  DescribeLaunchTemplateVersionsCommand,
  type Instance,
} from '@aws-sdk/client-ec2';
import { type RecoveryPointId, type Region, type Result, recoveryPointId, success } from '../../model.ts';
import type { CallResult } from '../caller.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { isUnknownFlag, MOST_FILTER_VALUES } from '../ec2/wire.ts';
import { readBatches, readPages } from '../pages.ts';

/** An image, and the resource that refers to it. */
export interface NamedBy {
  readonly image: RecoveryPointId;
  readonly by: string;
}

/**
 * Finds the users of images in partitions without DescribeImageReferences: live instances, and every version of every launch
 * template, since an Auto Scaling group may use any of them. SSM parameters and Image Builder recipes cannot be found this
 * way.
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

function readInstances(
  caller: Ec2Caller,
  region: Region,
  images: readonly RecoveryPointId[],
  liveStates: readonly string[],
): Promise<Result<readonly NamedBy[]>> {
  return readBatches(images, MOST_FILTER_VALUES - liveStates.length, (batch) => {
    const Filters = [
      { Name: 'image-id', Values: [...batch] },
      { Name: 'instance-state-name', Values: [...liveStates] },
    ];
    return readPages(
      (NextToken) =>
        managedToo((more) =>
          caller.repeatable(region, 'DescribeInstances', (client) =>
            client.send(new DescribeInstancesCommand({ Filters, MaxResults: 1000, NextToken, ...more })),
          ),
        ),
      (page) => (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances.map(namedByInstance)),
    );
  });
}

function namedByInstance({ ImageId, InstanceId }: Instance): NamedBy {
  return { image: recoveryPointId(ImageId ?? ''), by: `instance/${InstanceId ?? 'unknown'}` };
}

/** Accounts may hide resources that AWS services manage; an image that one of them refers to is still in use. */
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
  return readBatches(templates.value, 1, async ([id = '']) => {
    const versions = await readVersions(caller, region, id);
    if (!versions.ok) return versions;
    const named = new Set(versions.value.filter((image) => images.has(image)));
    return success([...named].map((image) => ({ image, by: `launch-template/${id}` })));
  });
}

/** All versions can only be listed one template at a time: without a template, EC2 returns only two versions of each. */
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
