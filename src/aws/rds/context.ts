import type { AccountQuota } from '@aws-sdk/client-rds';
import type { AccountId, KindName, Region, Result } from '../../model.ts';
import { type CallerContext, createCaller } from '../caller.ts';
import type { Database } from './family.ts';
import { RDS, type RdsCaller } from './service.ts';

/** Shared by the RDS kinds in one run. */
export interface RdsContext {
  readonly caller: RdsCaller;
  readonly account: AccountId;
  /** Every kind that the run covers. */
  readonly kinds: readonly KindName[];
  /** The quotas of each region before the first snapshot; null if they could not be read. */
  readonly quotas: Map<Region, Promise<readonly AccountQuota[] | null>>;
  /**
   * The databases of each kind and region: members are judged by their clusters, and clusters record the class of a member.
   */
  readonly databases: Map<string, Promise<Result<readonly Database[]>>>;
}

/** Loaded only when the run includes an RDS kind, because the client is slow to load. */
export function openRds(context: CallerContext & Pick<RdsContext, 'kinds'>): RdsContext {
  return {
    caller: createCaller(RDS, context),
    account: context.session.identity.account,
    kinds: context.kinds,
    quotas: new Map(),
    databases: new Map(),
  };
}
