import type { KindName, Region } from '../model.ts';

/** Things that have a page in the consoles of EC2 and RDS. */
export type ConsolePage = 'image' | 'instance' | 'snapshot' | 'volume' | 'database' | 'cluster';

/** The page for a resource, for each kind that has one here. */
export const RESOURCE_PAGES: Readonly<Partial<Record<KindName, ConsolePage>>> = {
  'ec2-instance': 'instance',
  'ebs-volume': 'volume',
  'rds-instance': 'database',
  'rds-cluster': 'cluster',
};

/** The page for a recovery point, for each kind; absent where no stable address is known. */
export const POINT_PAGES: Readonly<Partial<Record<KindName, ConsolePage>>> = {
  'ec2-instance': 'image',
  'ebs-volume': 'snapshot',
};

/**
 * Returns the address of a console's page. Null where the partition's console is not public and known (the isolated ones, for instance),
 * where the region has an unexpected form, and where the id does not fit the page.
 */
export function consoleLink(page: ConsolePage, region: Region, id: string): string | null {
  const domain = PARTITIONS.find(({ regions }) => regions.test(region))?.domain;
  const { console, fragment, ids, end } = PAGES[page];
  if (domain === undefined || !ids.test(id)) return null;
  return `https://${region}.${domain}/${console}/home?region=${region}#${fragment}=${id}${end}`;
}

/** Partitions as the SDK distinguishes them: a name such as `us-iso-east-1` has one more part and matches none of these. */
const PARTITIONS: readonly { readonly regions: RegExp; readonly domain: string }[] = [
  { regions: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-[0-9]+$/, domain: 'console.aws.amazon.com' },
  { regions: /^cn-[a-z]+-[0-9]+$/, domain: 'console.amazonaws.cn' },
  { regions: /^us-gov-[a-z]+-[0-9]+$/, domain: 'console.amazonaws-us-gov.com' },
];

interface Page {
  readonly console: 'ec2' | 'rds';
  readonly fragment: string;
  /** The ids that it can show. */
  readonly ids: RegExp;
  /** The part after the id. */
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
