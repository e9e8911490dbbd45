import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fetchIdToken } from '../../src/github/id-token.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { DIRECT } from '../../src/ports/network.ts';

type Answer = (response: ServerResponse) => void;

const token: Answer = (response) => response.end(JSON.stringify({ count: 5, value: 'a.b.c' }));
const status =
  (code: number, body = '', headers = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end(body);
const cut: Answer = (response) => {
  response.writeHead(200, { 'content-length': '100' });
  response.write('{"value": "a.', () => setImmediate(() => response.destroy()));
};
const silent: Answer = () => {};

/** A token service that answers as told, the last way for ever. */
async function serviceOf(...answers: readonly Answer[]) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    (answers[Math.min(asked.length, answers.length) - 1] ?? token)(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', `http://127.0.0.1:${address.port}/token?api-version=2.0`);
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'the-request-token');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return asked;
}

const pauses: number[] = [];
const clock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    pauses.push(milliseconds);
  },
};
const ask = (signal = new AbortController().signal) => fetchIdToken('sts & co', { clock, signal, network: DIRECT });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  pauses.length = 0;
});

describe('an ID token', () => {
  it('is asked for with the audience and the request token', async () => {
    const asked = await serviceOf(token);
    expect(await ask()).toBe('a.b.c');
    expect(asked[0]?.url).toBe('/token?api-version=2.0&audience=sts%20%26%20co');
    expect(asked[0]?.headers.authorization).toBe('Bearer the-request-token');
  });

  it.each<[string, Answer]>([
    ['500', status(500)],
    ['502 with a page', status(502, '<html>Bad Gateway</html>')],
    ['429', status(429)],
    ['408', status(408)],
    ['a page with status 200', status(200, '<html>maintenance</html>')],
    ['an empty body', status(200)],
    ['JSON without a token', status(200, '{"count":0}')],
    ['a token that is none', status(200, '{"value":""}')],
    ['JSON that ends in the middle', status(200, '{"value": "a.b')],
    ['a body that is cut', cut],
    ['a connection that is reset', (response) => response.destroy()],
  ])('is asked for again after %s', async (_, answer) => {
    const asked = await serviceOf(answer, answer, token);
    expect(await ask()).toBe('a.b.c');
    expect(asked).toHaveLength(3);
  });

  it.each([400, 401, 403, 404])('is not asked for again after %d', async (code) => {
    const asked = await serviceOf(status(code, JSON.stringify({ message: 'the job may not' })));
    await expect(ask()).rejects.toThrow(`status ${code}: the job may not`);
    expect(asked).toHaveLength(1);
  });

  it('is given up after five attempts', async () => {
    const asked = await serviceOf(status(503));
    await expect(ask()).rejects.toThrow('status 503');
    expect(asked).toHaveLength(5);
  });

  it('waits as long as the service asks, and a minute at most', async () => {
    const later = (value: string) => status(429, '', { 'retry-after': value });
    await serviceOf(later('7'), later('86400'), later('soon'), token);
    expect(await ask()).toBe('a.b.c');
    expect(pauses.slice(0, 2)).toEqual([7_000, 60_000]);
    expect(pauses[2]).toBeLessThan(10_000);
  });

  it('needs two silences of half a minute to be given up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = await serviceOf(silent);
    const end = expect(ask()).rejects.toThrow('no complete answer arrived within 30 seconds');
    for (const times of [1, 2]) {
      await vi.waitUntil(() => asked.length === times, { interval: 5 });
      await vi.advanceTimersByTimeAsync(30_000);
    }
    await end;
    expect(asked).toHaveLength(2);
  });

  it('is waited for no longer than the run lives', async () => {
    const asked = await serviceOf(silent);
    const controller = new AbortController();
    const end = expect(ask(controller.signal)).rejects.toThrow('cancelled');
    await vi.waitUntil(() => asked.length === 1);
    controller.abort(new Error('cancelled'));
    await end;
  });

  it('is not asked for where the job has no permission', async () => {
    await expect(ask()).rejects.toThrow('ACTIONS_ID_TOKEN_REQUEST_URL');
  });
});
