import { getPage, type Network } from './network.ts';
import { NoAnswer, type Patience, retryAfter, withinTime } from './outside.ts';

export interface HeartbeatContext extends Patience {
  readonly network: Network;
  /** Time limit for everything together; 10 seconds by default. */
  readonly milliseconds?: number;
}

const LONGEST = 10_000;
const MOST_ATTEMPTS = 3;
const MOST_REDIRECTS = 3;

/**
 * Returns the address to report a run to: the given one after a good run, `/fail` below it otherwise.
 * @see https://healthchecks.io/docs/http_api/
 */
export function heartbeatAddress(url: string, good: boolean): string {
  const address = new URL(url);
  address.hash = '';
  if (!good) address.pathname = `${address.pathname.replace(/\/+$/, '')}/fail`;
  return address.href;
}

/** Reports the end of a run to an outside monitor. Returns the problem, which never contains the address; null where there is none. */
export async function sendHeartbeat(url: string, good: boolean, context: HeartbeatContext): Promise<string | null> {
  const { signal, milliseconds = LONGEST } = context;
  try {
    await withinTime((stop) => askAgain(heartbeatAddress(url, good), context, stop), signal, milliseconds);
    return null;
  } catch (error) {
    if (signal.aborted) return 'the run was cancelled before it was answered';
    return whyOf(error);
  }
}

/** A response that did not accept the heartbeat. */
class NotTaken extends Error {
  /** Wait before the next attempt; null where another one would not help. */
  readonly pause: number | null;

  constructor(message: string, pause: number | null) {
    super(message);
    this.pause = pause;
  }
}

async function askAgain(address: string, context: HeartbeatContext, stop: AbortSignal): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const usual = 500 * 2 ** attempt;
    try {
      await ask(address, context, stop, usual);
      return;
    } catch (error) {
      const pause = error instanceof NotTaken ? error.pause : usual;
      if (stop.aborted || pause === null || attempt >= MOST_ATTEMPTS) throw error;
      await context.clock.sleep(pause, stop);
    }
  }
}

async function ask(
  address: string,
  { network, clock }: HeartbeatContext,
  signal: AbortSignal,
  usual: number,
): Promise<void> {
  let url = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const { status, headers } = await getPage(url, { network, signal, headers: { 'user-agent': 'backup-via-tag' } });
    if (status >= 200 && status < 300) return;
    if (status === 429 || status >= 500) {
      throw new NotTaken(`the answer was status ${status}`, retryAfter(headers['retry-after'], clock.now()) ?? usual);
    }
    const next = isRedirect(status) ? nextAddress(headers.location ?? '', url) : null;
    if (next === null) throw new NotTaken(`the answer was status ${status}`, null);
    url = next;
  }
  throw new NotTaken(`it was sent on more than ${MOST_REDIRECTS} times`, null);
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Returns null where a redirect leads nowhere, or from an encrypted connection to a plain one: the address is a secret. */
function nextAddress(location: string, from: string): string | null {
  if (location === '' || !URL.canParse(location, from)) return null;
  const next = new URL(location, from);
  const allowed = from.startsWith('https:') ? ['https:'] : ['http:', 'https:'];
  return allowed.includes(next.protocol) ? next.href : null;
}

/** Network error messages may contain the address; their codes do not. */
function whyOf(error: unknown): string {
  if (error instanceof NotTaken || error instanceof NoAnswer) return error.message;
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `the connection failed${code}`;
}
