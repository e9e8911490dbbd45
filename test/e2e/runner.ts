import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { CreatedEntry, DeletedEntry, FailedEntry } from '../../src/model.ts';
import type { AnyReport as Report } from '../report/any-report.ts';
import { checkedReport } from '../report/schema.ts';

/** Starts the built action as the runner does: inputs and files through the environment, a process of its own on Node 24. */

const root = resolve(import.meta.dirname, '../..');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}
/** The built action; `RUN_SOURCES=1` starts the sources instead, which saves a build while one works on them. */
const entry = (file: ActionFile) => (process.env.RUN_SOURCES === '1' ? 'src/main.ts' : file.runs.main);
const actionFile: ActionFile = parse(await readFile(join(root, 'action.yml'), 'utf8'));

export type Inputs = Readonly<Record<string, string>>;

export interface ActionRun {
  readonly exitCode: number | null;
  /** Standard output and error together, as the job's log shows them. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly created: readonly CreatedEntry[];
  readonly deleted: readonly DeletedEntry[];
  readonly failed: readonly FailedEntry[];
  readonly summary: string;
  readonly report: Report;
  /** The texts of the files that outputs name, by output. */
  readonly written: Readonly<Record<string, string>>;
}

export interface ActionOptions {
  readonly inputs: Inputs;
  /** On top of a bare runner's environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Files of the working copy, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Links of the working copy: where each lies, and where it leads. */
  readonly links?: Readonly<Record<string, string>>;
  /** How many times faster time passes for the process, where its long deadlines are tested. */
  readonly faster?: number;
  /** Called with a function that sends a signal, and with the log as it grows. */
  readonly whileRunning?: (send: (signal: NodeJS.Signals) => void) => void | Promise<void>;
}

/** One run of the built action. Every run has a home and a temporary folder of its own. */
export function runAction(options: ActionOptions): Promise<ActionRun> {
  return inWorkspace(options, async ({ home, env }) => {
    const { faster } = options;
    const preload = faster === undefined ? [] : ['--import', join(import.meta.dirname, 'faster.mjs')];
    const child = spawn(process.execPath, [...preload, join(root, entry(actionFile))], {
      cwd: home,
      env: { ...env, ...(faster !== undefined && { TEST_FASTER: String(faster) }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    child.stdout.on('data', (chunk: Buffer) => {
      log += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
    });
    const closed = once(child, 'close');
    await options.whileRunning?.((signal) => child.kill(signal));
    const [exitCode] = (await closed) as [number | null];
    return { exitCode, log };
  });
}

export interface Workspace {
  /** The working copy, which is the folder that the action starts in. */
  readonly home: string;
  /** All that the environment holds. */
  readonly env: Record<string, string>;
}

/** Lays out what a runner hands to the action, and reads what the action left there at its end. */
export async function inWorkspace(
  { inputs, env = {}, files: checkout = {}, links = {} }: ActionOptions,
  start: (workspace: Workspace) => Promise<Pick<ActionRun, 'exitCode' | 'log'>>,
): Promise<ActionRun> {
  const home = await mkdtemp(join(tmpdir(), 'backup-via-tag-e2e-'));
  try {
    const files = { output: join(home, 'output'), summary: join(home, 'summary'), temp: join(home, 'temp') };
    await Promise.all([writeFile(files.output, ''), writeFile(files.summary, ''), mkdir(files.temp)]);
    for (const [path, text] of Object.entries(checkout)) {
      await mkdir(dirname(join(home, path)), { recursive: true });
      await writeFile(join(home, path), text);
    }
    for (const [path, target] of Object.entries(links)) {
      await mkdir(dirname(join(home, path)), { recursive: true });
      await symlink(target, join(home, path));
    }
    const ended = await start({
      home,
      env: withoutUndefined({
        PATH: process.env.PATH,
        HOME: home,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_RUN_ID: '1234567890',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'octo-org/octo-repo',
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        RUNNER_TEMP: files.temp,
        ...inputVariables(inputs),
        ...env,
      }),
    });
    const outputs = readOutputs(await readFile(files.output, 'utf8'));
    const reportPath = outputs.report ?? '';
    const report = JSON.parse(reportPath === '' ? 'null' : await readFile(reportPath, 'utf8'));
    return {
      ...ended,
      outputs,
      created: JSON.parse(outputs.created ?? '[]'),
      deleted: JSON.parse(outputs.deleted ?? '[]'),
      failed: JSON.parse(outputs.failed ?? '[]'),
      summary: await readFile(files.summary, 'utf8'),
      written: await readNamed(outputs, ['change-set', 'preview', 'page']),
      report: report === null ? report : checkedReport(report),
    };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function readNamed(outputs: Readonly<Record<string, string>>, names: readonly string[]) {
  const paths = names.map((name) => [name, outputs[name] ?? ''] as const).filter(([, path]) => path !== '');
  return Object.fromEntries(
    await Promise.all(paths.map(async ([name, path]) => [name, await readFile(path, 'utf8')] as const)),
  );
}

/** The runner sets a variable for every input of action.yml: what the workflow gave, else the default, else nothing. */
function inputVariables(inputs: Inputs): Record<string, string> {
  for (const name of Object.keys(inputs)) {
    if (!(name in actionFile.inputs)) throw new Error(`action.yml has no input ${name}`);
  }
  return Object.fromEntries(
    Object.entries(actionFile.inputs).map(([name, { default: fallback = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? fallback,
    ]),
  );
}

function withoutUndefined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Reads what the toolkit wrote: `name<<delimiter`, the value's lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const head = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '');
    if (head === null) continue;
    const [, name = '', delimiter = ''] = head;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
