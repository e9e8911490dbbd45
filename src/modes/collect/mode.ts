import type { ModeOf } from '../shared/mode.ts';
import { type CollectReport, collectReport } from './report.ts';

/** The engine merges the found reports by the mode that they belong to; this mode only reports that there was nothing to merge. */
export const collect: ModeOf<'collect', CollectReport> = {
  run: () => Promise.reject(new Error('a collect is put together by the mode of its reports: this is a bug')),
  refused: collectReport,
  view: async () => (await import('./view.ts')).collectView,
  together: () => Promise.reject(new Error('a collect works in no account: this is a bug')),
};
