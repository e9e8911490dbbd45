import type { SecurityGroupSeed, SubnetSeed } from '../seed.ts';
import type { Context } from './context.ts';
import type { SecurityGroup, SecurityGroupRule, Subnet } from './records.ts';
import type { Region } from './region.ts';

/** What a seed that names no VPC means. */
const DEFAULT_VPC = 'vpc-0defa017defa017de';

/** AWS gives a new group a rule that lets everything out. https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
const ALL_OUT: SecurityGroupRule = { protocol: '-1', cidrs: ['0.0.0.0/0'] };

/** Puts a subnet into a region, or gives one that only an instance named what was not known of it. */
export function addSubnet(context: Context, region: Region, seed: SubnetSeed): Subnet {
  const subnet: Subnet = {
    subnetId: seed.id ?? context.ids.resource('subnet'),
    vpcId: seed.vpcId ?? DEFAULT_VPC,
    availabilityZone: seed.availabilityZone ?? `${region.name}a`,
    isDefault: seed.isDefault ?? false,
    tags: new Map(Object.entries(seed.tags ?? {})),
    ...(seed.cidr === undefined ? {} : { cidr: seed.cidr }),
  };
  region.subnets.set(subnet.subnetId, subnet);
  return subnet;
}

/** Puts a security group into a region. */
export function addSecurityGroup(context: Context, region: Region, seed: SecurityGroupSeed): SecurityGroup {
  const groupId = seed.id ?? context.ids.resource('sg');
  const group: SecurityGroup = {
    groupId,
    name: seed.name ?? groupId,
    description: seed.description ?? 'of the sandbox',
    vpcId: seed.vpcId ?? DEFAULT_VPC,
    ingress: seed.ingress ?? [],
    egress: seed.egress ?? [ALL_OUT],
    tags: new Map(Object.entries(seed.tags ?? {})),
  };
  region.securityGroups.set(groupId, group);
  return group;
}

/** The subnet of a launch that names none. */
export function defaultSubnet(context: Context, region: Region): Subnet {
  for (const subnet of region.subnets.values()) if (subnet.isDefault) return subnet;
  return addSubnet(context, region, { region: region.name, cidr: '172.31.0.0/20', isDefault: true });
}

/** The group of a launch that names none: the one called `default` of its VPC. */
export function defaultSecurityGroup(context: Context, region: Region, vpcId: string): SecurityGroup {
  for (const group of region.securityGroups.values()) {
    if (group.vpcId === vpcId && group.name === 'default') return group;
  }
  const seed = { region: region.name, name: 'default', description: 'default VPC security group', vpcId };
  return addSecurityGroup(context, region, seed);
}

/** What an instance of a seed stands in is there, and stays when the instance goes. */
export function knowNetwork(context: Context, region: Region, subnetId: string | undefined, groupIds: string[]): void {
  const vpcId = (subnetId === undefined ? undefined : region.subnets.get(subnetId)?.vpcId) ?? DEFAULT_VPC;
  if (subnetId !== undefined && !region.subnets.has(subnetId)) {
    addSubnet(context, region, { region: region.name, id: subnetId, vpcId });
  }
  for (const id of groupIds) {
    if (!region.securityGroups.has(id)) addSecurityGroup(context, region, { region: region.name, id, vpcId });
  }
}

/** The same of a database. */
export function knowDbPlace(
  context: Context,
  region: Region,
  { subnetGroup, securityGroups = [] }: { subnetGroup?: string; securityGroups?: string[] },
): void {
  if (subnetGroup !== undefined) region.dbSubnetGroups.add(subnetGroup);
  knowNetwork(context, region, undefined, securityGroups);
}

const BITS = 32;

/** An IPv4 address as a number, or none. */
function numberOf(address: string): number | undefined {
  const parts = address.split('.');
  const bytes = parts.map(Number);
  const legal = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part)) && bytes.every((n) => n <= 255);
  return legal ? bytes.reduce((sum, byte) => sum * 256 + byte, 0) : undefined;
}

function rangeOf(cidr: string): { readonly first: number; readonly size: number } | undefined {
  const [base = '', length = ''] = cidr.split('/');
  const first = numberOf(base);
  if (first === undefined || !/^\d{1,2}$/.test(length)) return undefined;
  return { first, size: 2 ** (BITS - Number(length)) };
}

/**
 * Whether a subnet has an address to give out: AWS keeps the first four and the last for itself.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
export function offersAddress({ cidr }: Subnet, address: string): boolean {
  const at = numberOf(address);
  if (at === undefined) return false;
  const range = cidr === undefined ? undefined : rangeOf(cidr);
  if (range === undefined) return true;
  return at >= range.first + 4 && at < range.first + range.size - 1;
}

/** The addresses of a subnet that instances hold; a terminated one holds none. */
export function addressesInUse(region: Region, subnetId: string): Set<string> {
  const used = new Set<string>();
  for (const instance of region.instances.values()) {
    if (instance.subnetId !== subnetId || instance.state === 'terminated') continue;
    if (instance.privateIpAddress !== undefined) used.add(instance.privateIpAddress);
  }
  return used;
}

/** An address that is free, or none where the subnet is full or its range is not known. */
export function freeAddress(region: Region, { subnetId, cidr }: Subnet): string | undefined {
  const range = cidr === undefined ? undefined : rangeOf(cidr);
  if (range === undefined) return undefined;
  const used = addressesInUse(region, subnetId);
  for (let at = range.first + 4; at < range.first + range.size - 1; at += 1) {
    const address = [24, 16, 8, 0].map((shift) => Math.floor(at / 2 ** shift) % 256).join('.');
    if (!used.has(address)) return address;
  }
  return undefined;
}
