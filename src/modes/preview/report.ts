import type { PreviewRequest } from '../../inputs/request.ts';
import type { BackupCalendar, CommonReport, Inventory, RetainedEntry, SetExpiryChange, Warning } from '../../model.ts';
import type { ScheduleFinding } from '../../plan/workflows.ts';
import { commonReport, type Ended } from '../../report/common.ts';
import type { KnownFailure } from '../../report/failures.ts';
import { namer } from '../../report/named.ts';
import { retainedEntries } from '../../report/retained-entries.ts';
import type { AsOf } from './as-of.ts';
import type { Preview } from './model.ts';

/** The fields that a preview adds to the report. */
export interface PreviewReport extends CommonReport {
  readonly mode: 'preview';
  /** Null where the run ended before anything could be compared. */
  readonly preview: PreviewEntry | null;
  /** The `Expire` tags that a retain with the new file would write. */
  readonly retained: readonly RetainedEntry[];
  /** Null where no region was read. */
  readonly calendar: BackupCalendar | null;
  /** Path of the preview as JSON. */
  readonly previewPath: string | null;
}

/** The result of a preview. */
export interface PreviewEntry {
  /** False where `fail-on` does not allow the change. */
  readonly good: boolean;
  readonly sentence: string;
  /** Null where the account was not read; then only the rules are compared. */
  readonly preview: Preview | null;
  /** The differences between the two plan files; null where one is not valid. */
  readonly rules: Preview['rules'] | null;
  /** Mismatches between the schedules of the plan file and the workflows. */
  readonly schedules: readonly ScheduleFinding[];
  /** What is deleted and kept by the day in `as-of`; null without one. */
  readonly asOf: AsOf | null;
  /** Notes for the reader, such as why the account was not read. Plain text. */
  readonly notes: readonly string[];
}

/** What a preview read and judged; steps that it did not reach are absent. */
export interface PreviewTold {
  readonly inventory?: Inventory | null;
  readonly entry?: PreviewEntry;
  readonly changes?: readonly SetExpiryChange[];
  readonly failures?: readonly KnownFailure[];
  readonly warnings?: readonly Warning[];
  readonly calendar?: BackupCalendar | null;
  readonly changeSetPath?: string | null;
  readonly previewPath?: string | null;
}

/** Builds the report of a preview, from which all its views are rendered. */
export function previewReport(ended: Ended<PreviewRequest>, told: PreviewTold = {}): PreviewReport {
  const { inventory = null, entry = null, changes = [], failures = [], warnings = [], calendar = null } = told;
  const common = commonReport(ended, {
    failures,
    warnings,
    // Whatever else failed, the preview that is shown is complete.
    succeeded: entry === null || entry.preview === null ? 0 : 1,
    regions: inventory?.regions ?? [],
    inventory,
    changeSetPath: told.changeSetPath ?? null,
  });
  const retained = retainedEntries(changes, null, namer({ account: ended.account, inventory }));
  return {
    mode: 'preview',
    ...common,
    preview: entry,
    retained,
    calendar,
    previewPath: told.previewPath ?? null,
  };
}
