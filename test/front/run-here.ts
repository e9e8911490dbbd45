import { summary } from '@actions/core';
import { runAction } from '../../src/action/run.ts';
import { secretsOf } from '../../src/ports/secrets.ts';
import { type ActionOptions, type ActionRun, inWorkspace, type Workspace } from '../e2e/runner.ts';

/**
 * The action from the inputs that a runner hands over to all that a workflow reads, as in `test/e2e/`, but from the sources and in
 * this process: its environment, its folder and its standard output are the run's while it lasts. So one run at a time.
 */

/** One run of the action. There is no process to send a signal to. */
export function runHere(options: Omit<ActionOptions, 'whileRunning'>): Promise<ActionRun> {
  return inWorkspace(options, (workspace) => lent(workspace, start));
}

async function start(): Promise<number> {
  // The toolkit keeps the path of the file that it wrote first.
  Reflect.deleteProperty(summary, '_filePath');
  return runAction(secretsOf(process.env), () => new AbortController().signal);
}

let isLent = false;

/** Lends a run the whole process, and takes down what it prints. */
async function lent(
  { home, env }: Workspace,
  run: () => Promise<number>,
): Promise<Pick<ActionRun, 'exitCode' | 'log'>> {
  if (isLent) throw new Error('A run of the action is under way in this process already: such tests start processes.');
  isLent = true;
  const own = { env: { ...process.env }, folder: process.cwd(), write: process.stdout.write };
  let log = '';
  process.stdout.write = (text: string | Uint8Array) => {
    log += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  };
  become(env);
  process.chdir(home);
  try {
    return { exitCode: await run(), log };
  } finally {
    isLent = false;
    process.stdout.write = own.write;
    process.chdir(own.folder);
    become(own.env);
  }
}

function become(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
}
