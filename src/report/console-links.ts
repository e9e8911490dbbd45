import type { KindName, Region } from '../model.ts';

/** What the consoles of EC2 and RDS have a page of its own for. */
export type ConsolePage = 'image' | 'instance' | 'snapshot' | 'volume' | 'database' | 'cluster';

/** The page of a resource of each kind that has one here. */
export const RESOURCE_PAGES: Readonly<Partial<Record<KindName, ConsolePage>>> = {
  'ec2-instance': 'instance',
  'ebs-volume': 'volume',
  'rds-instance': 'database',
  'rds-cluster': 'cluster',
};

/** The page of a recovery point of each kind; absent where none is known to have a lasting address. */
export const POINT_PAGES: Readonly<Partial<Record<KindName, ConsolePage>>> = {
  'ec2-instance': 'image',
  'ebs-volume': 'snapshot',
};

/**
 * Address of a console's page. Null where the partition is not one whose console is public and known (the isolated ones,
 * for instance), where the region holds anything unexpected, and where the id is not one of what the page shows.
 */
export function consoleLink(page: ConsolePage, region: Region, id: string): string | null {
  const domain = PARTITIONS.find(({ regions }) => regions.test(region))?.domain;
  const { console, fragment, ids, end } = PAGES[page];
  if (domain === undefined || !ids.test(id)) return null;
  return `https://${region}.${domain}/${console}/home?region=${region}#${fragment}=${id}${end}`;
}

/** How the SDK tells partitions apart: a name such as `us-iso-east-1` has one part more and fits none of these. */
const PARTITIONS: readonly { readonly regions: RegExp; readonly domain: string }[] = [
  { regions: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-[0-9]+$/, domain: 'console.aws.amazon.com' },
  { regions: /^cn-[a-z]+-[0-9]+$/, domain: 'console.amazonaws.cn' },
  { regions: /^us-gov-[a-z]+-[0-9]+$/, domain: 'console.amazonaws-us-gov.com' },
];

interface Page {
  readonly console: 'ec2' | 'rds';
  readonly fragment: string;
  /** Which ids it can be the page of. */
  readonly ids: RegExp;
  /** What follows the id. */
  readonly end: string;
}

// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html (DBInstanceIdentifier)
const DATABASE = /^(?=[a-z0-9-]{1,63}$)[a-z](?:-?[a-z0-9])*$/;

const PAGES: Readonly<Record<ConsolePage, Page>> = {
  image: { console: 'ec2', fragment: 'ImageDetails:imageId', ids: /^ami-[0-9a-z]+$/, end: '' },
  instance: { console: 'ec2', fragment: 'InstanceDetails:instanceId', ids: /^i-[0-9a-z]+$/, end: '' },
  snapshot: { console: 'ec2', fragment: 'SnapshotDetails:snapshotId', ids: /^snap-[0-9a-z]+$/, end: '' },
  volume: { console: 'ec2', fragment: 'VolumeDetails:volumeId', ids: /^vol-[0-9a-z]+$/, end: '' },
  database: { console: 'rds', fragment: 'database:id', ids: DATABASE, end: ';is-cluster=false' },
  cluster: { console: 'rds', fragment: 'database:id', ids: DATABASE, end: ';is-cluster=true' },
};
