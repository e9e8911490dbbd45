import type { _InstanceType, VolumeType } from '@aws-sdk/client-ec2';

/** The SDK lists the types of its day. AWS takes newer ones as well, and refuses what it does not know. */

export function isInstanceType(text: string): text is _InstanceType {
  return text.includes('.');
}

export function isVolumeType(text: string): text is VolumeType {
  return text !== '';
}
