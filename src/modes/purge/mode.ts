import type { ModeOf } from '../shared/mode.ts';
import { type PurgeReport, purgeReport } from './report.ts';
import { runPurge } from './run.ts';

export const purge: ModeOf<'purge', PurgeReport> = {
  run: runPurge,
  refused: (ended) => purgeReport(ended),
  view: async () => (await import('./view.ts')).purgeView,
  together: async () => (await import('./together.ts')).purgeTogether,
};
