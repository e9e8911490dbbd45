import {
  type DeletedPoint,
  type Fault,
  failure,
  type KindName,
  type RecoveryPoint,
  recoveryPointId,
  type SetExpiryChange,
  type SetExpiryOutcome,
  snapshotId,
  success,
  type Tags,
} from '../../../../src/model.ts';
import { bringBack } from '../../../../src/modes/restore/undo/bring-back.ts';
import { undeleteChanges } from '../../../../src/modes/restore/undo/changes.ts';
import type { RecycleBin } from '../../../../src/ports/recycle-bin.ts';
import { DAY, frankfurt, makeBackupRequest, makePoint, NOW, web } from '../../../decide/make-model.ts';
import { manualClock } from '../../../ports/manual-clock.ts';
import { connectionOf } from '../../purge/copies-world.ts';
import { makeRun } from '../../verify/make-tests.ts';

export const MARK = '2026-11-21T22:00:00Z';
export const PAST = '2026-11-20T23:00:00Z';
export const TO = NOW + 7 * DAY;
export const snaps = (...ids: readonly string[]) => ids.map(snapshotId);

export function deleted(id: string, more: Partial<DeletedPoint> = {}): DeletedPoint {
  return {
    kind: 'ec2-instance',
    region: frankfurt,
    id: recoveryPointId(id),
    name: '',
    source: web,
    sourceName: null,
    deletedAt: NOW - 3_600_000,
    exitsAt: NOW + DAY,
    snapshots: snaps(`snap-of-${id}`),
    point: null,
    ...more,
  };
}
/** What is back, and marked. */
export const back = (id: string, more: Parameters<typeof makePoint>[0] = {}): RecoveryPoint =>
  makePoint({
    id: recoveryPointId(id),
    snapshots: [{ id: snapshotId(`snap-of-${id}`), gib: 8 }],
    ...more,
    tags: { expire: PAST, undeleted: MARK, ...more.tags },
  });
export const ours = (expire = PAST): Tags =>
  new Map([
    ['CreatedBy', 'backupViaTag'],
    ['Expire', expire],
  ]);

export interface Told {
  /** What is there after the bin was emptied. */
  readonly points?: readonly RecoveryPoint[] | Fault;
  /** The tags of snapshots that exist; those of all that are asked for, unless told otherwise. */
  readonly tags?: ReadonlyMap<string, Tags> | Fault;
  readonly takeOut?: (id: string) => Fault | null;
  readonly bin?: Partial<RecycleBin>;
  readonly setExpiry?: (change: SetExpiryChange) => SetExpiryOutcome | null;
}

/** Brings back, and tells what was done in what order. */
export async function bring(chosen: readonly DeletedPoint[], told: Told) {
  const acts: string[] = [];
  const progress: string[] = [];
  const bin: RecycleBin = {
    readRules: () => Promise.reject(new Error('not asked')),
    list: () => Promise.reject(new Error('not asked')),
    readTags: async (region, type, ids) => {
      acts.push(`read ${region} ${type} ${ids.join(' ')}`);
      if (told.tags !== undefined && 'code' in told.tags) return failure(told.tags);
      const known: ReadonlyMap<string, Tags> = told.tags ?? new Map(ids.map((id) => [id, ours()]));
      return success(new Map([...known].filter(([id]) => ids.includes(id))));
    },
    takeOut: async (region, type, id) => {
      acts.push(`take ${region} ${type} ${id}`);
      return told.takeOut?.(id) ?? null;
    },
    write: async (region, ids, tags) => {
      acts.push(`write ${region} ${ids.join(' ')} ${tags.map((pair) => pair.join('=')).join(' ')}`);
      return null;
    },
    ...told.bin,
  };
  const { connection } = connectionOf({
    points: [],
    living: new Set(),
    looked: [],
    enabled: [],
    down: [],
    minKeep: 0,
    protectUncopied: false,
  });
  const kind = connection.kinds.get('ec2-instance');
  if (kind === undefined) throw new Error('there is one');
  const { points = [] } = told;
  const named = {
    ...kind,
    readPoints: async (region: string, ids: readonly string[]) => {
      if ('code' in points) return failure(points);
      return success(points.filter((point) => point.region === region && ids.includes(point.id)));
    },
    setExpiries: async (
      changes: readonly SetExpiryChange[],
      tell: (change: SetExpiryChange, outcome: SetExpiryOutcome) => void,
    ) => {
      for (const change of changes) {
        acts.push(
          `move ${change.point.id} ${change.point.snapshots.map(({ id }) => id).join(' ')} from ${change.from} to ${change.to} ${change.because}`,
        );
        const outcome = told.setExpiry === undefined ? ({ result: 'done' } as const) : told.setExpiry(change);
        if (outcome !== null) tell(change, outcome);
      }
    },
  };
  const run = makeRun({ clock: manualClock(NOW) });
  const session = {
    request: makeBackupRequest(),
    connection: {
      ...connection,
      recycleBin: async () => bin,
      kinds: new Map<KindName, typeof named>([
        ['ec2-instance', named],
        ['ebs-volume', named],
      ]),
    },
    run: {
      ...run,
      log: { ...run.log, progress: (done: number, total: number) => void progress.push(`${done}/${total}`) },
    },
  };
  const undo = {
    ids: [],
    expiry: { keep: 'for', duration: { months: 0, milliseconds: 7 * DAY } },
    expiryText: '7 days',
  } as const;
  const changes = undeleteChanges({ chosen, purgedAt: Date.parse(MARK), missing: [], parted: 0 }, undo, NOW);
  const done = await bringBack(changes, session);
  const results = done.map(({ change, point, expiresAt, fault: why }) => [
    change.deleted.id,
    point?.id ?? null,
    expiresAt,
    why?.code ?? null,
  ]);
  return { acts, progress, results, done };
}
