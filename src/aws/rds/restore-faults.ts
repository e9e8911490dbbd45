import type { Fault } from '../../model.ts';
import type { Refusal } from '../refusal.ts';
import type { Wording } from '../service.ts';

const TAKEN: Wording = ['name-taken', 'Write another name in restore-as.'];
const CAPACITY: Wording = [
  'busy',
  'AWS has none left of that class for now: write another instance-class, or try later.',
];
const QUOTA: Wording = [
  'quota-reached',
  'Raise the quota in Service Quotas for this region, or delete what is no longer needed, then run again.',
];
const GROUPS: Wording = [
  'bad-input',
  'Write subnet-group and security-groups that exist in this region and belong to one VPC, then run again.',
];

/**
 * Meanings of RDS's error codes in a restore.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceFromDBSnapshot.html (Errors)
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBClusterFromSnapshot.html (Errors)
 */
const WORDINGS: ReadonlyMap<string, Wording> = new Map(
  Object.entries<Wording>({
    DBInstanceAlreadyExistsFault: TAKEN,
    DBClusterAlreadyExistsFault: TAKEN,
    InsufficientDBInstanceCapacityFault: CAPACITY,
    InsufficientDBClusterCapacityFault: CAPACITY,
    InsufficientStorageClusterCapacityFault: CAPACITY,
    InstanceQuotaExceededFault: QUOTA,
    DBClusterQuotaExceededFault: QUOTA,
    StorageQuotaExceededFault: QUOTA,
    DBSubnetGroupNotFoundFault: GROUPS,
    DBSubnetGroupDoesNotCoverEnoughAZs: GROUPS,
    InvalidDBSubnetGroupStateFault: GROUPS,
    InvalidSubnet: GROUPS,
    InvalidVPCNetworkStateFault: GROUPS,
    InvalidParameterValue: [
      'bad-input',
      'Correct what AWS names: instance-class must fit the engine, security-groups must exist, restore-as must be a name.',
    ],
    InvalidParameterCombination: ['bad-input', 'Correct what AWS names, mostly instance-class, then run again.'],
  }),
);

/** Returns the fault of a failed restore call, with advice about the restore. */
export function restoreFault(refusal: Refusal, fault: Fault): Fault {
  const wording = WORDINGS.get(refusal.code);
  if (wording === undefined) return fault;
  const [code, advice] = wording;
  return { ...fault, code, advice };
}
