/** The sandbox's only source of time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the clock forward by `ms` milliseconds, where the clock can be moved. */
  advance?(ms: number): void;
}

function checkStep(ms: number): void {
  if (!(Number.isFinite(ms) && ms >= 0)) throw new RangeError(`A clock moves forward only; got ${ms} ms.`);
}

/** Real time, which can be pushed ahead: what is due tomorrow can be looked at now. */
export function systemClock(): Clock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    advance(ms) {
      checkStep(ms);
      offset += ms;
    },
  };
}

/** A clock that stands still until it is told to move, for histories of months that run in seconds. */
export class VirtualClock implements Clock {
  #now: number;

  /** Starts at `start`: milliseconds since 1970, or an RFC 3339 instant. */
  constructor(start: number | string = '2026-01-01T00:00:00Z') {
    this.#now = typeof start === 'number' ? start : Date.parse(start);
    if (!Number.isFinite(this.#now)) throw new RangeError(`Not an instant: "${start}".`);
  }

  now(): number {
    return this.#now;
  }

  advance(ms: number): void {
    checkStep(ms);
    this.#now += ms;
  }
}
