import { backupTagValue } from '../../decide/tag-lines.ts';
import type { ListRequest } from '../../inputs/request.ts';
import type { CommonReport, Failure, Inventory, RecoveryPointEntry, Warning } from '../../model.ts';
import { commonReport, type Ended } from '../../report/common.ts';
import type { RunbookEntry } from '../../report/runbook.ts';

/** The fields that a list adds to the report. */
export interface ListReport extends CommonReport {
  readonly mode: 'list';
  /** The input `from`; null where everything of ours is listed. */
  readonly from: string | null;
  /** The tag lines, where only their recovery points are listed; null where all are. */
  readonly tag: string | null;
  /** By resource, newest first. */
  readonly recoveryPoints: readonly RecoveryPointEntry[];
  /** The settings for launching a replacement of the resource in `from`; empty without `from`, or where several resources match. */
  readonly runbook: readonly RunbookEntry[];
}

/** What a list observed and found; steps that it did not reach are absent. */
export interface ListTold {
  readonly inventory?: Inventory;
  readonly recoveryPoints?: readonly RecoveryPointEntry[];
  readonly runbook?: readonly RunbookEntry[];
  readonly failures?: readonly Failure[];
  readonly warnings?: readonly Warning[];
}

/** Builds the report of a list, from which all its views are rendered. */
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
