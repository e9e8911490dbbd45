import type { CreatedEntry, FailedEntry } from '../../src/model.ts';
import type { AnyReport as Report } from '../report/any-report.ts';
import { isApproved } from './approvals.ts';
import { type Attempt, orderOf } from './attempt.ts';
import { describe, didNotStart, isUntroubled, placesOf } from './check-report.ts';
import { type Place, type PointFact, pointNow, type ResourceFact } from './facts.ts';
import { isLegitimateOfBackup, isMeantSlot } from './legitimate.ts';
import { demandOn, isAsked, plansLeftOut } from './plan-rules.ts';
import { isBroken, meaningOf, stamp } from './rules.ts';
import type { World } from './world.ts';

/** Compares the report of a backup with what became of the account. */
export function checkBackup(world: World, attempt: Attempt, report: Report): string[] {
  const { task, witness, touched } = attempt;
  const order = orderOf(task);
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  expect(report.deleted.length + report.kept.length === 0, 'a backup tells of deletions');
  if (didNotStart(report)) return problems;
  let matched = 0;
  const places = placesOf(attempt, report);
  for (const { place, read } of places) {
    const created = report.created.filter((entry) => isOf(entry, place));
    if (read === false) expect(created.length === 0, `${place.kind} in ${place.region} was not read and has backups`);
    if (read !== true) continue;
    const resources = witness.viewOf(place).resources ?? [];
    const due = resources.filter((resource) => demandOn(resource, order) !== null);
    matched += due.length;
    for (const resource of due) problems.push(...checkResource(world, attempt, report, resource));
    const ids = new Set(due.map(({ id }) => id));
    const keys = new Map(resources.map(({ id, key }) => [id, key]));
    for (const { resourceId } of created)
      expect(ids.has(resourceId) || touched.has(keys.get(resourceId) ?? resourceId), `${resourceId} is not due`);
    const asked = resources.filter((one) => isAsked(one, order) && demandOn(one, order) === null);
    const broken = asked.filter(isBroken);
    matched += broken.length;
    for (const resource of broken) {
      const { id } = resource;
      const told = failuresOf(report, resource).some(({ fault }) => fault === 'wrong-state');
      expect(told || touched.has(keys.get(id) ?? id), `${id} is broken, and that is not told`);
    }
    const skips = asked.filter((one) => !isBroken(one));
    problems.push(...checkSkipped(attempt, report, place, skips, keys));
  }
  if (touched.size === 0 && places.every(({ read }) => read !== null))
    expect(report.matchedCount === matched, `matchedCount is ${report.matchedCount}, not ${matched}`);
  const unread = places.some(({ read }) => read !== true);
  const leftOut = plansLeftOut(order, task.kinds);
  const toldLeftOut = report.failed.flatMap(({ action, fault, target }) =>
    action === 'select' && fault === 'bad-input' ? [target] : [],
  );
  expect(
    leftOut.sort().join() === toldLeftOut.sort().join(),
    `plans for other kinds are ${leftOut.join()}, told are ${toldLeftOut.join()}`,
  );
  if (matched === 0 && !unread && touched.size === 0 && leftOut.length === 0) {
    const told = report.failed.some(({ fault }) => fault === 'none-found');
    expect(told === ((task.inputs['if-none-found'] ?? 'error') === 'error'), `none was found, failed: ${told}`);
  }
  for (const { point } of witness.made) {
    // One that somebody took away at once was made anew.
    if (touched.has(point.id)) continue;
    const told = report.created.some(({ recoveryPointId }) => recoveryPointId === point.id);
    // Of two runs that make one slot at the same time, each may find the other's.
    const isTwin = [...touched].some((id) => /^sim-\d+$/.test(id)) && isToldOf(report, point);
    if (isTwin) continue;
    const failed = report.failed.find(
      ({ kind, target, region }) => kind === point.kind && target === point.source && region === point.region,
    );
    expect(told || failed !== undefined, `${point.id} was made and is not told`);
    const holdsNothing = pointNow(world.account, point, point.id)?.state === 'failed';
    const isBesideAStranger = failed?.fault === 'name-taken';
    expect(
      told || holdsNothing || isBesideAStranger || !isUntroubled(attempt),
      `${point.id} was made and its source is told to have failed`,
    );
  }
  const unexplained = isUntroubled(attempt)
    ? report.failed.filter((entry) => !isLegitimateOfBackup(world, attempt, report, entry))
    : [];
  expect(unexplained.length === 0, `failed for no reason: ${describe(unexplained)}`);
  return problems;
}

function isToldOf({ created }: Report, point: PointFact): boolean {
  return created.some((entry) => isOf(entry, point) && entry.resourceId === point.source);
}

function isOf(one: Place, { kind, region }: Place): boolean {
  return one.kind === kind && one.region === region;
}

/** A resource that is due has one backup, or a failure that names it. */
function checkResource(world: World, attempt: Attempt, report: Report, resource: ResourceFact): string[] {
  const { task, touched } = attempt;
  if (touched.has(resource.key)) return [];
  const { kind, id, region } = resource;
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(`${kind} ${id} in ${region}: ${problem}`);
  };
  const entries = report.created.filter((entry) => isOf(entry, resource) && entry.resourceId === id);
  const failures = failuresOf(report, resource).filter((entry) => !isOfEarlier(entry, entries.length));
  expect(entries.length + Number(failures.length > 0) === 1, `${entries.length} backups, ${failures.length} failures`);
  const { approved } = task;
  const mayNot = approved !== null && !isApproved(approved, 'create', resource, id);
  // Other things are not allowed either, such as what a service manages.
  const toldSo = failures.some(({ fault, message }) => fault === 'not-allowed' && /approved change set/.test(message));
  expect(mayNot === toldSo, `it was ${mayNot ? 'not ' : ''}approved, and told to be otherwise`);
  for (const entry of entries) {
    if (task.inputs['dry-run'] === 'true') {
      expect(entry.recoveryPointId === null && entry.state === 'planned', 'it is not planned');
    } else problems.push(...checkEntry(world, attempt, report, resource, entry));
  }
  return problems;
}

/** A failed one of an earlier attempt is told beside the one that was made in its place. */
function isOfEarlier({ fault, message }: FailedEntry, made: number): boolean {
  return made > 0 && (/another was made in its place/.test(message) || fault === 'not-available-in-time');
}

/** A database and a cluster may have one name: the kind tells whose failure it is. */
function failuresOf(
  { failed }: Report,
  { kind, id, region }: Pick<ResourceFact, 'kind' | 'id' | 'region'>,
): FailedEntry[] {
  return failed.filter(
    (entry) => entry.kind === kind && entry.region === region && entry.target === id && entry.action === 'create',
  );
}

/** What carries the tags and has no backup is told, and a member of a cluster as what nobody has to care for, or not. */
function checkSkipped(
  attempt: Attempt,
  report: Report,
  place: Place,
  skips: readonly ResourceFact[],
  keys: ReadonlyMap<string, string>,
): string[] {
  const { touched, task, witness, controller } = attempt;
  const told = report.skipped.filter((entry) => isOf(entry, place));
  const names = told.map(({ resourceId }) => `${resourceId}`);
  const expected = skips.map(({ id }) => id);
  if ([...names, ...expected].some((id) => touched.has(keys.get(id) ?? id))) return [];
  if (names.sort().join() !== expected.sort().join()) {
    return [`skipped of ${place.kind} in ${place.region} are ${names.join()}, not ${expected.join()}`];
  }
  const order = orderOf(task);
  const clusters = { kind: 'rds-cluster', region: place.region } as const;
  if (order.by === 'plan' || (task.kinds.includes('rds-cluster') && !witness.hasRead(clusters))) return [];
  return skips.flatMap(({ id, cluster, barred }) => {
    if (barred !== 'member' || touched.size > 0 || controller.signal.aborted) return [];
    const whole = witness.viewOf(clusters).resources?.find((one) => one.id === cluster);
    const covered = task.kinds.includes('rds-cluster') && whole !== undefined && isAsked(whole, order);
    const entry = told.find((one) => one.resourceId === id);
    return entry?.actionNeeded === !covered ? [] : [`${id} of ${cluster} is told to need nobody: ${covered}`];
  });
}

function checkEntry(
  world: World,
  attempt: Attempt,
  report: Report,
  resource: ResourceFact,
  entry: CreatedEntry,
): string[] {
  const { witness, touched, task } = attempt;
  const point = pointNow(world.account, resource, entry.recoveryPointId ?? '');
  if (touched.has(entry.recoveryPointId ?? '')) return [];
  if (point === null) return [`${entry.recoveryPointId} is told to be the backup of ${resource.id} and does not exist`];
  const made = witness.made.some((one) => one.point.id === point.id);
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(`${point.id} of ${resource.id}: ${problem}`);
  };
  expect(point.name === entry.name, `its name is ${point.name}, not ${entry.name}`);
  expect(
    isMeantSlot(world, attempt, point, resource),
    `it is taken for the backup, and is none: ${[...point.tags].join('; ')}`,
  );
  expect(
    point.incarnation === resource.incarnation,
    `it is taken for the backup of ${resource.incarnation}, and is of ${point.incarnation}, which had the name before`,
  );
  expect(
    made === !entry.alreadyDone,
    `alreadyDone is ${entry.alreadyDone}, and this run did${made ? '' : ' not'} make it`,
  );
  const meaning = meaningOf(point.tags.get('Expire'));
  const expires = meaning === 'never' ? 'never' : meaning === null ? '' : stamp(meaning);
  expect(expires === entry.expiresAt, `it expires at ${expires}, not ${entry.expiresAt}`);
  if (entry.state === 'available') expect(point.state === 'available', `it is ${point.state}, not available`);
  if (task.inputs.wait === 'true' && point.state !== 'available') {
    const told = report.failed.some(({ target, action }) => target === point.id && action === 'wait');
    expect(told, `it was waited for and is ${point.state}, and that is not told`);
  }
  return problems;
}
