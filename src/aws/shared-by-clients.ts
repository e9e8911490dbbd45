import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Provider } from '@smithy/types';
import type { Network } from '../ports/network.ts';

/**
 * Settings from the environment and AWS's files that are the same for every service and region. The SDK would read them
 * again for each client, and throw and catch two errors for each missing one, which takes as long as a request.
 */
export interface Settings {
  readonly authSchemePreference: Provider<string[]>;
  readonly useDualstackEndpoint: Provider<boolean>;
  readonly useFipsEndpoint: Provider<boolean>;
  readonly userAgentAppId: Provider<string | undefined>;
}

/** Shared by all clients of one network: its connections, by proxy, and the settings that the first client has read. */
interface Shared {
  readonly handlers: Map<string, NodeHttpHandler>;
  users: number;
  settings: Settings | null;
}

const SHARED = new WeakMap<Network, Shared>();

function sharedOf(network: Network): Shared {
  const known = SHARED.get(network);
  if (known !== undefined) return known;
  const shared: Shared = { handlers: new Map(), users: 0, settings: null };
  SHARED.set(network, shared);
  return shared;
}

/** Returns the settings that the first client of a network has read; empty before there is one. */
export function settingsOf(network: Network): Settings | Record<string, never> {
  return sharedOf(network).settings ?? {};
}

/** Shares the settings of a client with all later ones of its network. */
export function rememberSettings(
  network: Network,
  { authSchemePreference, useDualstackEndpoint, useFipsEndpoint, userAgentAppId }: Settings,
): void {
  sharedOf(network).settings ??= { authSchemePreference, useDualstackEndpoint, useFipsEndpoint, userAgentAppId };
}

/** A share in the connections of a network, which stay open until the last user releases them. */
export interface Connections {
  readonly handlerFor: (url: string) => NodeHttpHandler;
  readonly release: () => void;
}

/** Takes a share in the connections of a network; call `release` once it is no longer needed. */
export function connectionsOf(network: Network): Connections {
  const shared = sharedOf(network);
  shared.users += 1;
  let isHeld = true;
  return {
    handlerFor: (url) => {
      const proxy = network.proxyFor(url);
      const known = shared.handlers.get(proxy);
      if (known !== undefined) return known;
      const handler = openHandler(network, proxy);
      shared.handlers.set(proxy, handler);
      return handler;
    },
    release: () => {
      if (!isHeld) return;
      isHeld = false;
      shared.users -= 1;
      if (shared.users > 0) return;
      for (const handler of shared.handlers.values()) handler.destroy();
      shared.handlers.clear();
    },
  };
}

function openHandler(network: Network, proxy: string): NodeHttpHandler {
  return new NodeHttpHandler({
    ...network.agents(proxy),
    connectionTimeout: 4_000,
    // Until the first byte of the answer.
    requestTimeout: 15_000,
    throwOnRequestTimeout: true,
    socketTimeout: 15_000,
  });
}
