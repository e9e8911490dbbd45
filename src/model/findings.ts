import type { Fault, FilePlace } from './faults.ts';
import type { AccountId, RecoveryPointId, Region, ResourceId } from './ids.ts';
import type { KindName } from './kinds.ts';

export interface Warning {
  readonly region: Region | null;
  readonly target: string;
  readonly message: string;
  /** The account it concerns; absent in a run in one account, and where it concerns all. */
  readonly account?: AccountId;
  /** Its place in a file; absent where it has none. */
  readonly place?: FilePlace;
}

/** One reason to refuse the run, and its place where that is in a file. */
export interface Refusal {
  readonly target: string;
  readonly fault: Fault;
  readonly place?: FilePlace;
}

/** Something that failed, was refused or could not be read. A single one makes the run red. */
export interface Failure {
  readonly region: Region | null;
  /** The subject: an id, a tag text, an input. */
  readonly target: string;
  readonly action: FailedAction;
  readonly fault: Fault;
  /** The resource it concerns, where the finder knows; otherwise the target identifies it. */
  readonly subject?: FailureSubject;
}

export interface FailureSubject {
  readonly kind: KindName | null;
  readonly resourceId: ResourceId | null;
  readonly resourceName: string | null;
  readonly recoveryPointId: RecoveryPointId | null;
}

export type FailedAction =
  | 'start'
  | 'select'
  | 'read'
  | 'create'
  | 'copy'
  | 'wait'
  | 'delete'
  | 'delete-snapshot'
  | 'purge'
  | 'set-expiry'
  | 'verify'
  | 'terminate'
  | 'sync'
  | 'restore'
  | 'preview'
  | 'collect'
  | 'report';
