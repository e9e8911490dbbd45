import type { Account } from '../../sandbox/state/account.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { type Ask, cutOff } from '../engine/without-sockets.ts';

/** As the action does it, with sleeps on the history's clock. */
export async function fetchIdToken(
  account: Account,
  ask: Ask,
  name: string,
  clock: Clock,
  audience: string,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await askForToken(account, ask, name, audience);
    } catch (error) {
      if (attempt >= 3) throw error;
      await clock.sleep(500 * attempt);
    }
  }
}

async function askForToken(account: Account, ask: Ask, name: string, audience: string): Promise<string> {
  const { answer } = await ask({
    method: 'GET',
    url: `/_github/oidc/token?api-version=2.0&audience=${encodeURIComponent(audience)}`,
    headers: { authorization: `bearer ${account.identities.oidc.requestToken}`, 'user-agent': name },
    body: '',
  });
  if (answer.kind !== 'send') throw cutOff();
  const said: unknown = JSON.parse(answer.body);
  if (answer.status === 200 && typeof said === 'object' && said !== null && 'value' in said) return String(said.value);
  throw new Error(`the token endpoint answered ${answer.status}`);
}
