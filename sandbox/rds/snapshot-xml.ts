import type { DbSnapshot } from '../state/rds-records.ts';
import { dbSnapshotArn } from '../state/rds-records.ts';
import { instant, leaf } from '../xml.ts';
import { tagList } from './tags.ts';

/** How a snapshot is shown: as the account's own, or as one that was found among shared or public ones. */
export type SnapshotView = 'own' | 'shared' | 'public';

/**
 * The inside of a `DBSnapshot` or `DBClusterSnapshot`. One of an instance has no time of creation before it is available.
 * Those found among shared or public ones go by their ARN; tags stay with the owner.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSnapshot.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBClusterSnapshot.html
 * @see https://github.com/boto/boto3/issues/952 (no SnapshotCreateTime)
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-share-snapshot.public.html (ARNs)
 */
export function snapshotXml(snapshot: DbSnapshot, accountId: string, view: SnapshotView, status: string): string {
  const ofInstance = snapshot.kind === 'instance';
  const name = ofInstance ? 'DBSnapshot' : 'DBClusterSnapshot';
  const arn = dbSnapshotArn(snapshot);
  const timed = !ofInstance || (snapshot.status !== 'creating' && snapshot.status !== 'failed');
  const createdAt = timed ? instant(snapshot.createdAt) : undefined;
  const common =
    leaf(`${name}Identifier`, view === 'own' ? snapshot.id : arn) +
    leaf(`${name}Arn`, arn) +
    leaf(ofInstance ? 'DBInstanceIdentifier' : 'DBClusterIdentifier', snapshot.sourceId) +
    leaf(ofInstance ? 'DbiResourceId' : 'DbClusterResourceId', snapshot.sourceResourceId) +
    leaf(ofInstance ? 'InstanceCreateTime' : 'ClusterCreateTime', instant(snapshot.sourceCreatedAt)) +
    leaf('SnapshotCreateTime', createdAt) +
    leaf('SnapshotType', view === 'own' ? snapshot.type : view) +
    leaf('Status', status) +
    leaf('PercentProgress', snapshot.status === 'creating' ? 0 : 100) +
    leaf('Engine', snapshot.engine) +
    leaf('EngineVersion', snapshot.engineVersion) +
    leaf('AllocatedStorage', snapshot.allocatedStorage) +
    leaf('MasterUsername', 'sandbox') +
    leaf(ofInstance ? 'SourceDBSnapshotIdentifier' : 'SourceDBClusterSnapshotArn', snapshot.copyOf) +
    leaf(ofInstance ? 'Encrypted' : 'StorageEncrypted', snapshot.encrypted);
  const own = snapshot.ownerId === accountId ? tagList(snapshot.tags) : '';
  if (!ofInstance) return common + own;
  const size = timed ? leaf('FullSnapshotSizeInBytes', snapshot.fullSizeBytes) : '';
  return common + leaf('OriginalSnapshotCreateTime', createdAt) + leaf('SnapshotTarget', 'region') + size + own;
}
