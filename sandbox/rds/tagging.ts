import { invalidValue, notModelled, ServiceError } from '../errors.ts';
import { partitionOf } from '../state/partition.ts';
import type { Tags } from '../state/records.ts';
import type { Action, Call } from './call.ts';
import { tagParameters } from './call.ts';
import { clusters, findDatabase, findOwnSnapshot, instances } from './families.ts';
import { checkCount, readTags, tagList } from './tags.ts';

/**
 * The tags of the resource that an ARN names.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.ARN.html
 */
function tagsOf(call: Call): Tags {
  const { account, region, params } = call;
  const arn = params.required('ResourceName');
  const [, partition, service, place, owner, type, ...rest] = arn.split(':');
  const id = rest.join(':');
  const here = `${partitionOf(region.name)}:rds:${region.name}:${account.accountId}`;
  if (`${partition}:${service}:${place}:${owner}` !== here || id === '') {
    throw invalidValue(`Invalid resource name: ${arn}`);
  }
  switch (type) {
    case 'db':
      return findDatabase(call, instances, id).tags;
    case 'cluster':
      return findDatabase(call, clusters, id).tags;
    case 'snapshot':
      return findOwnSnapshot(call, instances, id).tags;
    case 'cluster-snapshot':
      return findOwnSnapshot(call, clusters, id).tags;
    default:
      throw notModelled(`The resource type "${type}" of RDS`);
  }
}

/**
 * Writes tags over those that a resource has.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AddTagsToResource.html
 */
export const AddTagsToResource: Action = {
  parameters: ['ResourceName', ...tagParameters],
  run(call) {
    const more = readTags(call.params);
    if (more.size === 0) throw new ServiceError('MissingParameter', 'The request must contain the parameter Tags');
    const tags = tagsOf(call);
    checkCount(new Map([...tags, ...more]));
    for (const [key, value] of more) tags.set(key, value);
    return undefined;
  },
};

/**
 * Takes tags away, by key.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RemoveTagsFromResource.html
 */
export const RemoveTagsFromResource: Action = {
  parameters: ['ResourceName', 'TagKeys.member.N'],
  run(call) {
    const tags = tagsOf(call);
    for (const key of call.params.group('TagKeys')?.texts('member') ?? []) {
      if (/^aws:/i.test(key)) throw invalidValue(`Tag keys cannot begin with "aws:": ${key}`);
      tags.delete(key);
    }
    return undefined;
  },
};

/**
 * Lists the tags of a resource.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ListTagsForResource.html
 */
export const ListTagsForResource: Action = {
  parameters: ['ResourceName'],
  unmodelled: ['Filters'],
  run: (call) => tagList(tagsOf(call)),
};
