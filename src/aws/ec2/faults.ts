import { TAG_POLICY } from '../faults.ts';
import type { Wording } from '../service.ts';

const QUOTA: Wording = [
  'quota-reached',
  'Raise the quota in Service Quotas for this region, or purge what is no longer needed; the other regions are not affected.',
];
const GONE: Wording = ['resource-gone', 'It disappeared during the run. If this was intended, do nothing.'];
const BUSY: Wording = [
  'busy',
  'Another snapshot or AMI of the same machine is still being made: run again later, or space the schedules.',
];

/** A limit per resource, not per region. */
const TOO_MANY_TAGS: Wording = [
  'bad-input',
  'AWS takes 50 tags on each resource: take fewer along with copy-tags, or add fewer with extra-tags.',
];

const CAPACITY: Wording = [
  'no-capacity',
  'AWS has no room for this instance type in that Availability Zone now: run again later, choose another type, or a subnet in another zone.',
];

/** Meanings of EC2's error codes. */
export const EC2_WORDINGS: ReadonlyMap<string, Wording> = new Map(
  Object.entries<Wording>({
    InsufficientInstanceCapacity: CAPACITY,
    InsufficientHostCapacity: CAPACITY,
    InsufficientCapacity: CAPACITY,
    InsufficientVolumeCapacity: CAPACITY,
    InsufficientFreeAddressesInSubnet: [
      'no-capacity',
      'The subnet has no free address: choose a larger one, or terminate what is no longer needed in it.',
    ],
    InstanceLimitExceeded: QUOTA,
    VcpuLimitExceeded: QUOTA,
    VolumeLimitExceeded: QUOTA,
    ResourceLimitExceeded: QUOTA,
    SnapshotLimitExceeded: QUOTA,
    AMILimitExceeded: QUOTA,
    TagLimitExceeded: TOO_MANY_TAGS,
    TagPolicyViolation: TAG_POLICY,
    'InvalidInstanceID.NotFound': GONE,
    'InvalidInstanceID.Malformed': GONE,
    'InvalidAMIID.NotFound': GONE,
    'InvalidAMIID.Unavailable': GONE,
    'InvalidVolume.NotFound': GONE,
    'InvalidSnapshot.NotFound': GONE,
    'InvalidSnapshot.InUse': [
      'snapshot-left',
      'Something that this run cannot see still uses the snapshot, such as an AMI in the Recycle Bin: the next purge tries again.',
    ],
    IncorrectInstanceState: ['wrong-state', 'Bring the instance to running or stopped and run again.'],
    IncorrectState: ['wrong-state', 'Wait until its state no longer changes, then run again.'],
    OperationNotPermitted: [
      'deletion-blocked',
      'Something protects it against deletion (deregistration protection, a lock, a policy): lift that where the deletion is wanted.',
    ],
    SnapshotCreationPerVolumeRateExceeded: BUSY,
    PendingSnapshotLimitExceeded: BUSY,
    ConcurrentSnapshotLimitExceeded: BUSY,
    ConcurrentCreateImageNoRebootLimitExceeded: BUSY,
  }),
);
