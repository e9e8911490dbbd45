import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../.ci/run');
/** Says what it was asked for; the script that `BROKEN` names fails, and the one that `SLOW` names takes its time. */
const NPM = `#!/bin/bash
echo "$*" >> "$CALLS"
echo "output of $*"
last="\${!#}"
if [ "$last" = "$SLOW" ]; then touch "$CALLS.slow"; sleep "\${SECONDS_LONG:-0.3}"; fi
if [ "$last" = "$BROKEN" ]; then echo "broken: $last" >&2; exit 3; fi
`;

interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly asked: readonly string[];
}

interface Machine {
  readonly folder: string;
  readonly args: [string, [string], { readonly env: NodeJS.ProcessEnv }];
}

/** A folder with `.ci/run` alone, on a machine whose npm only writes down what it is asked for. */
function machine(env: Readonly<Record<string, string>>): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'ci-run-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const name of ['.ci', 'bin', 'tmp']) mkdirSync(join(folder, name));
  copyFileSync(SCRIPT, join(folder, '.ci/run'));
  for (const name of ['npm', 'aws', 'chromium']) {
    writeFileSync(join(folder, 'bin', name), name === 'npm' ? NPM : '#!/bin/bash\n');
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  const PATH = `${join(folder, 'bin')}:/usr/bin:/bin`;
  const known = { PATH, TMPDIR: join(folder, 'tmp'), CALLS: join(folder, 'calls') };
  return { folder, args: ['bash', [join(folder, '.ci/run')], { env: { ...known, ...env } }] };
}

function play(env: Readonly<Record<string, string>> = {}): Run {
  const { folder, args } = machine(env);
  const { status, stdout, stderr } = spawnSync(...args);
  const asked = readFileSync(join(folder, 'calls'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replace(/^run --silent /, ''));
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  return { status, output: `${stdout}${stderr}`, asked };
}

const BESIDE = [
  ...['test', 'lint', 'types', 'house:check', 'dead-code', 'prose', 'docs:check', 'schema:check', 'workflows:check'],
  'build:check',
];

describe('.ci/run', () => {
  it('is green where everything is, and asked for all there is', () => {
    const { status, output, asked } = play();
    expect(status).toBe(0);
    expect(asked.slice(0, 2)).toEqual(['demo', 'ci --no-audit --no-fund']);
    expect(asked.slice(2).sort()).toEqual([...BESIDE].sort());
    expect(output).not.toContain('output of run --silent lint');
    expect(output).toMatch(/== Done in \d+ s\n$/);
  });

  it.each(BESIDE)('is red where %s fails, shows its output whole, and lets the others go on', (broken) => {
    const { status, output, asked } = play({ BROKEN: broken });
    expect(status).toBe(1);
    expect(output).toContain(`output of run --silent ${broken}\nbroken: ${broken}\n`);
    expect(asked.slice(2).sort()).toEqual([...BESIDE].sort());
    const job = broken === 'test' ? 'tests' : broken === 'build:check' ? 'bundles' : 'sources';
    expect(output).toContain(`== Failed: ${job}\n`);
    for (const other of ['tests', 'sources', 'bundles'].filter((name) => name !== job)) {
      expect(output).toContain(`${other}: ok\n`);
    }
  });

  it.each(['test', 'build:check'])('waits for %s, and is red where it fails last', (slow) => {
    expect(play({ SLOW: slow, BROKEN: slow }).status).toBe(1);
    expect(play({ SLOW: slow, BROKEN: 'lint' }).asked).toContain(slow);
  });

  it.each(['demo', '--no-fund'])('goes no further where what comes first fails: %s', (broken) => {
    const { status, asked } = play({ BROKEN: broken });
    expect(status).toBe(3);
    expect(asked).not.toContain('test');
  });

  it('leaves nothing running where it is stopped', async () => {
    const { folder, args } = machine({ SLOW: 'test', SECONDS_LONG: '600' });
    const [shell, script, options] = args;
    // Whatever the script starts inherits the fourth: it ends when the last of them has ended.
    const run = spawn(shell, script, { ...options, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [, , , held] = run.stdio;
    if (!(held instanceof Readable)) throw new Error('it has no fourth');
    const nobodyLeft = once(held.resume(), 'end');
    const slow = join(folder, 'calls.slow');
    await vi.waitUntil(() => existsSync(slow), { timeout: 20_000 });
    run.kill('SIGTERM');
    expect(await once(run, 'exit')).toEqual([130, null]);
    await nobodyLeft;
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });
});
