import { countManual } from '../state/rds-snapshots.ts';
import { leaf, node } from '../xml.ts';
import type { Action } from './call.ts';

/**
 * Tells the quotas of the region and how much of them is used: of the many that AWS has, those of what the sandbox has.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeAccountAttributes.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AccountQuota.html
 */
export const DescribeAccountAttributes: Action = {
  parameters: [],
  run({ account, region }) {
    const { accountId, settings } = account;
    const quotas: [string, number, number][] = [
      ['DBInstances', region.dbInstances.size, 40],
      ['DBClusters', region.dbClusters.size, 40],
      ['ManualSnapshots', countManual(accountId, region, 'instance'), settings.manualDbSnapshotQuota],
      ['ManualClusterSnapshots', countManual(accountId, region, 'cluster'), settings.manualDbClusterSnapshotQuota],
    ];
    const inner = quotas.map(([name, used, most]) =>
      node('AccountQuota', leaf('AccountQuotaName', name) + leaf('Used', used) + leaf('Max', most)),
    );
    return node('AccountQuotas', inner.join(''));
  },
};
