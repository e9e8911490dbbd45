import type { Request } from '../../inputs/request.ts';
import type { ChangeSet, Refusal, Report, Story } from '../../model.ts';
import { buildReport, type WholeStory } from '../../report/build.ts';
import { refusedReport } from '../../report/refused.ts';
import { clockWarnings } from './clock.ts';
import type { Run } from './mode.ts';
import type { Session } from './session.ts';

/** What a mode tells of its run; what it leaves out was not looked at or not done. */
export type Told = Partial<Omit<WholeStory, 'request' | 'startedAt' | 'finishedAt' | 'account' | 'caller'>>;

/** Ends a run that did its work, or as much of it as could be done. */
export function end({ request, run, connection }: Session, told: Told): Report {
  return endWith(request, run, told, connection);
}

/** Ends a run that was refused after its session was opened. */
export function endRefused(session: Session, refusals: readonly Refusal[], told: Told = {}): Report {
  return end(session, { ...told, changeSet: onlyFailures(refusals) });
}

/** Ends a run whose session could not be opened. */
export function unopened(request: Request, run: Run): (refusals: readonly Refusal[]) => Report {
  return (refusals) => endWith(request, run, { changeSet: onlyFailures(refusals) }, { account: null, caller: null });
}

/** Ends a run before anything was asked of the cloud. */
export function notBegun(request: Request, { startedAt, clock }: Run, refusals: readonly Refusal[]): Report {
  return refusedReport(request.mode, refusals, startedAt, clock.now(), request);
}

/** Ends a run that may have seen nothing of the account. */
export function endWith(
  request: Request,
  { startedAt, clock }: Run,
  told: Told,
  { account, caller }: Pick<Story, 'account' | 'caller'>,
): Report {
  const changeSet = told.changeSet ?? NOTHING_FOUND;
  return buildReport({
    ...NOTHING_DONE,
    request,
    startedAt,
    finishedAt: clock.now(),
    account,
    caller,
    ...told,
    changeSet: { ...changeSet, warnings: [...clockWarnings(clock), ...changeSet.warnings] },
  });
}

const NOTHING_FOUND: ChangeSet = { changes: [], skipped: [], failures: [], warnings: [], matched: 0 };
const NOTHING_DONE = { inventory: null, changeSet: NOTHING_FOUND, applied: null, settled: null };

function onlyFailures(refusals: readonly Refusal[]): ChangeSet {
  const failures = refusals.map(({ target, fault }) => ({ region: null, target, action: 'start', fault }) as const);
  return { ...NOTHING_FOUND, failures };
}
