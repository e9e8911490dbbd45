import type { ModeOf } from '../shared/mode.ts';
import { type PreviewReport, previewReport } from './report.ts';
import { runPreview } from './run.ts';

export const preview: ModeOf<'preview', PreviewReport> = {
  run: runPreview,
  refused: (ended) => previewReport(ended),
  view: async () => (await import('./view.ts')).previewView,
  together: async () => (await import('./together.ts')).previewTogether,
};
