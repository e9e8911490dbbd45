import { type AccountQuota, DescribeAccountAttributesCommand } from '@aws-sdk/client-rds';
import type { Fault, Region } from '../../model.ts';
import { remembered } from '../remembered.ts';
import type { RdsContext } from './context.ts';
import type { DatabaseFamily } from './family.ts';
import { QUOTA_ADVICE } from './faults.ts';

/** The number of manual snapshots that still fit into a region's quota. */
export interface Room {
  /**
   * Takes one place, or returns why there is none. With no place free, waits while others may still hand theirs back,
   * because their snapshot existed already.
   */
  readonly take: () => Promise<Fault | null>;
  /** Call this once for every place taken. */
  readonly settle: (outcome: 'used' | 'not used') => void;
  /** Call this when RDS itself reports that the quota is full. */
  readonly close: (fault: Fault) => void;
  /** The fault that RDS reported; null before that. */
  readonly closed: () => Fault | null;
}

/**
 * Counts the free places of each region, read once before its first snapshot. If they cannot be read, RDS itself refuses
 * snapshots beyond the quota.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeAccountAttributes.html
 */
export function roomOf(family: DatabaseFamily, context: RdsContext): (region: Region) => Room {
  const rooms = new Map<Region, Room>();
  return (region) => remembered(rooms, region, () => openRoom(family, () => readQuotas(context, region)));
}

function readQuotas({ caller, quotas }: RdsContext, region: Region): Promise<readonly AccountQuota[] | null> {
  return remembered(quotas, region, async () => {
    const call = await caller.repeatable(region, 'DescribeAccountAttributes', (client) =>
      client.send(new DescribeAccountAttributesCommand({})),
    );
    return call.ok ? (call.value.AccountQuotas ?? null) : null;
  });
}

function openRoom({ quota }: DatabaseFamily, readAll: () => Promise<readonly AccountQuota[] | null>): Room {
  let free: number | null = null;
  let most = 0;
  let open = 0;
  let closed: Fault | null = null;
  let waiting: (() => void)[] = [];
  const read = async () => {
    const found = (await readAll())?.find(({ AccountQuotaName }) => AccountQuotaName === quota.name);
    if (found?.Max === undefined || found.Used === undefined) return;
    most = found.Max;
    free = most - found.Used;
  };
  let reading: Promise<void> | null = null;
  return {
    take: async () => {
      reading ??= read();
      await reading;
      for (;;) {
        if (closed !== null) return closed;
        if (free === null || free > 0) {
          if (free !== null) free -= 1;
          open += 1;
          return null;
        }
        if (open === 0) return fullFault(most - free, most, quota.counts);
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      }
    },
    settle: (outcome) => {
      open -= 1;
      if (free !== null && outcome === 'not used') free += 1;
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    close: (fault) => {
      closed ??= fault;
    },
    closed: () => closed,
  };
}

function fullFault(used: number, most: number, counts: string): Fault {
  return {
    code: 'quota-reached',
    message: `the region has ${used} of ${most} ${counts}`,
    advice: QUOTA_ADVICE,
  };
}
