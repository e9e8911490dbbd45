import { invalidValue, ServiceError } from './errors.ts';
import type { Params } from './query.ts';
import type { Tags } from './state/records.ts';
import { items, leaf } from './xml.ts';

const maxTags = 50;
const maxKey = 128;
const maxValue = 256;

/**
 * Reads `Tag.N.Key` and `Tag.N.Value` and refuses what AWS refuses: keys over 128 or values over 256 characters, the
 * reserved prefix, a key given twice, more than 50 tags.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html (tag restrictions)
 */
export function readTags(groups: readonly Params[]): Tags {
  const tags: Tags = new Map();
  for (const group of groups) {
    const key = group.text('Key') ?? '';
    const value = group.text('Value') ?? '';
    if (key === '') throw invalidValue('Tag key cannot be null or empty.');
    if (key.toLowerCase().startsWith('aws:')) {
      throw invalidValue(`Tag keys starting with 'aws:' are reserved for internal use: ${key}`);
    }
    if ([...key].length > maxKey) throw invalidValue(`Tag key exceeds the maximum length of ${maxKey} characters`);
    if ([...value].length > maxValue)
      throw invalidValue(`Tag value exceeds the maximum length of ${maxValue} characters`);
    if (tags.has(key)) throw invalidValue(`Duplicate tag key '${key}' specified.`);
    tags.set(key, value);
  }
  if (tags.size > maxTags) throw tagLimit();
  return tags;
}

function tagLimit(): ServiceError {
  return new ServiceError('TagLimitExceeded', `A resource can have at most ${maxTags} tags.`);
}

/** Writes tags over others, unless the sum is over the limit; tags of AWS itself do not count. */
export function mergeTags(into: Tags, more: Tags): void {
  let own = 0;
  for (const key of into.keys()) if (!key.startsWith('aws:')) own += 1;
  for (const key of more.keys()) if (!into.has(key)) own += 1;
  if (own > maxTags) throw tagLimit();
  for (const [key, value] of more) into.set(key, value);
}

/**
 * Reads `TagSpecification.N`, where only some types of resource may be named, and gives the tags for each of them.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html (TagSpecification.N)
 */
export function readTagSpecifications<Type extends string>(
  params: Params,
  types: readonly Type[],
): (type: Type) => Tags {
  const found = new Map<Type, Tags>();
  for (const group of params.groups('TagSpecification')) {
    const named = group.required('ResourceType');
    const type = types.find((entry) => entry === named);
    if (type === undefined) {
      throw invalidValue(`'${named}' is not a valid taggable resource type for this operation.`);
    }
    if (found.has(type)) throw invalidValue(`Duplicate resource type '${type}' in TagSpecification.`);
    found.set(type, readTags(group.groups('Tag')));
  }
  return (type) => found.get(type) ?? new Map();
}

/** The element `tagSet`, or nothing where a resource has no tags. */
export function tagSet(tags: Tags): string {
  if (tags.size === 0) return '';
  return items('tagSet', tags, ([key, value]) => leaf('key', key) + leaf('value', value));
}
