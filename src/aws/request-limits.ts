import type { Instant, Region } from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import type { RequestLimit } from './service.ts';

// Slightly below the published rate: other tools in the account use the same buckets, and a refused request costs more than
// a short wait.
const SHARE = 0.98;
const SLOWEST_PER_SECOND = 0.25;
// With quick answers, more requests in flight gain nothing, and the bursts of 20 regions would open a thousand connections
// whose handshakes stall the process for seconds. A single region can use its full burst.
const ALWAYS_UNDER_WAY = 16;
const TOGETHER_UNDER_WAY = 200;
// Twice the parallelism that the rate needs at the measured answer time, so that a delayed burst can catch up.
const HEADROOM = 2;
// No answer takes longer: the request times out first. Milliseconds.
const LONGEST_ANSWER = 30_000;

/** Requests in flight over all buckets of a service. */
interface Crowd {
  underWay: number;
}

/**
 * A request that left: its time, and its number within the bucket. The number orders requests independently of any clock.
 */
export interface Departure {
  readonly at: Instant;
  readonly number: number;
}

/** A token bucket whose refill rate halves when the service throttles and recovers while it does not. */
export class RequestBucket {
  readonly #clock: Clock;
  readonly #burst: number;
  readonly #fullRate: number;
  readonly #crowd: Crowd;
  #rate: number;
  #tokens: number;
  #countedAt: number;
  /** The service's bucket starts to refill with the first request that arrives; an answer proves that it has. */
  #unopened = false;
  #throttledAt = Number.NEGATIVE_INFINITY;
  /** Number of the last request that had left when the service throttled. */
  #throttledUpTo = 0;
  #acceptedAt = Number.NEGATIVE_INFINITY;
  #queue: Promise<void> = Promise.resolve();
  #left = 0;
  #underWay = 0;
  #answerTime = 0;
  #answered = () => {};

  constructor(clock: Clock, burst: number, perSecond: number, crowd: Crowd = { underWay: 0 }) {
    this.#clock = clock;
    this.#burst = burst;
    this.#fullRate = perSecond;
    this.#crowd = crowd;
    this.#rate = perSecond;
    this.#tokens = burst;
    this.#countedAt = clock.now();
  }

  /**
   * Waits in order of arrival until a request may leave; call `done` after its answer, whatever the answer is. Rejects when
   * the signal is aborted during the wait.
   */
  take(signal: AbortSignal): Promise<Departure> {
    const turn = this.#queue.then(() => this.#takeNow(signal));
    this.#queue = turn.then(
      () => {},
      () => {},
    );
    return turn;
  }

  /** Call this when a request has ended. */
  done({ at }: Departure): void {
    this.#underWay -= 1;
    this.#crowd.underWay -= 1;
    const took = Math.min(Math.max(this.#clock.now() - at, 0), LONGEST_ANSWER);
    this.#answerTime += (took - this.#answerTime) / (this.#answerTime === 0 ? 1 : 8);
    if (this.#unopened) {
      this.#unopened = false;
      this.#countedAt = this.#clock.now();
    }
    this.#answered();
  }

  async #takeNow(signal: AbortSignal): Promise<Departure> {
    for (;;) {
      signal.throwIfAborted();
      this.#refill();
      if (this.#tokens >= 1 && this.#hasPlace()) {
        this.#unopened ||= this.#tokens >= this.#burst;
        this.#tokens -= 1;
        this.#underWay += 1;
        this.#crowd.underWay += 1;
        this.#left += 1;
        return { at: this.#clock.now(), number: this.#left };
      }
      const waitsForAnswer = this.#unopened || this.#tokens >= 1;
      await (waitsForAnswer ? this.#nextAnswer(signal) : this.#nextToken(signal));
    }
  }

  #hasPlace(): boolean {
    const asked = HEADROOM * (this.#rate / 1000) * this.#answerTime;
    return this.#underWay < Math.max(ALWAYS_UNDER_WAY, asked) || this.#crowd.underWay < TOGETHER_UNDER_WAY;
  }

  #nextToken(signal: AbortSignal): Promise<void> {
    return this.#clock.sleep(Math.ceil(((1 - this.#tokens) / this.#rate) * 1000), signal);
  }

  /** Only the head of the queue waits, so there is at most one waiter. */
  #nextAnswer(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      this.#answered = () => {
        signal.removeEventListener('abort', stop);
        resolve();
      };
    });
  }

  /**
   * Call this for every throttled answer. It counts as one with the previous one if its request left before that one, or if
   * it comes within a second of it: it then says nothing about the current rate.
   */
  throttled({ number }: Departure): void {
    this.#refill();
    this.#unopened = false;
    this.#tokens = Math.min(this.#tokens, 0);
    const now = this.#clock.now();
    if (number <= this.#throttledUpTo || Math.abs(now - this.#throttledAt) < 1000) return;
    this.#throttledAt = now;
    this.#throttledUpTo = this.#left;
    this.#rate = Math.max(this.#rate / 2, SLOWEST_PER_SECOND);
  }

  /** Call this for every answer that was not throttled: about thirty requests at the lower rate restore the full one. */
  accepted({ number }: Departure): void {
    this.#acceptedAt = this.#clock.now();
    if (number <= this.#throttledUpTo) return;
    this.#rate = Math.min(this.#fullRate, this.#rate + this.#fullRate / 30);
  }

  /** When the service last accepted a request of this bucket: as long as it accepts any, waiting is worthwhile. */
  get acceptedAt(): number {
    return this.#acceptedAt;
  }

  #refill(): void {
    const now = this.#clock.now();
    // A clock that is set back removes no tokens.
    const seconds = this.#unopened ? 0 : Math.max(0, now - this.#countedAt) / 1000;
    this.#tokens = Math.min(this.#burst, this.#tokens + seconds * this.#rate);
    this.#countedAt = now;
  }
}

/** Returns a function that finds the bucket of a region and an action, always the same one. */
export function requestBuckets<Action extends string>(
  clock: Clock,
  limits: Readonly<Record<Action, RequestLimit>>,
): (region: Region, action: Action) => RequestBucket {
  const buckets = new Map<string, RequestBucket>();
  const crowd = { underWay: 0 };
  return (region, action) => {
    const key = `${region} ${action}`;
    const known = buckets.get(key);
    if (known !== undefined) return known;
    const { burst, perSecond } = limits[action];
    const bucket = new RequestBucket(clock, burst, perSecond * SHARE, crowd);
    buckets.set(key, bucket);
    return bucket;
  };
}
