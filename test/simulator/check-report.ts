import type { FailedEntry } from '../../src/model.ts';
import type { AnyReport as Report } from '../report/any-report.ts';
import { checkApproval } from './approvals.ts';
import { type Attempt, placeName } from './attempt.ts';
import type { Place } from './facts.ts';
import { serviceOf } from './requests.ts';
import type { World } from './world.ts';

/** What every report must hold, whatever the run was for. */
export function checkReport(world: World, attempt: Attempt, report: Report): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const { witness, task } = attempt;
  expect(
    (report.outcome === 'ok') === (report.failed.length === 0),
    `outcome ${report.outcome} with ${describe(report.failed)}`,
  );
  expect(report.failedCount === report.failed.length, `failedCount is ${report.failedCount}`);
  const leftOvers = report.finishedSnapshots.filter(({ result }) => result === 'deleted' || result === 'planned');
  const deletions = [...report.deleted, ...leftOvers];
  expect(report.deletedCount === deletions.length, `deletedCount is ${report.deletedCount}`);
  expect(report.keptCount === report.kept.length, `keptCount is ${report.keptCount}`);
  const made = report.created.filter(({ alreadyDone }) => !alreadyDone).length;
  expect(report.createdCount === made, `createdCount is ${report.createdCount} with ${made} made`);
  for (const { region, created, deleted, kept, failed } of report.regions) {
    // A retain tells of each region only whether it was read, and what failed there.
    const keptHere = task.mode === 'retain' ? [] : report.kept;
    const counts = [report.created, deletions, keptHere, report.failed].map(
      (entries) => entries.filter((entry) => entry.region === region).length,
    );
    const told = [created, deleted, kept, failed];
    expect(
      counts.join() === told.join(),
      `the counts of ${region} are ${told.join()} and its entries ${counts.join()}`,
    );
  }
  const strangers = [
    ...report.created,
    ...report.deleted,
    ...report.kept,
    ...report.retained,
    ...report.skipped,
  ].filter(({ kind }) => !task.kinds.includes(kind));
  expect(strangers.length === 0, `nobody asked for ${strangers.map(({ kind }) => kind).join()}`);
  const called = [...witness.services].filter((service) => service !== 'ec2');
  // A purge asks until when what it deletes can be brought back.
  const needed = new Set<string>([...task.kinds.map(serviceOf), ...(task.mode === 'purge' ? ['rbin'] : [])]);
  expect(
    called.every((service) => needed.has(service)),
    `it called ${called.join()} for ${task.kinds.join()}`,
  );
  if (task.inputs['dry-run'] === 'true') expect(witness.writes === 0, 'a dry run asked for a change');
  if (didNotStart(report)) {
    expect(witness.writes === 0, 'a run that did not start asked for a change');
    expect(mayFailToStart(world, attempt, report), `it did not start, for no reason: ${describe(report.failed)}`);
    return problems;
  }
  const { approved } = task;
  const mustRefuse = approved !== null && (approved.flaw !== null || attempt.startedAt >= approved.validUntil);
  expect(!mustRefuse, `it took a change set that it must refuse: ${approved?.flaw ?? 'it is too old'}`);
  problems.push(...checkApproval(attempt, report));
  const expected = expectedRegions(world, attempt);
  const told = report.regions.map(({ region }) => region).join();
  expect(told === expected.join(), `it reports the regions ${told}, and ${expected.join()} are meant`);
  for (const { region, read } of report.regions) {
    const failures = unreadIn(report, region);
    expect(
      failures > 0 === !read,
      `${region} is told to be ${read ? '' : 'un'}read, and ${failures} failures of it are told`,
    );
    const lacking = task.kinds.filter((kind) => !witness.hasRead({ kind, region }));
    // Where nothing was found all was read; it is listed once more for a hint alone, and what of that fails is nobody's loss.
    const owed = report.failed.some(({ fault }) => fault === 'none-found') ? 0 : lacking.length;
    const right = attempt.controller.signal.aborted ? failures >= owed : failures === owed;
    expect(right, `${region} lacks ${lacking.join()}, and ${failures} failures of it are told`);
    const outOfOrder = task.kinds.filter((kind) => !attempt.inOrder.has(placeName({ kind, region })));
    if (isUntroubled(attempt)) {
      expect(failures === outOfOrder.length, `${outOfOrder.join()} is out of order in ${region}, not ${failures}`);
    } else
      expect(failures >= outOfOrder.length, `${outOfOrder.join()} is out of order in ${region} and told to be read`);
  }
  return problems;
}

function unreadIn({ failed }: Report, region: string): number {
  return failed.filter(({ action, target }) => action === 'read' && target === region).length;
}

/** Every place that was meant, and whether it was read whole: null where a run that was cancelled does not tell. */
export function placesOf(
  { task, witness }: Attempt,
  report: Report,
): readonly { readonly place: Place; readonly read: boolean | null }[] {
  return report.regions.flatMap(({ region }) => {
    const unread = unreadIn(report, region);
    const places = task.kinds.map((kind) => ({ kind, region: `${region}` }));
    const lacking = places.filter((place) => !witness.hasRead(place));
    const surely = unread === lacking.length;
    return places.map((place) => {
      if (unread === places.length || lacking.includes(place)) return { place, read: false };
      return { place, read: surely ? true : null };
    });
  });
}

export function describe(failed: readonly FailedEntry[]): string {
  return failed
    .map(({ region, target, action, fault, message }) => `${action} ${region} ${target} ${fault} (${message})`)
    .join('; ');
}

/** True when the run ended because of the change set it was given. */
export function isRefusedApproval({ failed }: Report): boolean {
  return failed.some(({ action, target }) => action === 'start' && target === 'change-set');
}

export function didNotStart({ failed }: Report): boolean {
  return failed.some(({ action }) => action === 'start');
}

/** True where a failure tells of a region in which a kind was out of order. */
export function isUnreadForAReason({ task, inOrder }: Attempt, { action, target }: FailedEntry): boolean {
  return action === 'read' && task.kinds.some((kind) => !inOrder.has(placeName({ kind, region: target })));
}

/** True when the run must come out as if nothing had gone wrong: nobody disturbed it, and no fault struck twice. */
export function isUntroubled({ task, touched, controller }: Attempt): boolean {
  return (
    (task.weather.name === 'clear' || task.weather.name === 'gentle') &&
    touched.size === 0 &&
    !controller.signal.aborted
  );
}

function mayFailToStart({ regions, time }: World, attempt: Attempt, report: Report): boolean {
  if (isRefusedApproval(report)) {
    const { approved } = attempt.task;
    return approved !== null && (approved.flaw !== null || time.now() >= approved.validUntil);
  }
  const home = { kind: 'ec2-instance', region: regions[0] ?? '' } as const;
  return !isUntroubled(attempt) || !attempt.inOrder.has(placeName(home));
}

function expectedRegions({ regions }: World, { task }: Attempt): string[] {
  return regions.filter((region) => region !== task.without).sort();
}
