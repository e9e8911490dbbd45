import type { Request } from '../../inputs/request.ts';
import type { CommonReport, Refusal } from '../../model.ts';
import type { Ended } from '../../report/common.ts';
import { clockWarnings } from './clock.ts';
import type { Run } from './mode.ts';
import type { Session } from './session.ts';

/** Builds the report of a mode; without `told`, the run got no results. */
type Build<Asked extends Request, Told, Report extends CommonReport> = (ended: Ended<Asked>, told?: Told) => Report;

/** The ways in which a run can end. */
export interface Endings<Asked extends Request, Told, Report extends CommonReport> {
  /** The run did its work, or as much of it as it could. */
  readonly end: (session: Session<Asked>, told: Told) => Report;
  /** The run was refused after its session opened. */
  readonly endRefused: (session: Session<Asked>, refusals: readonly Refusal[], told?: Told) => Report;
  /** The run was refused before its session opened, or the session could not be opened. */
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

/** Describes the end of a run without refusals. */
export function endedOf<Asked extends Request>(
  request: Asked,
  { startedAt, clock }: Run,
  { account, caller }: Pick<Ended, 'account' | 'caller'> = { account: null, caller: null },
): Ended<Asked> {
  const warnings = clockWarnings(clock);
  return { request, startedAt, finishedAt: clock.now(), account, caller, refusals: [], warnings };
}
