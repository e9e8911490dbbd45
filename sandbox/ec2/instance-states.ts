import { ServiceError } from '../errors.ts';
import { setInstanceState } from '../state/instances.ts';
import type { Instance, InstanceState } from '../state/records.ts';
import { items, leaf } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { stateXml } from './instance-xml.ts';
import { isSeen, missing, readIds } from './lookup.ts';

function targets(call: Call): Instance[] {
  const ids = readIds(call, 'InstanceId');
  if (ids.length === 0) throw new ServiceError('MissingParameter', 'The request must contain the parameter InstanceId');
  const absent = ids.filter((id) => !isSeen(call, id));
  if (absent.length > 0) throw missing('instance', absent);
  return ids.flatMap((id) => call.region.instances.get(id) ?? []);
}

/** Every instance that the call names goes to `to`, if all are in a state from which that is possible. */
function change(call: Call, from: readonly InstanceState[], to: InstanceState): string {
  const instances = targets(call);
  for (const instance of instances) {
    const { instanceId, state, operator } = instance;
    if (operator !== undefined) {
      throw new ServiceError('OperationNotPermitted', `The instance '${instanceId}' is managed by ${operator}`);
    }
    if (to === 'terminated' && state !== to && instance.disableApiTermination === true) {
      // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html
      throw new ServiceError(
        'OperationNotPermitted',
        `The instance '${instanceId}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
      );
    }
    if (state !== to && !from.includes(state)) {
      // https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (IncorrectInstanceState)
      throw new ServiceError(
        'IncorrectInstanceState',
        `The instance '${instanceId}' is not in a state from which it can be ${to}.`,
      );
    }
  }
  const before = instances.map((instance): [Instance, InstanceState] => [instance, instance.state]);
  for (const instance of instances) setInstanceState(call.account, call.region, instance, to);
  return items(
    'instancesSet',
    before,
    ([instance, previous]) =>
      leaf('instanceId', instance.instanceId) +
      stateXml('currentState', instance.state) +
      stateXml('previousState', previous),
  );
}

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html */
export const StartInstances: Action = {
  parameters: ['InstanceId.N'],
  unmodelled: ['AdditionalInfo'],
  run: (call) => change(call, ['stopped', 'running'], 'running'),
};

/** @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html */
export const StopInstances: Action = {
  parameters: ['InstanceId.N', 'Force', 'SkipOsShutdown'],
  unmodelled: ['Hibernate'],
  run: (call) => change(call, ['running', 'stopping'], 'stopped'),
};

/**
 * Terminates instances, however often it is asked; all of the request or, where one is protected or gone, none.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html
 */
export const TerminateInstances: Action = {
  parameters: ['InstanceId.N', 'Force', 'SkipOsShutdown'],
  run: (call) => change(call, ['pending', 'running', 'stopping', 'stopped', 'shutting-down'], 'terminated'),
};
