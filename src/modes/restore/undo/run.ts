import { attempt } from '../../../model/attempt.ts';
import { badInput } from '../../../model/known-faults.ts';
import type {
  Binned,
  BinType,
  DeletedPoint,
  Failure,
  FailureSubject,
  KindName,
  Region,
  UndeleteChange,
  Undeleted,
  Warning,
} from '../../../model.ts';
import { readApproved, writeForApproval } from '../../shared/approval.ts';
import { endings } from '../../shared/end.ts';
import { lookAt, OUR_BACKUPS } from '../../shared/inventory.ts';
import { refused, type Step, went } from '../../shared/mode.ts';
import { regionsOf } from '../../shared/regions.ts';
import type { Session } from '../../shared/session.ts';
import { type RestoreReport, type RestoreTold, restoreReport } from '../report.ts';
import { onlyApproved, readApprovedUndo, undoChangeSetText } from './approval.ts';
import { bringBack } from './bring-back.ts';
import { undeleteChanges } from './changes.ts';
import { type ChosenBack, chooseBack, nothingThere } from './choose.ts';
import { deletedPoints } from './deleted.ts';
import type { UndoingRequest } from './request.ts';

const { end, endRefused } = endings(restoreReport);

type UndoSession = Session<UndoingRequest>;

/** Brings back from the Recycle Bin what a purge deleted, or what is named. */
export async function undo(session: UndoSession): Promise<RestoreReport> {
  const { request, run, connection } = session;
  const regions = await regionsOf(session);
  if (!regions.ok) return endRefused(session, regions.refusals);
  const [inventory, bins] = await Promise.all([
    lookAt(session, regions.value.chosen, OUR_BACKUPS),
    readBins(session, regions.value.chosen),
  ]);
  const points = inventory.regions.flatMap((entry) => (entry.read ? entry.points : []));
  const wanted = { ids: request.undo.ids, at: request.at };
  const back = chooseBack(wanted, deletedPoints(bins.binned, points, connection.account));
  const unread = unreadIn(inventory.regions);
  // An unreadable region is reported once.
  const more = bins.failures.filter(({ region }) => unread.every((other) => other.region !== region));
  const failures = [...unread, ...more, ...back.missing.map(missingFailure)];
  const told: RestoreTold = { inventory, failures, warnings: partedWarnings(back) };
  // If a region could not be read, its contents are unknown; that failure is reported instead.
  if (back.chosen.length === 0 && failures.length === 0) {
    return endRefused(session, refused('from', nothingThere(wanted, back.parted)).refusals, told);
  }
  const changes = undeleteChanges(back, request.undo, run.startedAt);
  run.log.info(`To bring back from the Recycle Bin: ${changes.length}`);
  if (request.dryRun) return end(session, { ...told, ...(await show(session, changes, failures)) });
  const agreed = await agree(session, changes);
  if (!agreed.ok) return endRefused(session, agreed.refusals, told);
  const undone = await bringBack(agreed.value.changes, session);
  const warnings = [...(told.warnings ?? []), ...agreed.value.unapproved.map(unapprovedWarning)];
  return end(session, { ...told, warnings, undone, failures: [...failures, ...undone.flatMap(failedOf)] });
}

interface Bins {
  readonly binned: readonly Binned[];
  readonly failures: readonly Failure[];
}

/** Lists the Recycle Bin of each region, limited to what can belong to the requested kinds. */
async function readBins({ request, run, connection }: UndoSession, regions: readonly Region[]): Promise<Bins> {
  const bin = await connection.recycleBin();
  const types: readonly BinType[] = request.kinds.includes('ec2-instance') ? ['image', 'snapshot'] : ['snapshot'];
  const reads = await Promise.all(
    regions.flatMap((region) =>
      types.map(async (type) => ({ region, read: await attempt(() => bin.list(region, type), run) })),
    ),
  );
  const binned = reads.flatMap(({ read }) => (read.ok ? read.value : []));
  const failures = new Map<string, Failure>();
  for (const { region, read } of reads) {
    // Reports a fault once where both listings fail, as they mostly do.
    if (read.ok || failures.has(region)) continue;
    failures.set(region, { region, target: 'recycle-bin', action: 'read', fault: read.fault });
  }
  return { binned: binned.filter((one) => isOfKinds(one, request.kinds)), failures: [...failures.values()] };
}

/** Returns true if the snapshot or AMI is of one of the kinds; a snapshot that is part of an AMI counts with its AMI. */
function isOfKinds({ type, description }: Binned, kinds: readonly KindName[]): boolean {
  if (type === 'image') return true;
  const part = /^(?:Created by CreateImage\(|Copied for DestinationAmi )/.test(description);
  return kinds.includes(part ? 'ec2-instance' : 'ebs-volume');
}

function unreadIn(regions: Awaited<ReturnType<typeof lookAt>>['regions']): readonly Failure[] {
  return regions.flatMap((entry): readonly Failure[] => {
    if (entry.read) return [];
    const { region, fault } = entry;
    return [{ region, target: region, action: 'read', fault }];
  });
}

function missingFailure({ id, fault }: ChosenBack['missing'][number]): Failure {
  return { region: null, target: id, action: 'restore', fault };
}

function partedWarnings({ parted, purgedAt }: ChosenBack): readonly Warning[] {
  if (parted === 0 || purgedAt === null) return [];
  const what = parted === 1 ? '1 snapshot lies' : `${parted} snapshots lie`;
  return [
    {
      region: null,
      target: 'recycle-bin',
      message: `${what} in the Recycle Bin without the AMI: a rule for AMIs, as long as the one for snapshots, keeps both`,
    },
  ];
}

/** Ends a dry run: writes the planned changes to a file for approval. */
async function show(
  { request, run, connection }: UndoSession,
  changes: readonly UndeleteChange[],
  failures: readonly Failure[],
): Promise<RestoreTold> {
  const asked = { request, account: connection.account };
  const path = await writeForApproval(undoChangeSetText(changes, asked, run.clock.now(), run.commit), run);
  if (path.ok) return { undone: changes.map(shown), changeSetPath: path.value };
  const unwritten: Failure = { region: null, target: 'change-set', action: 'start', fault: path.fault };
  return { undone: changes.map(shown), failures: [...failures, unwritten] };
}

function shown(change: UndeleteChange): Undeleted {
  return { change, point: null, expiresAt: change.expiresAt, fault: null };
}

async function agree(
  { request, run, connection }: UndoSession,
  changes: readonly UndeleteChange[],
): Promise<Step<ReturnType<typeof onlyApproved>>> {
  const path = request.changeSet.approved;
  if (path === null) return went({ changes, unapproved: [] });
  const asked = { request, account: connection.account };
  const approved = await readApproved(path, run, (text) => readApprovedUndo(text, asked, run.clock.now()));
  if (!approved.ok) return approved;
  const agreed = onlyApproved(changes, approved.value);
  if (agreed.changes.length > 0) return went(agreed);
  const message = 'change-set: nothing that was approved lies in the Recycle Bin any more';
  return refused('change-set', badInput(message, 'Make a new change set with a dry run and have it approved.'));
}

function unapprovedWarning({ deleted: { region, id } }: UndeleteChange): Warning {
  return { region, target: id, message: 'it can be brought back, and is not in the approved change set' };
}

function failedOf({ change: { deleted }, point, fault }: Undeleted): readonly Failure[] {
  if (fault === null) return [];
  const { region, id } = deleted;
  return [
    { region, target: id, action: point === null ? 'restore' : 'set-expiry', fault, subject: subjectOf(deleted) },
  ];
}

function subjectOf({ kind, id, source, sourceName }: DeletedPoint): FailureSubject {
  return { kind, resourceId: source, resourceName: sourceName, recoveryPointId: id };
}
