import type { Tags } from '../state/records.ts';
import type { Action, Call } from './call.ts';
import { pagingQuery } from './call.ts';
import { checkTags } from './checks.ts';
import { invalidValue, limitExceeded, notFound } from './errors.ts';
import { pageOf } from './listing.ts';

/**
 * The tags of a vault, a plan or a restore testing plan. AMIs and snapshots are tagged through their own service: their ARNs are refused here.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListTags.html
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UntagResource.html (ResourceArn)
 */
function tagsOf({ region, members }: Call): Tags {
  const arn = members.required('ResourceArn');
  if (!/^arn:aws[a-z-]*:backup:/.test(arn)) throw invalidValue(`Invalid resource ARN for tags: ${arn}`);
  const { vaults, plans, restoreTestingPlans } = region.backup;
  for (const holder of [...vaults.values(), ...plans.values(), ...restoreTestingPlans.values()])
    if (holder.arn === arn) return holder.tags;
  // The code is documented; the wording is not.
  throw notFound(`Resource ${arn} does not exist`);
}

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ListTags.html */
export const ListTags: Action = {
  method: 'GET',
  path: '/tags/{ResourceArn}',
  query: pagingQuery,
  run(call) {
    const { entries, nextToken } = pageOf(call, [...tagsOf(call)], ([key]) => key);
    return { Tags: Object.fromEntries(entries), NextToken: nextToken };
  },
};

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_TagResource.html */
export const TagResource: Action = {
  method: 'POST',
  path: '/tags/{ResourceArn}',
  body: ['Tags.*'],
  run(call) {
    const tags = tagsOf(call);
    const more = checkTags(call.members.textMap('Tags'), 50);
    if (new Set([...tags.keys(), ...more.keys()]).size > 50)
      throw limitExceeded('A resource can have at most 50 tags.');
    for (const [key, value] of more) tags.set(key, value);
    return undefined;
  },
};

/** @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UntagResource.html */
export const UntagResource: Action = {
  method: 'POST',
  path: '/untag/{ResourceArn}',
  body: ['TagKeyList.N'],
  run(call) {
    const tags = tagsOf(call);
    for (const key of call.members.texts('TagKeyList')) tags.delete(key);
    return undefined;
  },
};
