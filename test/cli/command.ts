import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { AccountSeed, RequestRecord, Sandbox } from '../../sandbox/index.ts';
import { startSandbox } from '../../sandbox/index.ts';
import { commandLine } from '../../src/cli/main.ts';
import { lent } from '../front/lent.ts';
import type { AnyReport as Report } from '../report/any-report.ts';
import { checkedReport } from '../report/schema.ts';

/** The built command line as cron or a person starts it, a process of its own with little in its environment; or without one. */

const root = resolve(import.meta.dirname, '../..');
const manifest: { readonly version: string; readonly bin: Readonly<Record<string, string>> } = JSON.parse(
  await readFile(join(root, 'package.json'), 'utf8'),
);
export const VERSION = manifest.version;
export const BINARIES = new Map(Object.entries(manifest.bin).map(([name, file]) => [name, join(root, file)]));
/** The built command line; `RUN_SOURCES=1` starts the sources instead, which saves a build while one works on them. */
export const BINARY =
  process.env.RUN_SOURCES === '1' ? join(root, 'src/cli/cli.ts') : (BINARIES.get('backup-via-tag') ?? '');

export interface Ended {
  readonly status: number | null;
  /** Set when a signal ended the process, which then had no chance to report. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly send: (signal: NodeJS.Signals) => void;
  /** Waits until it is so, looking every few milliseconds; throws when the process ends before. */
  readonly until: (isSo: (stderr: string) => boolean) => Promise<void>;
}

export interface CommandOptions {
  /** On top of a bare environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The folder that it starts in, which is its home too. Default: one of its own. */
  readonly home?: string;
  /** Default: the Node that runs the tests. */
  readonly node?: string;
  readonly whileRunning?: (running: Running) => Promise<void>;
}

/** Runs the command line with these arguments. */
export function command(args: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  return run(options.node ?? process.execPath, [BINARY, ...args], options);
}

/** The same from the sources and in this process, for what needs none. One at a time. What a signal of the system does is handed in. */
export async function commandHere(
  args: readonly string[],
  {
    env = {},
    home = temporaryFolder(),
    cancelled = new AbortController().signal,
  }: Pick<CommandOptions, 'env' | 'home'> & { readonly cancelled?: AbortSignal } = {},
): Promise<Ended> {
  const place = { home, env: { ...bareEnvironment(home), ...env } };
  const { exitCode, stdout, stderr } = await lent(place, () => commandLine(args, () => cancelled));
  return { status: exitCode, signal: null, stdout, stderr };
}

function bareEnvironment(home: string): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: home, AWS_EC2_METADATA_DISABLED: 'true' };
}

/** Runs any program in the same bare environment, with a home of its own. */
export async function run(
  program: string,
  args: readonly string[],
  { env = {}, home = temporaryFolder(), whileRunning }: CommandOptions = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    cwd: home,
    env: { ...bareEnvironment(home), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const closed = once(child, 'close');
  const until = async (isSo: (stderr: string) => boolean) => {
    while (!isSo(stderr)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended too early:\n${stderr}`);
      await delay(10);
    }
  };
  await whileRunning?.({ send: (signal) => child.kill(signal), until });
  await closed;
  return { status: child.exitCode, signal: child.signalCode, stdout, stderr };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backup-via-tag-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A sandbox that is closed after the test, with the environment that leads the command line to it. */
export async function sandboxOf(seed: AccountSeed = {}): Promise<{ sandbox: Sandbox; env: Record<string, string> }> {
  const sandbox = await startSandbox({ seed });
  onTestFinished(() => sandbox.close());
  const { AWS_ENDPOINT_URL = '', AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = sandbox.env();
  return { sandbox, env: { AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } };
}

/** Standard output as reports: one a line, and nothing else. */
export function reportsOf({ stdout }: Ended): readonly Report[] {
  return stdout
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => checkedReport(JSON.parse(line)));
}

/** Standard output as the one report that it holds. */
export function reportOf(ended: Ended): Report {
  const [report, ...others] = reportsOf(ended);
  if (report === undefined || others.length > 0) throw new Error(`Not one report:\n${ended.stdout}`);
  return report;
}

const WRITES = /^(Create|Deregister|Delete|Modify|Run|Terminate|Stop|Start|Reboot)/;

/** The actions that change something, in the order of arrival. */
export function writesOf(sandbox: Sandbox): readonly string[] {
  return actionsOf(sandbox.requests).filter((action) => WRITES.test(action));
}

export function actionsOf(requests: readonly RequestRecord[]): readonly string[] {
  return requests.map(({ action }) => action);
}
