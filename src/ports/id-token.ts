import type { Network } from './network.ts';
import type { Patience } from './outside.ts';

/** What a question to somebody outside goes by: the way there, the time, and whether the run is to stop. */
export interface Asking extends Patience {
  readonly network: Network;
}

/** Fetches a fresh ID token of the workflow for an audience. Rejects when the workflow may not have one. */
export type FetchIdToken = (audience: string, asking: Asking) => Promise<string>;
