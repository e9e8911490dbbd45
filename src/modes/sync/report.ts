import type { SyncRequest } from '../../inputs/request.ts';
import type { PlanBody, SelectionDocument, SyncChange } from '../../model/backup-plans.ts';
import type { TestBody } from '../../model/restore-tests.ts';
import type { CommonReport, Failure, Region, Warning } from '../../model.ts';
import { commonReport, type Ended } from '../../report/common.ts';
import type { CoveredEntry } from './covered.ts';

/** The fields that a sync adds to the report. */
export interface SyncReport extends CommonReport {
  readonly mode: 'sync';
  readonly synced: readonly SyncedEntry[];
  /** The resources that the plans of the file cover today, one entry for each plan that covers them. */
  readonly covered: readonly CoveredEntry[];
  /** The plan written as a plan file; absent unless the run is an import. */
  readonly imported?: ImportedEntry;
}

/** An existing plan as a plan file. */
export interface ImportedEntry {
  readonly name: string;
  /** The text of the file; null where a plan file can't express the whole plan. */
  readonly text: string | null;
  /** Path of the file; null where it could not be written. */
  readonly path: string | null;
}

/** One change that a sync made in AWS Backup. */
export interface SyncedEntry {
  readonly region: Region;
  readonly action: SyncChange['action'];
  /** Name of the vault, the plan, the selection or the restore testing plan. */
  readonly name: string;
  /** The plan that a selection or a restore testing plan belongs to; null for vaults and plans. */
  readonly plan: string | null;
  readonly state: 'planned' | 'done' | 'failed' | 'not-approved';
  /** The content before the change; null where there was none, for vaults and for adoptions. */
  readonly before: SyncedContent | null;
  /** The content after the change; null where there is none, for vaults and for adoptions. */
  readonly after: SyncedContent | null;
  readonly reason: string;
}

/** The rules of a plan with the selections that the change is about, or a restore testing plan. */
export interface SyncedContent extends PlanBody {
  readonly selections: readonly SelectionDocument[];
  /** The content of a restore testing plan; absent where the change is not about one. */
  readonly restoreTest?: TestBody;
}

/** What a sync found and did; steps that it did not reach are absent. */
export interface SyncTold {
  readonly regions?: readonly { readonly region: Region; readonly read: boolean }[];
  readonly entries?: readonly SyncedEntry[];
  readonly covered?: readonly CoveredEntry[];
  readonly failures?: readonly Failure[];
  readonly warnings?: readonly Warning[];
  readonly changeSetPath?: string | null;
  readonly imported?: ImportedEntry;
}

/** Builds the report of a sync, from which all its views are rendered. */
export function syncReport(ended: Ended<SyncRequest>, told: SyncTold = {}): SyncReport {
  const { regions = [], entries = [], covered = [], failures = [], warnings = [], changeSetPath = null } = told;
  const succeeded = entries.filter(isMade).length;
  const common = commonReport(ended, { failures, warnings, succeeded, regions, changeSetPath });
  const { imported } = told;
  return { mode: 'sync', ...common, synced: entries, covered, ...(imported === undefined ? {} : { imported }) };
}

/** Returns true for changes that were made, or would be in a real run. */
export function isMade({ state }: SyncedEntry): boolean {
  return state === 'done' || state === 'planned';
}
