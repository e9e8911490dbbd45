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
  /** The clusters of each region, which members are judged by. */
  readonly clusters: Map<Region, Promise<Result<readonly Database[]>>>;
}

/** Loads no sooner than a kind of RDS is asked for: the client takes its time. */
export function openRds(context: CallerContext & Pick<RdsContext, 'kinds'>): RdsContext {
  return {
    caller: createCaller(RDS, context),
    account: context.session.identity.account,
    kinds: context.kinds,
    quotas: new Map(),
    clusters: new Map(),
  };
}
