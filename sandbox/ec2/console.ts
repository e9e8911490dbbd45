import { ServiceError } from '../errors.ts';
import { bootOf } from '../state/boots.ts';
import type { Instance } from '../state/records.ts';
import { instant, leaf } from '../xml.ts';
import type { Action, Call } from './call.ts';
import { isSeen, missing } from './lookup.ts';

function target(call: Call): Instance {
  const id = call.params.required('InstanceId');
  const instance = call.region.instances.get(id);
  if (instance === undefined || !isSeen(call, id)) throw missing('instance', [id]);
  return instance;
}

/**
 * What an instance has written on its console. The newest of it is only given by types on Nitro.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html
 */
export const GetConsoleOutput: Action = {
  parameters: ['InstanceId', 'Latest'],
  run(call) {
    const instance = target(call);
    const boot = bootOf(call.account, instance);
    if (call.params.flag('Latest') === true && !boot.latestConsole) {
      throw new ServiceError(
        'UnsupportedOperation',
        'This instance type does not support retrieving the latest console output.',
      );
    }
    const booted = call.now >= instance.launchedAt + boot.afterMs;
    return (
      leaf('instanceId', instance.instanceId) +
      leaf('timestamp', instant(call.now)) +
      leaf('output', Buffer.from(booted ? boot.console : '').toString('base64'))
    );
  },
};

/** The beginning and the end of a JPEG, with nothing between. */
const picture = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex').toString('base64');

/**
 * A picture of the screen of an instance that runs.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleScreenshot.html
 */
export const GetConsoleScreenshot: Action = {
  parameters: ['InstanceId', 'WakeUp'],
  run(call) {
    const instance = target(call);
    if (instance.state !== 'running') {
      throw new ServiceError(
        'IncorrectInstanceState',
        `The instance '${instance.instanceId}' is not in the 'running' state.`,
      );
    }
    return leaf('instanceId', instance.instanceId) + leaf('imageData', picture);
  },
};
