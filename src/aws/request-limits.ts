import type { Instant, Region } from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import type { RequestLimit } from './service.ts';

// A little below the published rate: other tools of the account draw on the same buckets, and a refused request costs more than
// a short wait.
const SHARE = 0.98;
const SLOWEST_PER_SECOND = 0.25;
// More under way at once win nothing while answers are quick, and the bursts of 20 regions together are a thousand connections
// whose handshakes hold up the whole process for seconds. One region alone has its burst.
const ALWAYS_UNDER_WAY = 16;
const TOGETHER_UNDER_WAY = 200;
// Twice what the rate needs at the measured answer time, so that a burst that was held up is made up for.
const HEADROOM = 2;
// No answer takes longer: its request has timed out by then.
const LONGEST_ANSWER = 30_000;

/** What all buckets of a service have under way. */
interface Crowd {
  underWay: number;
}

/** A request that was let go: when, and which of its bucket it is. Its number tells what was before what on any clock. */
export interface Departure {
  readonly at: Instant;
  readonly number: number;
}

/** A token bucket whose refill rate halves when the service throttles and grows back while it does not. */
export class RequestBucket {
  readonly #clock: Clock;
  readonly #burst: number;
  readonly #fullRate: number;
  readonly #crowd: Crowd;
  #rate: number;
  #tokens: number;
  #countedAt: number;
  /** A full bucket of the service begins to fill again with the first request that arrives; its answer is proof that it has. */
  #unopened = false;
  #throttledAt = Number.NEGATIVE_INFINITY;
  /** The last request that had left by then. */
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
   * Waits, first come first served, until a request may leave; `done` is to be called once it has its answer, whatever that is.
   * Rejects when the signal is aborted while waiting.
   */
  take(signal: AbortSignal): Promise<Departure> {
    const turn = this.#queue.then(() => this.#takeNow(signal));
    this.#queue = turn.then(
      () => {},
      () => {},
    );
    return turn;
  }

  /** To be called when a request that was let go has ended. */
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

  /** Only the first of the queue waits, so there is one waiter at most. */
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
   * To be called for every throttled answer. Those to requests that had left when the last one came, or that come within a second
   * of it, count as one with it: they say nothing of the rate since.
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

  /** To be called for every answer that was not throttled: some thirty to requests at the slower rate win the full one back. */
  accepted({ number }: Departure): void {
    this.#acceptedAt = this.#clock.now();
    if (number <= this.#throttledUpTo) return;
    this.#rate = Math.min(this.#fullRate, this.#rate + this.#fullRate / 30);
  }

  /** When the service last took a request of this bucket: while it takes any, waiting is worth it. */
  get acceptedAt(): number {
    return this.#acceptedAt;
  }

  #refill(): void {
    const now = this.#clock.now();
    // A clock that is set back takes no tokens away.
    const seconds = this.#unopened ? 0 : Math.max(0, now - this.#countedAt) / 1000;
    this.#tokens = Math.min(this.#burst, this.#tokens + seconds * this.#rate);
    this.#countedAt = now;
  }
}

/** Gives the bucket of a region and an action of one service; the same one every time. */
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
