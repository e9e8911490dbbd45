import type { ModeOf } from '../shared/mode.ts';
import { type VerifyReport, verifyReport } from './report.ts';
import { runVerify } from './run.ts';

export const verify: ModeOf<'verify', VerifyReport> = {
  run: runVerify,
  refused: (ended) => verifyReport(ended),
  view: async () => (await import('./view.ts')).verifyView,
  together: async () => (await import('./together.ts')).verifyTogether,
};
