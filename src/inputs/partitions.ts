import { exactRegions } from '../decide/regions.ts';
import { partitionOf } from '../plan/arns.ts';

/**
 * A region of each other partition that every account there has.
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

/** The partition that an ARN names; null where the text is none. */
function partitionOfArn(arn: string): string | null {
  return /^arn:([a-z0-9-]+):/.exec(arn)?.[1] ?? null;
}

/** What tells where an account lies, beside the input that says it. */
export interface PlaceHints {
  /** ARN of the role to assume; empty where there is none. */
  readonly role: string;
  /** The input `regions`. */
  readonly regions: string;
  /** A region that the environment names; empty where it does not. */
  readonly region: string;
}

/**
 * The region to open the session in. The default lies in the commercial partition, whose STS knows no account of another: then
 * whatever names a partition (the role, the regions, the environment) moves it there.
 */
export function homeRegion(asked: string, isDefault: boolean, { role, regions, region }: PlaceHints): string {
  if (!isDefault) return asked;
  const first = exactRegions(regions)?.[0];
  const told = partitionOfArn(role) ?? partitionOf(first ?? region);
  if (told === partitionOf(asked)) return asked;
  const within = [first, region].find((name) => name !== undefined && partitionOf(name) === told);
  return within ?? HOMES.get(told) ?? asked;
}

/** Why a region that was asked for cannot be that of the role; null where it can. */
export function foreignRegion(asked: string, role: string): string | null {
  const told = partitionOfArn(role) ?? '';
  const known = HOMES.get(told);
  if (known === undefined || partitionOf(asked) === told) return null;
  return `"${asked}" is no region of the partition ${told}, which role-to-assume names; write one that is, such as "${known}"`;
}
