import type { _InstanceType, VolumeType } from '@aws-sdk/client-ec2';

/**
 * True for the form of an instance type. The SDK lists only the types of its release; AWS also accepts newer ones, and
 * refuses unknown ones itself.
 */

export function isInstanceType(text: string): text is _InstanceType {
  return text.includes('.');
}

export function isVolumeType(text: string): text is VolumeType {
  return text !== '';
}
