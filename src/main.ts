import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, stopSignal } from './engine.ts';
import { runNameOf, workflowRunOf } from './github/environment.ts';
import { scheduleOfEvent } from './github/event.ts';
import { fetchIdToken } from './github/id-token.ts';
import { failJob, getInput, maskSecret } from './github/job.ts';
import { actionsLog } from './github/log.ts';
import { workflowHost } from './github/preview-host.ts';
import { endSoon } from './ports/end.ts';
import { runFiles, writeReportFile } from './ports/files.ts';
import { type Secrets, secretsOf } from './ports/secrets.ts';

/** The action: inputs from the runner, and the report as annotations, outputs, job summary and exit status. */
async function main(secrets: Secrets): Promise<void> {
  const log = actionsLog();
  const folder = process.env.RUNNER_TEMP || tmpdir();
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
    files: runFiles(folder),
    previewHost: workflowHost(process.env),
  });
  const started = report.startedAt.replace(/[^0-9]/g, '');
  const file = `backup-via-tag-${report.mode ?? 'refused'}-${started}-${process.pid}.json`;
  const path = join(folder, file);
  const written = await writeReportFile(path, report);
  // There are views to load only once there is something to see, and the first call to AWS does not wait for them.
  const { publish } = await import('./github/publish.ts');
  await publish(report, written.ok ? path : null);
  if (!written.ok) failJob(written.problem);
  else process.exitCode = report.outcome === 'ok' ? 0 : 1;
}

const secrets = secretsOf(process.env);
try {
  await main(secrets);
} catch (error) {
  failJob(secrets.scrub(error instanceof Error ? (error.stack ?? error.message) : String(error)));
}
endSoon();
