import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Provider } from '@smithy/types';
import type { Network } from '../ports/network.ts';

/**
 * Settings of the environment and of AWS's files that are the same for every service and region. The SDK reads them anew for each
 * client, and throws and catches two errors for each that is not there, which takes as long as a request.
 */
export interface Settings {
  readonly authSchemePreference: Provider<string[]>;
  readonly useDualstackEndpoint: Provider<boolean>;
  readonly useFipsEndpoint: Provider<boolean>;
  readonly userAgentAppId: Provider<string | undefined>;
}

/** What all clients of one network have in common: its connections, by proxy, and the settings that the first of them has read. */
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

/** The settings that the first client of a network has read; none before there is one. */
export function settingsOf(network: Network): Settings | Record<string, never> {
  return sharedOf(network).settings ?? {};
}

/** Hands the settings of a client to all that follow it in its network. */
export function rememberSettings(
  network: Network,
  { authSchemePreference, useDualstackEndpoint, useFipsEndpoint, userAgentAppId }: Settings,
): void {
  sharedOf(network).settings ??= { authSchemePreference, useDualstackEndpoint, useFipsEndpoint, userAgentAppId };
}

/** Part of the connections of a network, which stay open until the last of their users has let go. */
export interface Connections {
  readonly handlerFor: (url: string) => NodeHttpHandler;
  readonly release: () => void;
}

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
    // Until the first byte.
    requestTimeout: 15_000,
    throwOnRequestTimeout: true,
    socketTimeout: 15_000,
  });
}
