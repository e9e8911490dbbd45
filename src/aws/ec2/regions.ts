import { DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import { failure, type Region, type Result, region, success } from '../../model.ts';
import type { Ec2Caller } from './service.ts';

/**
 * The regions that the account can use. Without AllRegions the service lists only those; the status is looked at all the
 * same, because other endpoints list more.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html
 */
export async function listEnabledRegions(caller: Ec2Caller, home: Region): Promise<Result<readonly Region[]>> {
  const call = await caller.repeatable(home, 'DescribeRegions', (client) =>
    client.send(new DescribeRegionsCommand({})),
  );
  if (!call.ok) return failure(call.fault);
  const enabled = (call.value.Regions ?? []).filter(({ OptInStatus }) => OptInStatus !== 'not-opted-in');
  return success(enabled.flatMap(({ RegionName }) => (RegionName ? [region(RegionName)] : [])));
}
