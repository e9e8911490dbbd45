import { daysInBin, daysOfAny, keysOf } from '../../decide/bin-rules.ts';
import { CREATED_BY } from '../../decide/naming.ts';
import { attempt } from '../../model/attempt.ts';
import { groupBy } from '../../model/group.ts';
import type { Watch } from '../../model/known-faults.ts';
import type {
  BinRule,
  BinType,
  Change,
  ChangeSet,
  DeleteChange,
  Fault,
  Instant,
  Region,
  Result,
  SnapshotResult,
} from '../../model.ts';
import type { Connection } from '../../ports/cloud.ts';
import type { RecycleBin } from '../../ports/recycle-bin.ts';

/** The Recycle Bin rules for each region and type that a purge deletes from. */
export type BinRules = ReadonlyMap<string, Result<readonly BinRule[]>>;

/** Which deletions can be undone, and for how long. */
export interface Recoverable {
  /** The earliest time from which the days count. */
  readonly at: Instant;
  /** By region and id of an AMI or a snapshot; absent where it can't be restored, or where that is unknown. */
  readonly days: ReadonlyMap<string, number>;
  readonly unknown: ReadonlyMap<Region, Fault>;
}

/** One AMI or snapshot to be deleted. */
interface Doomed {
  readonly region: Region;
  readonly type: BinType;
  readonly id: string;
  /** True where our own tags are known to be on it; false for a snapshot of an AMI, whose tags no listing shows. */
  readonly ours: boolean;
}

/** Reads the rules before anything is deleted: a rule that is created later doesn't apply to earlier deletions. */
export async function readBinRules(connection: Connection, changeSet: ChangeSet, watch: Watch): Promise<BinRules> {
  const places = [...groupBy(doomedIn(changeSet.changes), placeOf).values()];
  if (places.length === 0) return new Map();
  const answers = await Promise.all(
    places.map(async ([first]): Promise<[string, Result<readonly BinRule[]>][]> => {
      if (first === undefined) return [];
      const ask = async () => (await connection.recycleBin()).readRules(first.region, first.type);
      return [[placeOf(first), await attempt(ask, watch)]];
    }),
  );
  return new Map(answers.flat());
}

/** Returns which deletions can be undone. If the rules depend on tags that no listing showed, reads these tags now. */
export async function findRecoverable(
  connection: Connection,
  changeSet: ChangeSet,
  rules: BinRules,
  at: Instant,
  watch: Watch,
): Promise<Recoverable> {
  const days = new Map<string, number>();
  const unknown = new Map<Region, Fault>();
  const places = [...groupBy(doomedIn(changeSet.changes), placeOf)];
  await Promise.all(
    places.map(async ([place, doomed]) => {
      const [first] = doomed;
      const known = rules.get(place);
      if (first === undefined || known === undefined) return;
      const found = known.ok ? await attempt(() => daysOf(connection.recycleBin, doomed, known.value), watch) : known;
      if (!found.ok) unknown.set(first.region, found.fault);
      else for (const [id, count] of found.value) days.set(`${first.region} ${id}`, count);
    }),
  );
  return { at, days, unknown };
}

async function daysOf(
  open: () => Promise<RecycleBin>,
  doomed: readonly Doomed[],
  rules: readonly BinRule[],
): Promise<Result<ReadonlyMap<string, number>>> {
  if (rules.length === 0) return { ok: true, value: new Map() };
  const any = daysOfAny(rules);
  const [first] = doomed;
  if (any !== null || first === undefined) {
    return { ok: true, value: new Map(doomed.map(({ id }) => [id, any ?? 0])) };
  }
  const foreign = [...keysOf(rules)].some((key) => key !== 'CreatedBy');
  const unclear = doomed.filter(({ ours }) => foreign || !ours).map(({ id }) => id);
  const { region, type } = first;
  const read = unclear.length === 0 ? null : await (await open()).readTags(region, type, unclear);
  if (read !== null && !read.ok) return read;
  const own = new Map([['CreatedBy', CREATED_BY]]);
  return {
    ok: true,
    value: new Map(
      doomed.flatMap(({ id, ours }): [string, number][] => {
        const tags = read?.value.get(id) ?? (ours && !foreign ? own : null);
        const count = tags === null ? null : daysInBin(rules, tags);
        return count === null ? [] : [[id, count]];
      }),
    ),
  };
}

function placeOf({ region, type }: Pick<Doomed, 'region' | 'type'>): string {
  return `${region} ${type}`;
}

function doomedIn(changes: readonly Change[]): readonly Doomed[] {
  return changes.flatMap((change): readonly Doomed[] => {
    if (change.action === 'delete-snapshot') {
      const { region, id } = change.snapshot;
      return [{ region, type: 'snapshot', id, ours: true }];
    }
    return change.action === 'delete' ? doomedBy(change) : [];
  });
}

function doomedBy({ point: { kind, region, id, snapshots } }: DeleteChange): readonly Doomed[] {
  switch (kind) {
    case 'ec2-instance':
      return [
        { region, type: 'image', id, ours: true },
        ...snapshots.map((snapshot): Doomed => ({ region, type: 'snapshot', id: snapshot.id, ours: false })),
      ];
    case 'ebs-volume':
      return [{ region, type: 'snapshot', id, ours: true }];
    // RDS has no Recycle Bin.
    case 'rds-instance':
    case 'rds-cluster':
      return [];
    default:
      return kind satisfies never;
  }
}

const DAY = 86_400_000;

/**
 * Returns until when a deleted recovery point can be restored; null where it can't be, or where that is unknown. An AMI is
 * restorable only as long as all of its deleted snapshots; those that were not deleted don't matter.
 * @param results The result of deleting each of its snapshots; null where all are to be deleted.
 */
export function recoverableUntil(
  { point }: DeleteChange,
  results: readonly Pick<SnapshotResult, 'snapshotId' | 'result'>[] | null,
  recoverable: Recoverable,
): Instant | null {
  const { region, id, kind, snapshots } = point;
  const gone =
    results === null
      ? snapshots.map((snapshot) => snapshot.id)
      : results.filter(({ result }) => result === 'success').map(({ snapshotId }) => snapshotId);
  return untilOf(region, kind === 'ec2-instance' ? [id, ...gone] : [id], recoverable);
}

/** Returns until when all of these can be restored. */
export function untilOf(region: Region, ids: readonly string[], { at, days }: Recoverable): Instant | null {
  const counts = ids.map((id) => days.get(`${region} ${id}`) ?? 0);
  const least = Math.min(...counts);
  return least === 0 ? null : at + least * DAY;
}
