import { DescribeRegionSettingsCommand } from '@aws-sdk/client-backup';
import { failure, type Region, type Result, success } from '../../model.ts';
import type { BackupCaller } from './service.ts';

/**
 * Lists the types that the region knows and that are switched off.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeRegionSettings.html
 */
export async function listSwitchedOff(caller: BackupCaller, region: Region): Promise<Result<string[]>> {
  const call = await caller.repeatable(region, 'DescribeRegionSettings', (client) =>
    client.send(new DescribeRegionSettingsCommand({})),
  );
  if (!call.ok) return failure(call.fault);
  const types = Object.entries(call.value.ResourceTypeOptInPreference ?? {});
  return success(types.flatMap(([type, on]) => (on ? [] : [type])).sort());
}
