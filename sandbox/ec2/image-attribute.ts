import { invalidValue, ServiceError } from '../errors.ts';
import type { Params } from '../query.ts';
import type { Image } from '../state/records.ts';
import { leaf } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { findOwnImage } from './lookup.ts';

function share(image: Image, grants: readonly Params[], on: boolean): void {
  for (const grant of grants) {
    const group = grant.text('Group');
    const user = grant.text('UserId');
    if (group !== undefined && group !== 'all') throw invalidValue(`'${group}' is not a group; only 'all' is`);
    if (user !== undefined && !/^[0-9]{12}$/.test(user)) {
      throw new ServiceError('InvalidUserID.Malformed', `Invalid user id: "${user}"`);
    }
    if (group === 'all') image.public = on;
    if (user !== undefined && on) image.sharedWith.add(user);
    if (user !== undefined && !on) image.sharedWith.delete(user);
  }
}

/** The older form: Attribute=launchPermission with OperationType, UserId.N and UserGroup.N. */
function shareOld(call: Call, image: Image): void {
  const { params } = call;
  const operation = params.text('OperationType');
  const users = params.texts('UserId');
  const groups = params.texts('UserGroup');
  if (users.length === 0 && groups.length === 0) return;
  if (operation !== 'add' && operation !== 'remove') throw invalidValue(`OperationType is 'add' or 'remove'`);
  if (groups.some((group) => group !== 'all')) throw invalidValue(`UserGroup can only be 'all'`);
  const on = operation === 'add';
  if (groups.length > 0) image.public = on;
  for (const user of users) {
    if (on) image.sharedWith.add(user);
    else image.sharedWith.delete(user);
  }
}

/**
 * Changes who may launch an AMI, or its description.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
 */
export const ModifyImageAttribute: Action = {
  parameters: [
    'ImageId',
    'Attribute',
    'OperationType',
    'UserId.N',
    'UserGroup.N',
    'Value',
    'Description.Value',
    'LaunchPermission.Add.N.Group',
    'LaunchPermission.Add.N.UserId',
    'LaunchPermission.Remove.N.Group',
    'LaunchPermission.Remove.N.UserId',
  ],
  unmodelled: ['ProductCode', 'OrganizationArn', 'OrganizationalUnitArn', 'ImdsSupport'],
  run(call) {
    const { params } = call;
    const image = findOwnImage(call, params.required('ImageId'));
    if (image.state === 'disabled')
      throw new ServiceError('IncorrectState', `The image '${image.imageId}' is disabled`);
    const attribute = params.text('Attribute');
    const permission = params.group('LaunchPermission');
    share(image, permission?.groups('Add') ?? [], true);
    share(image, permission?.groups('Remove') ?? [], false);
    shareOld(call, image);
    const description =
      params.group('Description')?.text('Value') ?? (attribute === 'description' ? params.text('Value') : undefined);
    if (description !== undefined) image.description = description;
    return leaf('return', true);
  },
};
