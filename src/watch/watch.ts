import type { IssueWanted, Watching } from '../inputs/watching.ts';
import type { Result, Warning } from '../model.ts';
import type { Clock } from '../ports/clock.ts';
import type { IssueHost } from '../ports/issues.ts';
import type { Network } from '../ports/network.ts';
import { withinTime } from '../ports/outside.ts';
import type { View } from '../report/view.ts';

/** How the watchers are reached. */
export interface WatchContext {
  readonly host: IssueHost;
  readonly network: () => Promise<Result<Network>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly scrub: (text: string) => string;
  readonly origin: string | null;
  /** Time limit for the issue; 30 seconds by default. */
  readonly issueMilliseconds?: number;
}

/** How a run ended, for the watchers. */
export interface Ending {
  readonly view: View;
  readonly reportPath: string | null;
}

const ISSUE_MILLISECONDS = 30_000;
/** Time left for last messages: a cancelled run is killed ten seconds after the cancel. */
const LAST_WORDS_MILLISECONDS = 2_000;

/**
 * Informs the watchers how the run ended: the issue and the heartbeat. Problems are warnings, since the backups are not affected. A dry run
 * is not reported.
 */
export async function tellWatchers(
  watching: Watching,
  ending: Ending,
  context: WatchContext,
): Promise<readonly Warning[]> {
  if (watching.dryRun) return [];
  const patient = { ...context, signal: withLastWords(context.signal) };
  const told = await Promise.all([
    watching.issue === null ? null : tellIssue(watching.issue, ending, patient),
    watching.heartbeatUrl === null ? null : tellHeart(watching.heartbeatUrl, ending, patient),
  ]);
  return told.filter((warning) => warning !== null);
}

async function tellIssue(wanted: IssueWanted, ending: Ending, context: WatchContext): Promise<Warning | null> {
  const warn = (why: string) => warning('issue', `the issue could not be written: ${why}`);
  const { host, scrub, signal, clock, issueMilliseconds = ISSUE_MILLISECONDS } = context;
  if (host.place === null) return warn('there is no repository outside a workflow');
  if (wanted.token === '') return warn('there is no token; give the input github-token');
  const key = [...host.place, ...wanted.subject, ...wanted.scope];
  const subject = { key, title: wanted.subject, ...ending, origin: context.origin };
  try {
    const { keepIssue } = await import('./issue.ts');
    const written = await withinTime(
      async (stop) => {
        const issues = await host.issues(wanted.token, { clock, signal: stop });
        return issues.ok ? keepIssue(issues.value, subject, scrub) : issues;
      },
      signal,
      issueMilliseconds,
    );
    return written.ok ? null : warn(`${written.fault.message}; ${written.fault.advice}`);
  } catch (error) {
    return warn(context.signal.aborted ? 'the run was cancelled' : wordsOf(error));
  }
}

async function tellHeart(url: string, { view }: Ending, context: WatchContext): Promise<Warning | null> {
  const warn = (why: string) => warning('heartbeat-url', `the heartbeat could not be sent: ${why}`);
  try {
    const [network, { sendHeartbeat }] = await Promise.all([context.network(), import('../ports/heartbeat.ts')]);
    if (!network.ok) return warn(network.fault.message);
    const good = view.report.outcome === 'ok';
    const problem = await sendHeartbeat(url, good, { ...context, network: network.value });
    return problem === null ? null : warn(problem);
  } catch (error) {
    return warn(wordsOf(error));
  }
}

function warning(target: string, message: string): Warning {
  return { region: null, target, message };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Returns a signal aborted a moment after the other, so that a cancelled run can still report. */
function withLastWords(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    setTimeout(() => controller.abort(signal.reason), LAST_WORDS_MILLISECONDS).unref();
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return controller.signal;
}
