import type { _InstanceType, VolumeType } from '@aws-sdk/client-ec2';

/* The SDK lists only the types of its release. AWS also accepts newer ones, and refuses unknown ones itself. */

/** True for a text in the form of an instance type, such as `m7i.large`. */
export function isInstanceType(text: string): text is _InstanceType {
  return text.includes('.');
}

/** True for any text: a volume type has no recognizable form. */
export function isVolumeType(text: string): text is VolumeType {
  return text !== '';
}
