import { setImmediate as nextTurn, setTimeout as realDelay } from 'node:timers/promises';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { onTestFinished, vi } from 'vitest';
import type { Reply } from '../../sandbox/http.ts';
import type { Sandbox } from '../../sandbox/index.ts';

type Handle = NodeHttpHandler['handle'];
type Sent = Parameters<Handle>[0];

/** As long as the action waits for a first byte. */
const PATIENCE_MILLISECONDS = 15_000;

/**
 * For the rest of a test, what the SDK has signed and written goes to the sandbox as it is, and the bytes of the answer come back,
 * without connections between the two ends of one process: these take a third of the time of such a run. Over HTTP go the tests of
 * `src/aws/`, the simulator, and all that starts the built action.
 */
export function shortcut(sandbox: Sandbox): void {
  const { host } = new URL(sandbox.url);
  const overHttp = NodeHttpHandler.prototype.handle;
  const spy = vi.spyOn(NodeHttpHandler.prototype, 'handle');
  spy.mockImplementation(async function (this: NodeHttpHandler, request: Sent, options?: Parameters<Handle>[1]) {
    if (`${request.hostname}:${request.port}` !== host) return overHttp.call(this, request, options);
    const signal = options?.abortSignal;
    return { response: await answerTo(sandbox, request, signal instanceof AbortSignal ? signal : undefined) };
  });
  onTestFinished(() => {
    spy.mockRestore();
  });
}

async function answerTo(sandbox: Sandbox, request: Sent, signal: AbortSignal | undefined) {
  const stopped = untilAborted(signal);
  const { answer, date } = await Promise.race([replyTo(sandbox, request), stopped]);
  switch (answer.kind) {
    case 'send': {
      if (answer.half === 'cut') throw cutOff();
      if (answer.half === 'stall') return Promise.race([stopped, silence()]);
      const body = Buffer.from(answer.body);
      return {
        statusCode: answer.status,
        headers: { date, 'content-length': String(body.length), ...answer.headers },
        body,
      };
    }
    case 'reset':
      throw cutOff();
    case 'hang':
      if (answer.ms === 'forever') return Promise.race([stopped, silence()]);
      await Promise.race([stopped, realDelay(answer.ms)]);
      throw cutOff();
    default:
      return answer satisfies never;
  }
}

/** A request that has left arrives, whoever still wants its answer. */
async function replyTo(sandbox: Sandbox, { method, path, query, headers, body }: Sent): Promise<Reply> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const text of [value].flat()) search.append(name, text ?? '');
  }
  await nextTurn();
  const reply = await sandbox.reply({
    method,
    url: search.size === 0 ? path : `${path}?${search}`,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: textOf(body),
  });
  await nextTurn();
  return reply;
}

function textOf(body: unknown): string {
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
  return typeof body === 'string' ? body : '';
}

function cutOff(): Error {
  return Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
}

async function silence(): Promise<never> {
  await realDelay(PATIENCE_MILLISECONDS, undefined, { ref: false });
  throw Object.assign(new Error('the first byte did not come in time'), { name: 'TimeoutError' });
}

function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(Object.assign(new Error('Request aborted'), { name: 'AbortError' }));
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
