import type { SyncChange } from '../model/backup-plans.ts';
import type { KindName, RestoreFields } from '../model.ts';

/** One change that was approved: what is to be done to which thing. Reasons are for people and bind nobody. */
export interface ApprovedChange {
  readonly action:
    | 'create'
    | 'copy'
    | 'delete'
    | 'delete-snapshot'
    | 'set-expiry'
    | 'restore'
    | 'undelete'
    | SyncChange['action'];
  /** Kind of the resource; absent where a sync changes something of AWS Backup itself. */
  readonly kind?: KindName;
  readonly region: string;
  /**
   * The resource of a create, what a copy is of, the recovery point of a delete, set-expiry, restore or undelete, the snapshot of a delete-snapshot, and the name, and id where
   * there is one, of what a sync changes.
   */
  readonly id: string;
  /** For set-expiry: what the Expire tag said when the change was shown, and what it is to say. */
  readonly from?: string;
  readonly expire?: string;
  /** For restore: what the new resource is to be like, and who said so. */
  readonly fields?: RestoreFields;
  readonly reason: string;
}

/** What an approved change is made to. */
export function changeKey({ action, kind, region, id }: ApprovedChange): string {
  return `${action} ${kind ?? ''} ${region} ${id}`;
}
