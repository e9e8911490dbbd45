import { type OtherBackup, type Region, type Resource, type Result, success } from '../../model.ts';
import type { OthersQuestion } from '../../ports/cloud.ts';
import { listOthersSnapshots } from '../ec2/other-snapshots.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { tally } from '../other-backups.ts';

/** What Data Lifecycle Manager and AWS Backup keep of the volumes, the snapshots that AMIs consist of among them. */
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
