import type { Request } from '../../inputs/request.ts';
import type { CommonReport, Refusal } from '../../model.ts';
import type { Ended } from '../../report/common.ts';
import { clockWarnings } from './clock.ts';
import type { Run } from './mode.ts';
import type { Session } from './session.ts';

/** Puts what a mode came to into its report; what it did not come to is absent. */
type Build<Asked extends Request, Told, Report extends CommonReport> = (ended: Ended<Asked>, told?: Told) => Report;

/** The ways in which the runs of a mode end. */
export interface Endings<Asked extends Request, Told, Report extends CommonReport> {
  /** It did its work, or as much of it as could be done. */
  readonly end: (session: Session<Asked>, told: Told) => Report;
  /** It was refused after its session was opened. */
  readonly endRefused: (session: Session<Asked>, refusals: readonly Refusal[], told?: Told) => Report;
  /** It was refused before, or its session could not be opened. */
  readonly notBegun: (request: Asked, run: Run, told?: Told) => (refusals: readonly Refusal[]) => Report;
}

export function endings<Asked extends Request, Told, Report extends CommonReport>(
  build: Build<Asked, Told, Report>,
): Endings<Asked, Told, Report> {
  return {
    end: ({ request, run, connection }, told) => build(endedOf(request, run, connection), told),
    endRefused: ({ request, run, connection }, refusals, told) =>
      build({ ...endedOf(request, run, connection), refusals }, told),
    notBegun: (request, run, told) => (refusals) => build({ ...endedOf(request, run), refusals }, told),
  };
}

/** How a run ends that was not refused. */
export function endedOf<Asked extends Request>(
  request: Asked,
  { startedAt, clock }: Run,
  { account, caller }: Pick<Ended, 'account' | 'caller'> = { account: null, caller: null },
): Ended<Asked> {
  const warnings = clockWarnings(clock);
  return { request, startedAt, finishedAt: clock.now(), account, caller, refusals: [], warnings };
}
