import type { DeletedEntry, Report } from '../../src/model.ts';
import { isApproved } from './approvals.ts';
import { type Attempt, purgeRules } from './attempt.ts';
import { describe, didNotStart, isUntroubled } from './check-report.ts';
import { whyKeep } from './deletions.ts';
import { allImages, type ImageFact, imageNow, snapshotStands } from './facts.ts';
import { keptByRetention } from './plan-rules.ts';
import {
  amongNewest,
  isDueSnapshot,
  isMarked,
  isProvenOurs,
  isWanted,
  madeFor,
  mostDeletions,
  ownReasons,
  type PurgeRules,
  siblings,
} from './rules.ts';
import type { View } from './witness.ts';
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
  const read = report.regions.filter((entry) => entry.read).map(({ region }) => region as string);
  for (const { region, read: wasRead } of report.regions) {
    if (wasRead) continue;
    const told = [...report.deleted, ...report.kept, ...report.finishedSnapshots].filter(
      (entry) => entry.region === region,
    );
    expect(told.length === 0, `${region} was not read and has entries`);
    const gone = witness.deregistered.filter((image) => image.region === region);
    expect(gone.length === 0, `${region} was not read and lost ${gone.map(({ id }) => id).join()}`);
  }
  const listed = read.flatMap((region) => witness.viewOf(region).images ?? []);
  const due = listed.filter((image) => whyKeep(image, witness.viewOf(image.region), listed, rules) === null);
  const surelyDue = due.filter((image) => {
    const reasons = trueReasons(image, witness.viewOf(image.region), listed, rules);
    return reasons.size === 0 && !isBlind(attempt, image.region);
  });
  const most = mostDeletions(rules, listed);
  const refused = report.failed.some(({ fault }) => fault === 'too-many-deletions');
  if (attempt.touched.size === 0 && !attempt.controller.signal.aborted) {
    const right = refused ? due.length > most : surelyDue.length <= most;
    expect(right, `${surelyDue.length} to ${due.length} are due, ${most} may go, refused: ${refused}`);
  }
  if (refused) expect(witness.writes === 0, 'it was refused and asked for a change');
  for (const region of read) {
    expect(
      !witness.lacksPage(region, ['DescribeSnapshots']) && witness.viewOf(region).images !== null,
      `a page of ${region} was never read`,
    );
    for (const image of witness.viewOf(region).images ?? []) {
      if (isMarked(image, rules.account)) problems.push(...checkImage(world, attempt, report, image, rules, refused));
    }
    problems.push(...checkLoose(world, attempt, report, region, rules, refused));
  }
  const gone = new Set(witness.deregistered.map(({ id }) => id));
  for (const image of witness.deregistered) {
    if (image.source === null || touchedBySomebody(attempt, image)) continue;
    const left = siblings(image, listed, rules).filter(({ id }) => !gone.has(id)).length;
    const enough = left >= rules.minKeep || image.state !== 'available';
    const exists = witness.viewOf(image.region).existing.get(image.source) === true;
    expect(enough || !exists, `${image.id} went, and of ${image.source} only ${left} are left`);
  }
  for (const image of witness.deregistered) {
    const told = report.deleted.some(({ imageId }) => imageId === image.id);
    const failed = report.failed.some(({ target, action }) => target === image.id && action === 'delete');
    expect(told || failed, `${image.id} went and is not told`);
    expect(!failed || !isUntroubled(attempt), `${image.id} went and is told to have failed`);
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
    ? report.failed.filter((entry) => !isLegitimate(world, attempt, entry, rules))
    : [];
  expect(unexplained.length === 0, `failed for no reason: ${describe(unexplained)}`);
  return problems;
}

/** An image of ours that was listed is told of once, with a reason that is true, or is gone. */
function checkImage(
  world: World,
  attempt: Attempt,
  report: Report,
  image: ImageFact,
  rules: PurgeRules,
  refused: boolean,
): string[] {
  const { witness } = attempt;
  if (touchedBySomebody(attempt, image)) return [];
  const kept = report.kept.filter(({ imageId }) => imageId === image.id);
  const deleted = report.deleted.filter(({ imageId }) => imageId === image.id);
  if (kept.length + deleted.length !== 1) {
    return [`${image.id} is told to be kept ${kept.length} times and deleted ${deleted.length} times`];
  }
  const problems: string[] = [];
  if (image.state === 'failed' && isProvenOurs(image, rules.account) && isWanted(image.tags, rules)) {
    const told = report.failed.some(({ target, fault }) => target === image.id && fault === 'image-failed');
    if (!told) problems.push(`${image.id} is a failed backup, and that is not told`);
  }
  const view = witness.viewOf(image.region);
  const listed = view.images ?? [];
  const [entry] = kept;
  if (entry === undefined) {
    const why = whyKeep(image, view, listed, rules);
    if (why !== null) problems.push(`${image.id} is told to be deleted, and is to be kept: ${why}`);
    return problems;
  }
  const reasons = trueReasons(image, view, listed, rules);
  if (isBlind(attempt, image.region)) reasons.add('refused');
  if (refused && whyKeep(image, view, listed, rules) === null) reasons.add('refused');
  if (report.failed.some(({ target, action }) => target === image.id && action === 'delete')) reasons.add('failed');
  const { approved } = attempt.task;
  if (approved !== null && !isApproved(approved, 'delete', image.region, image.id)) reasons.add('not-approved');
  if (!reasons.has(entry.because)) {
    problems.push(
      `${image.id} is kept as ${entry.because}, and true is ${[...reasons].join(', ') || 'that it is due'}`,
    );
  }
  if (imageNow(world.account, image.region, image.id) === null && entry.because !== 'failed') {
    problems.push(`${image.id} is told to be kept and is gone`);
  }
  return problems;
}

/** A guard is evaluated for a region or not at all, and a cancelled run may have stopped between two of its pages. */
function isBlind({ witness, controller }: Attempt, region: string): boolean {
  return controller.signal.aborted || witness.lacksPage(region, ['DescribeInstances', 'DescribeImageReferences']);
}

function touchedBySomebody({ touched }: Attempt, image: ImageFact): boolean {
  return touched.has(image.id) || touched.has(image.source ?? '');
}

function trueReasons(image: ImageFact, view: View, listed: readonly ImageFact[], rules: PurgeRules): Set<string> {
  const reasons = new Set(ownReasons(image, rules));
  if (image.state !== 'failed' && keptByRetention(listed, rules).has(image.id)) reasons.add('retention');
  if (rules.minKeep > 0 && image.source !== null) {
    const exists = view.existing.get(image.source);
    if (exists === undefined) reasons.add('refused');
    else if (exists && amongNewest(image, listed, rules) !== 'no') reasons.add('min-keep');
  }
  if (rules.protectInUse) {
    const used = view.inUse.get(image.id);
    if (used === undefined) reasons.add('refused');
    else if (used) reasons.add('in-use');
  }
  return reasons;
}

/** Of a deleted image every snapshot is gone, in use by another image, or told to be left. */
function checkDeleted(world: World, attempt: Attempt, report: Report, entry: DeletedEntry): string[] {
  const { account } = world;
  const { witness, touched } = attempt;
  const problems: string[] = [];
  if (touched.has(entry.imageId)) return problems;
  if (imageNow(account, entry.region, entry.imageId) !== null)
    problems.push(`${entry.imageId} is told to be deleted and is there`);
  const image = witness.viewOf(entry.region).images?.find(({ id }) => id === entry.imageId);
  for (const id of image?.snapshots ?? []) {
    if (touched.has(id)) continue;
    const result = entry.snapshots.find(({ snapshotId }) => snapshotId === id)?.result;
    const stands = snapshotStands(account, entry.region, id);
    const failed = report.failed.some(({ target, action }) => target === id && action === 'delete-snapshot');
    const used = allImages(account, entry.region).some(({ snapshots }) => snapshots.includes(id));
    if (result === undefined) problems.push(`the snapshot ${id} of ${entry.imageId} is not told of`);
    else if (stands && result === 'success') problems.push(`${id} is told to be deleted and is there`);
    else if (stands && !failed && result !== 'skipped')
      problems.push(`${id} is left as ${result}, and that is not told`);
    else if (stands && !failed && !used && !witness.left.has(id)) problems.push(`${id} is skipped and nobody uses it`);
    else if (!stands && failed && !lostSight(attempt, entry.imageId, id)) {
      problems.push(`${id} is gone and told to be left`);
    }
  }
  return problems;
}

/** True when an answer about the image or its snapshot was lost, so that the run cannot know. */
function lostSight({ witness }: Attempt, imageId: string, id: string): boolean {
  return witness.troubled.has(`DeregisterImage ${imageId}`) || witness.troubled.has(`DeleteSnapshot ${id}`);
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
  const view = attempt.witness.viewOf(region);
  const images = allImages(account, region);
  const blind = report.failed.some((entry) => entry.region === region && entry.target === 'snapshots');
  if (refused || blind) return [];
  return (view.snapshots ?? []).flatMap((snapshot) => {
    const parent = madeFor(snapshot);
    if (!isDueSnapshot(snapshot, rules) || parent === null || snapshot.state === 'pending') return [];
    if (view.images?.some(({ id }) => id === parent) || images.some(({ id }) => id === parent)) return [];
    if (images.some(({ snapshots }) => snapshots.includes(snapshot.id))) return [];
    if (attempt.touched.has(snapshot.id) || attempt.touched.has(parent)) return [];
    const told = [
      ...report.failed.map(({ target }) => target),
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

/** Failures that a purge must tell although nothing went wrong on the way. */
function isLegitimate(world: World, attempt: Attempt, entry: Report['failed'][number], rules: PurgeRules): boolean {
  const { account } = world;
  const { witness } = attempt;
  switch (entry.action) {
    case 'read':
      return !attempt.inOrder.has(entry.target);
    case 'purge':
      return entry.fault === 'too-many-deletions' && rules.maxDeletions !== null;
    case 'create':
      return witness.viewOf(entry.region).images?.find(({ id }) => id === entry.target)?.state === 'failed';
    case 'delete-snapshot': {
      const snapshot = account.regions.get(entry.region)?.snapshots.get(entry.target);
      return witness.left.has(entry.target) || snapshot?.locked === true;
    }
    default:
      return false;
  }
}
