import { backupTagValue } from '../../decide/tag-lines.ts';
import type { ListRequest } from '../../inputs/request.ts';
import type { CommonReport, Failure, Inventory, RecoveryPointEntry, Warning } from '../../model.ts';
import { commonReport, type Ended } from '../../report/common.ts';
import type { RunbookEntry } from '../../report/runbook.ts';

/** What a list adds to the report. */
export interface ListReport extends CommonReport {
  readonly mode: 'list';
  /** What was asked for; null where all of ours was. */
  readonly from: string | null;
  /** The tag lines whose recovery points alone are listed; null where all are. */
  readonly tag: string | null;
  /** By resource, the newest first. */
  readonly recoveryPoints: readonly RecoveryPointEntry[];
  /** What a launch in place of the resource that was asked for needs; empty where none was, or several answer to the name. */
  readonly runbook: readonly RunbookEntry[];
}

/** What a list looked at and found; what it did not come to is absent. */
export interface ListTold {
  readonly inventory?: Inventory;
  readonly recoveryPoints?: readonly RecoveryPointEntry[];
  readonly runbook?: readonly RunbookEntry[];
  readonly failures?: readonly Failure[];
  readonly warnings?: readonly Warning[];
}

/** Puts what a list came to into the one value that every view is made from. */
export function listReport(ended: Ended<ListRequest>, told: ListTold = {}): ListReport {
  const { inventory = null, recoveryPoints = [], runbook = [], failures = [], warnings = [] } = told;
  const { request } = ended;
  const common = commonReport(ended, {
    failures,
    warnings,
    succeeded: recoveryPoints.length,
    regions: inventory?.regions ?? [],
    inventory,
  });
  return {
    mode: 'list',
    ...common,
    from: request?.from ?? null,
    tag: request === null || request.tagLines === null ? null : backupTagValue(request.tagLines),
    recoveryPoints,
    runbook,
  };
}
