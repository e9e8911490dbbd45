import type { ExpiryRule } from './decide/expiry.ts';
import type { WorkflowRun } from './decide/naming.ts';
import type { TagLine } from './decide/tag-lines.ts';

/** What the user asked for, checked: everything that can be refused without a call has been refused. */
export type Request = BackupRequest | PurgeRequest;

interface CommonRequest {
  /** The `regions` input as written; it can only be judged once the enabled regions are known. */
  readonly regions: string;
  readonly dryRun: boolean;
  readonly session: SessionRequest;
  /** Null outside a workflow. */
  readonly workflowRun: WorkflowRun | null;
}

export interface BackupRequest extends CommonRequest {
  readonly mode: 'backup';
  readonly tagLines: readonly TagLine[];
  readonly expiryText: string;
  readonly expiry: ExpiryRule;
  readonly ifNoneFound: IfNoneFound;
  /** How long to wait for the new recovery points to become available, in milliseconds; null does not wait. */
  readonly waitMilliseconds: number | null;
}

export interface PurgeRequest extends CommonRequest {
  readonly mode: 'purge';
  /** Only recovery points made for exactly these lines; null takes all of ours. */
  readonly tagLines: readonly TagLine[] | null;
  readonly minKeep: number;
  readonly maxDeletions: MaxDeletions | null;
  readonly protectInUse: boolean;
}

export type IfNoneFound = 'error' | 'warn' | 'ignore';
export type MaxDeletions = { readonly count: number } | { readonly percent: number };

export interface SessionRequest {
  /** ARN of the role to assume through the workflow's ID token; null takes the default credential chain. */
  readonly role: string | null;
  readonly audience: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  /** The region that is asked for the session and for the list of regions. */
  readonly homeRegion: string;
}
