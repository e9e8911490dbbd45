import type { ModeOf } from '../shared/mode.ts';
import { type CopyReport, copyReport } from './report.ts';
import { runCopy } from './run.ts';

export const copy: ModeOf<'copy', CopyReport> = {
  run: runCopy,
  refused: (ended) => copyReport(ended),
  view: async () => (await import('./view.ts')).copyView,
  together: async () => (await import('./together.ts')).copyTogether,
};
