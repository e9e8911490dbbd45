import type { Region } from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import type { RequestLimit } from './service.ts';

// A little below the published numbers: other tools of the account draw on the same buckets, and a refused request costs more
// than a short wait.
const SHARE = 0.95;
const SLOWEST_PER_SECOND = 0.25;
// Some five requests may leave a second, so more under way at once win nothing once the burst is spent, while the burst of 20
// regions together is a thousand connections whose handshakes hold up the whole process for seconds.
const MOST_UNDER_WAY = 16;

/** A token bucket whose refill rate halves when the service throttles and grows back while it does not. */
export class RequestBucket {
  readonly #clock: Clock;
  readonly #burst: number;
  readonly #fullRate: number;
  #rate: number;
  #tokens: number;
  #countedAt: number;
  #throttledAt = Number.NEGATIVE_INFINITY;
  #acceptedAt = Number.NEGATIVE_INFINITY;
  #queue: Promise<void> = Promise.resolve();
  #underWay = 0;
  #placeFreed = () => {};

  constructor(clock: Clock, burst: number, perSecond: number) {
    this.#clock = clock;
    this.#burst = burst;
    this.#fullRate = perSecond;
    this.#rate = perSecond;
    this.#tokens = burst;
    this.#countedAt = clock.now();
  }

  /**
   * Waits, first come first served, until a request may leave; `done` is to be called once it has its answer, whatever that is.
   * Rejects when the signal is aborted while waiting.
   */
  take(signal: AbortSignal): Promise<void> {
    const turn = this.#queue.then(() => this.#takeNow(signal));
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** To be called when a request that was let go has ended. */
  done(): void {
    this.#underWay -= 1;
    this.#placeFreed();
  }

  async #takeNow(signal: AbortSignal): Promise<void> {
    // Only the first of the queue is here, so there is one waiter at most.
    if (this.#underWay >= MOST_UNDER_WAY) {
      await new Promise<void>((resolve) => {
        this.#placeFreed = resolve;
      });
    }
    for (;;) {
      signal.throwIfAborted();
      this.#refill();
      if (this.#tokens >= 1) {
        this.#tokens -= 1;
        this.#underWay += 1;
        return;
      }
      await this.#clock.sleep(Math.ceil(((1 - this.#tokens) / this.#rate) * 1000), signal);
    }
  }

  /** To be called for every throttled answer. Answers to requests that left together count as one. */
  throttled(): void {
    this.#refill();
    this.#tokens = Math.min(this.#tokens, 0);
    const now = this.#clock.now();
    if (now - this.#throttledAt < 1000) return;
    this.#throttledAt = now;
    this.#rate = Math.max(this.#rate / 2, SLOWEST_PER_SECOND);
  }

  /** To be called for every answer that was not throttled: some thirty of them win the full rate back. */
  accepted(): void {
    this.#acceptedAt = this.#clock.now();
    this.#rate = Math.min(this.#fullRate, this.#rate + this.#fullRate / 30);
  }

  /** When the service last took a request of this bucket: while it takes any, waiting is worth it. */
  get acceptedAt(): number {
    return this.#acceptedAt;
  }

  #refill(): void {
    const now = this.#clock.now();
    this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#countedAt) / 1000) * this.#rate);
    this.#countedAt = now;
  }
}

/** Gives the bucket of a region and an action of one service; the same one every time. */
export function requestBuckets<Action extends string>(
  clock: Clock,
  limits: Readonly<Record<Action, RequestLimit>>,
): (region: Region, action: Action) => RequestBucket {
  const buckets = new Map<string, RequestBucket>();
  return (region, action) => {
    const key = `${region} ${action}`;
    const known = buckets.get(key);
    if (known !== undefined) return known;
    const { burst, perSecond } = limits[action];
    const bucket = new RequestBucket(clock, Math.floor(burst * SHARE), perSecond * SHARE);
    buckets.set(key, bucket);
    return bucket;
  };
}
