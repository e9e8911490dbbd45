import { VERSION } from '../model/version.ts';
import { systemClock } from '../ports/clock.ts';
import { DIRECT } from '../ports/network.ts';
import { settingsOf } from './shared-by-clients.ts';
import { type Route, Transport } from './transport.ts';

/** No proxies, and the machine's own clock. */
const PLAIN: Route = { network: DIRECT, clock: systemClock };

/**
 * Settings of every SDK client. There is one attempt a call, because the SDK's own retry quota runs dry after about a hundred
 * retries and because CreateImage must not be repeated blindly; `src/aws/caller.ts` repeats what may be repeated. With one
 * attempt the SDK's own correction of a wrong clock never comes to its turn, so it is handed the one that answers have shown.
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

/** What the SDK adds to the machine's own clock when it signs. */
export function signingOffset({ clock }: Route): number {
  return clock.correction?.skew() ?? 0;
}
