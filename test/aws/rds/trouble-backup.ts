import type { FaultRule } from '../../../sandbox/index.ts';
import { account, BACKUP, cluster, database } from './databases.ts';

/** Backups of an instance and a cluster while something goes wrong. */

export const BOTH = { ...BACKUP, kinds: 'rds-instance, rds-cluster' } as const;

export function create(effect: FaultRule['do'], more: Partial<FaultRule> = {}): FaultRule {
  return { match: { action: ['CreateDBSnapshot', 'CreateDBClusterSnapshot'] }, do: effect, ...more };
}

export const both = (faults: FaultRule[]) =>
  account({ dbInstances: [database('orders')], dbClusters: [cluster('big')], faults });
