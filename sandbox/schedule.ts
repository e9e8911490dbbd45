interface Due {
  at: number;
  run: (at: number) => void;
}

/** Things that will happen at a given time on the clock. */
export interface Schedule {
  /** Runs `run` once the clock has reached `at`. */
  add(at: number, run: (at: number) => void): void;
  /** Runs everything that is due at `now`, in the order of time. */
  runDue(now: number): void;
}

/** A schedule kept in order, so that looking whether anything is due costs one comparison. */
export function createSchedule(): Schedule {
  let waiting: Due[] = [];
  let head = 0;
  return {
    add(at, run) {
      let low = head;
      let high = waiting.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((waiting[middle]?.at ?? 0) <= at) low = middle + 1;
        else high = middle;
      }
      waiting.splice(low, 0, { at, run });
    },
    runDue(now) {
      for (let due = waiting[head]; due !== undefined && due.at <= now; due = waiting[head]) {
        head += 1;
        due.run(due.at);
      }
      if (head > 512 && head * 2 > waiting.length) {
        waiting = waiting.slice(head);
        head = 0;
      }
    },
  };
}
