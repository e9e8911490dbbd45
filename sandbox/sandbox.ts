import { createServer } from 'node:http';
import type { Clock } from './clock.ts';
import { systemClock } from './clock.ts';
import type { Received, Reply } from './http.ts';
import { reply, serve } from './http.ts';
import type { RequestRecord } from './log.ts';
import type { Judge } from './role-policies.ts';
import type { AccountSeed } from './seed.ts';
import { Account } from './state/account.ts';
import { defaultKey } from './state/identities.ts';
import type { AccountState } from './state/snapshot-state.ts';
import { snapshotState } from './state/snapshot-state.ts';

/** How to start a sandbox. */
export interface SandboxOptions {
  /** What the account holds; default: three empty regions and one access key. */
  seed?: AccountSeed;
  /** Default: real time that can be pushed ahead. */
  clock?: Clock;
  /** Default 0: any free port. */
  port?: number;
  /** Decides ids, short pages and the chances of faults; default 1. */
  randomSeed?: number;
  /** Judges the requests of roles that have policies. */
  judge?: Judge;
}

/** A running sandbox. */
export interface Sandbox {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  readonly clock: Clock;
  /** The account, to look at and to change; another one after `reset`. */
  readonly account: Account;
  /** Every request so far, in the order of arrival; `requests.length = 0` forgets them. */
  readonly requests: RequestRecord[];
  /** Environment variables that point AWS's tools and GitHub's toolkit here. */
  env(): Record<string, string>;
  /** The account as plain JSON, sorted. */
  snapshotState(): AccountState;
  /** Starts over with a new account: of this seed, or of the one it was started with. */
  reset(seed?: AccountSeed): void;
  /** Answers a request that came another way than over HTTP, as `url` would. */
  reply(request: Received): Promise<Reply>;
  /** Cuts every connection and frees the port. */
  close(): Promise<void>;
}

function environment(url: string, account: Account): Record<string, string> {
  const user = [...account.identities.principals.values()].find((principal) => principal.expiresAt === undefined);
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: user?.accessKeyId ?? defaultKey.accessKeyId,
    AWS_SECRET_ACCESS_KEY: user?.secretAccessKey ?? defaultKey.secretAccessKey,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    // The toolkit adds `&audience=...`, so there must be a query already.
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_github/oidc/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: account.identities.oidc.requestToken,
  };
}

/** Starts a sandbox on loopback; it answers when the promise resolves. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = options.clock ?? systemClock();
  const makeAccount = (seed: AccountSeed) => new Account(structuredCloneSeed(seed), clock, options.randomSeed ?? 1);
  let account = makeAccount(options.seed ?? {});
  const requests: RequestRecord[] = [];
  let url = '';

  const sandbox: Sandbox = {
    get url() {
      return url;
    },
    clock,
    get account() {
      return account;
    },
    requests,
    env: () => environment(url, account),
    snapshotState: () => snapshotState(account),
    reset(seed) {
      account = makeAccount(seed ?? options.seed ?? {});
      requests.length = 0;
    },
    reply: (request) => reply(sandbox, request, options.judge),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };

  const server = createServer((request, response) => {
    serve(sandbox, request, response, options.judge).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  // Clients keep connections for long; one that the server closes first looks like a lost answer.
  server.keepAliveTimeout = 600_000;
  server.requestTimeout = 0;
  server.headersTimeout = 0;

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  url = `http://127.0.0.1:${address.port}`;
  return sandbox;
}

/** A seed may be used for several sandboxes, and fault rules may hold functions, which cannot be cloned. */
function structuredCloneSeed({ faults, ...rest }: AccountSeed): AccountSeed {
  return { ...structuredClone(rest), ...(faults === undefined ? {} : { faults }) };
}
