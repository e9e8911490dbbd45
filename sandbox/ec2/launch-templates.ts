import { ServiceError } from '../errors.ts';
import { addLaunchTemplate } from '../state/launch-templates.ts';
import type { LaunchTemplate, LaunchTemplateVersion } from '../state/records.ts';
import { readTagSpecifications, tagSet } from '../tags.ts';
import { instant, leaf, node } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { tagSpecificationParameters } from './call.ts';

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

function templateXml({ principal }: Call, template: LaunchTemplate): string {
  return node(
    'launchTemplate',
    leaf('launchTemplateId', template.launchTemplateId) +
      leaf('launchTemplateName', template.name) +
      leaf('createTime', instant(template.createdAt)) +
      leaf('createdBy', principal.callerArn) +
      leaf('defaultVersionNumber', template.defaultVersion) +
      leaf('latestVersionNumber', template.versions.length) +
      tagSet(template.tags),
  );
}

function versionXml({ principal }: Call, template: LaunchTemplate, version: LaunchTemplateVersion): string {
  return node(
    'launchTemplateVersion',
    leaf('launchTemplateId', template.launchTemplateId) +
      leaf('launchTemplateName', template.name) +
      leaf('versionNumber', version.number) +
      leaf('versionDescription', version.description) +
      leaf('createTime', instant(version.createdAt)) +
      leaf('createdBy', principal.callerArn) +
      leaf('defaultVersion', version.number === template.defaultVersion) +
      node('launchTemplateData', leaf('imageId', version.imageId) + leaf('instanceType', version.instanceType)),
  );
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
