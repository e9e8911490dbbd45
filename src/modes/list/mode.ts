import type { ModeOf } from '../shared/mode.ts';
import { type ListReport, listReport } from './report.ts';
import { runList } from './run.ts';

export const list: ModeOf<'list', ListReport> = {
  run: runList,
  refused: (ended) => listReport(ended),
  view: async () => (await import('./view.ts')).listView,
  together: async () => (await import('./together.ts')).listTogether,
};
