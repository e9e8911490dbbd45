import type { Clock as SandboxClock } from '../../sandbox/index.ts';
import { VirtualClock } from '../../sandbox/index.ts';
import type { Clock } from '../../src/ports/clock.ts';

interface Sleeper {
  readonly due: number;
  readonly order: number;
  readonly owner: string;
  readonly wake: () => void;
}

/**
 * The time of one history. It stands still until somebody moves it, and everybody who sleeps in it is woken in order, one at
 * a time. Whoever has died sleeps for ever.
 */
export class SimulatedTime implements SandboxClock {
  readonly #clock: VirtualClock;
  readonly #onSleep: () => void;
  #sleepers: Sleeper[] = [];
  #order = 0;

  /** `start` is RFC 3339; `onSleep` is told of everybody who goes to sleep. */
  constructor(start: string, onSleep: () => void) {
    this.#clock = new VirtualClock(start);
    this.#onSleep = onSleep;
  }

  now(): number {
    return this.#clock.now();
  }

  advance(milliseconds: number): void {
    this.#clock.advance(milliseconds);
  }

  /** Moves on to an instant; one that is past changes nothing. */
  advanceTo(instant: number): void {
    this.advance(Math.max(0, instant - this.now()));
  }

  /** The clock as one run has it. Once the run is dead, none of its sleeps ends. */
  clockOf(owner: string, isDead: () => boolean): Clock {
    return {
      now: () => this.now(),
      sleep: (milliseconds, signal) =>
        new Promise((resolve, reject) => {
          if (isDead()) return;
          if (signal?.aborted) {
            reject(signal.reason);
            return;
          }
          const due = this.now() + Math.max(0, milliseconds);
          const sleeper: Sleeper = { due, order: this.#order++, owner, wake: resolve };
          this.#sleepers.push(sleeper);
          signal?.addEventListener('abort', () => {
            if (!this.#sleepers.includes(sleeper)) return;
            this.#remove(sleeper);
            reject(signal.reason);
          });
          this.#onSleep();
        }),
    };
  }

  /** The instant at which somebody is to be woken next; null when nobody sleeps. */
  get nextWake(): number | null {
    return this.#next()?.due ?? null;
  }

  /** Moves on to the next one to be woken, if need be, and wakes him alone. */
  wakeNext(): void {
    const next = this.#next();
    if (next === undefined) return;
    this.advanceTo(next.due);
    this.#remove(next);
    next.wake();
  }

  /** Lets nobody of this owner wake again. */
  bury(owner: string): void {
    this.#sleepers = this.#sleepers.filter((sleeper) => sleeper.owner !== owner);
  }

  #next(): Sleeper | undefined {
    let first: Sleeper | undefined;
    for (const sleeper of this.#sleepers) {
      if (
        first === undefined ||
        sleeper.due < first.due ||
        (sleeper.due === first.due && sleeper.order < first.order)
      ) {
        first = sleeper;
      }
    }
    return first;
  }

  #remove(sleeper: Sleeper): void {
    this.#sleepers.splice(this.#sleepers.indexOf(sleeper), 1);
  }
}
