import type { Request } from '../../inputs/request.ts';
import type { Fault, Instant, Mode, Refusal, Report } from '../../model.ts';
import type { PreviewHost } from '../../ports/pull-request.ts';
import type { Surroundings } from '../../ports/surroundings.ts';

/** What every mode is handed: the world outside, and the one instant that all its decisions are made at. */
export interface Run extends Surroundings {
  /** To the second, as it stands in tags. */
  readonly startedAt: Instant;
  /** The cron line that started the workflow; null where none did. */
  readonly schedule: () => Promise<string | null>;
  readonly pullRequests: PreviewHost;
}

export type RequestOf<M extends Mode> = Extract<Request, { readonly mode: M }>;

/** The story of one mode, from what was asked for to the report. */
export type ModeRun<M extends Mode> = (request: RequestOf<M>, run: Run) => Promise<Report>;

/** What a step came to: a value for the next one, or the reasons why the run ends here. */
export type Step<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export const went = <Value>(value: Value): Step<Value> => ({ ok: true, value });

export function refused(target: string, fault: Fault): { readonly ok: false; readonly refusals: readonly Refusal[] } {
  return { ok: false, refusals: [{ target, fault }] };
}
