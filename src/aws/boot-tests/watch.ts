import {
  DescribeInstanceStatusCommand,
  DescribeInstancesCommand,
  GetConsoleOutputCommand,
  GetConsoleScreenshotCommand,
} from '@aws-sdk/client-ec2';
import { failure, type Region, type Result, success, type TestInstanceId } from '../../model.ts';
import type { BootStatus } from '../../ports/boot-tests.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { isUnknownFlag } from '../ec2/wire.ts';

const NOT_SEEN = 'InvalidInstanceID.NotFound';

/**
 * Reads the state and the two status checks that show whether it booted. The instance check is answered by the guest's own
 * network stack, so it passes once the kernel, the root file system and the network are up.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html
 */
export async function readStatus(
  caller: Ec2Caller,
  region: Region,
  id: TestInstanceId,
): Promise<Result<BootStatus | null>> {
  const call = await caller.repeatable(region, 'DescribeInstanceStatus', (client) =>
    client.send(new DescribeInstanceStatusCommand({ InstanceIds: [id], IncludeAllInstances: true })),
  );
  if (!call.ok) return call.refusal.code === NOT_SEEN ? success(null) : failure(call.fault);
  const status = call.value.InstanceStatuses?.find(({ InstanceId }) => InstanceId === id);
  if (status === undefined) return success(null);
  return success({
    state: status.InstanceState?.Name ?? '',
    instance: status.InstanceStatus?.Status ?? '',
    system: status.SystemStatus?.Status ?? '',
  });
}

/**
 * Reads why the instance changed its state. @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StateReason.html
 */
export async function readStateReason(caller: Ec2Caller, region: Region, id: TestInstanceId): Promise<Result<string>> {
  const Filters = [{ Name: 'instance-id', Values: [id] }];
  const call = await caller.repeatable(region, 'DescribeInstances', (client) =>
    client.send(new DescribeInstancesCommand({ Filters })),
  );
  if (!call.ok) return failure(call.fault);
  const reason = call.value.Reservations?.flatMap(({ Instances = [] }) => Instances)[0]?.StateReason;
  return success(reason?.Message || reason?.Code || '');
}

/** Reads the latest console output if the instance type supports it, otherwise the output that EC2 has stored. */
export async function readConsole(caller: Ec2Caller, region: Region, id: TestInstanceId): Promise<Result<string>> {
  const ask = (latest: { Latest?: true }) =>
    caller.repeatable(region, 'GetConsoleOutput', (client) =>
      client.send(new GetConsoleOutputCommand({ InstanceId: id, ...latest })),
    );
  const newest = await ask({ Latest: true });
  // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html (Latest: only Nitro instances)
  const mustNot = !newest.ok && (newest.refusal.code === 'UnsupportedOperation' || isUnknownFlag(newest));
  const call = mustNot ? await ask({}) : newest;
  if (!call.ok) return failure(call.fault);
  return success(Buffer.from(call.value.Output ?? '', 'base64').toString());
}

/** Takes a screenshot of a running instance. */
export async function readScreen(caller: Ec2Caller, region: Region, id: TestInstanceId): Promise<Result<Uint8Array>> {
  const call = await caller.repeatable(region, 'GetConsoleScreenshot', (client) =>
    client.send(new GetConsoleScreenshotCommand({ InstanceId: id })),
  );
  return call.ok ? success(Buffer.from(call.value.ImageData ?? '', 'base64')) : failure(call.fault);
}
