import type { ListRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import { endings } from '../shared/end.ts';
import { type Run, refused } from '../shared/mode.ts';
import { type ListReport, listReport } from './report.ts';

const { notBegun } = endings(listReport);

/** Lists what can be restored. */
export function runList(request: ListRequest, run: Run): Promise<ListReport> {
  const fault = badInput('mode: "list" cannot be run yet', 'Use another mode.');
  return Promise.resolve(notBegun(request, run)(refused('mode', fault).refusals));
}
