import { tmpdir } from 'node:os';
import { execute } from '../engine.ts';
import { hasIdTokens, originOf, runNameOf, workflowRunOf } from '../github/environment.ts';
import { scheduleOfEvent } from '../github/event.ts';
import { fetchIdToken } from '../github/id-token.ts';
import { workflowIssues } from '../github/issue-host.ts';
import { getInput, maskSecret } from '../github/job.ts';
import { actionsLog } from '../github/log.ts';
import { workflowHost } from '../github/preview-host.ts';
import { watchingOf } from '../modes/request.ts';
import { accountMask, OPEN_ACCOUNTS } from '../ports/account-mask.ts';
import { systemClock } from '../ports/clock.ts';
import { evidenceRootsOf } from '../ports/evidence-roots.ts';
import { runFiles } from '../ports/files.ts';
import type { Log } from '../ports/log.ts';
import { openNetwork } from '../ports/network.ts';
import { noticeOfOldNode } from '../ports/old-node.ts';
import type { Secrets } from '../ports/secrets.ts';

/**
 * Runs the action: takes inputs from the runner, and publishes the report as annotations, outputs and job summary. Returns the exit status.
 * @param stop Starts to listen for a cancel, and logs it.
 */
export async function runAction(secrets: Secrets, stop: (log: Log) => AbortSignal): Promise<number> {
  const log = actionsLog();
  const notice = noticeOfOldNode(process.env, process.versions.node);
  if (notice !== null) log.info(notice);
  const folders = [process.env.RUNNER_TEMP || tmpdir(), tmpdir()];
  const evidenceRoots = evidenceRootsOf(process.env);
  const watching = watchingOf({ get: (name) => getInput(name) ?? '', now: Date.now() });
  const accounts = watching.maskAccountId ? accountMask(maskSecret) : OPEN_ACCOUNTS;
  const signal = stop(log);
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
  // Views are loaded only once there is something to show; the first call to AWS does not wait for them.
  const { publish } = await import('./publish.ts');
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
  return told.outcome === 'ok' ? 0 : 1;
}
