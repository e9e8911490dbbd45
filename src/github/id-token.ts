import type { Asking } from '../ports/id-token.ts';
import { getPage, type Page } from '../ports/network.ts';
import { askUntilAnswered, NoAnswer, retryAfter } from '../ports/outside.ts';

const MOST_ATTEMPTS = 5;
const MOST_SILENCES = 2;

/**
 * Fetches a new ID token of the workflow. GitHub's toolkit would wait three minutes for a silent service, and forever for an
 * answer that stops midway. Temporary failures are retried here; a missing permission (the two variables are not set) is
 * not.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export async function fetchIdToken(audience: string, { clock, signal, network }: Asking): Promise<string> {
  const address = variable('ACTIONS_ID_TOKEN_REQUEST_URL');
  const authorization = `Bearer ${variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN')}`;
  const url = `${address}${address.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
  const headers = { accept: 'application/json', authorization, 'user-agent': 'backup-via-tag' };
  let silences = 0;
  return askUntilAnswered(
    async (stopped) => {
      const sentAt = clock.now();
      const page = await getPage(url, { network, headers, signal: stopped });
      clock.correction?.hear(page.headers.date, sentAt);
      return tokenOf(page, clock.now());
    },
    (error, attempt) => {
      if (error instanceof NoAnswer) silences += 1;
      if (attempt >= MOST_ATTEMPTS || silences >= MOST_SILENCES) return null;
      if (error instanceof NoToken) return error.passing ? (error.pause ?? 500 * 2 ** attempt) : null;
      return isBroken(error) ? 500 * 2 ** attempt : null;
    },
    { clock, signal },
  );
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`the variable ${name} is not there`);
  return value;
}

/** The answer contained no token. */
class NoToken extends Error {
  readonly passing: boolean;
  /** How long the service asks to wait; null if it does not say. */
  readonly pause: number | null;

  constructor(message: string, passing: boolean, pause: number | null = null) {
    super(message);
    this.passing = passing;
    this.pause = pause;
  }
}

function tokenOf({ status, headers, body }: Page, now: number): string {
  if (status !== 200) {
    const passing = status >= 500 || status === 429 || status === 408;
    throw new NoToken(
      `it answered with status ${status}${saidIn(body)}`,
      passing,
      retryAfter(headers['retry-after'], now),
    );
  }
  const answer = parsed(body);
  const token = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  if (typeof token === 'string' && token.trim() !== '') return token.trim();
  throw new NoToken(body.trim() === '' ? 'its answer was empty' : 'its answer holds no token', true);
}

/** The message of GitHub's own answer, if there is one: never a proxy's page. */
function saidIn(body: string): string {
  const answer = parsed(body);
  const words = typeof answer === 'object' && answer !== null && 'message' in answer ? answer.message : undefined;
  return typeof words === 'string' && words !== '' ? `: ${words.slice(0, 200)}` : '';
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** True for silence and network errors; an invalid URL is a bug of the runner and is not retried. */
function isBroken(error: unknown): boolean {
  if (error instanceof NoAnswer) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(E[A-Z]|UND_ERR_|HPE_)/.test(code) && !code.startsWith('ERR_');
}
