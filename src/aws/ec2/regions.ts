import { DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import { failure, type Region, type Result, region, success } from '../../model.ts';
import type { Ec2Caller } from './service.ts';

/**
 * Lists the regions that the account can use. Without AllRegions EC2 returns only those; the status is still checked,
 * because other endpoints return more.
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
