import { type OtherBackup, type Region, type Resource, type Result, success } from '../../model.ts';
import type { OthersQuestion } from '../../ports/cloud.ts';
import { listOthersSnapshots } from '../ec2/other-snapshots.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { tally } from '../other-backups.ts';

/** Lists the volumes' backups by Data Lifecycle Manager and AWS Backup, including the snapshots of their AMIs. */
export async function listOtherBackups(
  caller: Ec2Caller,
  region: Region,
  question: OthersQuestion,
): Promise<Result<readonly OtherBackup[]>> {
  const volumes = new Map(question.resources.map((resource): [string, Resource] => [resource.id, resource]));
  const snapshots = await listOthersSnapshots(caller, region, new Set(volumes.keys()), question);
  if (!snapshots.ok) return snapshots;
  return success(
    tally(snapshots.value.map((snapshot) => ({ ...snapshot, resources: [volumes.get(snapshot.volume) ?? []].flat() }))),
  );
}
