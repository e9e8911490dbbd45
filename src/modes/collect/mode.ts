import type { ModeOf } from '../shared/mode.ts';
import { type CollectReport, collectReport } from './report.ts';

/** What is found is a report of another mode, which the engine makes: here is only what is said where nothing was found. */
export const collect: ModeOf<'collect', CollectReport> = {
  run: () => Promise.reject(new Error('a collect is put together by the mode of its reports: this is a bug')),
  refused: collectReport,
  view: async () => (await import('./view.ts')).collectView,
  together: () => Promise.reject(new Error('a collect works in no account: this is a bug')),
};
