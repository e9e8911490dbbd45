import { VERSION } from '../model/version.ts';
import { systemClock } from '../ports/clock.ts';
import { DIRECT } from '../ports/network.ts';
import { settingsOf } from './shared-by-clients.ts';
import { type Route, Transport } from './transport.ts';

/** No proxies, and the machine's own clock. */
const PLAIN: Route = { network: DIRECT, clock: systemClock };

/**
 * Returns the settings of every SDK client. One attempt per call, because the SDK's retry quota runs dry after about a
 * hundred retries and because CreateImage must not be repeated blindly; `src/aws/caller.ts` does the retries. With one
 * attempt, the SDK never gets to correct a wrong clock, so it receives the offset measured from earlier answers.
 */
export function clientConfig(runName: string, route: Route = PLAIN) {
  return {
    ...settingsOf(route.network),
    maxAttempts: 1,
    retryMode: 'standard',
    requestHandler: new Transport(route),
    systemClockOffset: signingOffset(route),
    customUserAgent: [
      ['backup-via-tag', VERSION],
      ['md/run', runName],
    ] satisfies [string, string][],
  };
}

/** Returns the offset that the SDK adds to the machine's clock when it signs, in milliseconds. */
export function signingOffset({ clock }: Route): number {
  return clock.correction?.skew() ?? 0;
}
