import type { RetainedEntry } from '../../src/model.ts';
import type { AnyReport as Report } from '../report/any-report.ts';
import { type Approved, isApprovedExpiry, shownExpiry } from './approvals.ts';
import { type Attempt, retainRules } from './attempt.ts';
import { describe, didNotStart, isUnreadForAReason, isUntroubled, placesOf } from './check-report.ts';
import { type PointFact, pointNow } from './facts.ts';
import type { NewExpiry } from './plan-rules.ts';
import type { TagRequest } from './requests.ts';
import { isMarked, stamp } from './rules.ts';
import { mayBeShared, newExpiries } from './shared-expiries.ts';
import type { World } from './world.ts';

/** Why a run must not write these tags, judged on what it has read; null when it may. */
export function whyNotTag(world: World, attempt: Attempt, request: TagRequest): string | null {
  const { task, witness, touched } = attempt;
  const { action, kind, region, ids, tags } = request;
  const refuse = (why: string) => `${action} on ${ids.join()} in ${region}: ${why}`;
  if (task.mode !== 'retain') return refuse(`a ${task.mode} asked for it`);
  if (task.inputs['dry-run'] === 'true') return refuse('a dry run asked for it');
  if (!task.kinds.includes(kind)) return refuse(`nobody asked for ${kind}`);
  if ([...tags.keys()].join() !== 'Expire') return refuse(`it writes ${[...tags.keys()].join()}`);
  if (!witness.hasRead({ kind, region })) return refuse('a page of the region was never read');
  if (ids.length > 200) return refuse(`it names ${ids.length} things`);
  const listed = witness.viewOf({ kind, region }).points ?? [];
  const points = listed.filter(({ id }) => ids.includes(id));
  const all = points.flatMap(({ id, snapshots }) => [id, ...snapshots]);
  if (all.toSorted().join() !== ids.toSorted().join()) return refuse(`what was listed of these is ${all.join()}`);
  const value = tags.get('Expire') ?? '';
  const wanted = newExpiries(listed, retainRules(world, attempt));
  const wrong = points.find(({ id }) => !touched.has(id) && !isWanted(attempt, listed, id, wanted.get(id), value));
  if (wrong === undefined) return null;
  const right = wanted.get(wrong.id);
  const asked = right?.kind === 'write' ? `become ${textOf(right.to)}` : 'stay';
  return refuse(`the expiry "${wrong.tags.get('Expire')}" of ${wrong.id} is to ${asked}, not to become ${value}`);
}

/** Whether a new expiry is the one that is wanted; where others came or went since, or it was approved, the one that they shared. */
function isWanted(
  { task, touched }: Attempt,
  listed: readonly PointFact[],
  id: string,
  wanted: NewExpiry | undefined,
  value: string,
): boolean {
  if (wanted?.kind !== 'write') return false;
  if (textOf(wanted.to) === value) return true;
  const mayDiffer = task.approved !== null || listed.some((one) => one.id !== id && touched.has(one.id));
  return mayDiffer && mayBeShared(wanted, Date.parse(value));
}

function textOf(expiry: number | 'never'): string {
  return expiry === 'never' ? 'never' : stamp(expiry);
}

/** Compares the report of a retain with what the plan file asks for and with what became of the account. */
export function checkRetain(world: World, attempt: Attempt, report: Report): string[] {
  const { witness } = attempt;
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  expect(report.created.length + report.deleted.length === 0, 'a retain made or deleted something');
  if (didNotStart(report)) return problems;
  const rules = retainRules(world, attempt);
  for (const { place, read } of placesOf(attempt, report)) {
    const entries = report.retained.filter((entry) => entry.kind === place.kind && entry.region === place.region);
    if (read === false) expect(entries.length === 0, `${place.kind} in ${place.region} was not read and has entries`);
    if (read !== true) continue;
    const points = (witness.viewOf(place).points ?? []).filter((point) => isMarked(point, rules.account));
    const wanted = newExpiries(witness.viewOf(place).points ?? [], rules);
    for (const point of points) {
      problems.push(...checkPoint(world, attempt, report, point, wanted.get(point.id) ?? { kind: 'none' }));
    }
    const ids = new Set(points.map(({ id }) => id));
    for (const { recoveryPointId } of entries)
      expect(ids.has(recoveryPointId) || attempt.touched.has(recoveryPointId), `${recoveryPointId} is nothing of ours`);
  }
  for (const { recoveryPointId, region } of report.retained.filter(({ state }) => state === 'failed')) {
    const told = report.failed.some(({ target, action }) => target === recoveryPointId && action === 'set-expiry');
    expect(told, `${recoveryPointId} in ${region} failed, and that is not told`);
  }
  const unexplained = isUntroubled(attempt) ? report.failed.filter((entry) => !isUnreadForAReason(attempt, entry)) : [];
  expect(unexplained.length === 0, `failed for no reason: ${describe(unexplained)}`);
  return problems;
}

/** A recovery point gets the expiry that the plans ask for, or the report says why not. */
function checkPoint(world: World, attempt: Attempt, report: Report, point: PointFact, wanted: NewExpiry): string[] {
  if (attempt.touched.has(point.id)) return [];
  const entries = report.retained.filter(({ recoveryPointId }) => recoveryPointId === point.id);
  const kept = report.kept.filter(({ recoveryPointId }) => recoveryPointId === point.id).map(({ because }) => because);
  const [entry] = entries;
  const { approved } = attempt.task;
  if (wanted.kind !== 'write') {
    if (entries.length > 0) return [`${point.id} has a new expiry, and was to stay as it is`];
    const expected = wanted.kind === 'stays-never' ? 'never-expires' : '';
    return kept.join() === expected ? [] : [`${point.id} is kept as ${kept.join()}, not as ${expected}`];
  }
  // Where the snapshots could not be read, what they say stays as it is.
  if (wanted.because === 'snapshots' && entry === undefined && hasUnreadSnapshots(report, point)) return [];
  if (approved !== null && agreedOn(approved, point, wanted) === null) {
    const right = entries.length === 0 && kept.join() === 'not-approved';
    return right ? [] : [`${point.id} was not to get its new expiry, and is told as ${kept.join()}`];
  }
  if (entry === undefined || entries.length > 1 || kept.length > 0) {
    return [`${point.id} is to expire at ${textOf(wanted.to)}, and is told of ${entries.length} times`];
  }
  return checkEntry(world, attempt, point, wanted, entry);
}

function checkEntry(
  { account }: World,
  attempt: Attempt,
  point: PointFact,
  wanted: Extract<NewExpiry, { kind: 'write' }>,
  entry: RetainedEntry,
): string[] {
  const { task, witness } = attempt;
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(`${point.id}: ${problem}`);
  };
  const agreed = task.approved === null ? null : agreedOn(task.approved, point, wanted);
  const to = agreed ?? textOf(wanted.to);
  expect(entry.from === point.tags.get('Expire'), `its expiry was ${point.tags.get('Expire')}, not ${entry.from}`);
  const listed = witness.viewOf(point).points ?? [];
  const isRight = entry.to === to || (agreed === null && isWanted(attempt, listed, point.id, wanted, entry.to));
  expect(isRight, `its expiry is to be ${to}, not ${entry.to}`);
  expect(entry.because === wanted.because, `its expiry is told to ${entry.because}, and was to ${wanted.because}`);
  const dry = task.inputs['dry-run'] === 'true';
  expect(dry === (entry.state === 'planned'), `it is ${entry.state}`);
  if (entry.state !== 'done') return problems;
  const now = pointNow(account, point, point.id);
  expect(
    now?.tags.get('Expire') === entry.to,
    `it is told to expire at ${entry.to}, and says ${now?.tags.get('Expire')}`,
  );
  const { snapshots } = account.region(point.region);
  for (const id of point.snapshots) {
    const says = snapshots.get(id)?.tags.get('Expire');
    expect(says === entry.to, `its snapshot ${id} says ${says}, not ${entry.to}`);
  }
  return problems;
}

/** What an approved change lets be written: what was shown, as long as others may have left that, or what is wanted now. */
function agreedOn(approved: Approved, point: PointFact, wanted: Extract<NewExpiry, { kind: 'write' }>): string | null {
  const shown = shownExpiry(approved, point);
  if (shown === null) return null;
  if (shown !== textOf(wanted.to) && mayBeShared(wanted, Date.parse(shown))) return shown;
  return isApprovedExpiry(approved, point, textOf(wanted.to)) ? textOf(wanted.to) : null;
}

function hasUnreadSnapshots({ warnings }: Report, { region }: PointFact): boolean {
  return warnings.some(({ target, message }) => target === region && message.includes('snapshots could not be read'));
}
