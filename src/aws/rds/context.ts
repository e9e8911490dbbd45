import type { AccountQuota } from '@aws-sdk/client-rds';
import type { AccountId, KindName, Region, Result } from '../../model.ts';
import { type CallerContext, createCaller } from '../caller.ts';
import type { Database } from './family.ts';
import { RDS, type RdsCaller } from './service.ts';

/** What the kinds of RDS share in one run. */
export interface RdsContext {
  readonly caller: RdsCaller;
  readonly account: AccountId;
  /** Every kind that the run looks at. */
  readonly kinds: readonly KindName[];
  /** The quotas of each region as they were before the first snapshot; null where they could not be read. */
  readonly quotas: Map<Region, Promise<readonly AccountQuota[] | null>>;
  /** The databases of each kind in each region: members are judged by their clusters, and clusters remember of their members. */
  readonly databases: Map<string, Promise<Result<readonly Database[]>>>;
}

/** Loads no sooner than a kind of RDS is asked for: the client takes its time. */
export function openRds(context: CallerContext & Pick<RdsContext, 'kinds'>): RdsContext {
  return {
    caller: createCaller(RDS, context),
    account: context.session.identity.account,
    kinds: context.kinds,
    quotas: new Map(),
    databases: new Map(),
  };
}
