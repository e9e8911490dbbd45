import type { RestoreRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import {
  type Failure,
  type FailureSubject,
  type Fault,
  type RestoreChange,
  type RestoreOutcome,
  success,
} from '../../model.ts';
import type { Restoring } from '../../ports/restoring.ts';
import type { Session } from '../shared/session.ts';
import type { RestoreDone } from './report.ts';
import { waitFor } from './wait.ts';

interface Made {
  readonly done: RestoreDone | null;
  readonly fault: Fault | null;
  readonly action: Failure['action'];
}

/** Makes the new resource, and waits for it if the run has `wait: true`. */
export async function make(
  { request, run }: Session<RestoreRequest>,
  change: RestoreChange,
  restoring: Restoring,
): Promise<Made> {
  const { clock, signal, log } = run;
  const deadline = clock.now() + request.waitMilliseconds;
  const outcome = await attempt(async () => success(await restoring.restore(change, deadline)), run);
  const made: RestoreOutcome = outcome.ok ? outcome.value : { result: 'failed', fault: outcome.fault };
  if (made.result === 'failed') return { done: null, fault: made.fault, action: 'restore' };
  const { id, result } = made;
  const waited = request.wait
    ? await waitFor(change, id, made, restoring, { clock, signal, log, deadline })
    : { last: made, fault: null };
  const { state, stateText, stateReason } = waited.last;
  const done = { change, made: { id, state, stateText, stateReason, alreadyDone: result === 'already-done' } };
  return { done, fault: waited.fault, action: 'wait' };
}

/** Returns the fault as a failure for the report. */
export function failed(change: RestoreChange, action: Failure['action'], fault: Fault | null): readonly Failure[] {
  if (fault === null) return [];
  const { kind, region, point, source, sourceName } = change;
  const subject: FailureSubject = {
    kind,
    resourceId: source,
    resourceName: sourceName,
    recoveryPointId: point,
  };
  return [{ region, target: point, action, fault, subject }];
}
