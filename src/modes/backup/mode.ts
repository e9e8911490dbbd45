import type { ModeOf } from '../shared/mode.ts';
import { type BackupReport, backupReport } from './report.ts';
import { runBackup } from './run.ts';

export const backup: ModeOf<'backup', BackupReport> = {
  run: runBackup,
  refused: (ended) => backupReport(ended),
  view: async () => (await import('./view.ts')).backupView,
  together: async () => (await import('./together.ts')).backupTogether,
};
