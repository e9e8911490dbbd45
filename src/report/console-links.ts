import type { Region } from '../model.ts';

/** What the EC2 console has a page of its own for. */
export type ConsolePage = 'image' | 'instance' | 'snapshot';

/**
 * Address of the EC2 console's page for an AMI, an instance or a snapshot. Null where the partition is not one whose
 * console is public and known (the isolated ones, for instance) and where region or id hold anything unexpected.
 */
export function consoleLink(page: ConsolePage, region: Region, id: string): string | null {
  const domain = PARTITIONS.find(({ regions }) => regions.test(region))?.domain;
  if (domain === undefined || !/^[a-z]+-[0-9a-z]+$/.test(id)) return null;
  return `https://${region}.${domain}/ec2/home?region=${region}#${FRAGMENTS[page]}=${id}`;
}

/** How the SDK tells partitions apart: a name such as `us-iso-east-1` has one part more and fits none of these. */
const PARTITIONS: readonly { readonly regions: RegExp; readonly domain: string }[] = [
  { regions: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-[0-9]+$/, domain: 'console.aws.amazon.com' },
  { regions: /^cn-[a-z]+-[0-9]+$/, domain: 'console.amazonaws.cn' },
  { regions: /^us-gov-[a-z]+-[0-9]+$/, domain: 'console.amazonaws-us-gov.com' },
];

const FRAGMENTS: Readonly<Record<ConsolePage, string>> = {
  image: 'ImageDetails:imageId',
  instance: 'InstanceDetails:instanceId',
  snapshot: 'SnapshotDetails:snapshotId',
};
