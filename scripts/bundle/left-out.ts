/** What packages import at their top and this project never reaches: each would be read and compiled at every start. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rolldown';

/**
 * Stand-ins by specifier. A build fails when anything imports another name of them.
 *
 * - `@actions/core` asks for ID tokens through `@actions/http-client`; here `github/id-token.ts` does, with deadlines.
 *   `@actions/github` asks it for the agents of a proxy; here every request goes through `ports/network.ts`.
 * - `@actions/core` asks other programs for the version of the system through `@actions/exec`; nothing here wants to know.
 * - `@actions/github` takes `fetch` from `undici`, which takes as long to load as Node itself; Node's own is the same code.
 * - `@aws-sdk/client-sts` brings a signer for several regions at once, which needs a package that is not here anyway; requests to
 *   one region are signed as the signer within it does.
 * - The SDK asks what AWS Lambda keeps of the request that a function answers; outside of it nothing is kept.
 */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  [
    '@actions/exec',
    `export const getExecOutput = () => { throw new Error('@actions/exec is left out of the bundle'); };`,
  ],
  [
    '@actions/http-client',
    `export class HttpClient {
      getAgent() {}
      getAgentDispatcher() {}
      getJson() { throw new Error('@actions/http-client is left out of the bundle'); }
    }`,
  ],
  ['@actions/http-client/lib/auth', 'export class BearerCredentialHandler {}'],
  [
    '@aws-sdk/signature-v4-multi-region',
    `import { SignatureV4 } from '@smithy/signature-v4';
    export class SignatureV4MultiRegion extends SignatureV4 {
      static sigv4aDependency() { return 'none'; }
    }`,
  ],
  ['@aws/lambda-invoke-store', 'export const InvokeStore = { getInstanceAsync: async () => undefined };'],
  ['undici', 'export const fetch = globalThis.fetch;'],
]);

const PREFIX = '\0left-out:';

export const leftOut: Plugin = {
  name: 'left-out',
  resolveId: (specifier) => (STAND_INS.has(specifier) ? `${PREFIX}${specifier}` : null),
  load: (id) => {
    if (id.startsWith(PREFIX)) return STAND_INS.get(id.slice(PREFIX.length)) ?? null;
    return MANIFEST.test(id) ? manifestOf(id) : null;
  },
};

/** The SDK's clients take their own version out of their manifests, which would be in the bundle whole. */
const MANIFEST = /[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+[\\/]package\.json$/;

async function manifestOf(file: string): Promise<string> {
  const { name, version }: { name?: unknown; version?: unknown } = JSON.parse(await readFile(file, 'utf8'));
  return JSON.stringify({ name, version });
}
