import { formatInstant } from '../../../decide/expiry.ts';
import type { DeletedPoint, Fault, Instant } from '../../../model.ts';
import type { DeletedPoints } from './deleted.ts';

/** Which deletions to undo: those of one purge, or those of the named ids. */
export interface WantedBack {
  /** Ids of AMIs, snapshots, instances and volumes; empty for the deletions of one purge. */
  readonly ids: readonly string[];
  /** Selects the newest purge that started no later than this; null selects the newest. */
  readonly at: Instant | null;
}

/** The deletions to undo. */
export interface ChosenBack {
  readonly chosen: readonly DeletedPoint[];
  /** When the selected purge started; null where ids were named. */
  readonly purgedAt: Instant | null;
  /** Ids that match nothing, each with its fault. */
  readonly missing: readonly { readonly id: string; readonly fault: Fault }[];
  /** Number of snapshots from the same purge that are unusable without their AMI. */
  readonly parted: number;
}

/**
 * Deletions less than this apart, in milliseconds, belong to one purge: several jobs may purge in parallel, and throttling
 * causes pauses.
 */
const SAME_PURGE = 30 * 60_000;

/** Chooses by time of deletion. Includes points that are already back, so that a second run finds the same purge. */
export function chooseBack({ ids, at }: WantedBack, deleted: DeletedPoints): ChosenBack {
  if (ids.length > 0) return byId(ids, deleted);
  const purges = purgesOf(deleted.ours);
  const found = purges.find((purge) => startOf(purge) <= (at ?? Number.POSITIVE_INFINITY));
  if (found === undefined) return { chosen: [], purgedAt: null, missing: [], parted: deleted.parted.length };
  const [start, end] = [startOf(found) - SAME_PURGE, endOf(found) + SAME_PURGE];
  const parted = deleted.parted.filter(({ enteredAt }) => enteredAt >= start && enteredAt <= end);
  return { chosen: found, purgedAt: startOf(found), missing: [], parted: parted.length };
}

/** Groups deletions into purges, newest purge first, and newest deletion first within each. */
function purgesOf(deleted: readonly DeletedPoint[]): readonly (readonly DeletedPoint[])[] {
  const purges: DeletedPoint[][] = [];
  for (const one of deleted.toSorted((a, b) => b.deletedAt - a.deletedAt)) {
    const purge = purges.at(-1);
    const last = purge?.at(-1);
    if (purge !== undefined && last !== undefined && last.deletedAt - one.deletedAt <= SAME_PURGE) purge.push(one);
    else purges.push([one]);
  }
  return purges;
}

function startOf(purge: readonly DeletedPoint[]): Instant {
  return purge.at(-1)?.deletedAt ?? 0;
}

function endOf(purge: readonly DeletedPoint[]): Instant {
  return purge[0]?.deletedAt ?? 0;
}

function byId(ids: readonly string[], { ours, others, parted }: DeletedPoints): ChosenBack {
  const chosen = new Set<DeletedPoint>();
  const missing: { id: string; fault: Fault }[] = [];
  for (const id of ids) {
    // The id of a resource stands for our backups of it; the id of an AMI or a snapshot only for itself.
    const named = [
      ...ours.filter((one) => one.id === id || one.source === id || one.snapshots.some((part) => part === id)),
      ...others.filter((one) => one.id === id || one.snapshots.some((part) => part === id)),
    ];
    for (const one of named) chosen.add(one);
    if (named.length > 0) continue;
    missing.push({ id, fault: parted.some((part) => part.id === id) ? withoutImage(id) : notInBin(id) });
  }
  return { chosen: [...chosen], purgedAt: null, missing, parted: 0 };
}

function notInBin(id: string): Fault {
  return {
    code: 'none-found',
    message: `from: ${id} is not in the Recycle Bin of the regions and kinds that were read`,
    advice:
      'Check the inputs regions and kinds, and the account. What was deleted without a rule for it, or longer ago than the rule says, is gone.',
  };
}

function withoutImage(id: string): Fault {
  return {
    code: 'wrong-state',
    message: `from: ${id} is in the Recycle Bin and its AMI is not, so that the AMI cannot be restored`,
    advice: `Restore the snapshot by hand with "aws ec2 restore-snapshot-from-recycle-bin --snapshot-id ${id}" and make a volume of it; a rule for AMIs keeps both next time.`,
  };
}

/** Finding nothing is a failure: the user must know that nothing can be brought back. */
export function nothingThere({ at }: WantedBack, parted: number): Fault {
  const before = at === null ? '' : ` from ${formatInstant(at)} or before`;
  const rest = parted === 0 ? '' : `; ${parted} snapshots in it are of AMIs that are not`;
  return {
    code: 'none-found',
    message: `from: the Recycle Bin holds none of our backups${before}${rest}`,
    advice:
      'Check the inputs regions, kinds and at, and the account. Only what a rule keeps comes into the bin: infra/undo.yaml makes rules for AMIs and snapshots.',
  };
}
