import type { OwnKindName } from '../model.ts';
import type { Restoring } from '../ports/restoring.ts';
import type { Ec2Caller } from './ec2/service.ts';
import type { RdsContext } from './rds/context.ts';

/** Loads the restore code of a kind. */
export async function restoringOf(
  kind: OwnKindName,
  ec2: Ec2Caller,
  openRds: () => Promise<RdsContext>,
): Promise<Restoring> {
  switch (kind) {
    case 'ec2-instance':
      return (await import('./ec2-instance/restore.ts')).restoreInstances(ec2);
    case 'ebs-volume':
      return (await import('./ebs-volume/restore.ts')).restoreVolumes(ec2);
    case 'rds-instance':
      return (await import('./rds-instance/restore.ts')).restoreDbInstances(await openRds());
    case 'rds-cluster':
      return (await import('./rds-cluster/restore.ts')).restoreDbClusters(await openRds());
    default:
      return kind satisfies never;
  }
}
