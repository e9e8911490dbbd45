import type { RetainRequest } from '../../inputs/request.ts';
import type {
  Applied,
  BackupCalendar,
  ChangeSet,
  CommonReport,
  Inventory,
  KeptEntry,
  RetainedEntry,
} from '../../model.ts';
import { commonReport, type Ended } from '../../report/common.ts';
import { failuresOf } from '../../report/failures.ts';
import { keptEntries } from '../../report/kept-entries.ts';
import { namer } from '../../report/named.ts';
import { retainedEntries } from '../../report/retained-entries.ts';

/** The fields that a retain adds to the report. */
export interface RetainReport extends CommonReport {
  readonly mode: 'retain';
  readonly retained: readonly RetainedEntry[];
  readonly keptCount: number;
  readonly kept: readonly KeptEntry[];
  /** Null where no region was read. */
  readonly calendar: BackupCalendar | null;
}

/** What a retain observed, decided and did; steps that it did not reach are absent. */
export interface RetainTold {
  readonly inventory?: Inventory;
  readonly changeSet?: ChangeSet;
  readonly changeSetPath?: string | null;
  /** Null in a dry run. */
  readonly applied?: Applied | null;
  readonly calendar?: BackupCalendar | null;
}

/** Builds the report of a retain, from which all its views are rendered. */
export function retainReport(ended: Ended<RetainRequest>, told: RetainTold = {}): RetainReport {
  const { inventory = null, applied = null, calendar = null, changeSetPath = null } = told;
  const names = namer({ account: ended.account, inventory });
  const { changes = [], failures = [], warnings = [] } = told.changeSet ?? {};
  const retained = retainedEntries(changes, applied, names);
  const kept = keptEntries(changes, applied, names);
  const common = commonReport(ended, {
    failures: [...failures, ...(applied === null ? [] : failuresOf(applied, names))],
    warnings,
    succeeded: retained.filter(({ state }) => state !== 'failed').length,
    regions: inventory?.regions ?? [],
    inventory,
    applied,
    changeSetPath,
  });
  return { mode: 'retain', ...common, retained, keptCount: kept.length, kept, calendar };
}
