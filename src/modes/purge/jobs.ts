import { formatInstant } from '../../decide/expiry.ts';
import type {
  AccountId,
  Inventory,
  KindName,
  RecoveryPointId,
  Region,
  ResourceId,
  SeenJob,
  SeenJobs,
} from '../../model.ts';

/** The jobs that a purge looked at, where AWS Backup creates the recovery points. */
export interface JobsTold {
  /** How many AWS Backup jobs of the vault were looked at: those created or ended within seven days. */
  readonly jobCount: number;
  /** For each resource, the newest job of each rule, and the newest one on demand. */
  readonly jobs: readonly JobEntry[];
}

export interface JobEntry {
  readonly account: AccountId | null;
  readonly region: Region;
  /** Null where the action doesn't know the resource type. */
  readonly kind: KindName | null;
  readonly resourceId: ResourceId | null;
  readonly resourceName: string | null;
  readonly recoveryPointId: RecoveryPointId | null;
  /** ARN of the resource that the job backs up. */
  readonly resource: string;
  readonly jobId: string;
  /** `plan/rule`; null for a job on demand. */
  readonly plan: string | null;
  /** AWS Backup's own word for the state. */
  readonly state: string;
  readonly message: string;
  readonly createdAt: string;
  /** Null while the job is running, and where AWS Backup doesn't report it. */
  readonly endedAt: string | null;
}

/** Returns the jobs of all regions, sorted by resource, newest first. */
export function jobsTold(inventory: Inventory | null, account: AccountId | null): JobsTold {
  const seen = (inventory?.regions ?? []).flatMap((one): SeenJobs[] =>
    one.read && one.jobs !== undefined ? [one.jobs] : [],
  );
  return {
    jobCount: seen.reduce((sum, { looked }) => sum + looked, 0),
    jobs: seen.flatMap(({ newest }) => newest.toSorted(byResource).map((job) => entryOf(job, account))),
  };
}

function byResource(one: SeenJob, other: SeenJob): number {
  if (one.resource !== other.resource) return one.resource < other.resource ? -1 : 1;
  return other.createdAt - one.createdAt;
}

function entryOf(job: SeenJob, account: AccountId | null): JobEntry {
  const { region, subject, resource, id, maker, state, message, createdAt, endedAt } = job;
  const { kind, resourceId, resourceName, recoveryPointId } = subject;
  return {
    account,
    region,
    kind,
    resourceId,
    resourceName,
    recoveryPointId,
    resource,
    jobId: id,
    plan: maker,
    state,
    message,
    createdAt: formatInstant(createdAt),
    endedAt: endedAt === null ? null : formatInstant(endedAt),
  };
}
