import type { Report } from '../../src/engine.ts';
import type { Mode } from '../../src/model.ts';
import type { BackupRegion, BackupReport } from '../../src/modes/backup/report.ts';
import { backupView } from '../../src/modes/backup/view.ts';
import type { CheckReport } from '../../src/modes/check/report.ts';
import { checkView } from '../../src/modes/check/view.ts';
import { collectView } from '../../src/modes/collect/view.ts';
import type { CopyReport } from '../../src/modes/copy/report.ts';
import { copyView } from '../../src/modes/copy/view.ts';
import type { ListReport } from '../../src/modes/list/report.ts';
import { listView } from '../../src/modes/list/view.ts';
import type { PreviewReport } from '../../src/modes/preview/report.ts';
import { previewView } from '../../src/modes/preview/view.ts';
import type { PurgeRegion, PurgeReport } from '../../src/modes/purge/report.ts';
import { purgeView } from '../../src/modes/purge/view.ts';
import type { RestoreReport } from '../../src/modes/restore/report.ts';
import { restoreView } from '../../src/modes/restore/view.ts';
import type { RetainReport } from '../../src/modes/retain/report.ts';
import { retainView } from '../../src/modes/retain/view.ts';
import type { SyncReport } from '../../src/modes/sync/report.ts';
import { syncView } from '../../src/modes/sync/view.ts';
import type { VerifyReport } from '../../src/modes/verify/report.ts';
import { verifyView } from '../../src/modes/verify/view.ts';
import { refusedView, type View } from '../../src/report/view.ts';

type Flat<OneReport> = Omit<OneReport, 'mode' | 'regions'>;

/** A report of any mode as a test reads it: what its mode does not have is empty. */
export type AnyReport = Flat<BackupReport> &
  Flat<PurgeReport> &
  Flat<CopyReport> &
  Flat<CheckReport> &
  Flat<ListReport> &
  Flat<RestoreReport> &
  Flat<VerifyReport> &
  Flat<RetainReport> &
  Flat<PreviewReport> &
  Flat<SyncReport> & {
    readonly mode: Mode | null;
    readonly regions: readonly (BackupRegion & PurgeRegion)[];
  };

const NOTHING = {
  engine: 'direct',
  vault: null,
  tag: null,
  coverage: null,
  planFile: null,
  commit: null,
  expiry: null,
  plan: null,
  matchedCount: 0,
  createdCount: 0,
  deletedCount: 0,
  keptCount: 0,
  created: [],
  skipped: [],
  otherBackups: [],
  deleted: [],
  finishedSnapshots: [],
  recoveryUnknown: [],
  undeleted: [],
  jobCount: 0,
  covered: [],
  jobs: [],
  kept: [],
  calendar: null,
  retained: [],
  synced: [],
  preview: null,
  previewPath: null,
  checkedCount: 0,
  freshCount: 0,
  lateCount: 0,
  unprotectedCount: 0,
  checked: [],
  from: null,
  recoveryPoints: [],
  runbook: [],
  wantedCount: 0,
  gib: 0,
  transfers: [],
  waiting: [],
  at: 'newest',
  restored: [],
  verifyEveryDays: null,
  selectedCount: 0,
  provenCount: 0,
  verifiedCount: 0,
  verified: [],
  passedOver: [],
  leftTests: [],
  evidencePath: null,
} as const;

export function anyReport(report: Report): AnyReport {
  const regions = report.regions.map((region) => ({ matched: 0, created: 0, deleted: 0, kept: 0, ...region }));
  return { ...NOTHING, ...report, regions };
}

/** The report in words, as its mode puts them. */
export function viewOf(report: AnyReport): View {
  const { mode } = report;
  switch (mode) {
    case 'backup':
      return backupView({ ...report, mode });
    case 'purge':
      return purgeView({ ...report, mode });
    case 'copy':
      return copyView({ ...report, mode });
    case 'check':
      return checkView({ ...report, mode });
    case 'list':
      return listView({ ...report, mode });
    case 'restore':
      return restoreView({ ...report, mode });
    case 'verify':
      return verifyView({ ...report, mode });
    case 'preview':
      return previewView({ ...report, mode });
    case 'retain':
      return retainView({ ...report, mode });
    case 'sync':
      return syncView({ ...report, mode });
    case 'collect':
      return collectView({ ...report, mode });
    case null:
      return refusedView({ ...report, mode });
    default:
      return mode satisfies never;
  }
}
