import { invalidValue, ServiceError } from '../errors.ts';
import type { Params } from '../query.ts';
import { partitionOf } from '../state/partition.ts';
import type { LaunchTemplate } from '../state/records.ts';
import { items, leaf } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { answerListing } from './listing.ts';
import { missing, seesImage } from './lookup.ts';

const types = [
  'ec2:Instance',
  'ec2:LaunchTemplate',
  'ssm:Parameter',
  'imagebuilder:ImageRecipe',
  'imagebuilder:ContainerRecipe',
] as const;
type Type = (typeof types)[number];

const states = ['pending', 'running', 'shutting-down', 'terminated', 'stopping', 'stopped'];
const maxImages = 10;

interface Scope {
  types: ReadonlySet<Type>;
  /** Every state, terminated included, unless the request names some. */
  states: ReadonlySet<string>;
  /** How many of the newest launch template versions are looked at. */
  depth: number;
}

function readType(group: Params): Type {
  const named = group.required('ResourceType');
  const type = types.find((entry) => entry === named);
  if (type === undefined) throw invalidValue(`Value (${named}) for parameter ResourceType is invalid.`);
  return type;
}

function readDepth(values: string[]): number {
  const depth = Number(values[0]);
  if (values.length !== 1 || !Number.isInteger(depth) || depth < 1 || depth > 10_000) {
    throw invalidValue(`version-depth takes one whole number from 1 to 10000, not '${values.join(', ')}'`);
  }
  return depth;
}

/**
 * What to look at: by default all states of instances, terminated included, and the 10 newest versions of templates.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-ami-references.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResourceTypeOption.html
 */
function readScope(params: Params): Scope {
  const groups = params.groups('ResourceType');
  const all = params.flag('IncludeAllResourceTypes') === true;
  if (!all && groups.length === 0) {
    throw new ServiceError('MissingParameter', 'Either IncludeAllResourceTypes or ResourceTypes must be specified.');
  }
  const wanted = new Set<Type>(all ? types : []);
  let named = new Set(states);
  let depth = 10;
  for (const group of groups) {
    const type = readType(group);
    wanted.add(type);
    for (const option of group.groups('ResourceTypeOption')) {
      const name = option.required('OptionName');
      const values = option.texts('OptionValue');
      if (name === 'state-name' && type === 'ec2:Instance') {
        const odd = values.find((value) => !states.includes(value));
        if (odd !== undefined || values.length === 0)
          throw invalidValue(`'${odd ?? ''}' is not a state of an instance`);
        named = new Set(values);
      } else if (name === 'version-depth' && type === 'ec2:LaunchTemplate') {
        depth = readDepth(values);
      } else {
        throw invalidValue(`The option '${name}' is not valid for ${type}`);
      }
    }
  }
  return { types: wanted, states: named, depth };
}

function names(template: LaunchTemplate, imageId: string, depth: number): boolean {
  return template.versions.slice(-depth).some((version) => version.imageId === imageId);
}

function referencesOf({ account, region }: Call, imageId: string, scope: Scope): string[] {
  const found: string[] = [];
  const arn = (rest: string) => `arn:${partitionOf(region.name)}:ec2:${region.name}:${account.accountId}:${rest}`;
  const add = (type: Type, text: string) => found.push(`${imageId} ${type} ${text}`);
  if (scope.types.has('ec2:Instance')) {
    for (const id of region.instanceIdsByImage.get(imageId) ?? []) {
      if (scope.states.has(region.instances.get(id)?.state ?? '')) add('ec2:Instance', arn(`instance/${id}`));
    }
  }
  if (scope.types.has('ec2:LaunchTemplate')) {
    for (const template of region.launchTemplates.values()) {
      if (names(template, imageId, scope.depth)) {
        add('ec2:LaunchTemplate', arn(`launch-template/${template.launchTemplateId}`));
      }
    }
  }
  for (const reference of region.references) {
    if (reference.imageId === imageId && scope.types.has(reference.resourceType)) {
      add(reference.resourceType, reference.arn);
    }
  }
  return found;
}

/**
 * Lists what in this account still names the given AMIs, at most 10 of them in one call.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageReferences.html
 */
export const DescribeImageReferences: Action = {
  parameters: [
    'ImageId.N',
    'IncludeAllResourceTypes',
    'ResourceType.N.ResourceType',
    'ResourceType.N.ResourceTypeOption.N.OptionName',
    'ResourceType.N.ResourceTypeOption.N.OptionValue.N',
    'MaxResults',
    'NextToken',
  ],
  run(call) {
    const { params, region } = call;
    const ids = [...new Set(params.texts('ImageId'))];
    if (ids.length === 0) throw new ServiceError('MissingParameter', 'The request must contain the parameter ImageId');
    if (ids.length > maxImages)
      throw invalidValue(`ImageId takes at most ${maxImages} ids; the request has ${ids.length}`);
    const scope = readScope(params);
    const absent = ids.filter((id) => {
      const image = region.images.get(id);
      return image === undefined || !seesImage(call, image);
    });
    if (absent.length > 0) throw missing('image', absent);
    return answerListing<string[]>(call, {
      least: 5,
      list: () => ids.flatMap((id) => referencesOf(call, id, scope)),
      find: (entry) => entry.split(' '),
      render: (references) =>
        items(
          'imageReferenceSet',
          references,
          ([imageId, resourceType, arn]) =>
            leaf('imageId', imageId) + leaf('resourceType', resourceType) + leaf('arn', arn),
        ),
    });
  },
};
