import type { FailedEntry, Report } from '../../src/model.ts';
import { checkApproval } from './approvals.ts';
import type { Attempt } from './attempt.ts';
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
  expect(report.deletedCount === report.deleted.length, `deletedCount is ${report.deletedCount}`);
  expect(report.keptCount === report.kept.length, `keptCount is ${report.keptCount}`);
  const made = report.created.filter(({ alreadyDone }) => !alreadyDone).length;
  expect(report.createdCount === made, `createdCount is ${report.createdCount} with ${made} made`);
  for (const { region, created, deleted, kept, failed } of report.regions) {
    const counts = [report.created, report.deleted, report.kept, report.failed].map(
      (entries) => entries.filter((entry) => entry.region === region).length,
    );
    const told = [created, deleted, kept, failed];
    expect(
      counts.join() === told.join(),
      `the counts of ${region} are ${told.join()} and its entries ${counts.join()}`,
    );
  }
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
    const entry = report.failed.some(({ action, target }) => action === 'read' && target === region);
    expect(
      entry === !read,
      `${region} is told to be ${read ? '' : 'un'}read, and its failure is${entry ? '' : ' not'} told`,
    );
    if (!attempt.inOrder.has(region)) expect(!read, `${region} is out of order and told to be read`);
    else if (isUntroubled(attempt)) expect(read, `${region} is in order and told to be unread`);
  }
  return problems;
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
  return !isUntroubled(attempt) || !attempt.inOrder.has(regions[0] ?? '');
}

function expectedRegions({ regions }: World, { task }: Attempt): string[] {
  return regions.filter((region) => region !== task.without).sort();
}
