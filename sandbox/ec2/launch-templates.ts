import { invalidValue, ServiceError } from '../errors.ts';
import { addLaunchTemplate } from '../state/launch-templates.ts';
import type { LaunchTemplate, LaunchTemplateVersion } from '../state/records.ts';
import { readTagSpecifications, tagSet } from '../tags.ts';
import { instant, items, leaf, node } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { tagSpecificationParameters } from './call.ts';
import { answerListing } from './listing.ts';

const dataParameters = ['LaunchTemplateData.ImageId', 'LaunchTemplateData.InstanceType'];

interface Content {
  imageId?: string;
  instanceType?: string;
  description?: string;
}

function readContent({ params }: Call, base: Content = {}): Content {
  const data = params.group('LaunchTemplateData');
  if (data === undefined)
    throw new ServiceError('MissingParameter', 'The request must contain the parameter LaunchTemplateData');
  const imageId = data.text('ImageId') ?? base.imageId;
  const instanceType = data.text('InstanceType') ?? base.instanceType;
  const description = params.text('VersionDescription');
  return {
    ...(imageId === undefined ? {} : { imageId }),
    ...(instanceType === undefined ? {} : { instanceType }),
    ...(description === undefined ? {} : { description }),
  };
}

function templateFields({ principal }: Call, template: LaunchTemplate): string {
  return (
    leaf('launchTemplateId', template.launchTemplateId) +
    leaf('launchTemplateName', template.name) +
    leaf('createTime', instant(template.createdAt)) +
    leaf('createdBy', principal.callerArn) +
    leaf('defaultVersionNumber', template.defaultVersion) +
    leaf('latestVersionNumber', template.versions.length) +
    tagSet(template.tags)
  );
}

function templateXml(call: Call, template: LaunchTemplate): string {
  return node('launchTemplate', templateFields(call, template));
}

function versionFields({ principal }: Call, template: LaunchTemplate, version: LaunchTemplateVersion): string {
  return (
    leaf('launchTemplateId', template.launchTemplateId) +
    leaf('launchTemplateName', template.name) +
    leaf('versionNumber', version.number) +
    leaf('versionDescription', version.description) +
    leaf('createTime', instant(version.createdAt)) +
    leaf('createdBy', principal.callerArn) +
    leaf('defaultVersion', version.number === template.defaultVersion) +
    node('launchTemplateData', leaf('imageId', version.imageId) + leaf('instanceType', version.instanceType))
  );
}

function versionXml(call: Call, template: LaunchTemplate, version: LaunchTemplateVersion): string {
  return node('launchTemplateVersion', versionFields(call, template, version));
}

/** The template a request names by id or by name. */
export function findTemplate({ region }: Call, id: string | undefined, name: string | undefined): LaunchTemplate {
  const found = region.launchTemplates.get(id ?? region.launchTemplateIds.get(name ?? '') ?? '');
  if (found !== undefined) return found;
  if (id !== undefined) {
    throw new ServiceError(
      'InvalidLaunchTemplateId.NotFound',
      `The specified launch template, with template ID ${id}, does not exist.`,
    );
  }
  throw new ServiceError(
    'InvalidLaunchTemplateName.NotFoundException',
    `The specified launch template, with template name ${name}, does not exist.`,
  );
}

/**
 * Makes a launch template; of its data the sandbox keeps the image and the instance type.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html
 */
export const CreateLaunchTemplate: Action = {
  parameters: [
    'LaunchTemplateName',
    'VersionDescription',
    'ClientToken',
    ...dataParameters,
    ...tagSpecificationParameters,
  ],
  unmodelled: ['LaunchTemplateData', 'Operator'],
  run(call) {
    const { account, region, params } = call;
    const name = params.required('LaunchTemplateName');
    const content = readContent(call);
    const tags = readTagSpecifications(params, ['launch-template']);
    if (region.launchTemplateIds.has(name)) {
      throw new ServiceError(
        'InvalidLaunchTemplateName.AlreadyExistsException',
        'Launch template name already in use.',
      );
    }
    const template = addLaunchTemplate(account, region, { region: region.name, name, versions: [content] });
    for (const [key, value] of tags('launch-template')) template.tags.set(key, value);
    return templateXml(call, template);
  },
};

/**
 * Adds a version to a launch template, based on another one where SourceVersion says so.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html
 */
export const CreateLaunchTemplateVersion: Action = {
  parameters: [
    'LaunchTemplateId',
    'LaunchTemplateName',
    'SourceVersion',
    'VersionDescription',
    'ClientToken',
    ...dataParameters,
  ],
  unmodelled: ['LaunchTemplateData', 'ResolveAlias'],
  run(call) {
    const { params, now } = call;
    const template = findTemplate(call, params.text('LaunchTemplateId'), params.text('LaunchTemplateName'));
    const source = params.text('SourceVersion');
    const base = source === undefined ? undefined : findVersion(template, source);
    const version = { ...readContent(call, base), number: template.versions.length + 1, createdAt: now };
    template.versions.push(version);
    return versionXml(call, template, version);
  },
};

/** A version by number, `$Latest` or `$Default`. */
export function findVersion(template: LaunchTemplate, version: string): LaunchTemplateVersion {
  const number =
    version === '$Latest'
      ? template.versions.length
      : version === '$Default'
        ? template.defaultVersion
        : Number(version);
  const found = template.versions[number - 1];
  if (found === undefined) {
    throw new ServiceError(
      'InvalidLaunchTemplateId.VersionNotFound',
      `Could not find the version ${version} of ${template.name}`,
    );
  }
  return found;
}

/**
 * Lists launch templates.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html
 */
export const DescribeLaunchTemplates: Action = {
  parameters: ['LaunchTemplateId.N', 'LaunchTemplateName.N', 'IncludeManagedResources', 'MaxResults', 'NextToken'],
  unmodelled: ['Filter'],
  run: (call) =>
    answerListing<LaunchTemplate>(call, {
      least: 1,
      idsParameter: 'LaunchTemplateId',
      list: () => [...call.region.launchTemplates.keys()],
      find: (id) => call.region.launchTemplates.get(id),
      render: (templates) => items('launchTemplates', templates, (template) => templateFields(call, template)),
    }),
};

/**
 * Lists the versions of one launch template, the newest first, at most 200 a page.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html
 */
export const DescribeLaunchTemplateVersions: Action = {
  parameters: [
    'LaunchTemplateId',
    'LaunchTemplateName',
    'LaunchTemplateVersion.N',
    'IncludeManagedResources',
    'MaxResults',
    'NextToken',
  ],
  unmodelled: ['Filter', 'MinVersion', 'MaxVersion', 'ResolveAlias'],
  run(call) {
    const { params } = call;
    const template = findTemplate(call, params.text('LaunchTemplateId'), params.text('LaunchTemplateName'));
    const most = params.integer('MaxResults');
    if (most !== undefined && most > 200) throw invalidValue(`MaxResults is at most 200, not ${most}`);
    const named = params.texts('LaunchTemplateVersion').map((version) => findVersion(template, version));
    const versions = named.length > 0 ? named : template.versions.toReversed();
    return answerListing<LaunchTemplateVersion>(call, {
      least: 1,
      list: () => versions.map(({ number }) => String(number)),
      find: (number) => template.versions[Number(number) - 1],
      render: (page) => items('launchTemplateVersionSet', page, (version) => versionFields(call, template, version)),
    });
  },
};
