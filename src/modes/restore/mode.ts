import type { ModeOf } from '../shared/mode.ts';
import { type RestoreReport, restoreReport } from './report.ts';
import { runRestore } from './run.ts';

export const restore: ModeOf<'restore', RestoreReport> = {
  run: runRestore,
  refused: (ended) => restoreReport(ended),
  view: async () => (await import('./view.ts')).restoreView,
  together: async () => (await import('./together.ts')).restoreTogether,
};
