import { setImmediate as nextTurn } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Sandbox } from '../../sandbox/index.ts';
import { divert } from './without-sockets.ts';

/**
 * For the rest of a test the SDK and the sandbox do without connections. Over HTTP go the tests of what `src/aws/` makes of it, and
 * all that starts the built action.
 */
export function shortcut(sandbox: Sandbox): void {
  const restore = divert(sandbox.url, async (request) => {
    await nextTurn();
    const reply = await sandbox.reply(request);
    await nextTurn();
    return reply;
  });
  onTestFinished(restore);
}
