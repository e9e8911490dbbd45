import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/ports/clock.ts';
import { heartbeatAddress, sendHeartbeat } from '../../src/ports/heartbeat.ts';
import { DIRECT } from '../../src/ports/network.ts';
import { startListener } from '../e2e/listener.ts';

/** Waits are not waited. */
const clock = { ...systemClock, sleep: () => Promise.resolve() };
const context = (milliseconds = 2_000, signal = new AbortController().signal) => ({
  clock,
  signal,
  network: DIRECT,
  milliseconds,
});

describe('the address of a heartbeat', () => {
  it.each([
    ['https://hc-ping.com/uuid', 'https://hc-ping.com/uuid/fail'],
    ['https://hc-ping.com/uuid/', 'https://hc-ping.com/uuid/fail'],
    ['https://hc-ping.com/uuid?create=1&rid=a', 'https://hc-ping.com/uuid/fail?create=1&rid=a'],
    ['https://hc.example.com', 'https://hc.example.com/fail'],
    ['https://hc.example.com?to=uuid', 'https://hc.example.com/fail?to=uuid'],
    ['http://user:word@hc.example.com:8000/ping/key/slug#x', 'http://user:word@hc.example.com:8000/ping/key/slug/fail'],
  ])('%s is told of a failure at %s', (url, failed) => {
    expect(heartbeatAddress(url, false)).toBe(failed);
    expect(heartbeatAddress(url, true)).toBe(new URL(url.replace('#x', '')).href);
  });
});

describe('a heartbeat', () => {
  it.each([200, 201, 204])('is taken with status %i', async (status) => {
    const listener = await startListener((_, response) => response.writeHead(status).end());
    expect(await sendHeartbeat(`${listener.url}/secret`, true, context())).toBeNull();
    expect(listener.asked).toEqual(['GET /secret']);
  });

  it.each([429, 500, 503])('is sent again after status %i', async (status) => {
    const listener = await startListener((_, response, attempt) => {
      response.writeHead(attempt < 3 ? status : 200, { 'retry-after': '1' }).end();
    });
    expect(await sendHeartbeat(`${listener.url}/secret`, false, context())).toBeNull();
    expect(listener.asked).toEqual(Array(3).fill('GET /secret/fail'));
  });

  it('is sent again after a broken connection, and not without end', async () => {
    const listener = await startListener((request) => request.socket.destroy());
    const problem = await sendHeartbeat(`${listener.url}/secret`, true, context());
    expect(problem).toContain('ECONNRESET');
    expect(problem).not.toContain('secret');
    expect(listener.asked).toHaveLength(3);
  });

  it.each([400, 401, 404, 410])('is not sent again after status %i', async (status) => {
    const listener = await startListener((_, response) => response.writeHead(status).end());
    expect(await sendHeartbeat(`${listener.url}/secret`, true, context())).toBe(`the answer was status ${status}`);
    expect(listener.asked).toHaveLength(1);
  });

  it('follows where it is sent on to, and not for ever', async () => {
    const listener = await startListener((request, response) => {
      const location = request.url === '/loop' ? '/loop' : '/there';
      response.writeHead(request.url === '/there' ? 200 : 302, { location }).end();
    });
    expect(await sendHeartbeat(`${listener.url}/secret`, true, context())).toBeNull();
    expect(listener.asked).toEqual(['GET /secret', 'GET /there']);
    expect(await sendHeartbeat(`${listener.url}/loop`, true, context())).toContain('more than 3 times');
    const nowhere = await startListener((_, response) => response.writeHead(302, { location: 'ftp://x/secret' }).end());
    expect(await sendHeartbeat(nowhere.url, true, context())).toBe('the answer was status 302');
  });

  it('has its time in all, whatever comes back', async () => {
    const silent = await startListener(null);
    expect(await sendHeartbeat(`${silent.url}/secret`, true, context(200))).toContain('within 0.2 seconds');
    const trickling = await startListener((_, response) => {
      response.writeHead(200);
      response.write('O');
    });
    expect(await sendHeartbeat(`${trickling.url}/secret`, true, context(200))).toContain('0.2 seconds');
  });

  it('ends at once when the run is to stop', async () => {
    const silent = await startListener(null);
    const stop = new AbortController();
    const sent = sendHeartbeat(`${silent.url}/secret`, true, context(60_000, stop.signal));
    stop.abort(new Error('the run was cancelled'));
    expect(await sent).toContain('cancelled');
  });
});
