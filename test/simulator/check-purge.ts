import type { DeletedEntry, KeptEntry } from '../../src/model.ts';
import type { AnyReport as Report } from '../report/any-report.ts';
import { isApproved } from './approvals.ts';
import { type Attempt, purgeRules } from './attempt.ts';
import { checkPending } from './check-pending.ts';
import { describe, didNotStart, isUntroubled, placesOf } from './check-report.ts';
import { isGuardedByUsers, whyKeep } from './deletions.ts';
import { allPoints, inUseNow, type Place, type PointFact, pointNow, snapshotStands } from './facts.ts';
import { isLegitimateOfPurge } from './legitimate.ts';
import { isOfUnknownRule } from './membership.ts';
import { keptByRetention } from './plan-rules.ts';
import {
  amongNewest,
  identityOf,
  isDueSnapshot,
  isMarked,
  isProvenOurs,
  isTooMuch,
  isWanted,
  madeFor,
  ownReasons,
  type PurgeRules,
  siblings,
} from './rules.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** Compares the report of a purge with what the rules say and with what became of the account. */
export function checkPurge(world: World, attempt: Attempt, report: Report): string[] {
  const { witness, task } = attempt;
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  expect(report.created.length === 0 && witness.made.length === 0, 'a purge made something');
  if (didNotStart(report)) return problems;
  const rules = purgeRules(world, attempt);
  const places = placesOf(attempt, report);
  for (const { place, read } of places) {
    if (read !== false) continue;
    const { kind, region } = place;
    const told = [...report.deleted, ...report.kept].filter((entry) => entry.kind === kind && entry.region === region);
    const finished = kind === 'ec2-instance' ? report.finishedSnapshots.filter((entry) => entry.region === region) : [];
    expect(told.length + finished.length === 0, `${kind} in ${region} was not read and has entries`);
    const gone = witness.gone.filter((point) => point.kind === kind && point.region === region);
    expect(gone.length === 0, `${kind} in ${region} was not read and lost ${gone.map(({ id }) => id).join()}`);
  }
  const read = places.flatMap(({ place, read: wasRead }) => (wasRead === true ? [place] : []));
  const listed = read.flatMap((place) => witness.viewOf(place).points ?? []);
  const due = listed.filter((point) => whyKeep(point, witness.viewOf(point), listed, rules) === null);
  const surelyDue = due.filter((point) => {
    const reasons = trueReasons(point, witness.viewOf(point), listed, rules);
    return reasons.size === 0 && !isBlind(attempt, point);
  });
  // As many as could be taken for left-overs by any reading.
  const leftOvers = read.reduce(
    (sum, { kind, region }) =>
      kind === 'ec2-instance'
        ? sum + (witness.viewOf({ kind, region }).snapshots ?? []).filter((one) => isDueSnapshot(one, rules)).length
        : sum,
    0,
  );
  const refused = report.failed.some(({ fault }) => fault === 'too-many-deletions');
  if (attempt.touched.size === 0 && !attempt.controller.signal.aborted) {
    const right = refused
      ? isTooMuch(due, listed, rules, leftOvers)
      : !isTooMuch(surelyDue, listed, rules, 0, leftOvers);
    expect(right, `${surelyDue.length} to ${due.length} of ${listed.length} are due, refused: ${refused}`);
  }
  if (refused) expect(witness.writes === 0, 'it was refused and asked for a change');
  for (const place of read) {
    for (const point of witness.viewOf(place).points ?? []) {
      if (isMarked(point, rules.account)) problems.push(...checkPoint(world, attempt, report, point, rules, refused));
      const isMeant = isProvenOurs(point, rules.account) && isWanted(point.tags, rules);
      if (isMeant && !touchedBySomebody(attempt, point)) problems.push(...checkPending(attempt, report, point));
    }
    if (place.kind === 'ec2-instance') {
      problems.push(...checkLoose(world, attempt, report, place.region, rules, refused));
    }
  }
  const gone = new Set(witness.gone.map(({ id }) => id));
  for (const point of witness.gone) {
    if (point.source === null || touchedBySomebody(attempt, point)) continue;
    const left = siblings(point, listed, rules).filter(({ id }) => !gone.has(id)).length;
    const enough = left >= rules.minKeep || point.state !== 'available';
    const exists = witness.viewOf(point).existing.get(identityOf(point)) === true;
    expect(enough || !exists, `${point.id} went, and of ${point.source} only ${left} are left`);
  }
  for (const point of witness.gone) {
    const told = report.deleted.some(({ recoveryPointId }) => recoveryPointId === point.id);
    const failed = report.failed.some(({ target, action }) => target === point.id && action === 'delete');
    expect(told || failed, `${point.id} went and is not told`);
    expect(!failed || !isUntroubled(attempt), `${point.id} went and is told to have failed`);
  }
  if (task.inputs['dry-run'] !== 'true') {
    for (const entry of report.deleted) problems.push(...checkDeleted(world, attempt, report, entry));
    for (const { region, snapshotId, result } of report.finishedSnapshots) {
      const stands = snapshotStands(world.account, region, snapshotId);
      expect(result !== 'deleted' || !stands, `${snapshotId} is told to be deleted and is there`);
      const failed = report.failed.some(({ target }) => target === snapshotId);
      expect(result !== 'failed' || failed, `${snapshotId} failed, and that is not told`);
    }
  }
  const unexplained = isUntroubled(attempt)
    ? report.failed.filter((entry) => !isLegitimateOfPurge(world, attempt, entry))
    : [];
  expect(unexplained.length === 0, `failed for no reason: ${describe(unexplained)}`);
  return problems;
}

/** What is ours and was listed is told of once, with a reason that is true, or is gone. */
function checkPoint(
  world: World,
  attempt: Attempt,
  report: Report,
  point: PointFact,
  rules: PurgeRules,
  refused: boolean,
): string[] {
  const { witness } = attempt;
  if (touchedBySomebody(attempt, point)) return [];
  const isOfIt = ({ kind, region, recoveryPointId }: KeptEntry | DeletedEntry) =>
    kind === point.kind && region === point.region && recoveryPointId === point.id;
  const kept = report.kept.filter(isOfIt);
  const deleted = report.deleted.filter(isOfIt);
  if (kept.length + deleted.length !== 1) {
    return [`${point.id} is told to be kept ${kept.length} times and deleted ${deleted.length} times`];
  }
  const problems: string[] = [];
  if (point.state === 'failed' && isProvenOurs(point, rules.account) && isWanted(point.tags, rules)) {
    const told = report.failed.some(({ target, fault }) => target === point.id && fault === 'backup-failed');
    if (!told) problems.push(`${point.id} is a failed backup, and that is not told`);
  }
  const view = witness.viewOf(point);
  const listed = view.points ?? [];
  const [entry] = kept;
  if (entry === undefined) {
    const why = whyKeep(point, view, listed, rules);
    if (why !== null) problems.push(`${point.id} is told to be deleted, and is to be kept: ${why}`);
    return problems;
  }
  const reasons = trueReasons(point, view, listed, rules);
  if (isBlind(attempt, point)) reasons.add('refused');
  if (refused && whyKeep(point, view, listed, rules) === null) reasons.add('refused');
  if (report.failed.some(({ target, action }) => target === point.id && action === 'delete')) reasons.add('failed');
  const { approved } = attempt.task;
  if (approved !== null && !isApproved(approved, 'delete', point, point.id)) reasons.add('not-approved');
  if (!reasons.has(entry.because)) {
    problems.push(
      `${point.id} is kept as ${entry.because}, and true is ${[...reasons].join(', ') || 'that it is due'}`,
    );
  }
  if (pointNow(world.account, point, point.id) === null && entry.because !== 'failed') {
    problems.push(`${point.id} is told to be kept and is gone`);
  }
  return problems;
}

/** A guard is evaluated for a place or not at all, and a cancelled run may have stopped between two of its pages. */
function isBlind({ witness, controller }: Attempt, place: Place): boolean {
  return (
    controller.signal.aborted ||
    witness.lacksPage(place, ['existing', 'in-use', 'public']) ||
    // One listing tells of both kinds that have snapshots of EC2.
    witness.lacksPage({ ...place, kind: 'ec2-instance' }, ['locked'])
  );
}

function touchedBySomebody({ touched }: Attempt, { id, sourceKey }: PointFact): boolean {
  return touched.has(id) || touched.has(sourceKey);
}

function trueReasons(point: PointFact, view: View, listed: readonly PointFact[], rules: PurgeRules): Set<string> {
  const reasons = new Set(ownReasons(point, rules));
  if (point.state !== 'failed' && keptByRetention(listed, rules).has(point.id)) reasons.add('retention');
  if (rules.plans !== null && isOfUnknownRule(point.tags, rules.plans)) reasons.add('unknown-plan');
  if (rules.minKeep > 0 && point.source !== null) {
    const exists = view.existing.get(identityOf(point));
    const mayBeHeld = amongNewest(point, listed, rules) !== 'no';
    if (exists === undefined && mayBeHeld) reasons.add('refused');
    else if (exists === true && mayBeHeld) reasons.add('min-keep');
  }
  if (point.kind !== 'ec2-instance') {
    const open = view.public.get(point.id);
    if (open === undefined) reasons.add('refused');
    else if (open) reasons.add('public');
  }
  if (isGuardedByUsers(point, rules)) {
    const used = view.inUse.get(point.id);
    if (used === undefined) reasons.add('refused');
    else if (used) reasons.add('in-use');
  }
  if (view.locked?.has(point.id) === true || view.seenLocked.has(point.id)) reasons.add('locked');
  // What a guard says may only have become true after the decision.
  if (['in-use', 'public', 'locked'].some((reason) => reasons.has(reason))) reasons.add('changed');
  return reasons;
}

/** What is told to be deleted is gone, and of an AMI every snapshot is gone, in use by another one, or told to be left. */
function checkDeleted(world: World, attempt: Attempt, report: Report, entry: DeletedEntry): string[] {
  const { account } = world;
  const { witness, touched } = attempt;
  const problems: string[] = [];
  if (touched.has(entry.recoveryPointId)) return problems;
  if (pointNow(account, entry, entry.recoveryPointId) !== null)
    problems.push(`${entry.recoveryPointId} is told to be deleted and is there`);
  const point = witness.viewOf(entry).points?.find(({ id }) => id === entry.recoveryPointId);
  if (entry.kind !== 'ec2-instance') {
    const told = entry.snapshots.map(({ snapshotId, result }) => `${snapshotId} ${result}`).join();
    if (told !== `${entry.recoveryPointId} success`)
      problems.push(`${entry.recoveryPointId} is told to have gone as ${told}`);
  }
  for (const id of point?.snapshots ?? []) {
    if (touched.has(id)) continue;
    const result = entry.snapshots.find(({ snapshotId }) => snapshotId === id)?.result;
    const stands = snapshotStands(account, entry.region, id);
    const failed = report.failed.some(({ target, action }) => target === id && action === 'delete-snapshot');
    const used = inUseNow(account, { kind: 'ebs-volume', region: entry.region }).has(id);
    if (result === undefined) problems.push(`the snapshot ${id} of ${entry.recoveryPointId} is not told of`);
    else if (stands && result === 'success') problems.push(`${id} is told to be deleted and is there`);
    else if (stands && !failed && result !== 'skipped')
      problems.push(`${id} is left as ${result}, and that is not told`);
    else if (stands && !failed && !used && !witness.left.has(id)) problems.push(`${id} is skipped and nobody uses it`);
    else if (!stands && failed && !lostSight(attempt, entry.recoveryPointId, id)) {
      problems.push(`${id} is gone and told to be left`);
    }
  }
  return problems;
}

/** True when an answer about the image or its snapshot was lost, so that the run cannot know. */
function lostSight({ witness }: Attempt, recoveryPointId: string, id: string): boolean {
  return witness.troubled.has(`DeregisterImage ${recoveryPointId}`) || witness.troubled.has(`DeleteSnapshot ${id}`);
}

/** Expired snapshots of ours whose image is gone are gone too, or the report tells why not. */
function checkLoose(
  world: World,
  attempt: Attempt,
  report: Report,
  region: string,
  rules: PurgeRules,
  refused: boolean,
): string[] {
  const { account } = world;
  const place = { kind: 'ec2-instance', region } as const;
  const view = attempt.witness.viewOf(place);
  const images = allPoints(account, place);
  const blind = report.failed.some(
    (entry) => entry.region === region && ['snapshots', 'locked'].includes(entry.target),
  );
  if (refused || blind) return [];
  return (view.snapshots ?? []).flatMap((snapshot) => {
    const parent = madeFor(snapshot);
    if (!isDueSnapshot(snapshot, rules) || parent === null || snapshot.state === 'pending') return [];
    if (view.points?.some(({ id }) => id === parent) || images.some(({ id }) => id === parent)) return [];
    if (images.some(({ snapshots }) => snapshots.includes(snapshot.id))) return [];
    if (attempt.touched.has(snapshot.id) || attempt.touched.has(parent)) return [];
    const told = [
      ...report.failed.map(({ target }) => target),
      ...report.kept.map(({ recoveryPointId }) => recoveryPointId),
      ...(attempt.task.approved === null ? [] : report.warnings.map(({ target }) => target)),
      ...(attempt.task.inputs['dry-run'] === 'true'
        ? report.finishedSnapshots.map(({ snapshotId }) => snapshotId)
        : []),
    ];
    const stands = snapshotStands(account, region, snapshot.id);
    return stands && !told.includes(snapshot.id)
      ? [`the orphan ${snapshot.id} is expired and still there, untold`]
      : [];
  });
}
