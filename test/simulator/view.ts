import type { KindName } from '../../src/model.ts';
import type { PointFact, ResourceFact, SnapshotFact } from './facts.ts';
import { dbSnapshotId } from './facts-rds.ts';
import type { Arrival } from './turnstile.ts';
import type { World } from './world.ts';

/** What a run has read of one kind in one region, as it was when it was read. */
export interface View {
  /** Null until listed. */
  points: readonly PointFact[] | null;
  /** Snapshots that may be left over from AMIs. */
  snapshots: readonly SnapshotFact[] | null;
  resources: readonly ResourceFact[] | null;
  /** Of the resources asked about, which were there. Only what was answered. */
  readonly existing: Map<string, boolean>;
  /** Of the points asked about, which were in use. Only what was answered. */
  readonly inUse: Map<string, boolean>;
  /** Of the points asked about, which were public. Only what was answered. */
  readonly public: Map<string, boolean>;
  /** Which points a lock held; null until that was answered. */
  locked: ReadonlySet<string> | null;
  /** Which points any page has told to be locked, whatever became of the rest of its listing. */
  readonly seenLocked: Set<string>;
}

/** What a later page may show: what the first one found, as it is by then. */
export function stillThere<Fact extends { readonly id: string }>(first: readonly Fact[] | null, seen: Fact[]): Fact[] {
  const ids = new Set((first ?? seen).map(({ id }) => id));
  return seen.filter(({ id }) => ids.has(id));
}

/** What is known of ids; nothing any more once an answer about them did not arrive. */
export function noteAll(
  known: Map<string, boolean>,
  ids: readonly string[],
  those: ReadonlySet<string>,
  delivered: boolean,
) {
  for (const id of ids) {
    if (delivered) known.set(id, those.has(id));
    else known.delete(id);
  }
}

/** The snapshot of a database that a question is about. */
export function nameAsked({ account }: World, kind: KindName, region: string, params: Arrival['params']): string {
  return kind === 'rds-instance'
    ? dbSnapshotId(account, region, 'rds-instance', params.DBSnapshotIdentifier ?? '')
    : dbSnapshotId(account, region, 'rds-cluster', params.DBClusterSnapshotIdentifier ?? '');
}

export function nothingRead(): View {
  return {
    points: null,
    snapshots: null,
    resources: null,
    existing: new Map(),
    inUse: new Map(),
    public: new Map(),
    locked: null,
    seenLocked: new Set(),
  };
}
