import type { Action } from './call.ts';
import { invalidValue } from './errors.ts';

/**
 * Says which types of resource the region has opted in to back up.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeRegionSettings.html
 */
export const DescribeRegionSettings: Action = {
  method: 'GET',
  path: '/account-settings',
  run: ({ region: { backup } }) => ({
    ResourceTypeOptInPreference: Object.fromEntries(backup.optIn),
    ResourceTypeManagementPreference: Object.fromEntries(backup.management),
  }),
};

/**
 * Says which types of resource AWS Backup takes in the region.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_GetSupportedResourceTypes.html
 */
export const GetSupportedResourceTypes: Action = {
  method: 'GET',
  path: '/supported-resource-types',
  run: ({ region: { backup } }) => ({ ResourceTypes: [...backup.optIn.keys()] }),
};

function change(settings: Map<string, boolean>, wanted: ReadonlyMap<string, boolean>): void {
  const odd = [...wanted.keys()].find((type) => !settings.has(type));
  if (odd !== undefined)
    throw invalidValue(`Invalid resource type "${odd}"; there are ${[...settings.keys()].join(', ')}.`);
  for (const [type, on] of wanted) settings.set(type, on);
}

/**
 * Opts types of resource in or out; those that are not named stay as they are.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateRegionSettings.html
 */
export const UpdateRegionSettings: Action = {
  method: 'PUT',
  path: '/account-settings',
  body: ['ResourceTypeOptInPreference.*', 'ResourceTypeManagementPreference.*'],
  run({ region: { backup }, members }) {
    change(backup.optIn, members.flagMap('ResourceTypeOptInPreference'));
    change(backup.management, members.flagMap('ResourceTypeManagementPreference'));
    return undefined;
  },
};
