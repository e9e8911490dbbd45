import type { Ami } from './amis.ts';

/** A boot test that a run of a history has started. */
export interface Launched {
  readonly run: string;
  readonly account: string;
  readonly region: string;
  readonly id: string;
  readonly image: string;
  readonly expires: number;
}

/** A wish that stood when a run began. */
export interface Wanted {
  readonly source: Ami;
  readonly to: string;
}

/** What stood when a run began: it is judged by that, and not by what others do meanwhile. */
export interface Promised {
  /** Machines that were to be backed up, as `account region id`. */
  readonly machines: readonly { readonly account: string; readonly region: string; readonly id: string }[];
  /** Wishes of available backups that would not have expired yet. */
  readonly wanted: readonly Wanted[];
  /** Failed ones of ours. */
  readonly failed: readonly Ami[];
  /** Those that have been pending for so long that somebody must be told. */
  readonly stuck: readonly Ami[];
  /** How many of ours each account held. */
  readonly ours: ReadonlyMap<string, number>;
  /** The newest verified AMI of each machine that exists, as it was. */
  readonly verified: readonly Ami[];
}

/** What the runs of a history have made that others must find again. */
export class Ledger {
  /** Boot tests by `account region id`. */
  readonly tests = new Map<string, Launched>();
  /** Machines that restores have started. */
  readonly restored = new Map<string, Launched>();

  readonly key = (account: string, region: string, id: string): string => `${account} ${region} ${id}`;
}
