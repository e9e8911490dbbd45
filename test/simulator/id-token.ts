import { get } from 'node:http';
import type { Account } from '../../sandbox/state/account.ts';
import type { Clock } from '../../src/ports/clock.ts';

/** As the action does it, with sleeps on the history's clock. */
export async function fetchIdToken(
  account: Account,
  url: string,
  name: string,
  clock: Clock,
  audience: string,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await askForToken(account, url, name, audience);
    } catch (error) {
      if (attempt >= 3) throw error;
      await clock.sleep(500 * attempt);
    }
  }
}

function askForToken(account: Account, url: string, name: string, audience: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `bearer ${account.identities.oidc.requestToken}`, 'user-agent': name };
    const path = `${url}/_github/oidc/token?api-version=2.0&audience=${encodeURIComponent(audience)}`;
    const request = get(path, { headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('error', reject);
      response.on('end', () => {
        const answer: unknown = JSON.parse(body);
        if (response.statusCode === 200 && typeof answer === 'object' && answer !== null && 'value' in answer) {
          resolve(String(answer.value));
        } else reject(new Error(`the token endpoint answered ${response.statusCode}`));
      });
    });
    request.on('error', reject);
  });
}
