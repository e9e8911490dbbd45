import { groupBy } from '../model/group.ts';
import type { FailedEntry, RegionEntry, Report } from '../model.ts';
import { kept, keptUneventful } from '../modes/purge/kept.ts';
import { synced } from '../modes/sync/summary.ts';
import { calendarSection } from './backup-calendar.ts';
import { counted, gib, number } from './format.ts';
import { jobs } from './jobs.ts';
import { otherBackups } from './other-backups.ts';
import { type Cell, PLAIN, pointCell, resourceCell, rowsByKind, rowsOf, type Section } from './section.ts';
import { headed, termsOf } from './terms.ts';
import { isMade } from './verdict.ts';
import {
  actionWords,
  behindWords,
  createdStateWords,
  deletedBecauseWords,
  FINISHED_WORDS,
  headingWords,
  RETAINED_WORDS,
  shownId,
  snapshotResultWords,
} from './words.ts';

/** The sections of a report that hold anything, the most pressing first; `more` stand behind what needs a person. */
export function sectionsOf(report: Report, more: readonly Section[] = []): readonly Section[] {
  return [
    failures(report),
    warnings(report),
    ...more,
    skipped(report),
    report.engine === 'aws-backup' ? jobs(report) : created(report),
    otherBackups(report),
    deleted(report),
    finishedSnapshots(report),
    retained(report),
    synced(report),
    kept(report),
    keptUneventful(report),
    calendarSection(report.calendar),
    regions(report),
  ].filter((section) => section.count > 0 || section.groups !== null);
}

/** From this many failures on, the kinds of fault are counted first. */
const GROUP_FROM = 6;

function failures(report: Report): Section {
  const groups = report.failed.length < GROUP_FROM ? null : groupFaults(report.failed);
  return {
    ...PLAIN,
    title: `${counted(report.failed.length, 'failure')}: what failed and what to do`,
    bad: true,
    failures: true,
    notes:
      report.dryRun && report.preview === null
        ? ['Found by the dry run itself, which wrote nothing; a real run would meet the same.']
        : [],
    groups,
    noun: 'failure',
    ...rowsByKind(termsOf(report).mixed, FAILURE_COLUMNS, report.failed, (entry) => [
      [entry.region ?? 'all'],
      [shownId(entry.target)],
      [actionWords(entry, report)],
      [entry.fault],
      [entry.message],
      [entry.advice],
    ]),
  };
}

const FAILURE_COLUMNS = ['Region', 'Target', 'Action', 'Fault', 'Message', 'What to do'];

function groupFaults(failed: readonly FailedEntry[]): Section['groups'] {
  const faults = new Map<string, { count: number; regions: Set<string>; advice: string }>();
  for (const { fault, region, advice } of failed) {
    const known = faults.get(fault) ?? { count: 0, regions: new Set<string>(), advice };
    // One fault may have several remedies, such as one an input: then each row of the table has its own.
    if (known.advice !== advice) known.advice = 'see each failure';
    known.count += 1;
    known.regions.add(region ?? '');
    faults.set(fault, known);
  }
  const rows = [...faults].sort(([, one], [, other]) => other.count - one.count);
  return {
    columns: ['Fault', 'Failures', 'Regions', 'What to do'],
    rows: rows.map(([fault, known]) => [fault, number(known.count), number(known.regions.size), known.advice]),
  };
}

function warnings(report: Report): Section {
  return {
    ...PLAIN,
    title: counted(report.warnings.length, 'warning'),
    noun: 'warning',
    columns: ['Region', 'Target', 'Warning'],
    sentences: ['Warning'],
    ...rowsOf(report.warnings, (entry) => [[entry.region ?? 'all'], [entry.target], [entry.message]]),
  };
}

function skipped(report: Report): Section {
  const { resource, mixed } = termsOf(report);
  const acting = report.skipped.filter(({ actionNeeded }) => actionNeeded);
  const entries = [...acting, ...report.skipped.filter(({ actionNeeded }) => !actionNeeded)];
  return {
    ...PLAIN,
    title: `${counted(entries.length, resource)} skipped`,
    notes: [
      acting.length === 0
        ? 'They carry the tag and cannot be backed up now; nothing needs to be done.'
        : `They carry the tag and are not backed up. ${counted(acting.length, 'of them needs', 'of them need')} a person to act.`,
    ],
    noun: resource,
    ...rowsByKind(mixed, ['Region', headed(resource), 'Reason', 'Action needed'], entries, (entry) => [
      [entry.region],
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      [entry.reason],
      [entry.actionNeeded ? 'yes' : 'no'],
    ]),
  };
}

function created(report: Report): Section {
  const { resource, point, mixed } = termsOf(report);
  const earlier = report.created.filter(({ alreadyDone }) => alreadyDone).length;
  const pending = report.created.filter(({ state }) => state === 'pending').length;
  const notes: string[] = [];
  if (report.dryRun) notes.push('Dry run: none of these was created.');
  if (pending > 0) {
    notes.push(
      `${counted(pending, `${point} is`, `${point}s are`)} pending: AWS is still copying data, and it can still fail. The next purge reports any that did.`,
    );
  }
  // No other kind reboots what it backs up.
  const reboots = report.kinds.includes('ec2-instance');
  const columns = ['Region', headed(resource), headed(point), 'Expires', ...(reboots ? ['Reboot'] : []), 'State'];
  const title = headingWords(point, 'created', report.created.length - earlier, report.dryRun);
  return {
    ...PLAIN,
    title: earlier === 0 ? title : `${title}, ${number(earlier)} made by an earlier attempt`,
    notes,
    noun: point,
    dispensable: ['Reboot', 'Expires'],
    ...rowsByKind(mixed, columns, report.created, (entry) => [
      [entry.region],
      resourceCell(entry.kind, entry.region, entry.resourceId, entry.resourceName),
      entry.recoveryPointId === null ? [entry.name] : pointCell(entry.kind, entry.region, entry.recoveryPointId),
      [entry.expiresAt],
      ...(reboots ? [[entry.reboot ? 'yes' : 'no']] : []),
      [createdStateWords(entry)],
    ]),
  };
}

function deleted(report: Report): Section {
  const { point, mixed } = termsOf(report);
  // Any other kind of recovery point is a snapshot itself.
  const consists = report.kinds.includes('ec2-instance');
  const snapshots = consists ? ['Snapshots'] : [];
  const columns = ['Region', headed(point), 'Source', 'Created', 'Expired', 'Why', ...snapshots, 'GiB'];
  const size = report.deleted.reduce((sum, entry) => sum + entry.gib, 0);
  const notes = [`The ${behindWords(report.kinds)} behind them add up to ${gib(size)}; their snapshots can take less.`];
  return {
    ...PLAIN,
    title: headingWords(point, 'deleted', report.deleted.length, report.dryRun),
    notes: report.dryRun ? ['Dry run: none of these was deleted.', ...notes] : notes,
    noun: point,
    dispensable: ['Created', 'Why', 'GiB', 'Expired'],
    ...rowsByKind(mixed, columns, report.deleted, (entry) => [
      [entry.region],
      // Its page in the console is gone with it, unless nothing was written.
      entry.state === 'planned'
        ? pointCell(entry.kind, entry.region, entry.recoveryPointId)
        : [shownId(entry.recoveryPointId)],
      resourceCell(entry.kind, entry.region, entry.resourceId),
      [entry.createdAt],
      [entry.expiresAt ?? 'no readable date'],
      [deletedBecauseWords(entry)],
      ...(consists ? [snapshotsCell(entry)] : []),
      [number(entry.gib)],
    ]),
  };
}

function retained(report: Report): Section {
  const { point, mixed } = termsOf(report);
  const columns = ['Region', headed(point), 'Source', 'Expire before', 'Expire after', 'Why', 'State'];
  return {
    ...PLAIN,
    title: headingWords('expiry', 'changed', report.retained.length, report.dryRun).replace('expirys', 'expiries'),
    notes: ['What stood in the Expire tag before is kept here, so that it can be written back.'],
    noun: point,
    dispensable: ['Source'],
    ...rowsByKind(mixed, columns, report.retained, (entry) => [
      [entry.region],
      pointCell(entry.kind, entry.region, entry.recoveryPointId),
      resourceCell(entry.kind, entry.region, entry.resourceId),
      [entry.from],
      [entry.to],
      [RETAINED_WORDS[entry.because]],
      [entry.state === 'planned' ? 'would be changed' : entry.state],
    ]),
  };
}

/** Of an AMI, ids grouped by what became of them: `deleted: snap-1, snap-2; skipped (another AMI uses it): snap-3`. */
function snapshotsCell(entry: Report['deleted'][number]): Cell {
  const byResult = groupBy(entry.snapshots, ({ result }) => snapshotResultWords(result));
  if (entry.kind !== 'ec2-instance') return [[...byResult.keys()].join('; ')];
  if (byResult.size === 0) return ['none'];
  const groups = [...byResult].map(([words, snapshots]) => {
    const shown = snapshots.slice(0, SNAPSHOTS_SHOWN).map(({ snapshotId }) => snapshotId);
    const more = snapshots.length - shown.length;
    return `${words}: ${shown.join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`;
  });
  return [groups.join('; ')];
}
const SNAPSHOTS_SHOWN = 8;

function finishedSnapshots(report: Report): Section {
  return {
    ...PLAIN,
    title: `${counted(report.finishedSnapshots.length, 'snapshot')} left behind by earlier runs`,
    notes: [report.dryRun ? 'Dry run: none of these was deleted.' : 'Their AMIs were deregistered before.'],
    noun: 'snapshot',
    columns: ['Region', 'Snapshot', 'AMI it was made for', 'Result', 'GiB', 'Reason'],
    dispensable: ['GiB', 'AMI it was made for'],
    ...rowsOf(report.finishedSnapshots, (entry) => [
      [entry.region],
      [
        entry.result === 'deleted'
          ? entry.snapshotId
          : { page: 'snapshot', region: entry.region, id: entry.snapshotId },
      ],
      [entry.recoveryPointId ?? 'not known'],
      [FINISHED_WORDS[entry.result]],
      [number(entry.gib)],
      [entry.reason],
    ]),
  };
}

function regions(report: Report): Section {
  const unread = report.regions.filter(({ read }) => !read).length;
  const { columns, counts } = regionCounts(report);
  return {
    ...PLAIN,
    title: counted(report.regions.length, 'region'),
    notes:
      unread === 0
        ? []
        : [`${counted(unread, 'region was', 'regions were')} not read: nothing is known of what is there.`],
    noun: 'region',
    columns: ['Region', 'Read', ...columns, 'Failures'],
    ...rowsOf(report.regions, (entry) => [
      [entry.region],
      [entry.read ? 'yes' : 'NO, not read'],
      ...counts(entry).map((count) => [number(count)]),
      [number(entry.failed)],
    ]),
  };
}

interface RegionCounts {
  readonly columns: readonly string[];
  readonly counts: (entry: RegionEntry) => readonly number[];
}

function regionCounts(report: Report): RegionCounts {
  const { mode, dryRun, engine, synced: entries } = report;
  switch (mode) {
    case 'sync':
      return {
        columns: [dryRun ? 'Changes that would be made' : 'Changes made'],
        counts: ({ region }) => [entries.filter((entry) => entry.region === region && isMade(entry)).length],
      };
    case 'backup':
      return {
        columns: ['Selected', `${dryRun ? 'Would get' : 'Have'} ${termsOf(report).aWork}`],
        counts: ({ matched, created: made }) => [matched, made],
      };
    case 'retain':
    case 'preview':
      return { columns: [], counts: () => [] };
    default:
      // AWS Backup deletes its own, and does not tell how many.
      if (engine === 'aws-backup') return { columns: [], counts: () => [] };
      return {
        columns: dryRun ? ['Would be deleted', 'Would be kept'] : ['Deleted', 'Kept'],
        counts: ({ deleted: gone, kept: stays }) => [gone, stays],
      };
  }
}
