import { type _InstanceType, DescribeInstancesCommand, type EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { type Fault, type TestInstanceId, testInstanceId } from '../../model.ts';
import type { Launched, TestLaunch } from '../../ports/boot-tests.ts';
import { backoff } from '../backoff.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { tagList } from '../ec2/wire.ts';
import { readRefusal } from '../refusal.ts';
import { isUnanswered } from '../unanswered.ts';
import type { Enduring } from './enduring.ts';

/** How long a started instance may stay invisible, in milliseconds. */
const LONGEST_INVISIBLE = 60_000;

/**
 * Starts one instance. The client token makes the call safe to repeat; without any answer, the token is used to look for the
 * instance.
 * @param enduring Works for a few seconds longer when the run is cancelled.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
export async function launch(
  caller: Ec2Caller,
  { caller: enduring, prepare }: Pick<Enduring, 'caller' | 'prepare'>,
  one: TestLaunch,
): Promise<Launched> {
  // Counts each call that was sent and not refused, because an aborted one never settles.
  let unanswered = 0;
  const send = (client: EC2Client) => {
    unanswered += 1;
    return client.send(commandFor(one)).then(
      (answer) => {
        unanswered -= 1;
        return answer;
      },
      (error: unknown) => {
        const refusal = readRefusal(error);
        if (refusal !== null && !isUnanswered(refusal)) unanswered -= 1;
        throw error;
      },
    );
  };
  try {
    await prepare();
    const call = await caller.repeatable(one.region, 'RunInstances', send);
    const id = call.ok ? call.value.Instances?.[0]?.InstanceId : undefined;
    if (id) return { started: true, id: testInstanceId(id) };
    if (!call.ok && unanswered === 0) return { started: false, fault: call.fault, inDoubt: false };
    return await lookFor(caller, enduring, one, call.ok ? NO_ID : call.fault);
  } catch (error) {
    if (!caller.signal.aborted) throw error;
    return unanswered === 0
      ? { started: false, fault: NOT_BEGUN, inDoubt: false }
      : lookFor(caller, enduring, one, IN_DOUBT);
  }
}

const NOT_BEGUN: Fault = {
  code: 'cancelled',
  message: 'the run was cancelled before the test was started',
  advice: 'Run again: the test is begun anew.',
};

const IN_DOUBT: Fault = {
  code: 'cancelled',
  message: 'the run was cancelled and the answer of the service was lost',
  advice: 'Run again: a test instance that was started after all is terminated once its Expire tag is past.',
};

const NO_ID: Fault = {
  code: 'service-error',
  message: 'RunInstances answered without the id of an instance',
  advice: 'The service had an error of its own: run again, and look at the AWS Health Dashboard.',
};

/** Looks for an instance that was started with the token by an unanswered call. In a cancelled run it looks once. */
async function lookFor(
  caller: Ec2Caller,
  enduring: Ec2Caller,
  { region, token }: TestLaunch,
  fault: Fault,
): Promise<Launched> {
  const { clock, signal } = caller;
  const until = clock.now() + LONGEST_INVISIBLE;
  try {
    for (let look = 0; ; look += 1) {
      const found = await enduring.repeatable(region, 'DescribeInstances', (client) =>
        client.send(new DescribeInstancesCommand({ Filters: [{ Name: 'client-token', Values: [token] }] })),
      );
      const id = found.ok ? firstOf(found.value.Reservations ?? []) : null;
      if (id !== null) return { started: true, id };
      if (!found.ok || signal.aborted || clock.now() >= until) return { started: false, fault, inDoubt: true };
      await clock.sleep(backoff(500, look, 8_000), signal).catch(() => {});
    }
  } catch (error) {
    if (!enduring.signal.aborted) throw error;
    return { started: false, fault, inDoubt: true };
  }
}

type Reservations = readonly {
  readonly Instances?: readonly { readonly InstanceId?: string | undefined }[] | undefined;
}[];

function firstOf(reservations: Reservations): TestInstanceId | null {
  const id = reservations.flatMap(({ Instances = [] }) => Instances)[0]?.InstanceId;
  return id ? testInstanceId(id) : null;
}

function commandFor({ image, type, subnet, group, devices, tags, token }: TestLaunch): RunInstancesCommand {
  const Tags = tagList(tags);
  return new RunInstancesCommand({
    ClientToken: token,
    ImageId: image,
    // EC2 has types that this SDK version does not know.
    InstanceType: type as _InstanceType,
    MinCount: 1,
    MaxCount: 1,
    // No profile, key or user data, and no metadata service to read them from.
    MetadataOptions: { HttpEndpoint: 'disabled' },
    NetworkInterfaces: [
      {
        DeviceIndex: 0,
        SubnetId: subnet,
        Groups: [group],
        AssociatePublicIpAddress: false,
        DeleteOnTermination: true,
      },
    ],
    // Overrides the AMI's settings, so that no volume of a test remains and costs money.
    BlockDeviceMappings: devices.map((DeviceName) => ({ DeviceName, Ebs: { DeleteOnTermination: true } })),
    TagSpecifications: [
      { ResourceType: 'instance', Tags },
      { ResourceType: 'volume', Tags },
      { ResourceType: 'network-interface', Tags },
    ],
  });
}
