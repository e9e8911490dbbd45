import { VERSION } from '../report/version.ts';

/**
 * Settings of every SDK client. There is one attempt a call, because the SDK's own retry quota runs dry after about a hundred
 * retries and because CreateImage must not be repeated blindly; `src/aws/caller.ts` repeats what may be repeated.
 * Without these timeouts a silent endpoint holds a call for 15 minutes.
 * @see https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
 */
export function clientConfig(runName: string) {
  return {
    maxAttempts: 1,
    retryMode: 'standard',
    requestHandler: {
      // A bucket lets up to 95 calls of one kind leave at once, and one that waits for a socket is close to its timeout.
      httpsAgent: { keepAlive: true, maxSockets: 128 },
      httpAgent: { keepAlive: true, maxSockets: 128 },
      connectionTimeout: 4_000,
      requestTimeout: 15_000,
      throwOnRequestTimeout: true,
      socketTimeout: 15_000,
    },
    customUserAgent: [
      ['backup-via-tag', VERSION],
      ['md/run', runName],
    ] satisfies [string, string][],
  };
}
