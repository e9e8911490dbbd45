import type { Request } from '../../inputs/request.ts';
import type { CommonReport, Fault, Instant, Mode, Refusal } from '../../model.ts';
import type { PreviewHost } from '../../ports/pull-request.ts';
import type { Surroundings } from '../../ports/surroundings.ts';
import type { Accounts } from '../../ports/together.ts';
import type { Ended } from '../../report/common.ts';
import type { Together } from '../../report/together.ts';
import type { View } from '../../report/view.ts';

/** What every mode is handed: the world outside, and the one instant that all its decisions are made at. */
export interface Run extends Surroundings {
  /** To the second, as it stands in tags. */
  readonly startedAt: Instant;
  /** The cron line that started the workflow; null where none did. */
  readonly schedule: () => Promise<string | null>;
  readonly pullRequests: PreviewHost;
  /** The other accounts of the run; absent where it works in one. */
  readonly accounts?: Accounts;
}

export type RequestOf<M extends Mode> = Extract<Request, { readonly mode: M }>;

/** One mode: its story, from what was asked for to the report, and the report in words. */
export interface ModeOf<M extends Mode, Report extends CommonReport> {
  readonly run: (request: RequestOf<M>, run: Run) => Promise<Report>;
  /** The report of a run that was refused as a whole. */
  readonly refused: (ended: Ended<RequestOf<M>>) => Report;
  /** Loaded where there is something to see: no call to AWS waits for it. */
  readonly view: () => Promise<(report: Report) => View>;
  /** One report of those of several accounts; loaded where there are several. */
  readonly together: () => Promise<Together<Report>>;
}

/** What a step came to: a value for the next one, or the reasons why the run ends here. */
export type Step<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export const went = <Value>(value: Value): Step<Value> => ({ ok: true, value });

export function refused(target: string, fault: Fault): { readonly ok: false; readonly refusals: readonly Refusal[] } {
  return { ok: false, refusals: [{ target, fault }] };
}
