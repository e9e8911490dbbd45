import type { CollectRequest } from '../../inputs/request.ts';
import type { CommonReport } from '../../model.ts';
import { commonReport, type Ended } from '../../report/common.ts';

/** The report of a collect without reports to merge. Otherwise the result is a report of their mode. */
export interface CollectReport extends CommonReport {
  readonly mode: 'collect';
}

export function collectReport(ended: Ended<CollectRequest>): CollectReport {
  return { mode: 'collect', ...commonReport(ended, { failures: [], warnings: [], succeeded: 0, regions: [] }) };
}
