import { type AlertLine, aboutResources, nameOf, placeKey } from '../../report/alert.ts';
import { counted, number, share } from '../../report/format.ts';
import { logPlace, namedInLog } from '../../report/log-lines.ts';
import { termsOf } from '../../report/terms.ts';
import { type ModeOutputs, type Pair, type View, viewOf } from '../../report/view.ts';
import { shownId } from '../../report/words.ts';
import { jobs, vaultCopies } from './jobs.ts';
import { otherBackups } from './other-backups.ts';
import type { BackupReport } from './report.ts';
import { created, skipped } from './sections.ts';

/** Renders the report of a backup. */
export function backupView(report: BackupReport): View {
  const missing = missingOf(report);
  return viewOf(report, {
    engine: report.engine,
    job: 'Backup',
    protection: protection(report, missing),
    tellsFailure: missing > 0,
    worries: worries(report),
    alert: alert(report, missing),
    done: made(report),
    problems: problems(report),
    besides: report.created.length > 0 ? made(report) : null,
    totals: totals(report, missing),
    asked: [
      ['tag', report.tag],
      ['expiry', report.expiry],
      ['rules due', report.plan],
    ],
    sections: [
      skipped(report),
      report.engine === 'aws-backup' ? jobs(report) : created(report),
      ...(report.copies === undefined ? [] : [vaultCopies(report.copies, report)]),
      otherBackups(report),
    ],
    regionCounts: {
      columns: ['Selected', `${report.dryRun ? 'Would get' : 'Have'} ${termsOf(report).aWork}`],
      counts: (index) => {
        const { matched = 0, created: made = 0 } = report.regions[index] ?? {};
        return [matched, made];
      },
    },
    outputs: outputs(report),
    lines: lines(report),
    skipped: report.skipped,
  });
}

/** Returns how many selected resources have no new backup. */
function missingOf(report: BackupReport): number {
  return Math.max(0, report.matchedCount - covered(report));
}

function protection(report: BackupReport, missing: number): string | null {
  const { matchedCount, dryRun, engine } = report;
  const { resource } = termsOf(report);
  if (matchedCount === 0) return null;
  if (missing > 0) {
    const [one, many] = dryRun
      ? ['would get no backup', 'would get no backup']
      : ['has no new backup', 'have no new backup'];
    return share(missing, matchedCount, resource, { one, many });
  }
  const all = `${number(matchedCount)} of ${number(matchedCount)}`;
  if (dryRun) return `${all} would be backed up`;
  // A job that was only started is no backup yet; most end hours later.
  const open = engine === 'aws-backup' && report.created.some(({ state }) => state === 'pending');
  return open ? `${all} ${matchedCount === 1 ? 'has' : 'have'} a backup job` : `${all} protected`;
}

function worries(report: BackupReport): readonly string[] {
  const acting = report.skipped.filter(({ actionNeeded }) => actionNeeded).length;
  return [
    ...(report.matchedCount === 0 && report.outcome === 'ok' ? [nothing(report)] : []),
    ...(acting === 0 ? [] : [`${number(acting)} skipped until somebody acts`]),
  ];
}

function alert(report: BackupReport, missing: number): readonly AlertLine[] {
  const have = new Set(report.created.filter(({ state }) => state !== 'failed').map(placeKey));
  const owed = aboutResources(report.failed.filter(({ action }) => action === 'create' || action === 'wait'));
  const names = owed
    .filter((entry) => !have.has(placeKey(entry)))
    .map(nameOf)
    .slice(0, missing);
  const acting = report.skipped.filter(({ actionNeeded }) => actionNeeded).map(nameOf);
  const label = report.dryRun ? 'Would get no backup' : 'No new backup';
  return [
    ...(missing === 0 ? [] : [{ label, names, unnamed: missing - names.length }]),
    ...(acting.length === 0 ? [] : [{ label: 'Skipped until somebody acts', names: acting }]),
  ];
}

function nothing(report: BackupReport): string {
  return `no ${termsOf(report).resource} was selected, so nothing ${report.dryRun ? 'would be' : 'was'} backed up`;
}

/** Describes what the run created. */
function made(report: BackupReport): string {
  if (report.matchedCount === 0) return '';
  const { work, begun } = termsOf(report);
  const would = report.dryRun ? 'would be ' : '';
  const jobs = report.engine === 'aws-backup';
  const earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
  // A failed job was still started, while a failed AMI is no backup.
  const all = jobs ? report.created.length : covered(report);
  const parts = [`${counted(Math.max(0, all - earlier), work)} ${would}${begun}`];
  if (earlier > 0) parts.push(`${number(earlier)} ${jobs ? 'started' : 'made'} by an earlier attempt`);
  const copies = (report.copies ?? []).filter(({ state }) => state === 'available' || state === 'planned').length;
  if (copies > 0) parts.push(`${counted(copies, 'copy', 'copies')} ${would}made`);
  const pending = report.created.filter(({ state }) => state === 'pending').length;
  if (pending > 0) parts.push(`${number(pending)} ${jobs ? 'not ended yet' : 'still pending'}`);
  return parts.join(', ');
}

function problems(report: BackupReport): readonly string[] {
  const failed = report.created.filter(({ state }) => state === 'failed').length;
  const uncopied = (report.copies ?? []).filter(({ state }) => state === 'failed').length;
  const copies =
    uncopied === 0 ? [] : [`${number(uncopied)} of ${counted(report.copies?.length ?? 0, 'copy', 'copies')} not made`];
  if (report.engine !== 'aws-backup' || failed === 0) return copies;
  const all = share(failed, report.created.length, termsOf(report).work, { one: 'made', many: 'made' });
  return [`${all} no complete recovery point`, ...copies];
}

function covered({ created }: BackupReport): number {
  return created.filter(({ state }) => state !== 'failed').length;
}

/** Selected resources are either backed up or not; skipped ones were not selected. */
function totals(report: BackupReport, missing: number): readonly Pair[] {
  const would = report.dryRun ? 'would be ' : '';
  return [
    ['selected', number(report.matchedCount)],
    [`${would}backed up`, number(report.matchedCount - missing)],
    [report.dryRun ? 'would get no backup' : 'without a new backup', number(missing)],
    ['skipped', number(report.skipped.length)],
  ];
}

function outputs(report: BackupReport): ModeOutputs {
  return {
    plain: { 'matched-count': String(report.matchedCount), 'created-count': String(report.createdCount) },
    arrays: {
      created: report.created.map(({ stateText, ...entry }) => ({
        ...entry,
        // AWS Backup's own status is more precise than a state: PARTIAL is not FAILED.
        ...(report.engine === 'aws-backup' ? { stateText } : {}),
      })),
    },
  };
}

function lines(report: BackupReport): readonly string[] {
  const terms = termsOf(report);
  return report.created.map((entry) => {
    const { kind, region, recoveryPointId, state, stateText, alreadyDone } = entry;
    const now = report.engine === 'aws-backup' ? (stateText ?? state) : state;
    const made = alreadyDone ? ', made by an earlier attempt' : '';
    const what = recoveryPointId === null ? terms.aWork : shownId(recoveryPointId);
    return `${logPlace(terms, kind, region)} ${namedInLog(entry)}: ${what} ${now}${made}`;
  });
}
