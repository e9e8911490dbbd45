import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { variableOf } from '../../src/inputs/lost.ts';
import { EXPIRED, fleet } from './account.ts';
import { BINARY, run, sandboxOf, temporaryFolder } from './command.ts';

/** Readers of the output that leave before the end: the work goes on, and its result is still the exit status. */

const DAILY = ['-b', '-t', 'Backup:ProductionDaily', '-e', '+30 days'];
const ACTION = resolve(import.meta.dirname, '../..', process.env.RUN_SOURCES === '1' ? 'src/main.ts' : 'dist/index.js');

type Stream = 'stdout' | 'stderr';
const LEAVING: readonly { readonly leaving: readonly Stream[] }[] = [
  { leaving: ['stdout'] },
  { leaving: ['stderr'] },
  { leaving: ['stdout', 'stderr'] },
];

/** Starts a program whose readers leave before it has written a byte. Answers with its exit status, and what others could read. */
async function abandoned(args: readonly string[], env: Readonly<Record<string, string>>, leaving: readonly Stream[]) {
  const home = temporaryFolder();
  const child = spawn(process.execPath, args, {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, AWS_EC2_METADATA_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let read = '';
  for (const stream of ['stdout', 'stderr'] as const) {
    if (leaving.includes(stream)) child[stream].destroy();
    else child[stream].on('data', (chunk: Buffer) => (read += chunk.toString()));
  }
  const [status, signal] = await once(child, 'close');
  expect(read).not.toMatch(/EPIPE|^ +at /m);
  return { status, signal };
}

const BOTH: readonly Stream[] = ['stdout', 'stderr'];

test.each(LEAVING)(
  'when the reader leaves $leaving, all goes on, and what failed still ends with 1',
  async ({ leaving }) => {
    const { sandbox, env } = await sandboxOf(
      fleet({ faults: [{ match: { action: 'CreateImage', region: 'us-east-1' }, do: { deny: true } }] }),
    );
    expect(await abandoned([BINARY, ...DAILY], env, leaving)).toEqual({ status: 1, signal: null });
    expect(sandbox.requests.filter(({ action }) => action === 'CreateImage')).toHaveLength(2);
    expect(sandbox.snapshotState().regions['ap-southeast-2']?.images).toHaveLength(1);
  },
);

describe('when all readers leave', () => {
  test('a backup is made all the same, the purge after it too, and it ends with 0', async () => {
    const { sandbox, env } = await sandboxOf(fleet());
    expect(await abandoned([BINARY, ...DAILY, '-p'], env, BOTH)).toEqual({ status: 0, signal: null });
    expect(sandbox.requests.filter(({ action }) => action === 'CreateImage')).toHaveLength(2);
    const left = Object.values(sandbox.snapshotState().regions).flatMap(({ images }) =>
      images.map(({ imageId }) => imageId),
    );
    expect(left).not.toContain(EXPIRED);
  });

  test('the action goes on too', async () => {
    const { sandbox, env } = await sandboxOf(fleet());
    const inputs = { mode: 'backup', tag: 'Backup:ProductionDaily', expiry: '30 days' };
    const variables = Object.fromEntries(Object.entries(inputs).map(([name, text]) => [variableOf(name), text]));
    expect(await abandoned([ACTION], { ...env, ...variables }, BOTH)).toEqual({ status: 0, signal: null });
    expect(sandbox.requests.filter(({ action }) => action === 'CreateImage')).toHaveLength(2);
  });
});

test('2>&1 | head -3', async () => {
  const { sandbox, env } = await sandboxOf(fleet());
  const line = [process.execPath, BINARY, ...DAILY].map((word) => `'${word}'`).join(' ');
  const ended = await run('/bin/bash', ['-c', `${line} 2>&1 | head -1; exit \${PIPESTATUS[0]}`], { env });
  expect(ended.status, ended.stderr).toBe(0);
  expect(sandbox.requests.filter(({ action }) => action === 'CreateImage')).toHaveLength(2);
});
