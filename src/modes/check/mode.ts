import type { ModeOf } from '../shared/mode.ts';
import { type CheckReport, checkReport } from './report.ts';
import { runCheck } from './run.ts';

export const check: ModeOf<'check', CheckReport> = {
  run: runCheck,
  refused: (ended) => checkReport(ended),
  view: async () => (await import('./view.ts')).checkView,
  together: async () => (await import('./together.ts')).checkTogether,
};
