import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { widenThreadPool } from '../../src/ports/thread-pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'thread-pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const source = resolve(import.meta.dirname, '../../src/ports/thread-pool.ts');

/** Whether a file can still be asked about while so many threads wait for the other end of a pipe. */
async function isFreeBeside(pipes: number, first: string): Promise<boolean> {
  const script = `${first}
    const { open, stat } = await import('node:fs/promises');
    for (let pipe = 0; pipe < ${pipes}; pipe += 1) open(${JSON.stringify(join(folder, 'pipe'))}, 'r').catch(() => {});
    await stat('/');
    process.stdout.write('free');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let written = '';
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString();
    child.kill('SIGKILL');
  });
  // A process whose threads wait ends by no other way.
  const timer = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await once(child, 'exit');
  clearTimeout(timer);
  return written === 'free';
}

it('leaves threads for the names of all regions, when nothing has used the pool before', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const widened = `import { widenThreadPool } from ${JSON.stringify(source)}; widenThreadPool();`;
  expect(await Promise.all([isFreeBeside(8, ''), isFreeBeside(30, widened)])).toEqual([false, true]);
}, 20_000);

it('leaves the size alone that somebody chose', () => {
  const environment: Record<string, string | undefined> = { UV_THREADPOOL_SIZE: '8' };
  widenThreadPool(environment);
  expect(environment.UV_THREADPOOL_SIZE).toBe('8');
});
