import type { Request } from '../../inputs/request.ts';
import type { CommonReport, Fault, Instant, Mode, Refusal } from '../../model.ts';
import type { PreviewHost } from '../../ports/pull-request.ts';
import type { Surroundings } from '../../ports/surroundings.ts';
import type { Accounts } from '../../ports/together.ts';
import type { Ended } from '../../report/common.ts';
import type { Together } from '../../report/together.ts';
import type { View } from '../../report/view.ts';

/** What every mode receives: its surroundings, and the one instant that all its decisions are made for. */
export interface Run extends Surroundings {
  /** In whole seconds, as written to tags. */
  readonly startedAt: Instant;
  /** Returns the cron line that started the workflow; null where no schedule did. */
  readonly schedule: () => Promise<string | null>;
  readonly pullRequests: PreviewHost;
  /** The other accounts of the run; absent where the run works in one. */
  readonly accounts?: Accounts;
}

export type RequestOf<M extends Mode> = Extract<Request, { readonly mode: M }>;

/** One mode: runs a request and returns its report, and renders that report. */
export interface ModeOf<M extends Mode, Report extends CommonReport> {
  readonly run: (request: RequestOf<M>, run: Run) => Promise<Report>;
  /** Builds the report of a run that was refused as a whole. */
  readonly refused: (ended: Ended<RequestOf<M>>) => Report;
  /** Loaded once there is a report to show: no call to AWS waits for it. */
  readonly view: () => Promise<(report: Report) => View>;
  /** Merges the reports of several accounts; loaded only where there are several. */
  readonly together: () => Promise<Together<Report>>;
}

/** The result of a step: a value for the next one, or the reasons why the run ends here. */
export type Step<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export const went = <Value>(value: Value): Step<Value> => ({ ok: true, value });

export function refused(target: string, fault: Fault): { readonly ok: false; readonly refusals: readonly Refusal[] } {
  return { ok: false, refusals: [{ target, fault }] };
}
