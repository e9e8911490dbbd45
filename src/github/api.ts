import { randomUUID } from 'node:crypto';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { CANCELLED } from '../model/known-faults.ts';
import { type Fault, failure, type Result, success } from '../model.ts';
import { getPage, type Network } from '../ports/network.ts';
import { type Patience, retryAfter, withinTime } from '../ports/outside.ts';
import { textAt, valueAt } from './answers.ts';

/** GitHub's API. */
export interface Api {
  readonly octokit: ReturnType<typeof getOctokit>;
  /** Runs a request; a refusal becomes a fault, with advice that names the missing permission. */
  readonly ask: <Value>(permission: string, question: () => Promise<Value>) => Promise<Result<Value>>;
}

export interface ApiContext extends Patience {
  readonly network: Network;
  /** URL of GitHub's API, in its cloud or on a server. */
  readonly apiUrl: string;
  /** How long one attempt may take; 30 seconds by default. */
  readonly attemptMilliseconds?: number;
  /** Length of a second of waiting, so that tests can shorten it. */
  readonly secondMilliseconds?: number;
}

const MOST_REPEATS = 2;
const LONGEST_WAIT_SECONDS = 60;
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Creates GitHub's own client with its plugins: temporary failures are retried, and rate limits are waited out as long as
 * GitHub asks, within a limit. Requests use the same network as those to AWS: proxies, certificates, a deadline and the
 * signal apply to both.
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function apiWith(token: string, context: ApiContext): Api {
  const { secondMilliseconds: second = 1000 } = context;
  const mayWait = (seconds: number, _options: unknown, _octokit: unknown, repeats: number) =>
    seconds <= LONGEST_WAIT_SECONDS && repeats < MOST_REPEATS;
  const options = {
    baseUrl: context.apiUrl,
    request: { fetch: (url: string, request: OctokitRequest) => send(url, request, context) },
    retry: { retries: MOST_REPEATS, retryAfterBaseValue: second },
    throttle: {
      // Without its own id, it would share its queues with every other client of the process.
      id: randomUUID(),
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      retryAfterBaseValue: second,
    },
    log: SILENT,
    userAgent: 'backup-via-tag',
  };
  return {
    octokit: getOctokit(token, options, retry, throttling),
    ask: async (permission, question) => {
      try {
        return success(await unlessStopped(question(), context.signal));
      } catch (error) {
        return failure(context.signal.aborted ? CANCELLED : faultOf(error, permission));
      }
    },
  };
}

interface OctokitRequest {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Makes one attempt. An incomplete answer rejects, so that it is retried. */
async function send(url: string, request: OctokitRequest, context: ApiContext): Promise<Response> {
  const { network, signal, clock, attemptMilliseconds } = context;
  // The client would retry any other error; an AbortError tells it that the request was cancelled.
  if (signal.aborted) throw new DOMException('the run was cancelled', 'AbortError');
  const { method = 'GET', headers, body } = request;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const page = await withinTime(
    (stop) =>
      getPage(url, {
        network,
        method,
        headers: { ...headers, ...length },
        signal: stop,
        ...(body === undefined ? {} : { body }),
      }),
    signal,
    attemptMilliseconds,
  );
  const { status } = page;
  if (status >= 200 && status < 300 && status !== 204) assertJson(page.body);
  const wait = status === 429 || status >= 500 ? retryAfter(page.headers['retry-after'], clock.now()) : null;
  // The client itself waits another second before it retries.
  if (wait !== null) await clock.sleep(Math.max(0, wait - 1000), signal);
  const answered = Object.entries(page.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return new Response(status === 204 ? null : page.body, { status, headers: answered });
}

function assertJson(body: string): void {
  try {
    JSON.parse(body);
  } catch {
    throw new Error('the answer was cut, or was not one of its API');
  }
}

/** The plugins ignore the signal while they wait. */
function unlessStopped<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    work.finally(() => signal.removeEventListener('abort', stop)).then(resolve, reject);
  });
}

// ---------------------------------------------------------------- faults

/** Returns the HTTP status of a refusal; null without an answer. */
export function statusOf(error: unknown): number | null {
  const status = valueAt(error, 'status');
  // The client reports status 500 for a missing answer too.
  return typeof status === 'number' && valueAt(error, 'response') !== undefined ? status : null;
}

function faultOf(error: unknown, permission: string): Fault {
  const status = statusOf(error);
  const words = error instanceof Error ? error.message.slice(0, 300) : 'it gave no reason';
  const header = (name: string) => textAt(error, 'response', 'headers', name);
  if (status === null) {
    return {
      code: 'unreachable',
      message: `GitHub's answer was incomplete: ${words}`,
      advice: `Run again; ${LOOK}`,
    };
  }
  const message = `GitHub answered with status ${status}: ${words}`;
  if (status >= 500) return { code: 'service-error', message, advice: `Run again; ${LOOK}` };
  const limited =
    header('x-ratelimit-remaining') === '0' || header('retry-after') !== null || /rate limit/i.test(words);
  if (status === 429 || (status === 403 && limited)) return { code: 'throttled', message, advice: waitAdvice(header) };
  if (status === 401) {
    const advice = 'GitHub does not know the token: correct the input github-token, or leave it to its default.';
    return { code: 'access-denied', message, advice };
  }
  if (status === 403 || status === 404) {
    return { code: 'access-denied', message, advice: `Give the job the permission "${permission}" and run again.` };
  }
  return { code: 'service-error', message, advice: 'Look at what GitHub says; it is no question of permissions.' };
}

const LOOK = 'if it goes on, look at https://www.githubstatus.com whether GitHub has an outage.';

function waitAdvice(header: (name: string) => string | null): string {
  const reset = Number(header('x-ratelimit-reset') ?? '');
  const when = reset > 0 ? ` after ${new Date(reset * 1000).toISOString()}` : ' later';
  return `Run again${when}: the rate limit of this token is used up, which no permission changes.`;
}
