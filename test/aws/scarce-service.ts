import { backoff } from '../../src/aws/backoff.ts';
import type { RequestBucket } from '../../src/aws/request-limits.ts';
import type { Clock } from '../../src/ports/clock.ts';

export interface Scarce {
  readonly burst: number;
  readonly perSecond: number;
}

/** A service with a token bucket of its own, some way off: it counts a request when it arrives, half a round trip after it left. */
export function scarceService(clock: Clock, { burst, perSecond }: Scarce) {
  let tokens = burst;
  let countedAt = clock.now();
  let rate = perSecond;
  const seen = { throttled: 0, underWay: 0, mostUnderWay: 0 };
  const refill = () => {
    tokens = Math.min(burst, tokens + ((clock.now() - countedAt) / 1000) * rate);
    countedAt = clock.now();
  };
  /** Whether it was let in. */
  const send = async (roundTrip: number): Promise<boolean> => {
    seen.underWay += 1;
    seen.mostUnderWay = Math.max(seen.mostUnderWay, seen.underWay);
    await clock.sleep(roundTrip / 2);
    refill();
    const letIn = tokens >= 1;
    if (letIn) tokens -= 1;
    else seen.throttled += 1;
    await clock.sleep(roundTrip / 2);
    seen.underWay -= 1;
    return letIn;
  };
  return {
    seen,
    send,
    /** Other tools begin to take their share, or stop. */
    setRate: (next: number) => {
      refill();
      rate = next;
    },
  };
}

/** Sends one request until it is let in, as the caller of AWS does, and answers with the time. */
export async function untilLetIn(
  bucket: RequestBucket,
  clock: Clock,
  send: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    const departure = await bucket.take(signal);
    const letIn = await send();
    if (letIn) bucket.accepted(departure);
    bucket.done(departure);
    if (letIn) return clock.now();
    bucket.throttled(departure);
    await clock.sleep(backoff(500, attempt, 8_000), signal);
  }
}
