import { DescribeLockedSnapshotsCommand, type LockedSnapshotsInfo } from '@aws-sdk/client-ec2';
import { formatInstant } from '../../decide/expiry.ts';
import { failure, type Locks, type Region, type Result, type SnapshotId, snapshotId, success } from '../../model.ts';
import { readPages } from '../pages.ts';
import type { Ec2Caller } from './service.ts';
import { isUnknownAction } from './wire.ts';

export type ReadLocks = (region: Region) => Promise<Result<Locks>>;

/** Reads the snapshot locks of a region; kinds that ask at the same time share one listing. */
export function lockReader(caller: Ec2Caller): ReadLocks {
  const underWay = new Map<Region, Promise<Result<Locks>>>();
  return (region) => {
    const shared = underWay.get(region);
    if (shared !== undefined) return shared;
    const reading = listLocks(caller, region).finally(() => underWay.delete(region));
    underWay.set(region, reading);
    return reading;
  };
}

/**
 * Lists every locked snapshot of the account: with ids, one missing snapshot would fail the whole call. If the call is not
 * allowed, locks stay unknown; if the partition does not know it, nothing can be locked.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLockedSnapshots.html
 */
async function listLocks(caller: Ec2Caller, region: Region): Promise<Result<Locks>> {
  let refusedWith = '';
  const read = await readPages(
    async (NextToken) => {
      const page = await caller.repeatable(region, 'DescribeLockedSnapshots', (client) =>
        client.send(new DescribeLockedSnapshotsCommand({ MaxResults: 1000, NextToken })),
      );
      refusedWith = page.ok ? '' : page.refusal.code;
      return page;
    },
    (page) => (page.Snapshots ?? []).flatMap((lock): [SnapshotId, string][] => heldBy(lock)),
  );
  if (read.ok) return success({ known: true, held: new Map(read.value) });
  if (isUnknownAction(refusedWith)) return success({ known: true, held: new Map() });
  return refusedWith === 'UnauthorizedOperation' ? success({ known: false, why: read.fault }) : failure(read.fault);
}

/** Returns nothing for an expired lock. An unknown state counts as locked: only `expired` is known to be over. */
function heldBy({ SnapshotId: id, LockState: state, LockExpiresOn: end }: LockedSnapshotsInfo): [SnapshotId, string][] {
  if (id === undefined || state === 'expired') return [];
  const until = end === undefined ? '' : ` until ${formatInstant(end.getTime())}`;
  return [[snapshotId(id), `locked${until} (${state ?? 'unknown mode'})`]];
}
