import type { RetainRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import {
  type AccountId,
  type Fault,
  type Inventory,
  type KindName,
  type RecoveryPoint,
  type RegionInventory,
  type SnapshotId,
  success,
  type Warning,
} from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import { findInLine } from '../../plan/retain.ts';
import { type Kind, kindOf } from '../../ports/cloud.ts';
import type { Run } from '../shared/mode.ts';

/** All our backups, with the `Expire` tags of snapshots that differ from their AMIs'. */
export interface WithStrays {
  readonly inventory: Inventory;
  /** Where the snapshots could not be read: they stay as they are, with no other effect. */
  readonly warnings: readonly Warning[];
}

/** The parts of a session that this needs. */
export interface Asking {
  readonly connection: {
    readonly account: AccountId;
    readonly kinds: ReadonlyMap<KindName, Pick<Kind, 'readStrays'>>;
  };
  readonly request: Pick<RetainRequest, 'graceMilliseconds'>;
  readonly run: Pick<Run, 'startedAt' | 'signal' | 'log'>;
}

type ReadRegion = Extract<RegionInventory, { read: true }>;

/**
 * Reads the snapshots of AMIs whose own expiry already matches the plan file: a new expiry is written to the snapshots
 * anyway, and backups that this file doesn't cover stay as they are.
 */
export async function withStrays(
  session: Asking,
  { account, regions }: Inventory,
  file: PlanFile,
): Promise<WithStrays> {
  const warnings: Warning[] = [];
  const looked = await Promise.all(
    regions.map(async (entry) => {
      if (!entry.read) return entry;
      const strays = await straysIn(session, entry, file);
      if (strays.ok) return { ...entry, points: entry.points.map((point) => saying(point, strays.value)) };
      const { kind, region } = entry;
      if (strays.fault.code === 'cancelled') return { kind, region, read: false as const, fault: strays.fault };
      warnings.push(unread(entry, strays.fault));
      return entry;
    }),
  );
  return { inventory: { account, regions: looked }, warnings };
}

async function straysIn({ connection, request, run }: Asking, entry: ReadRegion, file: PlanFile) {
  const { region, kind, points } = entry;
  const { readStrays } = kindOf(connection.kinds, kind);
  const { account } = connection;
  const { graceMilliseconds } = request;
  const asked = findInLine(points, file, { account, now: run.startedAt, graceMilliseconds }).filter(hasSnapshots);
  if (readStrays === undefined || asked.length === 0) return success<ReadonlyMap<SnapshotId, string>>(new Map());
  return attempt(() => readStrays(region, asked, points), run);
}

function hasSnapshots({ snapshots }: RecoveryPoint): boolean {
  return snapshots.length > 0;
}

function saying(point: RecoveryPoint, strays: ReadonlyMap<SnapshotId, string>): RecoveryPoint {
  if (!point.snapshots.some(({ id }) => strays.has(id))) return point;
  const snapshots = point.snapshots.map((snapshot) => {
    const strayExpire = strays.get(snapshot.id);
    return strayExpire === undefined ? snapshot : { ...snapshot, strayExpire };
  });
  return { ...point, snapshots };
}

function unread({ region }: ReadRegion, { message }: Fault): Warning {
  return {
    region,
    target: region,
    message: `whether the Expire tags of snapshots differ from those of their AMIs is not known, because the snapshots could not be read: ${message}`,
  };
}
