import type { CallerContext } from '../caller.ts';
import { createCaller } from '../caller.ts';
import { EC2, type Ec2Caller } from '../ec2/service.ts';
import type { Credentials, Session } from '../session.ts';
import { sometimeAfter } from '../stopping.ts';

/** A caller that works for a few seconds longer in a cancelled run, so that the started instances are terminated. */
export interface Enduring {
  readonly caller: Ec2Caller;
  /** Call this before anything is started: a session gives no credentials once the run is cancelled. */
  readonly prepare: () => Promise<void>;
  readonly close: () => void;
}

/** Opens a second caller that stops a few seconds after the run's signal. */
export function openEnduring(context: CallerContext): Enduring {
  const closed = new AbortController();
  const { session, prepare } = remembering(context.session, context.signal);
  const signal = sometimeAfter(context.signal, context.clock, closed.signal);
  const caller = createCaller(EC2, { ...context, session, signal });
  return {
    caller,
    prepare,
    close: () => {
      closed.abort();
      caller.close();
    },
  };
}

/** The session, which in a cancelled run keeps using its current credentials. */
function remembering(session: Session, signal: AbortSignal) {
  let known: Credentials | null = null;
  const credentials = async () => {
    if (signal.aborted && known !== null) return known;
    known = await session.credentials();
    return known;
  };
  return {
    session: { ...session, credentials },
    prepare: async () => {
      await credentials();
    },
  };
}
