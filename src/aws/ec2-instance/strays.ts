import { DescribeSnapshotsCommand, type Snapshot as Ec2Snapshot, type Filter } from '@aws-sdk/client-ec2';
import { CREATED_BY } from '../../decide/naming.ts';
import { type RecoveryPoint, type Region, type Result, type SnapshotId, snapshotId, success } from '../../model.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { inBatches, MOST_FILTER_VALUES, managerOf, tagsOf } from '../ec2/wire.ts';
import { readPages } from '../pages.ts';

const A_PAGE = 1_000;

/**
 * Returns the snapshots' Expire tags that differ from their AMI's. Snapshots without our mark, and those of another service,
 * are ignored.
 * @param all Every AMI of ours in the region: if `asked` is most of them, one listing of all snapshots takes fewer requests.
 */
export async function readStrays(
  caller: Ec2Caller,
  region: Region,
  asked: readonly RecoveryPoint[],
  all: readonly RecoveryPoint[],
): Promise<Result<ReadonlyMap<SnapshotId, string>>> {
  const expiries = new Map(
    asked.flatMap(({ snapshots, tags }) => snapshots.map(({ id }) => [id, tags.expire] as const)),
  );
  const strayIn = (snapshot: Ec2Snapshot) => strayOf(snapshot, expiries);
  const ids = [...expiries.keys()];
  const total = all.reduce((sum, { snapshots }) => sum + snapshots.length, 0);
  const narrow = Math.ceil(ids.length / MOST_FILTER_VALUES) <= Math.ceil(total / A_PAGE);
  const filters = narrow ? [...inBatches(ids, MOST_FILTER_VALUES)].map(ofIds) : [[OURS]];
  const reads = await Promise.all(filters.map((Filters) => readAll(caller, region, Filters, strayIn)));
  const strays = new Map<SnapshotId, string>();
  for (const read of reads) {
    if (!read.ok) return read;
    for (const [id, expire] of read.value) strays.set(id, expire);
  }
  return success(strays);
}

const OURS: Filter = { Name: 'tag:CreatedBy', Values: [CREATED_BY] };

function ofIds(ids: readonly SnapshotId[]): Filter[] {
  return [{ Name: 'snapshot-id', Values: [...ids] }];
}

type Stray = readonly [id: SnapshotId, expire: string];

function strayOf(
  { SnapshotId: text = '', Tags }: Ec2Snapshot,
  expiries: ReadonlyMap<SnapshotId, string | null>,
): Stray[] {
  const id = snapshotId(text);
  const tags = tagsOf(Tags);
  const expire = tags.get('Expire');
  if (!expiries.has(id) || tags.get('CreatedBy') !== CREATED_BY || managerOf(Tags) !== null) return [];
  return expire === undefined || expire === expiries.get(id) ? [] : [[id, expire]];
}

function readAll(
  caller: Ec2Caller,
  region: Region,
  Filters: Filter[],
  pick: (snapshot: Ec2Snapshot) => readonly Stray[],
): Promise<Result<Stray[]>> {
  return readPages(
    (NextToken) =>
      caller.repeatable(region, 'DescribeSnapshots', (client) =>
        client.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'], Filters, MaxResults: A_PAGE, NextToken })),
      ),
    (page) => (page.Snapshots ?? []).flatMap(pick),
  );
}
