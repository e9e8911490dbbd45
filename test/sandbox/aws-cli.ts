import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import type { TestContext } from 'vitest';
import type { Sandbox } from '../../sandbox/index.ts';

/** AWS's own command line against a sandbox. It takes most of a second to start, so that it is started once for all commands. */

export interface CliAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Between the arguments of a command and its environment, and after that. */
const END = '\x04';
/** As in `aws-cli.py`; waiters ask every fifteen seconds of real time: those are parsed, and answer at once. */
const THROUGH_SERVER = `aws() {
  if [ "$2" = wait ]; then return 0; fi
  local status errors
  exec 9<>"/dev/tcp/127.0.0.1/$AWS_CLI_SERVER"
  { printf '%s\\0' "$@" --endpoint-url "$AWS_ENDPOINT_URL" $'\\x04'; env -0; printf '\\x04\\0'; } >&9
  read -r status <&9
  read -r errors <&9 || true
  cat <&9
  exec 9>&-
  base64 -d <<< "$errors" >&2
  return "$status"
}`;
const DIRECT = 'aws() { if [ "$2" = wait ]; then return 0; fi; command aws "$@" --endpoint-url "$AWS_ENDPOINT_URL"; }';

/** The port where commands are taken; null where each needs a process of its own; else why there is no AWS CLI. */
type Way = { readonly port: number | null } | { readonly absent: string };
let way: Promise<Way> | null = null;

/** Why commands cannot be run here; undefined where they can. Throws where they must be, by `REQUIRE_AWS_CLI`. */
export async function whyNoCli(what: string): Promise<string | undefined> {
  way ??= findWay();
  const found = await way;
  if (!('absent' in found)) return undefined;
  if (process.env.REQUIRE_AWS_CLI === '1') throw new Error(`REQUIRE_AWS_CLI=1, but ${found.absent}`);
  process.stderr.write(`Skipping ${what}: ${found.absent}\n`);
  return found.absent;
}

/** The definition of a function `aws` for a script of bash, and the environment that the script needs for it. */
export async function cliInBash(): Promise<{ readonly definition: string; readonly env: Environment }> {
  const port = await portOf();
  if (port === null) return { definition: DIRECT, env: {} };
  return { definition: THROUGH_SERVER, env: { AWS_CLI_SERVER: String(port) } };
}

/** Told its endpoint by an option, because versions from before 2023 do not read it from the environment. */
export async function runCli(sandbox: Sandbox, region: string, args: readonly string[]): Promise<CliAnswer> {
  const port = await portOf();
  const all = [...args, '--output', 'json', '--endpoint-url', sandbox.url];
  const env = cliEnvironment(sandbox, region);
  if (port !== null) return throughServer(port, all, env);
  const child = spawn('aws', all, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8').toArray());
  const [[code], [stdout = [], stderr = []]] = await Promise.all([once(child, 'close'), Promise.all(texts)]);
  return { code: Number(code ?? 1), stdout: stdout.join(''), stderr: stderr.join('') };
}

/** Skips a test of what the AWS CLI knows since 2025, where this one is older. */
export async function needsCliOf2025(sandbox: Sandbox, region: string, context: TestContext): Promise<void> {
  const { stderr } = await runCli(sandbox, region, ['ec2', 'describe-image-references', '--generate-cli-skeleton']);
  if (!/Invalid choice/i.test(stderr)) return;
  process.stderr.write('Skipping what this AWS CLI is too old for: describe-image-references came in 2025.\n');
  context.skip('this AWS CLI is from before 2025');
}

/** All that a command may know of this machine. */
export function cliEnvironment(sandbox: Sandbox, region: string): Environment {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...sandbox.env(),
    AWS_DEFAULT_REGION: region,
    AWS_REGION: region,
    AWS_PAGER: '',
    AWS_MAX_ATTEMPTS: '1',
    AWS_CONFIG_FILE: join('/nonexistent', 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join('/nonexistent', 'credentials'),
  };
}

async function portOf(): Promise<number | null> {
  way ??= findWay();
  const found = await way;
  if ('absent' in found) throw new Error(found.absent);
  return found.port;
}

async function throughServer(port: number, args: readonly string[], env: Environment): Promise<CliAnswer> {
  const variables = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  const socket = connect(port, '127.0.0.1');
  socket.write([...args, END, ...variables, END, ''].join('\0'));
  const answer = (await socket.setEncoding('utf8').toArray()).join('');
  const [code = '', errors = '', ...output] = answer.split('\n');
  if (code === '') throw new Error(`the AWS CLI gave no answer to ${args.join(' ')}`);
  return { code: Number(code), stderr: Buffer.from(errors, 'base64').toString(), stdout: output.join('\n') };
}

async function findWay(): Promise<Way> {
  const python = pythonOfCli();
  if (python !== null) {
    const port = await startServer(python);
    if (port !== null) return { port };
  }
  try {
    execFileSync('aws', ['--version'], { stdio: 'pipe' });
    return { port: null };
  } catch (error) {
    return {
      absent: `the AWS CLI does not run here: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    };
  }
}

/** The Python that runs `aws`, where that is a script of Python, also behind pyenv; null for AWS's own installer. */
function pythonOfCli(): string | null {
  const found = pathFrom('which', ['aws']);
  if (found === null) return null;
  // Pyenv's shims lie beside it, whether or not it is in the PATH.
  const [root, isShim] = found.split('/shims/');
  const paths = isShim === undefined ? [found] : [pathFrom(join(root ?? '', 'bin', 'pyenv'), ['which', 'aws'])];
  const [line] = paths.flatMap((path) => (path === null ? [] : [firstLineOf(path)]));
  return /^#!\s*(\S*python[\d.]*)(\s|$)/.exec(line ?? '')?.[1] ?? null;
}

function pathFrom(command: string, args: readonly string[]): string | null {
  try {
    return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

function firstLineOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(256);
    return start.toString('latin1', 0, readSync(file, start)).split('\n')[0] ?? '';
  } finally {
    closeSync(file);
  }
}

/** It ends with this process, which closes its standard input. */
async function startServer(python: string): Promise<number | null> {
  const script = resolve(import.meta.dirname, 'aws-cli.py');
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.on('error', () => {});
  child.unref();
  const port = await new Promise<string>((done) => {
    child.stdout.once('data', (chunk: Buffer) => done(chunk.toString()));
    child.once('close', () => done(''));
  });
  for (const stream of [child.stdin, child.stdout])
    if ('unref' in stream && typeof stream.unref === 'function') stream.unref();
  return /^\d+\s*$/.test(port) ? Number(port) : null;
}
