/** A limit on concurrent work; callers wait in the order in which they arrive. */
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
