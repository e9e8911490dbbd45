import { describe, expect, it } from 'vitest';
import { serviceFault } from '../../../src/aws/faults.ts';
import { RDS } from '../../../src/aws/rds/service.ts';
import type { FaultCode } from '../../../src/model.ts';

const refused = (code: string) => serviceFault(RDS, { kind: 'refused', code, message: 'words' }, 'CreateDBSnapshot');

describe('a refusal of RDS', () => {
  it.each<[string, FaultCode, RegExp]>([
    ['AccessDenied', 'access-denied', /Allow rds:CreateDBSnapshot/],
    ['InvalidClientTokenId', 'region-not-enabled', /enable the region/],
    ['OptInRequired', 'region-not-enabled', /enable the region/],
    ['SnapshotQuotaExceededFault', 'quota-reached', /Service Quotas/],
    ['DBInstanceNotFoundFault', 'resource-gone', /do nothing/],
    ['DBClusterNotFoundFault', 'resource-gone', /do nothing/],
    ['DBSnapshotNotFoundFault', 'resource-gone', /do nothing/],
    ['DBClusterSnapshotNotFoundFault', 'resource-gone', /do nothing/],
    ['InvalidDBInstanceStateFault', 'wrong-state', /state available/],
    ['InvalidDBClusterStateFault', 'wrong-state', /state available/],
    ['InvalidDBSnapshotStateFault', 'wrong-state', /next run tries again/],
    ['InvalidDBClusterSnapshotStateFault', 'wrong-state', /next run tries again/],
    ['DBSnapshotAlreadyExistsFault', 'name-taken', /who made/],
    ['DBClusterSnapshotAlreadyExistsFault', 'name-taken', /who made/],
    ['KMSKeyNotAccessibleFault', 'access-denied', /KMS key/],
    ['InvalidParameterValue', 'unexpected', /CreateDBSnapshot answered/],
  ])('%s is %s', (code, fault, advice) => {
    const made = refused(code);
    expect(made.code).toBe(fault);
    expect(made.message).toBe(`CreateDBSnapshot was refused: ${code}: words`);
    expect(made.advice).toMatch(advice);
  });
});

describe('the limits of RDS', () => {
  it('are gentler on what changes something than on what reads', () => {
    const writes = new Set<string>(RDS.writes);
    for (const [action, { burst, perSecond }] of Object.entries(RDS.limits)) {
      const reads = action.startsWith('Describe');
      expect(writes.has(action), action).toBe(!reads);
      expect([burst, perSecond]).toEqual(reads ? [20, 5] : [10, 2]);
    }
  });
});
