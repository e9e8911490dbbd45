import type { ModeOf } from '../shared/mode.ts';
import { type SyncReport, syncReport } from './report.ts';
import { runSync } from './run.ts';

export const sync: ModeOf<'sync', SyncReport> = {
  run: runSync,
  refused: (ended) => syncReport(ended),
  view: async () => (await import('./view.ts')).syncView,
  together: async () => (await import('./together.ts')).syncTogether,
};
