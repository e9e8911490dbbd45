import type { LaunchTemplateSeed } from '../seed.ts';
import type { Context } from './context.ts';
import type { LaunchTemplate } from './records.ts';
import type { Region } from './region.ts';

/** Puts a launch template with its versions into a region. */
export function addLaunchTemplate(context: Context, region: Region, seed: LaunchTemplateSeed): LaunchTemplate {
  const now = context.clock.now();
  if (region.launchTemplateIds.has(seed.name))
    throw new TypeError(`The launch template "${seed.name}" is there already.`);
  const template: LaunchTemplate = {
    launchTemplateId: seed.id ?? context.ids.resource('lt'),
    region: region.name,
    name: seed.name,
    createdAt: now,
    defaultVersion: seed.defaultVersion ?? 1,
    tags: new Map(Object.entries(seed.tags ?? {})),
    versions: seed.versions.map((version, index) => ({ ...version, number: index + 1, createdAt: now })),
  };
  region.launchTemplates.set(template.launchTemplateId, template);
  region.launchTemplateIds.set(template.name, template.launchTemplateId);
  return template;
}
