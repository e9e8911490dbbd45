import type { CheckRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import { endings } from '../shared/end.ts';
import { type Run, refused } from '../shared/mode.ts';
import { type CheckReport, checkReport } from './report.ts';

const { notBegun } = endings(checkReport);

/** Asks whether everything is backed up that should be, right now. */
export function runCheck(request: CheckRequest, run: Run): Promise<CheckReport> {
  const fault = badInput('mode: "check" cannot be run yet', 'Use another mode.');
  return Promise.resolve(notBegun(request, run)(refused('mode', fault).refusals));
}
