import { tmpdir } from 'node:os';
import { execute, stopSignal } from './engine.ts';
import { runNameOf, workflowRunOf } from './github/environment.ts';
import { scheduleOfEvent } from './github/event.ts';
import { fetchIdToken } from './github/id-token.ts';
import { failJob, getInput, maskSecret } from './github/job.ts';
import { actionsLog } from './github/log.ts';
import { workflowHost } from './github/preview-host.ts';
import { endSoon } from './ports/end.ts';
import { runFiles } from './ports/files.ts';
import { noticeOfOldNode } from './ports/old-node.ts';
import { outliveReaders } from './ports/readers.ts';
import { type Secrets, secretsOf } from './ports/secrets.ts';

/** The action: inputs from the runner, and the report as annotations, outputs, job summary and exit status. */
async function main(secrets: Secrets): Promise<void> {
  const log = actionsLog();
  const notice = noticeOfOldNode(process.env, process.versions.node);
  if (notice !== null) log.info(notice);
  const folders = [process.env.RUNNER_TEMP || tmpdir(), tmpdir()];
  const report = await execute({
    getInput,
    workflowRun: workflowRunOf(process.env),
    runName: runNameOf(process.env),
    fetchIdToken,
    secrets,
    mask: maskSecret,
    log,
    signal: stopSignal(log),
    schedule: () => scheduleOfEvent(process.env),
    commit: process.env.GITHUB_SHA || null,
    files: runFiles(folders),
    previewHost: workflowHost(process.env),
  });
  // There are views to load only once there is something to see, and the first call to AWS does not wait for them.
  const { publish } = await import('./action/publish.ts');
  const told = await publish(report, folders, log);
  process.exitCode = told.outcome === 'ok' ? 0 : 1;
}

outliveReaders();
const secrets = secretsOf(process.env);
try {
  await main(secrets);
} catch (error) {
  failJob(secrets.scrub(error instanceof Error ? (error.stack ?? error.message) : String(error)));
}
endSoon();
