/** So many at a time; who waits goes first come, first served. */
export interface Places {
  readonly take: () => Promise<void>;
  readonly free: () => void;
}

export function places(count: number): Places {
  let left = count;
  const waiting: (() => void)[] = [];
  return {
    take: () => {
      if (left > 0) {
        left -= 1;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        waiting.push(resolve);
      });
    },
    free: () => {
      const next = waiting.shift();
      if (next === undefined) left += 1;
      else next();
    },
  };
}
