import type { SyncRequest } from '../../inputs/request.ts';
import type { PlanBody, SelectionDocument, SyncChange } from '../../model/backup-plans.ts';
import type { TestBody } from '../../model/restore-tests.ts';
import type { CommonReport, Failure, Region, Warning } from '../../model.ts';
import { commonReport, type Ended } from '../../report/common.ts';
import type { CoveredEntry } from './covered.ts';

/** What a sync adds to the report. */
export interface SyncReport extends CommonReport {
  readonly mode: 'sync';
  readonly synced: readonly SyncedEntry[];
  /** The resources that the plans of the file cover today, each under the plans that do. */
  readonly covered: readonly CoveredEntry[];
  /** The plan that was to be written down as a plan file; absent where none was. */
  readonly imported?: ImportedEntry;
}

/** A plan that is there, as a plan file. */
export interface ImportedEntry {
  readonly name: string;
  /** The text of the file; null where a plan file cannot say all of the plan. */
  readonly text: string | null;
  /** Path of the file; null where it could not be written. */
  readonly path: string | null;
}

/** One thing that a sync changed in AWS Backup. */
export interface SyncedEntry {
  readonly region: Region;
  readonly action: SyncChange['action'];
  /** Of the vault, the plan, the selection or the restore testing plan. */
  readonly name: string;
  /** The plan that a selection or a restore testing plan belongs to; null for vaults and plans. */
  readonly plan: string | null;
  readonly state: 'planned' | 'done' | 'failed' | 'not-approved';
  /** What it was and what it is then; null where there is nothing, and for vaults. */
  readonly before: SyncedContent | null;
  readonly after: SyncedContent | null;
  readonly reason: string;
}

/** The rules of a plan, of its selections those that the change is about, or a restore testing plan. */
export interface SyncedContent extends PlanBody {
  readonly selections: readonly SelectionDocument[];
  /** What a restore testing plan holds; absent where the change is not about one. */
  readonly restoreTest?: TestBody;
}

/** What a sync found and did; what it did not come to is absent. */
export interface SyncTold {
  readonly regions?: readonly { readonly region: Region; readonly read: boolean }[];
  readonly entries?: readonly SyncedEntry[];
  readonly covered?: readonly CoveredEntry[];
  readonly failures?: readonly Failure[];
  readonly warnings?: readonly Warning[];
  readonly changeSetPath?: string | null;
  readonly imported?: ImportedEntry;
}

/** Puts what a sync came to into the one value that every view is made from. */
export function syncReport(ended: Ended<SyncRequest>, told: SyncTold = {}): SyncReport {
  const { regions = [], entries = [], covered = [], failures = [], warnings = [], changeSetPath = null } = told;
  const succeeded = entries.filter(isMade).length;
  const common = commonReport(ended, { failures, warnings, succeeded, regions, changeSetPath });
  const { imported } = told;
  return { mode: 'sync', ...common, synced: entries, covered, ...(imported === undefined ? {} : { imported }) };
}

/** True for what was made, or would be in a real run. */
export function isMade({ state }: SyncedEntry): boolean {
  return state === 'done' || state === 'planned';
}
