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

/** The jobs that a purge looked at, where AWS Backup makes the recovery points. */
export interface JobsTold {
  /** How many jobs of AWS Backup's vault were looked at: those that were created or ended within seven days. */
  readonly jobCount: number;
  /** Of each resource the newest job of each rule, and of those on demand. */
  readonly jobs: readonly JobEntry[];
}

export interface JobEntry {
  readonly account: AccountId | null;
  readonly region: Region;
  /** Null where the type is not known here. */
  readonly kind: KindName | null;
  readonly resourceId: ResourceId | null;
  readonly resourceName: string | null;
  readonly recoveryPointId: RecoveryPointId | null;
  /** The ARN of what it backs up. */
  readonly resource: string;
  readonly jobId: string;
  /** `plan/rule`; null where it was started on demand. */
  readonly plan: string | null;
  /** AWS Backup's own word. */
  readonly state: string;
  readonly message: string;
  readonly createdAt: string;
  /** Null while it is under way, and where AWS Backup does not tell. */
  readonly endedAt: string | null;
}

/** The jobs of all regions; by resource, the newest first. */
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
