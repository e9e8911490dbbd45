import type { ModeOf } from '../shared/mode.ts';
import { type RetainReport, retainReport } from './report.ts';
import { runRetain } from './run.ts';

export const retain: ModeOf<'retain', RetainReport> = {
  run: runRetain,
  refused: (ended) => retainReport(ended),
  view: async () => (await import('./view.ts')).retainView,
  together: async () => (await import('./together.ts')).retainTogether,
};
