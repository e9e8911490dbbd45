import type { RefusedReport } from '../../src/model.ts';

/** The report of a run that ended red before it began. */
export const RED: RefusedReport = {
  version: 1,
  mode: null,
  dryRun: false,
  kinds: ['ec2-instance'],
  outcome: 'failed',
  startedAt: '2026-11-29T14:00:00Z',
  finishedAt: '2026-11-29T14:01:00Z',
  account: null,
  caller: null,
  run: 'https://github.com/octo-org/octo-repo/actions/runs/7',
  failedCount: 0,
  failed: [],
  warnings: [],
  regions: [],
  changeSetPath: null,
};
