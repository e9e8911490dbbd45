import type { Inventory } from '../model.ts';
import { nearest } from './nearest.ts';

/**
 * Region names to compare a mistyped name with. A region that is newer than this list merely gets no hint.
 * @see https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
const KNOWN: readonly string[] = [
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'ca-west-1', 'mx-central-1', 'sa-east-1'],
  ...['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1', 'eu-south-2'],
  ...['ap-east-1', 'ap-east-2', 'ap-south-1', 'ap-south-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3'],
  ...['ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5', 'ap-southeast-6'],
  ...['ap-southeast-7', 'af-south-1', 'il-central-1', 'me-central-1', 'me-south-1', 'cn-north-1', 'cn-northwest-1'],
  ...['us-gov-east-1', 'us-gov-west-1', 'eusc-de-east-1'],
];

/** Returns a hint with the region that was probably meant; empty if the name is valid or nothing is similar. */
function didYouMeanRegion(name: string): string {
  const place = (region: string) => region.replace(/-\d+$/, '');
  // A different number is a different region: probably a new one rather than a typo.
  if (KNOWN.some((known) => place(known) === place(name))) return '';
  const meant = nearest(name, KNOWN);
  return meant === null ? '' : `; did you mean "${meant}"?`;
}

/** Adds region hints to the faults of regions that could not be read and whose names are unknown. */
export function withRegionHints(inventory: Inventory): Inventory {
  const regions = inventory.regions.map((one) => {
    if (one.read) return one;
    const { fault } = one;
    return { ...one, fault: { ...fault, message: `${fault.message}${didYouMeanRegion(one.region)}` } };
  });
  return { ...inventory, regions };
}
