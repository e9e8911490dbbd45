import type { SecurityGroupSeed, SubnetSeed } from '../seed.ts';
import type { SecurityGroupRule } from '../state/records.ts';

/** Field names of a type, written so that the compiler misses none. */
type Fields<Type> = Readonly<Record<keyof Type, true>>;

/** Field names of a subnet. */
export const subnetFields: Fields<SubnetSeed> = {
  region: true,
  id: true,
  vpcId: true,
  availabilityZone: true,
  cidr: true,
  isDefault: true,
  tags: true,
};
/** Field names of a security group. */
export const securityGroupFields: Fields<SecurityGroupSeed> = {
  region: true,
  id: true,
  name: true,
  description: true,
  vpcId: true,
  ingress: true,
  egress: true,
  tags: true,
};
/** Field names of one of its rules. */
export const ruleFields: Fields<SecurityGroupRule> = { protocol: true, fromPort: true, toPort: true, cidrs: true };
