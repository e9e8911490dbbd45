import type { BackupRequest, PurgeRequest } from '../../src/inputs/request.ts';
import type { Applied } from '../../src/model.ts';
import {
  type AccountId,
  type ChangeSet,
  type CreateChange,
  type CreateOutcome,
  type DeleteChange,
  type DeleteOutcome,
  type DeleteSnapshotChange,
  type DeleteSnapshotOutcome,
  type Failure,
  type Inventory,
  type KeepChange,
  type RefuseChange,
  recoveryPointId,
  resourceId,
  slot,
  snapshotId,
} from '../../src/model.ts';
import { type BackupTold, backupReport } from '../../src/modes/backup/report.ts';
import { purgeReport } from '../../src/modes/purge/report.ts';
import {
  account,
  DAY,
  fault,
  frankfurt,
  makeBackupRequest,
  makeCreate,
  makeInventory,
  makeLoose,
  makePoint,
  makePurgeRequest,
  makeRegion,
  makeResource,
  NOW,
  oregon,
  web,
} from '../decide/make-model.ts';
import { type AnyReport, anyReport } from './any-report.ts';

/** Runs as a report is built from them; each test says only what matters to it. */

export const NOTHING: ChangeSet = { changes: [], skipped: [], failures: [], warnings: [], matched: 0 };
const NONE_DONE: Applied = { created: [], deleted: [], deletedSnapshots: [], retained: [] };
export const failed = { result: 'failed', fault } as const;
export const blindOregon = { kind: 'ec2-instance', region: oregon, read: false, fault } as const;
export const readFailure: Failure = { region: oregon, target: oregon, action: 'read', fault };

export function create(digit: number, region = frankfurt): CreateChange {
  const resource = makeResource({ id: resourceId(`i-${digit}`), name: `web-${digit}`, region, reboot: digit === 2 });
  return makeCreate({ resource, slot: slot(`slot-${digit}`), reason: 'carries Backup:ProductionDaily' });
}
export const made = (digit: number): CreateOutcome => ({
  result: 'done',
  id: recoveryPointId(`ami-${digit}`),
  state: 'pending',
  expiresAt: NOW + 30 * DAY,
});

export function remove(digit: number, overrides: Partial<DeleteChange> = {}, region = frankfurt): DeleteChange {
  const snapshots = [
    { id: snapshotId(`snap-${digit}a`), gib: 8 },
    { id: snapshotId(`snap-${digit}b`), gib: 100 },
    { id: snapshotId(`snap-${digit}c`), gib: null },
  ];
  return {
    action: 'delete',
    point: makePoint({ id: recoveryPointId(`ami-${digit}`), name: `name-${digit}`, region, snapshots }),
    source: web,
    expiresAt: NOW - DAY,
    because: 'expired',
    reason: 'it expired at 2026-11-20T23:00:00Z',
    ...overrides,
  };
}
export const gone: DeleteOutcome = {
  result: 'done',
  snapshots: [{ snapshotId: snapshotId('snap-1a'), result: 'success', fault: null }],
};

export function removeLoose(digit: number): DeleteSnapshotChange {
  return {
    action: 'delete-snapshot',
    snapshot: makeLoose({ id: snapshotId(`snap-left-${digit}`) }),
    reason: 'expired',
  };
}

export function keep(digit: number, region = frankfurt): KeepChange {
  const point = makePoint({ id: recoveryPointId(`ami-${digit}`), name: `name-${digit}`, region });
  return { action: 'keep', point, because: 'never-expires', reason: 'it never expires' };
}
export function refuse(digit: number): RefuseChange {
  const point = makePoint({ id: recoveryPointId(`ami-${digit}`), name: `name-${digit}` });
  return { action: 'refuse', point, reason: 'too many' };
}

/** A whole run: who asked for what, and what came of it. */
export interface WholeStory extends Omit<BackupTold, 'inventory'> {
  readonly request: BackupRequest | PurgeRequest;
  readonly account: AccountId | null;
  readonly caller: string | null;
  readonly inventory: Inventory | null;
}

function tell({ request, account: id, caller, inventory, ...told }: WholeStory): AnyReport {
  const ended = { startedAt: NOW, finishedAt: NOW + 123_456, account: id, caller, refusals: [], warnings: [] };
  const seen = { ...told, ...(inventory === null ? {} : { inventory }) };
  if (request.mode === 'backup') return anyReport(backupReport({ ...ended, request }, seen));
  return anyReport(purgeReport({ ...ended, request }, seen));
}

export function backup(overrides: Partial<WholeStory> = {}): AnyReport {
  return tell({
    request: makeBackupRequest(),
    account,
    caller: 'arn:aws:sts::111122223333:assumed-role/backup/run-42',
    inventory: makeInventory(makeRegion()),
    changeSet: NOTHING,
    applied: NONE_DONE,
    ...overrides,
  });
}
export const purge = (overrides: Partial<WholeStory> = {}) => backup({ request: makePurgeRequest(), ...overrides });

/** As a purge where anything is deleted, and as a backup else. */
export function run(overrides: Partial<WholeStory> = {}): AnyReport {
  const { deleted: gone = [], deletedSnapshots = [] } = overrides.applied ?? {};
  const deletes = gone.length > 0 || deletedSnapshots.length > 0;
  return deletes ? purge(overrides) : backup(overrides);
}

export const created = (...rows: readonly (readonly [CreateChange, CreateOutcome])[]): Partial<WholeStory> => ({
  changeSet: { ...NOTHING, changes: rows.map(([change]) => change), matched: rows.length },
  applied: { ...NONE_DONE, created: rows.map(([change, outcome]) => ({ change, outcome })) },
});
export const deleted = (...rows: readonly (readonly [DeleteChange, DeleteOutcome])[]): Partial<WholeStory> => ({
  changeSet: { ...NOTHING, changes: rows.map(([change]) => change) },
  applied: { ...NONE_DONE, deleted: rows.map(([change, outcome]) => ({ change, outcome })) },
});
export const finished = (
  ...rows: readonly (readonly [DeleteSnapshotChange, DeleteSnapshotOutcome])[]
): Partial<WholeStory> => ({
  changeSet: { ...NOTHING, changes: rows.map(([change]) => change) },
  applied: { ...NONE_DONE, deletedSnapshots: rows.map(([change, outcome]) => ({ change, outcome })) },
});
