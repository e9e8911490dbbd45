import { invalidValue, ServiceError } from '../errors.ts';
import type { FilterTable } from '../filters.ts';
import { readFilters } from '../filters.ts';
import type { Tags } from '../state/records.ts';
import { mergeTags, readTags } from '../tags.ts';
import { items, leaf } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { listingParameters } from './call.ts';
import { answerListing } from './listing.ts';
import { findInstance, findOwnImage, findOwnSnapshot, missing } from './lookup.ts';

const maxResources = 1_000;

/**
 * The tags of a resource. Those of what lies in the Recycle Bin can be changed too.
 *
 * @see https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-factors.html
 */
function tagsOf(call: Call, id: string): Tags {
  const { region } = call;
  switch (id.split('-')[0]) {
    case 'ami':
      return (region.recycleBin.images.get(id)?.thing ?? findOwnImage(call, id)).tags;
    case 'snap':
      return (region.recycleBin.snapshots.get(id)?.thing ?? findOwnSnapshot(call, id)).tags;
    case 'i':
      return findInstance(call, id).tags;
    case 'vol': {
      const volume = region.volumes.get(id);
      if (volume === undefined) throw missing('volume', [id]);
      return volume.tags;
    }
    case 'lt': {
      const template = region.launchTemplates.get(id);
      if (template !== undefined) return template.tags;
      throw new ServiceError('InvalidLaunchTemplateId.NotFound', `The launch template '${id}' does not exist`);
    }
    default:
      throw new ServiceError('InvalidID', `The ID '${id}' is not valid`);
  }
}

function readResources(call: Call): Tags[] {
  const ids = call.params.texts('ResourceId');
  if (ids.length === 0) throw new ServiceError('MissingParameter', 'The request must contain the parameter ResourceId');
  if (ids.length > maxResources) throw invalidValue(`ResourceId takes at most ${maxResources} ids`);
  return ids.map((id) => tagsOf(call, id));
}

/**
 * Writes tags over those that resources have: all of them, or none when one is refused.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html
 */
export const CreateTags: Action = {
  parameters: ['ResourceId.N', 'Tag.N.Key', 'Tag.N.Value'],
  run(call) {
    const tags = readTags(call.params.groups('Tag'));
    if (tags.size === 0) throw new ServiceError('MissingParameter', 'The request must contain the parameter Tag');
    const resources = readResources(call);
    // Tried on copies first, so that the limit on the last resource leaves the first as it was.
    for (const resource of resources) mergeTags(new Map(resource), tags);
    for (const resource of resources) mergeTags(resource, tags);
    return leaf('return', true);
  },
};

/**
 * Takes tags away: by key, by key and value, or, without any tag, all of them.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html
 */
export const DeleteTags: Action = {
  parameters: ['ResourceId.N', 'Tag.N.Key', 'Tag.N.Value'],
  run(call) {
    const groups = call.params.groups('Tag');
    for (const resource of readResources(call)) {
      if (groups.length === 0) {
        for (const key of resource.keys()) if (!key.startsWith('aws:')) resource.delete(key);
      }
      for (const group of groups) {
        const key = group.required('Key');
        const value = group.text('Value');
        if (value === undefined || resource.get(key) === value) resource.delete(key);
      }
    }
    return leaf('return', true);
  },
};

interface TagEntry {
  key: string;
  value: string;
  resourceId: string;
  resourceType: string;
}

const filters: FilterTable<TagEntry> = {
  fields: {
    key: (entry) => entry.key,
    value: (entry) => entry.value,
    'resource-id': (entry) => entry.resourceId,
    'resource-type': (entry) => entry.resourceType,
  },
  tags: (entry) => new Map([[entry.key, entry.value]]),
};

function* entriesOf({ region, now, account }: Call): Generator<TagEntry> {
  const own = (ownerId: string, visibleAt: number) => ownerId === account.accountId && now >= visibleAt;
  const sets: [string, Iterable<[string, Tags]>][] = [
    ['instance', [...region.instances].map(([id, { tags }]) => [id, tags])],
    ['volume', [...region.volumes].map(([id, { tags }]) => [id, tags])],
    [
      'image',
      [...region.images].flatMap(([id, image]) => (own(image.ownerId, image.visibleAt) ? [[id, image.tags]] : [])),
    ],
    [
      'snapshot',
      [...region.snapshots].flatMap(([id, entry]) => (own(entry.ownerId, entry.visibleAt) ? [[id, entry.tags]] : [])),
    ],
    ['image', [...region.recycleBin.images].map(([id, { thing }]) => [id, thing.tags])],
    ['snapshot', [...region.recycleBin.snapshots].map(([id, { thing }]) => [id, thing.tags])],
    ['launch-template', [...region.launchTemplates].map(([id, { tags }]) => [id, tags])],
  ];
  for (const [resourceType, resources] of sets) {
    for (const [resourceId, tags] of resources) {
      for (const [key, value] of tags) yield { key, value, resourceId, resourceType };
    }
  }
}

/**
 * Lists tags, one entry for each key of each resource.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html
 */
export const DescribeTags: Action = {
  parameters: [...listingParameters],
  run(call) {
    const selection = readFilters(call.params, filters);
    const all = [...entriesOf(call)];
    const nameOf = (entry: TagEntry) => `${entry.resourceId} ${entry.key}`;
    const byName = new Map(all.map((entry) => [nameOf(entry), entry]));
    return answerListing<TagEntry>(call, {
      least: 5,
      list: () => all.filter((entry) => selection.matches(entry)).map(nameOf),
      find: (name) => byName.get(name),
      render: (entries) =>
        items(
          'tagSet',
          entries,
          (entry) =>
            leaf('resourceId', entry.resourceId) +
            leaf('resourceType', entry.resourceType) +
            leaf('key', entry.key) +
            leaf('value', entry.value),
        ),
    });
  },
};
