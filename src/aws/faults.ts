import type { Fault, FaultCode } from '../model.ts';
import type { Refusal } from './refusal.ts';

type Wording = readonly [code: FaultCode, advice: string];

const QUOTA: Wording = [
  'quota-reached',
  'Raise the quota in Service Quotas for this region, or purge what is no longer needed; the other regions are not affected.',
];
const NOT_ENABLED: Wording = [
  'region-not-enabled',
  'The credentials work elsewhere: enable the region for the account, or leave it out with "!name" in regions; with the global STS endpoint, tokens do not work in opt-in regions.',
];
const GONE: Wording = [
  'resource-gone',
  'It disappeared while the run was at work: if that was meant, nothing is to be done.',
];
const BUSY: Wording = [
  'busy',
  'Another snapshot or AMI of the same machine is still being made: run again later, or space the schedules.',
];

const BY_CODE: ReadonlyMap<string, Wording> = new Map(
  Object.entries<Wording>({
    AuthFailure: NOT_ENABLED,
    OptInRequired: NOT_ENABLED,
    InvalidClientTokenId: NOT_ENABLED,
    UnrecognizedClientException: NOT_ENABLED,
    ResourceLimitExceeded: QUOTA,
    SnapshotLimitExceeded: QUOTA,
    PendingSnapshotLimitExceeded: QUOTA,
    AMILimitExceeded: QUOTA,
    TagLimitExceeded: QUOTA,
    TagPolicyViolation: [
      'tag-policy',
      "The organization's tag policy refuses our tags: allow CreatedBy, Expire, Name, BackupSource, BackupTag and BackupRun on images and snapshots.",
    ],
    'InvalidInstanceID.NotFound': GONE,
    'InvalidInstanceID.Malformed': GONE,
    'InvalidVolume.NotFound': GONE,
    'InvalidSnapshot.InUse': [
      'snapshot-left',
      'Something that this run cannot see still uses the snapshot, such as an AMI in the Recycle Bin: the next purge tries again.',
    ],
    IncorrectInstanceState: ['wrong-state', 'Bring the instance to running or stopped and run again.'],
    IncorrectState: ['wrong-state', 'Bring it to a settled state and run again.'],
    OperationNotPermitted: [
      'deletion-blocked',
      'Something protects it against deletion (deregistration protection, a lock, a policy): lift that where the deletion is wanted.',
    ],
    SnapshotCreationPerVolumeRateExceeded: BUSY,
    ConcurrentSnapshotLimitExceeded: BUSY,
    ConcurrentCreateImageNoRebootLimitExceeded: BUSY,
  }),
);

/** Puts a refusal of an EC2 action into a fault with advice. `action` is the IAM name without its prefix. */
export function ec2Fault(refusal: Refusal, action: string): Fault {
  const said = `${refusal.code}${refusal.message === '' ? '' : `: ${refusal.message}`}`;
  const unanswered = refusal.kind === 'lost' || refusal.kind === 'timeout';
  const message = `${action} ${unanswered ? 'got no usable answer' : 'was refused'}: ${said}`;
  const [code, advice] = wordingOf(refusal, action);
  return { code, message, advice };
}

function wordingOf(refusal: Refusal, action: string): Wording {
  switch (refusal.kind) {
    case 'throttled':
      return ['throttled', 'The account is over its request limit: run again at a quieter time or raise the limit.'];
    case 'expired':
      return ['credentials-expired', CREDENTIALS_EXPIRED_ADVICE];
    case 'timeout':
      return ['unreachable', UNREACHABLE_ADVICE];
    case 'lost':
      return /^[A-Z][a-z]/.test(refusal.code)
        ? ['service-error', 'The service had an error of its own: run again, and look at the AWS Health Dashboard.']
        : ['unreachable', UNREACHABLE_ADVICE];
    case 'refused':
      return wordingOfRefused(refusal, action);
    default:
      return refusal.kind satisfies never;
  }
}

function wordingOfRefused(refusal: Refusal, action: string): Wording {
  if (/^(UnauthorizedOperation|AccessDenied|AccessDeniedException)$/.test(refusal.code)) {
    if (/service control policy|resource control policy|explicit deny/i.test(refusal.message)) {
      return [
        'denied-by-policy',
        `A policy of the organization or an explicit deny forbids ec2:${action} here: allow it, or leave the region out with "!name" in regions.`,
      ];
    }
    return ['access-denied', `Allow ec2:${action} in the role's policy; docs/iam.md has the policies to copy.`];
  }
  return (
    BY_CODE.get(refusal.code) ?? [
      'unexpected',
      `Read what ${action} answered and the CloudTrail event, then run again.`,
    ]
  );
}

const UNREACHABLE_ADVICE =
  'The endpoint did not answer: look at the AWS Health Dashboard and the network of the runner; a region that stays away can be left out with "!name" in regions.';
export const CREDENTIALS_EXPIRED_ADVICE =
  'The credentials ran out and cannot be renewed: set role-to-assume so that the action renews its session itself, or use longer-lived credentials.';
