import {
  type AccountId,
  type LooseSnapshot,
  type RecoveryPoint,
  type RecoveryPointId,
  type ResourceId,
  resourceId,
} from '../model.ts';
import { copyOfText, proveCopy, regionInCopyOf } from './copies.ts';
import { CREATED_BY } from './naming.ts';

export type Ownership =
  | { readonly ours: true; readonly source: ResourceId }
  | { readonly ours: false; readonly why: string };

/**
 * Proves that this project, or the original script, made a recovery point of this account.
 *
 * The tag alone is no proof: CopyImage can copy tags, and people copy them by hand. The service records the source
 * only for images that CreateImage made; a copy must refer to the origin that the service recorded, and a registered
 * image has neither.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html (sourceInstanceId)
 */
export function proveOwnership(point: RecoveryPoint, account: AccountId): Ownership {
  if (point.owner !== account) return no(`it belongs to account ${point.owner}`);
  if (point.tags.createdBy !== CREATED_BY) return no(`its CreatedBy tag is not "${CREATED_BY}"`);
  if (point.managedBy !== null) return no(`${point.managedBy} made it and deletes it`);
  if (point.source === null) return proveCopy(point, account);
  if (point.tags.source !== null && point.tags.source !== point.source) {
    return no(`its BackupSource tag says ${point.tags.source}, the service says ${point.source}`);
  }
  return { ours: true, source: point.source };
}

/** Proves the same for a snapshot: the service's own description takes the place of the recorded source. */
export function proveSnapshotOwnership(snapshot: LooseSnapshot, account: AccountId): Ownership {
  if (snapshot.owner !== account) return no(`it belongs to account ${snapshot.owner}`);
  if (snapshot.tags.createdBy !== CREATED_BY) return no(`its CreatedBy tag is not "${CREATED_BY}"`);
  if (snapshot.copiedFrom !== undefined) return proveCopiedSnapshot(snapshot, snapshot.copiedFrom);
  if (snapshot.source === null || snapshot.madeFor === null) return no('its description names no recovery point');
  if (!snapshot.original) return no('it may be a copy: the service recorded no volume for it');
  if (snapshot.tags.source !== null && snapshot.tags.source !== snapshot.source) {
    return no(`its BackupSource tag says ${snapshot.tags.source}, its description says ${snapshot.source}`);
  }
  return { ours: true, source: snapshot.source };
}

/** Proves a snapshot of a copy: the description that the service wrote and our tag refer to the same AMI. */
function proveCopiedSnapshot({ kind, region, madeFor, tags }: LooseSnapshot, id: RecoveryPointId): Ownership {
  if (madeFor === null) return no('its description names no recovery point');
  const home = regionInCopyOf(tags.copyOf ?? '');
  if (home === null || tags.copyOf !== copyOfText({ kind, region: home, id })) {
    return no(`its BackupCopyOf tag says ${tags.copyOf ?? 'nothing'}, its description says ${id}`);
  }
  if (home === region) return no(`it is a copy within ${region}, and we make none`);
  if (!tags.source) return no('its BackupSource tag is missing, so it is not known of what it is a backup');
  return { ours: true, source: resourceId(tags.source) };
}

function no(why: string): Ownership {
  return { ours: false, why };
}
