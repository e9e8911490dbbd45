import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { AccountSeed, Sandbox } from '../../sandbox/index.ts';
import { ec2Of, refusalOf, region, sandboxOf } from './helpers.ts';

async function control(
  url: string,
  method: string,
  name: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/_sandbox/${name}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

const seed: AccountSeed = {
  instances: [{ region, id: 'i-0aaaaaaaaaaaaaaaa' }],
  images: [{ region, id: 'ami-0aaaaaaaaaaaaaaaa', name: 'one', state: 'pending' }],
};

describe('the control endpoint', () => {
  const imageState = (sandbox: Sandbox) => sandbox.snapshotState().regions[region]?.images[0]?.state;

  test('shows the state and the requests', async () => {
    const sandbox = await sandboxOf(seed);
    await ec2Of(sandbox).send(new DescribeRegionsCommand({}));
    expect((await control(sandbox.url, 'GET', 'state')).body).toEqual(sandbox.snapshotState());
    expect((await control(sandbox.url, 'GET', 'requests')).body).toMatchObject([{ action: 'DescribeRegions' }]);
    await control(sandbox.url, 'DELETE', 'requests');
    expect(sandbox.requests).toEqual([]);
    expect((await control(sandbox.url, 'GET', 'env')).body).toEqual(sandbox.env());
  });

  test('moves the clock', async () => {
    const sandbox = await sandboxOf(seed);
    expect(imageState(sandbox)).toBe('pending');
    await control(sandbox.url, 'POST', 'clock/advance', { ms: 5_000 });
    expect(imageState(sandbox)).toBe('available');
    expect(await control(sandbox.url, 'POST', 'clock/advance', { ms: -1 })).toMatchObject({ status: 400 });
  });

  test.each([
    [undefined, 'available'],
    [{ failure: 'no luck' }, 'failed'],
  ])('settles images with %j as %s', async (body, state) => {
    const sandbox = await sandboxOf(seed);
    await control(sandbox.url, 'POST', 'images/settle', body);
    expect(imageState(sandbox)).toBe(state);
  });

  test('adds faults and takes them away', async () => {
    const sandbox = await sandboxOf(seed);
    const ec2 = ec2Of(sandbox);
    await control(sandbox.url, 'POST', 'faults', [{ match: {}, do: { throttle: true } }]);
    expect(await refusalOf(ec2.send(new DescribeRegionsCommand({})))).toMatchObject({ code: 'RequestLimitExceeded' });
    await control(sandbox.url, 'DELETE', 'faults');
    await ec2.send(new DescribeRegionsCommand({}));
  });

  test('adds to the account, changes it, and starts over', async () => {
    const sandbox = await sandboxOf(seed);
    const fresh = sandbox.snapshotState();
    await control(sandbox.url, 'POST', 'seed', { instances: [{ region, id: 'i-0bbbbbbbbbbbbbbbb' }] });
    await control(sandbox.url, 'POST', 'instances/state', {
      region,
      instanceId: 'i-0aaaaaaaaaaaaaaaa',
      state: 'stopped',
    });
    await control(sandbox.url, 'POST', 'settings', { pages: 'short' });
    expect(sandbox.account.settings.pages).toBe('short');
    expect(sandbox.snapshotState().regions[region]?.instances.map(({ state }) => state)).toEqual([
      'stopped',
      'running',
    ]);
    await control(sandbox.url, 'POST', 'reset');
    expect(sandbox.snapshotState()).toEqual(fresh);
    expect(sandbox.account.settings.pages).toBe('full');
    await control(sandbox.url, 'POST', 'reset', { accountId: '111122223333' });
    expect(sandbox.snapshotState()).toMatchObject({ accountId: '111122223333' });
  });

  test.each([
    ['seed', { instance: [] }, 'The seed has no field "instance"'],
    ['seed', { instances: [{ region, volumes: [{ sise: 8 }] }] }, 'instances[0].volumes[0] has no field "sise"'],
    ['seed', { images: {} }, 'images must be a list'],
    ['reset', { faults: [{ match: { verb: 'x' }, do: { throttle: true } }] }, 'faults[0].match has no field "verb"'],
    ['faults', [{ match: {}, do: { throttle: true, reset: true } }], 'faults[0].do must name one effect'],
    ['faults', { match: {} }, 'faults must be a list'],
    ['settings', { latency: 5 }, 'settings has no field "latency"'],
    ['instances/state', { region, instanceId: 'i-0aaaaaaaaaaaaaaaa', state: 'dead' }, 'The state must be one of'],
    ['clock/advance', undefined, 'A clock moves forward only'],
  ])('POST %s refuses %j', async (name, body, message) => {
    const sandbox = await sandboxOf(seed);
    const before = sandbox.snapshotState();
    const answer = await control(sandbox.url, 'POST', name, body);
    expect(answer).toEqual({ status: 400, body: { message: expect.stringContaining(message) } });
    expect(sandbox.snapshotState()).toEqual(before);
  });

  test('refuses what it does not know, and what cannot be', async () => {
    const sandbox = await sandboxOf(seed);
    expect(await control(sandbox.url, 'POST', 'launch')).toMatchObject({ status: 404 });
    expect(await control(sandbox.url, 'POST', 'seed', { instances: [{ region: 'mars-1' }] })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('no region "mars-1"') },
    });
  });
});

describe('the command line', () => {
  function start(...args: string[]): ChildProcess {
    const child = spawn(process.execPath, ['sandbox/main.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  }

  async function firstOutput(child: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
      child.stdout?.once('data', (data: Buffer) => resolve(data.toString()));
      child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    });
  }

  test('starts an account from a file, prints where it is, and ends on SIGTERM', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'account.json');
    writeFileSync(file, JSON.stringify(seed));
    const child = start('--seed', file);
    const [url = '', ...exports] = (await firstOutput(child)).trimEnd().split('\n');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+$/);
    expect(exports).toContain(`export AWS_ENDPOINT_URL='${url}'`);
    expect((await control(url, 'GET', 'state')).body).toMatchObject({
      regions: { [region]: { images: [{ name: 'one' }] } },
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('refuses a port that is none', async () => {
    const child = start('--port', 'eighty');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(1);
  });
});
