import type { Network } from './network.ts';
import type { Patience } from './outside.ts';

/** The context of an outside request: the network, the clock and the cancel signal. */
export interface Asking extends Patience {
  readonly network: Network;
}

/** Fetches a fresh ID token of the workflow for an audience. Rejects when the workflow has no permission for one. */
export type FetchIdToken = (audience: string, asking: Asking) => Promise<string>;
