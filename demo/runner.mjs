// @ts-check
/**
 * Starts the built action as a runner does: a process of its own, with the inputs and the files for outputs and summary
 * named by environment variables, and nothing of this process's own environment that could matter.
 *
 * @import { AnyReport as Report } from '../test/report/any-report.ts'
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The workflow run that all runs of the demo belong to. */
export const RUN_ID = '1987654321';

/**
 * @typedef {object} ActionRun
 * @property {number | null} status
 * @property {string} log what the job's log would show
 * @property {string} summary Markdown
 * @property {Readonly<Record<string, string>>} outputs
 * @property {Report} report
 * @property {number} milliseconds
 */

/**
 * Reads what a runner needs from action.yml: which file to start, and the inputs with their defaults.
 *
 * @param {string} root folder of the action
 */
async function readAction(root) {
  const text = await readFile(join(root, 'action.yml'), 'utf8');
  const main = /^ {2}main: *'?([^'\n]+?)'? *$/m.exec(text)?.[1];
  if (main === undefined) throw new Error('action.yml does not say which file to start');
  const section = /^inputs:\n((?: .*\n|\n)+)/m.exec(text)?.[1] ?? '';
  /** @type {Record<string, string>} */
  const defaults = {};
  for (const [, name = '', rest = ''] of section.matchAll(/^ {2}([a-z-]+):\n((?: {4}.*\n)+)/gm)) {
    defaults[name] = /^ {4}default: *'?(.*?)'?$/m.exec(rest)?.[1] ?? '';
  }
  return { main, defaults };
}

/**
 * What a run finds beside its inputs.
 *
 * @typedef {object} Workspace
 * @property {Readonly<Record<string, string>>} [files] texts of the working copy, by path
 * @property {unknown} [event] what started the workflow
 * @property {Readonly<Record<string, string>>} [variables] of the runner, beside those that every run has
 */

/**
 * @param {string} root folder of the action
 * @param {Readonly<Record<string, string>>} inputs as a workflow gives them under `with:`
 * @param {Readonly<Record<string, string>>} services variables that lead to AWS and to GitHub's token service
 * @param {Workspace} [workspace]
 * @returns {Promise<ActionRun>}
 */
export async function runAction(root, inputs, services, { files: checkout = {}, event = {}, variables = {} } = {}) {
  const { main, defaults } = await readAction(root);
  const home = await mkdtemp(join(tmpdir(), 'backup-via-tag-demo-'));
  try {
    const [temp = '', work = ''] = ['temp', 'work'].map((name) => join(home, name));
    const files = { output: join(home, 'output'), summary: join(home, 'summary'), event: join(home, 'event.json') };
    await Promise.all([
      mkdir(temp),
      writeTexts(work, checkout),
      writeTexts(home, { output: '', summary: '', 'event.json': JSON.stringify(event) }),
    ]);
    const startedAt = performance.now();
    const child = spawn(process.execPath, [join(root, main)], {
      cwd: work,
      env: {
        ...ownVariables(['PATH', 'SystemRoot', 'TEMP', 'TMP']),
        HOME: home,
        USERPROFILE: home,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_RUN_ID: RUN_ID,
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'octo-org/octo-repo',
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_EVENT_PATH: files.event,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        RUNNER_TEMP: temp,
        ...inputVariables({ ...defaults, ...inputs }),
        ...services,
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        log += chunk;
      });
    }
    const [status] = await once(child, 'close');
    const milliseconds = performance.now() - startedAt;
    const outputs = readOutputs(await readFile(files.output, 'utf8'));
    if (outputs.report === undefined) throw new Error(`The action ended with ${status} and left no report:\n${log}`);
    const report = JSON.parse(await readFile(outputs.report, 'utf8'));
    const summary = await readFile(files.summary, 'utf8');
    return { status, log, outputs, report, summary, milliseconds };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder is made where it is not there
 * @param {Readonly<Record<string, string>>} texts by path
 */
async function writeTexts(folder, texts) {
  await mkdir(folder, { recursive: true });
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/**
 * The few variables without which no process starts.
 *
 * @param {readonly string[]} names
 */
function ownVariables(names) {
  return Object.fromEntries(names.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : [])));
}

/** @param {Readonly<Record<string, string>>} inputs */
function inputVariables(inputs) {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/**
 * Reads what the action wrote for the runner: `name<<delimiter`, the lines of the value, `delimiter`.
 *
 * @param {string} text
 */
function readOutputs(text) {
  /** @type {Record<string, string>} */
  const outputs = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([^<\n]+)<<(.+)\r?\n([\s\S]*?)\r?\n\2$/gm)) {
    outputs[name] = value;
  }
  return outputs;
}
