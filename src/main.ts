import { tmpdir } from 'node:os';
import { execute } from './engine.ts';
import { hasIdTokens, originOf, runNameOf, workflowRunOf } from './github/environment.ts';
import { scheduleOfEvent } from './github/event.ts';
import { fetchIdToken } from './github/id-token.ts';
import { workflowIssues } from './github/issue-host.ts';
import { failJob, getInput, maskSecret } from './github/job.ts';
import { actionsLog } from './github/log.ts';
import { workflowHost } from './github/preview-host.ts';
import { watchingOf } from './modes/request.ts';
import { accountMask, OPEN_ACCOUNTS } from './ports/account-mask.ts';
import { systemClock } from './ports/clock.ts';
import { endSoon } from './ports/end.ts';
import { evidenceRootsOf } from './ports/evidence-roots.ts';
import { runFiles } from './ports/files.ts';
import { openNetwork } from './ports/network.ts';
import { noticeOfOldNode } from './ports/old-node.ts';
import { outliveReaders } from './ports/readers.ts';
import { type Secrets, secretsOf } from './ports/secrets.ts';
import { stopSignal } from './ports/stop-signal.ts';
import { widenThreadPool } from './ports/thread-pool.ts';

/** The action: inputs from the runner, and the report as annotations, outputs, job summary and exit status. */
async function main(secrets: Secrets): Promise<void> {
  const log = actionsLog();
  const notice = noticeOfOldNode(process.env, process.versions.node);
  if (notice !== null) log.info(notice);
  const folders = [process.env.RUNNER_TEMP || tmpdir(), tmpdir()];
  const evidenceRoots = evidenceRootsOf(process.env);
  const watching = watchingOf({ get: (name) => getInput(name) ?? '', now: Date.now() });
  const accounts = watching.maskAccountId ? accountMask(maskSecret) : OPEN_ACCOUNTS;
  const signal = stopSignal(log);
  const report = await execute({
    getInput,
    workflowRun: workflowRunOf(process.env),
    runName: runNameOf(process.env),
    fetchIdToken: hasIdTokens(process.env) ? fetchIdToken : null,
    secrets,
    accounts,
    mask: maskSecret,
    log,
    signal,
    schedule: () => scheduleOfEvent(process.env),
    commit: process.env.GITHUB_SHA || null,
    files: runFiles(folders, evidenceRoots),
    previewHost: workflowHost(process.env),
  });
  // There are views to load only once there is something to see, and the first call to AWS does not wait for them.
  const { publish } = await import('./action/publish.ts');
  const told = await publish(report, {
    folders,
    log,
    accounts,
    watching,
    evidenceRoots,
    watchers: {
      host: workflowIssues(process.env),
      network: () => openNetwork(process.env),
      clock: systemClock,
      signal,
      scrub: secrets.scrub,
      origin: originOf(process.env),
    },
  });
  process.exitCode = told.outcome === 'ok' ? 0 : 1;
}

widenThreadPool();
outliveReaders();
const secrets = secretsOf(process.env);
try {
  await main(secrets);
} catch (error) {
  failJob(secrets.scrub(error instanceof Error ? (error.stack ?? error.message) : String(error)));
}
endSoon();
