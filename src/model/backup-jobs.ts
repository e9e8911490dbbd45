import type { FailureSubject } from './findings.ts';
import type { Instant, RecoveryPointId, Region } from './ids.ts';

/** A backup job of AWS Backup. */
export interface SeenJob {
  readonly region: Region;
  readonly id: string;
  /** ARN of the resource. */
  readonly resource: string;
  readonly subject: FailureSubject;
  /** `plan/rule`; null for an on-demand job. Untrusted text. */
  readonly maker: string | null;
  /** AWS Backup's own word for the state. */
  readonly state: string;
  /** Whether it made a complete backup; null while it runs. */
  readonly whole: boolean | null;
  /** AWS Backup's message about the state; often empty. Untrusted text. */
  readonly message: string;
  readonly createdAt: Instant;
  /** Null while it runs, and where the service does not report it. */
  readonly endedAt: Instant | null;
}

/** The jobs that were examined. */
export interface SeenJobs {
  readonly looked: number;
  /** The newest job of each maker, for each resource. */
  readonly newest: readonly SeenJob[];
}

/** A recovery point in a vault of AWS Backup that can be restored. */
export interface VaultPoint {
  readonly region: Region;
  readonly vault: string;
  /** Its ARN. */
  readonly id: RecoveryPointId;
  /** ARN of the resource it was made from. */
  readonly resource: string;
  readonly subject: FailureSubject;
  readonly createdAt: Instant | null;
  readonly expiresAt: Instant | 'never';
  /** The vault it was copied from; null where it was made in its own. */
  readonly copyOf: string | null;
}
