import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import { isRecord } from '../../scripts/is-record.ts';

/** What one run of the built action took and left behind. */
export interface ActionRun {
  readonly exitCode: number | null;
  /** Milliseconds from the start of the process to its end. */
  readonly wallMs: number;
  /** Milliseconds of processor time, user and system. */
  readonly cpuMs: number;
  /** The largest resident set of the process in MB (1,000,000 bytes). */
  readonly peakMb: number;
  readonly log: string;
  readonly summaryBytes: number;
  /** GitHub counts outputs as UTF-16: two bytes a character. */
  readonly outputsBytes: number;
  readonly reportBytes: number;
}

export interface ActionOptions {
  /** The action's `dist/index.js`. */
  readonly program: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Options of `node` itself. */
  readonly nodeOptions?: readonly string[];
}

// Loaded before the action: small, because its memory counts as the action's.
const hook = `data:text/javascript,${encodeURIComponent(
  "import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.BENCH_USAGE,JSON.stringify(process.resourceUsage())))",
)}`;

const actionFile = resolve(import.meta.dirname, '../../action.yml');

/** Runs the built action as the runner does, in a process of its own, and measures it. */
export async function runAction({ program, inputs, env, nodeOptions = [] }: ActionOptions): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-action-'));
  const files = { output: join(folder, 'output'), summary: join(folder, 'summary'), usage: join(folder, 'usage') };
  const temp = join(folder, 'temp');
  await Promise.all([writeFile(files.output, ''), writeFile(files.summary, ''), mkdir(temp)]);
  try {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [...nodeOptions, '--import', hook, program], {
      cwd: folder,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: folder,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: files.output,
        GITHUB_REPOSITORY: 'octo-org/backups',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_RUN_ID: '1234567890',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_STEP_SUMMARY: files.summary,
        RUNNER_TEMP: temp,
        BENCH_USAGE: files.usage,
        ...(await inputVariables(inputs)),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed = Promise.all([text(child.stdout), text(child.stderr)]);
    const [exitCode]: (number | null)[] = await once(child, 'close');
    const wallMs = performance.now() - startedAt;
    const usage: NodeJS.ResourceUsage = JSON.parse(await readFile(files.usage, 'utf8'));
    const outputs = await readFile(files.output, 'utf8');
    const report = /^report<<(.+)\n(.+)\n\1$/m.exec(outputs)?.[2];
    return {
      exitCode: exitCode ?? null,
      wallMs,
      cpuMs: (usage.userCPUTime + usage.systemCPUTime) / 1000,
      peakMb: (usage.maxRSS * 1024) / 1e6,
      log: (await printed).join(''),
      summaryBytes: (await stat(files.summary)).size,
      outputsBytes: outputs.length * 2,
      reportBytes: report === undefined ? 0 : (await stat(report)).size,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `INPUT_*` as the runner sets them: the defaults of action.yml, then what the workflow gives. */
async function inputVariables(given: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const action: unknown = parse(await readFile(actionFile, 'utf8'));
  const inputs = isRecord(action) && isRecord(action.inputs) ? action.inputs : {};
  const variables: Record<string, string> = {};
  for (const [name, input] of Object.entries(inputs)) {
    variables[`INPUT_${name.toUpperCase()}`] =
      given[name] ?? (isRecord(input) && input.default !== undefined ? String(input.default) : '');
  }
  return variables;
}
