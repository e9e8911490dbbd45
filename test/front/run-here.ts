import { summary } from '@actions/core';
import { runAction } from '../../src/action/run.ts';
import { secretsOf } from '../../src/ports/secrets.ts';
import { type ActionOptions, type ActionRun, inWorkspace } from '../e2e/runner.ts';
import { lent } from './lent.ts';

/**
 * One run of the action, from the inputs that a runner hands over to all that a workflow reads, as in `test/e2e/`, but from the
 * sources and in this process. There is no process to send a signal to.
 */
export function runHere(options: Omit<ActionOptions, 'whileRunning' | 'faster'>): Promise<ActionRun> {
  return inWorkspace(options, (workspace) => lent(workspace, start));
}

async function start(): Promise<number> {
  // The toolkit keeps the path of the file that it wrote first.
  Reflect.deleteProperty(summary, '_filePath');
  return runAction(secretsOf(process.env), () => new AbortController().signal);
}
