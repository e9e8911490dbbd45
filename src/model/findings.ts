import type { Fault, FilePlace } from './faults.ts';
import type { AccountId, RecoveryPointId, Region, ResourceId } from './ids.ts';
import type { KindName } from './kinds.ts';

export interface Warning {
  readonly region: Region | null;
  readonly target: string;
  readonly message: string;
  /** The account that it is about; absent in a run that works in one, and where it is about all. */
  readonly account?: AccountId;
  /** Where in a file it stands; absent where it stands in none. */
  readonly place?: FilePlace;
}

/** One reason why nothing is begun, and where it stands when it stands in a file. */
export interface Refusal {
  readonly target: string;
  readonly fault: Fault;
  readonly place?: FilePlace;
}

/** Something that failed, was refused or could not be read. One entry makes the run red. */
export interface Failure {
  readonly region: Region | null;
  /** What it happened to: an id, a tag text, an input. */
  readonly target: string;
  readonly action: FailedAction;
  readonly fault: Fault;
  /** The resource that it is about, where whoever found it knows; else it is found by the target. */
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
