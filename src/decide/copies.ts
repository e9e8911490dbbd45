import { type AccountId, type RecoveryPoint, type Region, type ResourceId, region, resourceId } from '../model.ts';

/**
 * Returns the source of a copy, as written in its `BackupCopyOf` tag and as recorded by the service: `<region>/<id of
 * the AMI>`, or the ARN of a database snapshot.
 */
export function copyOfText({ kind, region: place, id }: Pick<RecoveryPoint, 'kind' | 'region' | 'id'>): string {
  return kind === 'ec2-instance' || kind === 'ebs-volume' ? `${place}/${id}` : id;
}

/** Returns the region in the text of `copyOfText`; null if it contains none. */
export function regionInCopyOf(text: string): Region | null {
  const name = text.startsWith('arn:') ? text.split(':')[3] : /^([^/]+)\/./.exec(text)?.[1];
  return name === undefined || name === '' ? null : region(name);
}

/** True if the service recorded that it was copied from another recovery point, regardless of who made the copy. */
export function isCopy({ copyOf }: Pick<RecoveryPoint, 'copyOf'>): boolean {
  return copyOf !== undefined;
}

/**
 * Returns the region of the resource: for a copy, the region that it was copied from; otherwise the region of the
 * recovery point.
 */
export function homeOf({ copyOf, region: place }: Pick<RecoveryPoint, 'copyOf' | 'region'>): Region {
  return (copyOf === undefined ? null : regionInCopyOf(copyOf)) ?? place;
}

export type CopyProof =
  | { readonly ours: true; readonly source: ResourceId }
  | { readonly ours: false; readonly why: string };

/**
 * Proves that this project made a copy: the source that the service recorded, which nobody can write, equals the one
 * that we wrote into the request. A copy of our copy fails: its recorded source is our copy, but its copied tag
 * refers to the original. It belongs to whoever made it.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-ancestry.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSnapshot.html (SourceDBSnapshotIdentifier)
 */
export function proveCopy(point: RecoveryPoint, account: AccountId): CopyProof {
  const { copyOf, tags } = point;
  if (copyOf === undefined) {
    return no('it is a copy, or made in another way: the service recorded no source for it');
  }
  if (tags.copyOf === undefined)
    return no(`it is a copy of ${copyOf} that was made in another way: it has no BackupCopyOf tag`);
  if (tags.copyOf !== copyOf) return no(`its BackupCopyOf tag says ${tags.copyOf}, the service says ${copyOf}`);
  const from = regionInCopyOf(copyOf);
  if (from === null || from === point.region) return no(`it is a copy within ${point.region}, and we make none`);
  if (copyOf.startsWith('arn:') && copyOf.split(':')[4] !== account)
    return no(`it is a copy of ${copyOf}, which is not of this account`);
  if (!tags.source) return no('its BackupSource tag is missing, so it is not known of what it is a backup');
  return { ours: true, source: resourceId(tags.source) };
}

function no(why: string): CopyProof {
  return { ours: false, why };
}
