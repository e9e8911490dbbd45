import { setMaxListeners } from 'node:events';
import type { Log } from './log.ts';

/**
 * Returns a signal aborted by the first SIGINT or SIGTERM: a cancelled workflow sends both, seconds apart, before it kills. A second SIGINT
 * means a person who will not wait.
 */
export function stopSignal(log: Log): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted && name === 'SIGINT') process.exit(130);
      if (!controller.signal.aborted) log.info(`${name}: finishing the calls under way, beginning no new ones`);
      controller.abort();
    });
  }
  return controller.signal;
}
