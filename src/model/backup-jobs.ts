import type { FailureSubject } from './findings.ts';
import type { Instant, RecoveryPointId, Region } from './ids.ts';

/** A backup job of AWS Backup. */
export interface SeenJob {
  readonly region: Region;
  readonly id: string;
  /** The ARN of what it backs up. */
  readonly resource: string;
  readonly subject: FailureSubject;
  /** `plan/rule`; null where it was started on demand. Untrusted text. */
  readonly maker: string | null;
  /** AWS Backup's own word. */
  readonly state: string;
  /** Whether it made a whole backup; null while it is under way. */
  readonly whole: boolean | null;
  /** What AWS Backup says beside the state; often empty. Untrusted text. */
  readonly message: string;
  readonly createdAt: Instant;
  /** Null while it is under way, and where the service does not tell. */
  readonly endedAt: Instant | null;
}

/** The jobs that were looked at. */
export interface SeenJobs {
  readonly looked: number;
  /** Of each resource the newest of each maker. */
  readonly newest: readonly SeenJob[];
}

/** A recovery point in a vault of AWS Backup that can be restored. */
export interface VaultPoint {
  readonly region: Region;
  readonly vault: string;
  /** Its ARN. */
  readonly id: RecoveryPointId;
  /** The ARN of what it was made of. */
  readonly resource: string;
  readonly subject: FailureSubject;
  readonly createdAt: Instant | null;
  readonly expiresAt: Instant | 'never';
  /** The vault that it was copied from; null where it was made in its own. */
  readonly copyOf: string | null;
}
