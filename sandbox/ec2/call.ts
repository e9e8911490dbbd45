import type { FaultEffect } from '../faults.ts';
import type { FlatParams, Params } from '../query.ts';
import type { Account } from '../state/account.ts';
import type { Principal } from '../state/identities.ts';
import type { Region } from '../state/region.ts';

/** One call of an EC2 action, past authentication. */
export interface Call {
  readonly account: Account;
  readonly region: Region;
  readonly action: string;
  readonly flat: FlatParams;
  readonly params: Params;
  readonly now: number;
  readonly principal: Principal;
  /** Scripted effects that reach into the work itself. */
  readonly effects: readonly FaultEffect[];
}

/** One EC2 action. */
export interface Action {
  /** The query parameters it takes, numbers written as `N`: `Filter.N.Value.N`. */
  readonly parameters: readonly string[];
  /** First parts of parameters that AWS takes and the sandbox does not. */
  readonly unmodelled?: readonly string[];
  /** Does the work and gives the inside of the answer; throws a ServiceError to refuse. */
  run(call: Call): string;
}

/** The parameters of a listing with filters and pages. */
export const listingParameters = ['Filter.N.Name', 'Filter.N.Value.N', 'MaxResults', 'NextToken'] as const;

/** The parameters of a tag specification. */
export const tagSpecificationParameters = [
  'TagSpecification.N.ResourceType',
  'TagSpecification.N.Tag.N.Key',
  'TagSpecification.N.Tag.N.Value',
] as const;
