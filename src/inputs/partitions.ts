import { exactRegions } from '../decide/regions.ts';
import { partitionOf } from '../plan/arns.ts';

/**
 * For each partition, a region that every account there has.
 * @see https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
const HOMES: ReadonlyMap<string, string> = new Map([
  ['aws', 'us-east-1'],
  ['aws-cn', 'cn-north-1'],
  ['aws-us-gov', 'us-gov-west-1'],
  ['aws-iso', 'us-iso-east-1'],
  ['aws-iso-b', 'us-isob-east-1'],
  ['aws-iso-e', 'eu-isoe-west-1'],
  ['aws-iso-f', 'us-isof-south-1'],
  ['aws-eusc', 'eusc-de-east-1'],
]);

/** Returns the partition in an ARN; null for any other text. */
function partitionOfArn(arn: string): string | null {
  return /^arn:([a-z0-9-]+):/.exec(arn)?.[1] ?? null;
}

/** Indications of an account's partition, besides the input for it. */
export interface PlaceHints {
  /** ARN of the role to assume; empty where there is none. */
  readonly role: string;
  /** The input `regions`. */
  readonly regions: string;
  /** The region set in the environment; empty where there is none. */
  readonly region: string;
}

/**
 * Returns the region to open the session in. The default is in the commercial partition, whose STS knows no accounts of other partitions;
 * so the role, the regions or the environment override its partition.
 */
export function homeRegion(asked: string, isDefault: boolean, { role, regions, region }: PlaceHints): string {
  if (!isDefault) return asked;
  const first = exactRegions(regions)?.[0];
  const told = partitionOfArn(role) ?? partitionOf(first ?? region);
  if (told === partitionOf(asked)) return asked;
  const within = [first, region].find((name) => name !== undefined && partitionOf(name) === told);
  return within ?? HOMES.get(told) ?? asked;
}

/** Returns why the requested region does not fit the role's partition; null where it does. */
export function foreignRegion(asked: string, role: string): string | null {
  const told = partitionOfArn(role) ?? '';
  const known = HOMES.get(told);
  if (known === undefined || partitionOf(asked) === told) return null;
  return `"${asked}" is no region of the partition ${told}, which role-to-assume names; write one that is, such as "${known}"`;
}
