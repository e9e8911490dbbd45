import type { Request } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import type { Refusal } from '../../model.ts';
import type { Connection } from '../../ports/cloud.ts';
import { mayNotRun, setRight } from './clock.ts';
import { type Run, refused } from './mode.ts';

/** A run whose session with the cloud is open. */
export interface Session<Asked extends Request = Request> {
  readonly request: Asked;
  readonly run: Run;
  readonly connection: Connection;
}

/** Opens the session, runs `work` in it, and always closes it. */
export async function inSession<Asked extends Request, End>(
  request: Asked,
  begun: Run,
  work: (session: Session<Asked>) => Promise<End>,
  otherwise: (refusals: readonly Refusal[]) => End | Promise<End>,
): Promise<End> {
  const connected = await attempt(begun.cloud.connect, begun);
  if (!connected.ok) return otherwise(refused('session', connected.fault).refusals);
  const connection = connected.value;
  const run = setRight(begun);
  const wrong = mayNotRun(request.mode, run.clock);
  if (wrong !== null) {
    connection.close();
    return otherwise(refused('clock', wrong).refusals);
  }
  run.log.info(`Account ${connection.account}, as ${connection.caller}`);
  try {
    return await work({ request, run, connection });
  } finally {
    connection.close();
  }
}
