import { isKeyTrouble, keyWording } from '../key-faults.ts';
import type { Refusal } from '../refusal.ts';
import type { Wording } from '../service.ts';

const DELETES = /^(Deregister|Delete)/;
const WRITES = /^(Create|Copy|Deregister|Delete|Run|Terminate|Modify)/;
/** The message of a region that does not know the keys. */
const KEYS_UNKNOWN = /able to (validate|authenticate)/i;

/** Returns the meaning of a code whose meaning depends on the call; undefined for all others. */
export function judgeEc2(refusal: Refusal, action: string): Wording | undefined {
  const { code, message } = refusal;
  switch (code) {
    case 'OperationNotPermitted':
      if (action === 'TerminateInstances') return PROTECTED;
      return DELETES.test(action) ? undefined : NOT_PERMITTED;
    case 'OptInRequired':
      // A region that is switched off already refuses the first read.
      return WRITES.test(action) ? SUBSCRIBE : undefined;
    case 'InvalidAMIID.NotFound':
    case 'InvalidAMIID.Unavailable':
      return action === 'CopyImage' ? SOURCE_GONE : undefined;
    case 'AuthFailure':
      return WRITES.test(action) && !KEYS_UNKNOWN.test(message) ? NOT_SHARED : undefined;
    case 'Unsupported':
      return action === 'RunInstances' ? TYPE_UNFIT : undefined;
    case 'IncorrectState':
    case 'InvalidParameterValue':
    case 'InvalidRequest':
      return isKeyTrouble(refusal) ? keyWording(refusal) : undefined;
    default:
      return undefined;
  }
}

const SOURCE_GONE: Wording = [
  'resource-gone',
  'The AMI that was to be copied disappeared during the run. If this was intended, do nothing.',
];
const PROTECTED: Wording = [
  'deletion-blocked',
  'Somebody has protected the instance from termination: take that off, then terminate it.',
];
const TYPE_UNFIT: Wording = [
  'no-instance-type',
  'The Availability Zone of the subnet does not offer this instance type, or it does not fit the AMI: choose another type, or a subnet in another zone.',
];
const NOT_PERMITTED: Wording = [
  'not-allowed',
  'AWS does not let this be done to it, for the reason in its message: mostly a service manages it, and makes the backups; else leave it out of the tag.',
];
const SUBSCRIBE: Wording = [
  'not-allowed',
  'AWS asks for something first, as its message says, mostly the terms or a subscription of the product in AWS Marketplace that the instance runs: accept them in this account, or leave it out of the tag.',
];
const NOT_SHARED: Wording = [
  'access-denied',
  'AWS does not let this account use something that it is made of, as its message says: have that shared with the account, or leave it out of the tag.',
];
