import { setTimeout as realDelay } from 'node:timers/promises';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Received, Reply } from '../../sandbox/http.ts';

/**
 * Hands what the SDK has written to somebody in this process, and the bytes of the answer back: connections between the two ends of
 * one process take a third of the time of such a run. Its signatures name who signs, when and for what; the digest, which the sandbox
 * looks at as little as at that of a request over a connection, takes a twentieth more, and is left out.
 */

/** Answers a request as if over a connection; it rejects where that would break. */
export type Ask = (request: Received) => Promise<Reply>;

type Handle = NodeHttpHandler['handle'];
type Sent = Parameters<Handle>[0];

/** As long as the action waits for a first byte. */
const PATIENCE_MILLISECONDS = 15_000;

const asks = new Map<string, Ask>();
const overSockets = NodeHttpHandler.prototype.handle;

/** What the SDK's signer asks itself for, which its types keep private. */
const DIGESTS = ['getSigningKey', 'getSignature'] as const;
const digests = DIGESTS.map((name) => [name, Reflect.get(SignatureV4.prototype, name)] as const);
const NO_DIGEST = Promise.resolve('0'.repeat(64));

function intercept(): void {
  NodeHttpHandler.prototype.handle = handle;
  for (const name of DIGESTS) Reflect.set(SignatureV4.prototype, name, () => NO_DIGEST);
}

function leaveAlone(): void {
  NodeHttpHandler.prototype.handle = overSockets;
  for (const [name, digest] of digests) Reflect.set(SignatureV4.prototype, name, digest);
}

/** From now on what is for the address, such as `http://127.0.0.1:40123`, is asked here, until the function that it returns is called. */
export function divert(address: string, ask: Ask): () => void {
  const { host } = new URL(address);
  if (asks.size === 0) intercept();
  asks.set(host, ask);
  return () => {
    asks.delete(host);
    if (asks.size === 0) leaveAlone();
  };
}

async function handle(this: NodeHttpHandler, request: Sent, options?: Parameters<Handle>[1]): ReturnType<Handle> {
  const ask = asks.get(`${request.hostname}:${request.port}`);
  if (ask === undefined) return overSockets.call(this, request, options);
  const signal = options?.abortSignal;
  const stopped = untilAborted(signal instanceof AbortSignal ? signal : undefined);
  // A request that has left arrives, whoever still wants its answer.
  const reply = await Promise.race([ask(receivedOf(request)), stopped]);
  return { response: await responseOf(reply, stopped) };
}

function receivedOf({ method, path, query, headers, body }: Sent): Received {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const text of [value].flat()) search.append(name, text ?? '');
  }
  return {
    method,
    url: search.size === 0 ? path : `${path}?${search}`,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: textOf(body),
  };
}

async function responseOf({ answer, date }: Reply, stopped: Promise<never>) {
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

function textOf(body: unknown): string {
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
  return typeof body === 'string' ? body : '';
}

/** What a client finds of a connection that was cut before an answer came. */
export function cutOff(): Error {
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
