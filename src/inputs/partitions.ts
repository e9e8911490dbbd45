import { exactRegions } from '../decide/regions.ts';

/**
 * Where each partition of AWS begins, and a region of it that every account there has.
 * @see https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
const PARTITIONS = [
  { name: 'aws-cn', regions: /^cn-/, home: 'cn-north-1' },
  { name: 'aws-us-gov', regions: /^us-gov-/, home: 'us-gov-west-1' },
  { name: 'aws-iso', regions: /^us-iso-/, home: 'us-iso-east-1' },
  { name: 'aws-iso-b', regions: /^us-isob-/, home: 'us-isob-east-1' },
  { name: 'aws-iso-e', regions: /^eu-isoe-/, home: 'eu-isoe-west-1' },
  { name: 'aws-iso-f', regions: /^us-isof-/, home: 'us-isof-south-1' },
  { name: 'aws-eusc', regions: /^eusc-/, home: 'eusc-de-east-1' },
] as const;

const COMMERCIAL = 'aws';

function partitionOfRegion(region: string): string {
  return PARTITIONS.find(({ regions }) => regions.test(region))?.name ?? COMMERCIAL;
}

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
  const told = partitionOfArn(role) ?? partitionOfRegion(first ?? region);
  if (told === partitionOfRegion(asked)) return asked;
  const within = [first, region].find((name) => name !== undefined && partitionOfRegion(name) === told);
  return within ?? PARTITIONS.find(({ name }) => name === told)?.home ?? asked;
}

/** Why a region that was asked for cannot be that of the role; null where it can. */
export function foreignRegion(asked: string, role: string): string | null {
  const told = partitionOfArn(role);
  const known = told === COMMERCIAL ? 'us-east-1' : PARTITIONS.find(({ name }) => name === told)?.home;
  if (known === undefined || partitionOfRegion(asked) === told) return null;
  return `"${asked}" is no region of the partition ${told}, which role-to-assume names; write one that is, such as "${known}"`;
}
