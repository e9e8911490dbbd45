import { setTimeout as delay } from 'node:timers/promises';
import { getIDToken } from '@actions/core';

const ATTEMPTS = 3;

/**
 * A fresh ID token of the workflow. Refused or reset connections to GitHub's token service are tried again, which the toolkit
 * does not do by itself; a missing permission (the two variables are not there) is not.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export async function fetchIdToken(audience: string): Promise<string> {
  const permitted = Boolean(process.env.ACTIONS_ID_TOKEN_REQUEST_URL && process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await getIDToken(audience);
    } catch (error) {
      if (!permitted || attempt >= ATTEMPTS || !isBrokenConnection(error)) throw error;
      await delay(500 * attempt);
    }
  }
}

/** The toolkit itself repeats what was answered with 502, 503 or 504, ten times. */
function isBrokenConnection(error: unknown): boolean {
  return error instanceof Error && /ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|socket hang up/.test(error.message);
}
