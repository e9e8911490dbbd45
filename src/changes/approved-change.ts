import type { SyncChange } from '../model/backup-plans.ts';
import type { KindName, RestoreFields } from '../model.ts';

/** One approved change: an action and its target. Reasons are for readers and are not compared. */
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
  /** Kind of the resource; absent if a sync changes something of AWS Backup itself. */
  readonly kind?: KindName;
  readonly region: string;
  /**
   * The resource of a create; the source of a copy; the recovery point of a delete, set-expiry, restore or undelete;
   * the snapshot of a delete-snapshot; for a sync, the name of the target, with its id if it has one.
   */
  readonly id: string;
  /** For set-expiry: the value of the `Expire` tag when the change was shown, and the new value. */
  readonly from?: string;
  readonly expire?: string;
  /** For restore: the settings of the new resource, each with its origin. */
  readonly fields?: RestoreFields;
  readonly reason: string;
}

/** Returns the key that identifies an approved change by action and target. */
export function changeKey({ action, kind, region, id }: ApprovedChange): string {
  return `${action} ${kind ?? ''} ${region} ${id}`;
}
