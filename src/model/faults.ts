/** A known kind of failure: what happened, and what the user can do. */
export interface Fault {
  readonly code: FaultCode;
  /** Description of what happened, in the service's own words where it gave any. */
  readonly message: string;
  /** One sentence: what to do next. */
  readonly advice: string;
  /** The complete command that decodes the service's encoded message; absent where the message is plain text. */
  readonly decode?: string;
}

export type FaultCode =
  | 'bad-input'
  | 'no-id-token'
  | 'role-refused'
  | 'no-credentials'
  | 'credentials-expired'
  | 'access-denied'
  | 'denied-by-policy'
  | 'region-not-enabled'
  | 'unreachable'
  | 'throttled'
  | 'service-error'
  | 'quota-reached'
  | 'tag-policy'
  | 'none-found'
  | 'resource-gone'
  | 'wrong-state'
  | 'busy'
  | 'name-taken'
  | 'backup-failed'
  | 'not-available-in-time'
  | 'deletion-blocked'
  | 'not-isolated'
  | 'no-instance-type'
  | 'no-capacity'
  | 'boot-failed'
  | 'snapshot-left'
  | 'guard-unevaluated'
  | 'too-many-deletions'
  | 'not-allowed'
  | 'comment-failed'
  | 'not-written'
  | 'report-missing'
  | 'clock-wrong'
  | 'cancelled'
  | 'unexpected';

/** A place in a file; line and column count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };
export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const failure = (fault: Fault): { readonly ok: false; readonly fault: Fault } => ({ ok: false, fault });
