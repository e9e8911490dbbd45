import type { FaultEffect } from '../faults.ts';
import type { FlatParams, Params } from '../query.ts';
import type { Account } from '../state/account.ts';
import type { Region } from '../state/region.ts';

/** One call of an RDS action, past authentication. */
export interface Call {
  readonly account: Account;
  readonly region: Region;
  readonly action: string;
  readonly flat: FlatParams;
  readonly params: Params;
  readonly now: number;
  /** Scripted effects that reach into the work itself. */
  readonly effects: readonly FaultEffect[];
}

/** One RDS action. */
export interface Action {
  /** The query parameters it takes, numbers written as `N`: `Tags.Tag.N.Key`. */
  readonly parameters: readonly string[];
  /** First parts of parameters that AWS takes and the sandbox does not. */
  readonly unmodelled?: readonly string[];
  /** Does the work and gives the inside of the answer, undefined where AWS's answer has none; throws to refuse. */
  run(call: Call): string | undefined;
}

/** The parameters of a listing with filters and pages. */
export const listingParameters = ['Filters.Filter.N.Name', 'Filters.Filter.N.Values.Value.N', 'MaxRecords', 'Marker'];

/** The parameters of a list of tags. */
export const tagParameters = ['Tags.Tag.N.Key', 'Tags.Tag.N.Value'];
