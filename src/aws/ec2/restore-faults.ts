import type { Fault } from '../../model.ts';
import type { Refusal } from '../refusal.ts';
import type { Wording } from '../service.ts';

const CAPACITY: Wording = [
  'busy',
  'AWS has none left of that type in that zone for now: write another instance-type or subnet, or try again later.',
];
const WRONG_PLACE: Wording = [
  'bad-input',
  'Write subnet and security-groups that exist in this region and belong to one VPC, then run again.',
];
const QUOTA: Wording = [
  'quota-reached',
  'Raise the quota in Service Quotas for this region, or write a smaller instance-type, then run again.',
];
const GONE_POINT: Wording = ['resource-gone', 'The backup disappeared or changed during the run: restore another one.'];

/**
 * Meanings of EC2's error codes in a restore.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html
 */
const WORDINGS: ReadonlyMap<string, Wording> = new Map(
  Object.entries<Wording>({
    InsufficientInstanceCapacity: CAPACITY,
    InsufficientHostCapacity: CAPACITY,
    InsufficientReservedInstanceCapacity: CAPACITY,
    Unsupported: [
      'bad-input',
      'That type is not offered in that zone, or not for this AMI: write another instance-type or subnet.',
    ],
    InsufficientFreeAddressesInSubnet: ['busy', 'The subnet has no free address: write another subnet.'],
    'InvalidSubnetID.NotFound': WRONG_PLACE,
    'InvalidGroup.NotFound': WRONG_PLACE,
    'InvalidGroupId.Malformed': WRONG_PLACE,
    'InvalidSecurityGroupID.NotFound': WRONG_PLACE,
    InvalidParameter: WRONG_PLACE,
    VPCIdNotSpecified: ['bad-input', 'The region has no default VPC: write subnet and security-groups.'],
    'InvalidIPAddress.InUse': [
      'bad-input',
      'Something else has the address by now: write private-ip: none for any free one, or another address.',
    ],
    PrivateIpAddressLimitExceeded: QUOTA,
    'InvalidKeyPair.NotFound': [
      'bad-input',
      'The key pair is gone: write another one in key-name, or key-name: none to start without.',
    ],
    InvalidParameterValue: [
      'bad-input',
      "Correct what AWS names: instance-type must fit the AMI's architecture, instance-profile must exist, private-ip must lie in the subnet.",
    ],
    InvalidParameterCombination: ['bad-input', 'Correct what AWS names, then run again.'],
    InstanceLimitExceeded: QUOTA,
    VcpuLimitExceeded: QUOTA,
    VolumeLimitExceeded: QUOTA,
    MaxIOPSLimitExceeded: QUOTA,
    'InvalidAMIID.NotFound': GONE_POINT,
    'InvalidAMIID.Unavailable': GONE_POINT,
    'InvalidSnapshot.NotFound': GONE_POINT,
    'InvalidZone.NotFound': ['bad-input', 'Write an availability-zone of this region, then run again.'],
    IdempotentParameterMismatch: [
      'name-taken',
      'An earlier attempt of this run asked for the same with other settings, and what it made cannot be seen: start a new run.',
    ],
    IdempotentInstanceTerminated: [
      'name-taken',
      'An earlier attempt of this run made the instance, and somebody has terminated it since: start a new run.',
    ],
  }),
);

/** Returns the fault of a failed restore call, with advice about the restore. */
export function restoreFault(refusal: Refusal, fault: Fault): Fault {
  const wording = WORDINGS.get(refusal.code);
  if (wording === undefined) return fault;
  const [code, advice] = wording;
  return { ...fault, code, advice };
}
