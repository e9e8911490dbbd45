import type { AccountId, LooseSnapshot, RecoveryPoint, ResourceId } from '../model.ts';
import { CREATED_BY } from './naming.ts';

export type Ownership =
  | { readonly ours: true; readonly source: ResourceId }
  | { readonly ours: false; readonly why: string };

/**
 * Proves that this project, or the original script, made a recovery point of this account.
 *
 * The tag alone is no proof: CopyImage can copy tags, and people copy them by hand. The service records the source only on
 * what CreateImage made, so a copy and a registered image have none.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html (sourceInstanceId)
 */
export function proveOwnership(point: RecoveryPoint, account: AccountId): Ownership {
  if (point.owner !== account) return no(`it belongs to account ${point.owner}`);
  if (point.tags.createdBy !== CREATED_BY) return no(`its CreatedBy tag is not "${CREATED_BY}"`);
  if (point.managedBy !== null) return no(`${point.managedBy} made it and deletes it`);
  if (point.source === null) return no('it is a copy, or made in another way: the service recorded no source for it');
  if (point.tags.source !== null && point.tags.source !== point.source) {
    return no(`its BackupSource tag says ${point.tags.source}, the service says ${point.source}`);
  }
  return { ours: true, source: point.source };
}

/** The same proof for a snapshot: the service's own description takes the place of the recorded source. */
export function proveSnapshotOwnership(snapshot: LooseSnapshot, account: AccountId): Ownership {
  if (snapshot.owner !== account) return no(`it belongs to account ${snapshot.owner}`);
  if (snapshot.tags.createdBy !== CREATED_BY) return no(`its CreatedBy tag is not "${CREATED_BY}"`);
  if (snapshot.source === null || snapshot.madeFor === null) return no('its description names no recovery point');
  if (!snapshot.original) return no('it may be a copy: the service recorded no volume for it');
  if (snapshot.tags.source !== null && snapshot.tags.source !== snapshot.source) {
    return no(`its BackupSource tag says ${snapshot.tags.source}, its description says ${snapshot.source}`);
  }
  return { ours: true, source: snapshot.source };
}

function no(why: string): Ownership {
  return { ours: false, why };
}
