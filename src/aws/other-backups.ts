import type { Tag } from '@aws-sdk/client-ec2';
import { CREATED_BY } from '../decide/naming.ts';
import type { BackupService, Instant, OtherBackup, Resource } from '../model.ts';
import type { OthersQuestion } from '../ports/cloud.ts';
import { DLM_POLICY_KEY, managerOf, tagsOf } from './ec2/wire.ts';

/** Who made a backup outside this action: which service, by which policy, and when. */
export interface Making {
  readonly by: BackupService;
  /** Null if the tags do not name it. */
  readonly policy: string | null;
  /** Null if the service does not return it. */
  readonly takenAt: Instant | null;
}

/** A recovery point of another service, with the resources that it protects. */
export interface OthersPoint extends Making {
  readonly resources: readonly Resource[];
}

/**
 * Returns how a recovery point was made if another service made it, not on our behalf, and before this run; otherwise null.
 */
export function makingOf(
  tags: readonly Tag[] | undefined,
  takenAt: Instant | null,
  question: OthersQuestion,
  by = managerOf(tags),
): Making | null {
  if (by === null || (takenAt !== null && takenAt >= question.before)) return null;
  const all = tagsOf(tags);
  // Recovery points of an AWS Backup plan that a sync wrote carry our CreatedBy too, but no BackupSource.
  const forSlot = all.get('CreatedBy') === CREATED_BY && all.has('BackupSource');
  if (by === 'AWS Backup' && question.exceptSlots && forSlot) return null;
  return { by, policy: all.get(DLM_POLICY_KEY) ?? null, takenAt };
}

/** Returns one entry per resource and service, sorted by resource id. */
export function tally(points: readonly OthersPoint[]): OtherBackup[] {
  const entries = new Map<string, OtherBackup & { readonly policies: Set<string> }>();
  for (const { resources, by, policy, takenAt } of points) {
    for (const resource of resources) {
      const key = `${resource.id} ${by}`;
      const known = entries.get(key) ?? { resource, by, newest: null, count: 0, detail: '', policies: new Set() };
      if (policy !== null) known.policies.add(policy);
      const newest = takenAt === null ? known.newest : Math.max(takenAt, known.newest ?? takenAt);
      entries.set(key, { ...known, newest, count: known.count + 1 });
    }
  }
  return [...entries]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { policies, ...entry }]) => ({ ...entry, detail: [...policies].sort().join(', ') }));
}
