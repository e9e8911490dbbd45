import { regionsTogether, type Together } from '../../report/together.ts';
import type { SyncReport } from './report.ts';

/** Merges the reports of syncs in several accounts. */
export const syncTogether: Together<SyncReport> = (common, reports) => ({
  mode: 'sync',
  ...common,
  regions: regionsTogether(reports, (one) => one),
  synced: reports.flatMap(({ synced }) => synced),
  covered: reports.flatMap(({ covered }) => covered),
});
