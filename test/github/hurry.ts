import { vi } from 'vitest';

const TIMES_AS_FAST = 20;

/**
 * GitHub's client puts one second between two writes, and three between two that notify somebody, and takes no setting for less.
 * In the tests of a group these pass faster; deadlines, which are shorter or longer, are kept.
 *
 * @see https://github.com/octokit/plugin-throttling.js (notifications, write)
 */
export function hurryWrites(): () => void {
  const wait = globalThis.setTimeout;
  vi.stubGlobal('setTimeout', (work: () => void, milliseconds = 0) =>
    wait(work, milliseconds > 500 && milliseconds < 20_000 ? milliseconds / TIMES_AS_FAST : milliseconds),
  );
  return () => {
    vi.unstubAllGlobals();
  };
}
